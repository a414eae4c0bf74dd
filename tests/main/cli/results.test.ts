import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { BROKEN_FILES, csvOf, formFile, open, otherProgramsFile, save } from "../../support/cli/files";
import { codes, filesHere, hoptac, inFolderOfItsOwn } from "../../support/cli/hoptac";
import { examplePath } from "../../support/examples";

inFolderOfItsOwn();

const CASES = "border son_la_forces cases";
const oneFigure = (path: string, value: number): Promise<void> => formFile(path, (form) => form.type(CASES, value));
const SUMMARIZE = ["summarize", "a.xlsx", "--out", "book.xlsx"];

describe("a name that can't be is told before any work is done", () => {
  test.each<[string, readonly string[], string]>([
    ["another kind of file", ["template", "--out", "form.docx"], "file.ending"],
    ["another kind of document", [...SUMMARIZE, "--word", "report.pptx"], "file.ending"],
    ["no ending", ["export", "a.xlsx", "--out", "observations"], "file.ending"],
    ["a folder that is not there", ["template", "--out", "below/form.xlsx"], "file.noFolder"],
    ["a folder that is a file", ["template", "--out", "a.xlsx/form.xlsx"], "file.noFolder"],
    ["a folder", ["template", "--out", "folder.xlsx"], "file.isFolder"],
    ["the folder of a document", [...SUMMARIZE, "--word", "below/report.docx"], "file.noFolder"],
  ])("%s", async (_what, args, code) => {
    await oneFigure("a.xlsx", 977);
    await mkdir("folder.xlsx");
    const run = await hoptac(args);
    expect([run.code, codes(run.err), run.out]).toEqual([2, [code], ""]);
    expect(await filesHere()).toEqual(["a.xlsx", "folder.xlsx"]);
  });
});

test("book, report and slides are written together or not at all", async () => {
  await oneFigure("a.xlsx", 977);
  await writeFile("report.docx", "my own");
  const files = ["--word", "report.docx", "--slides", "slides.pptx"];
  const run = await hoptac([...SUMMARIZE, ...files]);
  expect([run.code, codes(run.err)]).toEqual([2, ["file.exists"]]);
  expect(await filesHere()).toEqual(["a.xlsx", "report.docx"]);
  expect((await hoptac([...SUMMARIZE, ...files, "--replace"])).code).toBe(0);
  expect(await filesHere()).toEqual(["a.xlsx", "book.xlsx", "report.docx", "slides.pptx"]);
});

describe("what is there already", () => {
  test.each<[string, () => Promise<unknown>, string]>([
    ["a workbook of one's own", () => otherProgramsFile("book.xlsx"), "file.exists"],
    ["something else under that name", () => writeFile("book.xlsx", "text"), "file.exists"],
    ["a blank form", () => formFile("book.xlsx"), "file.exists"],
    ["tables changed by hand", () => changedTables(), "file.exists"],
    ["a filled-in form", () => oneFigure("book.xlsx", 5), "file.holdsFigures"],
    ["a form with questions alone", () => oneFigure("book.xlsx", 1.347), "file.holdsFigures"],
    ["a signed copy", () => signedCopy(), "file.holdsSigned"],
    ["what can't be read", async () => writeFile("book.xlsx", await BROKEN_FILES["encrypted"]!()), "file.unseen"],
  ])("stays without --replace: %s", async (_what, make, code) => {
    await oneFigure("a.xlsx", 977);
    await make();
    const before = await readFile("book.xlsx");
    const run = await hoptac(SUMMARIZE);
    expect([run.code, codes(run.err), run.out]).toEqual([2, [code], ""]);
    const again = await hoptac([...SUMMARIZE, "--replace"]);
    // What may stand nowhere else is never replaced.
    expect(again.code).toBe(code === "file.exists" ? 0 : 2);
    expect((await readFile("book.xlsx")).equals(before)).toBe(code !== "file.exists");
  });

  test("tables nobody has changed give way, as in Excel", async () => {
    await oneFigure("a.xlsx", 977);
    await hoptac(SUMMARIZE);
    await oneFigure("a.xlsx", 978);
    expect(await hoptac(SUMMARIZE)).toMatchObject({ code: 0, err: "" });
    expect((await open("book.xlsx")).sheetByName("Theo địa bàn")?.value(8, 3)).toBe(978);
  });

  test("a filled form gives way to one that says all it says", async () => {
    await hoptac(["template", "--out", "form.xlsx"]);
    const fill = ["fill", "form.xlsx", "o.csv", "--out", "filled.xlsx", "--replace"];
    await copyFile(csvOf("sh09"), "o.csv");
    expect((await hoptac(fill)).code).toBe(0);
    expect((await hoptac(fill)).code).toBe(0);
    const lines = (await readFile("o.csv", "utf8")).split("\n");
    await writeFile("o.csv", lines.slice(0, 5).join("\n"));
    expect(codes((await hoptac(fill)).err)).toEqual(["file.holdsFigures"]);
    expect(codes((await hoptac(["template", "--out", "filled.xlsx", "--replace"])).err)).toEqual(["file.holdsFigures"]);
  });

  test("observations are replaced when it is asked for", async () => {
    await oneFigure("a.xlsx", 977);
    const run = ["export", "a.xlsx", "--out", "o.csv"];
    expect((await hoptac(run)).code).toBe(0);
    expect(codes((await hoptac(run)).err)).toEqual(["file.exists"]);
    expect((await hoptac([...run, "--replace"])).code).toBe(0);
  });
});

async function changedTables(): Promise<void> {
  await hoptac(SUMMARIZE);
  const book = await open("book.xlsx");
  book.sheetByName("Theo địa bàn")!.put(8, 3, 5);
  await save("book.xlsx", book);
}

async function signedCopy(): Promise<void> {
  await hoptac(["summarize", "a.xlsx", "--out", "tables.xlsx"]);
  expect(await hoptac(["freeze", "tables.xlsx", "--out", "book.xlsx"])).toMatchObject({ code: 0 });
}

describe("a folder of returns that the tables go into", () => {
  const summarize = ["summarize", ".", "--out", "book.xlsx"];

  test("can be summarized again and again", async () => {
    await oneFigure("a.xlsx", 977);
    for (const run of [await hoptac(summarize), await hoptac(summarize)]) {
      expect(run).toMatchObject({ code: 0, err: "" });
    }
    expect(await filesHere()).toEqual(["a.xlsx", "book.xlsx"]);
  });

  test("keeps tables somebody has changed", async () => {
    await oneFigure("a.xlsx", 977);
    await changedTables();
    expect(codes((await hoptac(summarize)).err)).toEqual(["file.exists"]);
  });

  test("is told of other tables in it", async () => {
    await oneFigure("a.xlsx", 977);
    await hoptac(["summarize", "a.xlsx", "--out", "tables.xlsx"]);
    expect(codes((await hoptac(summarize)).err)).toEqual(["returns.tablesOnly"]);
  });
});

describe("the same return twice", () => {
  test("byte for byte is told once and counts once, in every command", async () => {
    await copyFile(examplePath("sh09.xlsx"), "a.xlsx");
    await copyFile("a.xlsx", "b.xlsx");
    const told = ["returns.sameFile"];
    expect(codes((await hoptac(["check", "."])).out)).toEqual(told);
    expect(codes((await hoptac(["export", "a.xlsx", "b.xlsx", "--out", "o.csv"])).out)).toEqual(told);
    await hoptac(["export", "a.xlsx", "--out", "alone.csv"]);
    expect(await readFile("o.csv", "utf8")).toBe(await readFile("alone.csv", "utf8"));
    const run = await hoptac(["summarize", "a.xlsx", "b.xlsx", "--out", "book.xlsx"]);
    expect([run.code, codes(run.out)]).toEqual([0, told]);
  });

  test("saved anew, its figures stand in the observations once", async () => {
    await oneFigure("a.xlsx", 977);
    await formFile("b.xlsx", (form) => form.type(CASES, 977).type("across joint_teams cases", 3));
    const run = await hoptac(["export", ".", "--out", "o.csv"]);
    expect([run.code, codes(run.out)]).toEqual([0, ["returns.duplicate"]]);
    expect((await readFile("o.csv", "utf8")).match(/,(977|3),/g)).toEqual([",977,", ",3,"]);
  });

  test("files of one name in two folders are told apart", async () => {
    for (const folder of ["north", "south"]) {
      await mkdir(folder);
      await oneFigure(`${folder}/a.xlsx`, folder === "north" ? 5.5 : 6.6);
    }
    await copyFile("north/a.xlsx", "south/b.xlsx");
    const { out } = await hoptac(["check", "north", "south", "--language", "en"]);
    expect(out).toMatch(/^b\.xlsx: note: This file is the same as north[/\\]a\.xlsx/m);
    expect(out).toMatch(/^south[/\\]a\.xlsx \/ /m);
  });
});

describe("the last return a form is made after", () => {
  test.each<[readonly string[], string]>([
    [
      ["--previous", "sh09.xlsx"],
      "sh09.xlsx is the return of 2009-01-01..2019-12-31, and the new form would be of 2010",
    ],
    [
      ["--previous", "eight-provinces-2019.xlsx", "--programme", "sh09"],
      "eight-provinces-2019.xlsx holds no return of the programme sh09, but of: eight_provinces.",
    ],
    [["--previous", "undated.xlsx"], "The form in undated.xlsx names no valid period."],
    [["--previous", "other.xlsx"], "other.xlsx holds no form of this tool."],
  ])("%j says why it can't be", async (options, why) => {
    for (const file of ["sh09.xlsx", "eight-provinces-2019.xlsx"]) await copyFile(examplePath(file), file);
    await formFile("undated.xlsx", (form) => form.type(CASES, 1).typeInfo("to", null));
    await otherProgramsFile("other.xlsx");
    const run = await hoptac(["template", ...options, "--out", "next.xlsx"]);
    expect([run.code, run.out]).toEqual([2, ""]);
    expect(run.err).toContain(why);
  });
});

test.each([
  ["verify", ["verify", "a.xlsx"]],
  ["freeze", ["freeze", "a.xlsx", "--out", "x.xlsx"]],
])("%s names the file that holds no tables", async (_command, args) => {
  await oneFigure("a.xlsx", 977);
  const run = await hoptac(args);
  expect(run).toMatchObject({ code: 2, err: "a.xlsx holds no summary tables of this tool. [book.noneInFile]\n" });
});

test("verify says what it found of a book also where another file holds none", async () => {
  await oneFigure("a.xlsx", 977);
  await hoptac(["summarize", "a.xlsx", "--out", "book.xlsx"]);
  const run = await hoptac(["verify", "a.xlsx", "book.xlsx"]);
  expect(run.code).toBe(2);
  expect(run.out).toMatch(/^book\.xlsx: /);
  expect(run.err).toBe("a.xlsx: error: a.xlsx holds no summary tables of this tool. [book.noneInFile]\n");
  const { out } = await hoptac(["verify", "a.xlsx", "book.xlsx", "--json"]);
  expect(JSON.parse(out)).toMatchObject({ books: [{ file: "book.xlsx" }], findings: [{ rule: "book.noneInFile" }] });
});
