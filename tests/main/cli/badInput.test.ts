import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { LANGUAGES } from "../../../src/core/text/Labels";
import { NAMES } from "../../../src/core/forms/formNames";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import { catalogue } from "../../../src/catalogue/catalogue";
import { translator } from "../../../src/core/text/messages";
import { BROKEN_FILES, csvOf, formFile, otherProgramsFile } from "../../support/cli/files";
import { FormUnderTest } from "../../support/forms/FormUnderTest";
import { codes, filesHere, hoptac, inFolderOfItsOwn } from "../../support/cli/hoptac";

inFolderOfItsOwn();

/** Every command that reads workbooks, on the file bad.xlsx. */
const COMMANDS: readonly (readonly [string, readonly string[]])[] = [
  ["check", ["check", "bad.xlsx"]],
  ["summarize", ["summarize", "bad.xlsx", "--out", "out.xlsx"]],
  ["export", ["export", "bad.xlsx", "--out", "out.csv"]],
  ["fill", ["fill", "bad.xlsx", csvOf("sh09"), "--out", "out.xlsx"]],
];

describe.each(COMMANDS)("%s refuses with one message, and writes nothing:", (name, args) => {
  test.each<[string, string]>([
    ["text", "file.notAWorkbook"],
    ["empty", "file.notAWorkbook"],
    ["cut", "file.damaged"],
    ["flipped", "file.damaged"],
    ["encrypted", "file.encrypted"],
    ["xls", "file.legacyXls"],
  ])("a file that is %s", async (what, code) => {
    await writeFile("bad.xlsx", await BROKEN_FILES[what]!());
    const run = await hoptac(args);
    expect(run.code).toBe(2);
    // What `check` finds is its product and goes to stdout, with the count of cells after it.
    const [said, other] = name === "check" ? [run.out, run.err] : [run.err, run.out];
    expect([codes(said), other]).toEqual([[code], ""]);
    expect(said).toContain("bad.xlsx");
    expect(said.trim().split("\n")).toHaveLength(name === "check" ? 2 : 1);
    expect(await filesHere()).toEqual(["bad.xlsx"]);
  });

  test("a file that is not there", async () => {
    const run = await hoptac(args);
    const [said, other] = name === "check" ? [run.out, run.err] : [run.err, run.out];
    expect([run.code, codes(said), other]).toEqual([2, ["file.missing"], ""]);
    expect(await filesHere()).toEqual([]);
  });
});

describe.each(COMMANDS)("%s refuses, and writes nothing:", (name, args) => {
  test.each<[string, () => Promise<void>, string]>([
    ["another program's workbook", () => otherProgramsFile("bad.xlsx"), "form.noneInFile"],
    ["a form of a newer version", () => formFile("bad.xlsx", ({ meta }) => meta.put(2, 1, 2)), "form.newerVersion"],
    [
      "a form of another kind",
      () => formFile("bad.xlsx", ({ meta }) => meta.put(1, 1, "case_register")),
      "form.otherTemplate",
    ],
    [
      "a form whose programme is broken",
      () => formFile("bad.xlsx", ({ meta }) => meta.put(1, 7, "{")),
      "form.programmeUnreadable",
    ],
    [
      "a form that has lost its names",
      () => formFile("bad.xlsx", ({ workbook }) => workbook.sheets.forEach(({ names }) => (names.length = 0))),
      "form.namesLost",
    ],
    [
      "a form that has lost its hidden sheet's link",
      () =>
        formFile("bad.xlsx", ({ results: { names } }) =>
          names.splice(
            names.findIndex((each) => each.name === NAMES.linkMeta),
            1,
          ),
        ),
      "form.metaMissing",
    ],
  ])("%s", async (_what, make, expected) => {
    await make();
    const run = await hoptac(args);
    expect(run.code).toBe(2);
    // What `check` finds is its product and goes to stdout.
    expect(codes(name === "check" ? run.out : run.err)).toEqual(expected.split(" "));
    expect(run.out + run.err).toContain("bad.xlsx");
    expect(await filesHere()).toEqual(["bad.xlsx"]);
  });
});

test.each(COMMANDS.filter(([name]) => name !== "fill"))("%s refuses an empty form", async (name, args) => {
  await formFile("bad.xlsx");
  const run = await hoptac(args);
  expect(run.code).toBe(2);
  expect(codes(name === "check" ? run.out : run.err)).toEqual(["form.empty"]);
  expect(await filesHere()).toEqual(["bad.xlsx"]);
});

test("fill refuses each figure that several forms have a cell for", async () => {
  await formFile("bad.xlsx", ({ workbook }) => FormUnderTest.make({}, workbook));
  const run = await hoptac(["fill", "bad.xlsx", csvOf("sh09"), "--out", "out.xlsx"]);
  expect([run.code, [...new Set(codes(run.err))], run.out]).toEqual([2, ["fill.severalForms"], ""]);
  expect(run.err).toContain("Kết quả, Kết quả (2)");
  expect(await filesHere()).toEqual(["bad.xlsx"]);
});

test("forms that can't be joined: each is named, nothing is written", async () => {
  await formFile("a.xlsx", (form) => form.type("border son_la_forces cases", 1));
  await formFile("b.xlsx", (form) => form.type("border son_la_forces cases", 1).typeInfo("to", "31/12/2018"));
  const run = await hoptac(["summarize", "a.xlsx", "b.xlsx", "--out", "out.xlsx"]);
  expect([run.code, codes(run.err)]).toEqual([2, ["returns.mixed.period"]]);
  expect(run.err).toContain("a.xlsx / Kết quả reports on 2009 - 2019, b.xlsx / Kết quả on 2009 - 2018");
  expect(await filesHere()).toEqual(["a.xlsx", "b.xlsx"]);
});

test("a form without a period is refused at its cell", async () => {
  await formFile("a.xlsx", (form) => form.type("border son_la_forces cases", 1).typeInfo("to", null));
  const run = await hoptac(["summarize", "a.xlsx", "--out", "out.xlsx"]);
  expect([run.code, codes(run.err)]).toEqual([2, ["form.periodMissing"]]);
  expect(run.err).toMatch(/^a\.xlsx \/ Thông tin chung \/ B11: error: /);
  expect(await filesHere()).toEqual(["a.xlsx"]);
});

describe("observations that can't be taken", () => {
  const HEAD = "programme,party,reporting_unit,zone,period_start,period_end,indicator,unit,value";
  const LINE = "sh09,vn,son_la_forces,border,2009-01-01,2019-12-31,heroin,kg";

  test.each<[string, string | Uint8Array, readonly string[]]>([
    ["bytes of another encoding", Uint8Array.from([0x74, 0x1ea, 0xff]), ["o.csv is not UTF-8 text"]],
    ["no first line", `${LINE},390`, ["o.csv: the first line must name the columns"]],
    ["blanks between the fields", HEAD.replaceAll(",", " "), ["o.csv: the first line must name the columns"]],
    [
      "semicolons, and a decimal comma",
      `${HEAD}\n${LINE},266,8`.replaceAll(",", ";").replace("266;8", "266,8"),
      ["o.csv, line 2: column value: not a number"],
    ],
    ["a column twice", `${HEAD},zone\n`, ["o.csv: the first line names a column twice: zone"]],
    ["a number with a comma", `${HEAD}\n${LINE},"266,8"`, ["o.csv, line 2: column value: not a number"]],
    ["a comma nobody quoted", `${HEAD}\n${LINE},266,8`, ["o.csv, line 2: fields here: 10, in the first line: 9"]],
    ["a quotation mark never closed", `${HEAD}\n${LINE},"390`, ["o.csv: a quotation mark that opens on line 2"]],
    [
      "two bad lines",
      `${HEAD}\n${LINE},x\n${LINE},390\n${LINE},-1`,
      ["o.csv, line 2: column value: not a number", "o.csv, line 4: column value: below zero"],
    ],
    [
      "a figure of another programme",
      `${HEAD}\n${LINE.replace("sh09", "sh10")},390`,
      ["o.csv: error: Line 2: the form has no cell"],
    ],
    [
      "a figure twice, after blank lines",
      `${HEAD}\n${LINE},390\n\n\n${LINE},391`,
      ["o.csv: error: Line 5: there is already a figure"],
    ],
    ["another unit", `${HEAD}\n${LINE.replace(",kg", ",pill")},390`, ["o.csv: error: Line 2: the unit is not the one"]],
    [
      "half a case",
      `${HEAD}\n${LINE.replace("heroin,kg", "cases,case")},0.5`,
      ["o.csv: error: Line 2: no cell of the form can say"],
    ],
  ])("%s", async (_what, content, lines) => {
    await formFile("form.xlsx");
    await writeFile("o.csv", content);
    const run = await hoptac(["fill", "form.xlsx", "o.csv", "--out", "filled.xlsx"]);
    expect(run).toMatchObject({ code: 2, out: "" });
    const said = run.err.trim().split("\n");
    expect(said.map((line, index) => line.slice(0, lines[index]?.length))).toEqual(lines);
    expect(await filesHere()).toEqual(["form.xlsx", "o.csv"]);
  });

  test("none there", async () => {
    await formFile("form.xlsx");
    const run = await hoptac(["fill", "form.xlsx", "o.csv", "--out", "filled.xlsx"]);
    expect([run.code, codes(run.err)]).toEqual([2, ["file.missing"]]);
  });
});

describe("a programme that can't be taken", () => {
  test.each<[string, string, string]>([
    ["no JSON", "{", "p.json: not JSON."],
    ["a part missing", JSON.stringify({ ...sh09, zones: undefined }), "p.json: zones: missing."],
    [
      "an indicator nobody knows",
      JSON.stringify({ ...sh09, indicators: ["moonshine"] }),
      "p.json: indicators[0]: refers to something unknown.",
    ],
  ])("%s", async (_what, content, message) => {
    await writeFile("p.json", content);
    const run = await hoptac(["template", "--programme", "p.json", "--out", "form.xlsx"]);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toMatch(/ \[programme\.bad(File)?\]\n$/);
    expect(run.err.startsWith(`${message} [`)).toBe(true);
    expect(await filesHere()).toEqual(["p.json"]);
  });

  test("none there", async () => {
    const run = await hoptac(["template", "--programme", "p.json", "--out", "form.xlsx"]);
    expect([run.code, codes(run.err)]).toEqual([2, ["file.missing"]]);
  });
});

test("a programme nobody knows: those there are are named", async () => {
  const run = await hoptac(["template", "--programme", "sh10", "--out", "form.xlsx"]);
  expect([run.code, codes(run.err)]).toEqual([2, ["programme.unknown"]]);
  expect(run.err).toMatch(/Known: sh09, .*eight_provinces/);
  expect(await filesHere()).toEqual([]);
});

test("a path that leads nowhere does not hide the others", async () => {
  await formFile("bad.xlsx");
  const run = await hoptac(["check", "nowhere", "bad.xlsx"]);
  expect([run.code, codes(run.out), run.err]).toEqual([2, ["file.missing", "form.empty"], ""]);
});

describe("wrong usage", () => {
  test.each<[readonly string[], string]>([
    [["template"], "hoptac template: missing: --out."],
    [["template", "--out"], "hoptac template: not understood: Option '--out <value>' argument missing."],
    [["template", "--out", ""], "hoptac template: missing: --out."],
    [["template", "form.xlsx", "--out", "x.xlsx"], "hoptac template: not understood: form.xlsx."],
    [["fill", "a.xlsx", "--out", "x.xlsx"], "hoptac fill: missing: form.xlsx observations.csv."],
    [["check"], "hoptac check: missing: FILE."],
    [["check", "a.xlsx", "--jsno"], "hoptac check: not understood: Unknown option '--jsno'."],
    [["check", "a.xlsx", "--json=yes"], "hoptac check: not understood: Option '--json' does not take an argument."],
    [["summarize", "a.xlsx"], "hoptac summarize: missing: --out."],
    [["summarize", "--out", "x.xlsx"], "hoptac summarize: missing: FILE."],
    [["export", "--out", "x.csv"], "hoptac export: missing: FILE."],
    [["verify"], "hoptac verify: missing: BOOK."],
    [["freeze", "--out", "x.xlsx"], "hoptac freeze: missing: BOOK."],
  ])("%j", async (args, message) => {
    const run = await hoptac(args);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toMatch(/ \[usage\.(bad|missing)\]\n$/);
    expect(run.err.startsWith(`${message} See hoptac help. [`)).toBe(true);
    expect(await filesHere()).toEqual([]);
  });

  test.each<[readonly string[], string]>([
    [["--year", "23"], "--year 23 is no year"],
    [["--language", "th"], "--language th is none of: vi, lo, en."],
    [["--unit", "customs"], "--unit customs is none of: son_la_forces, joint_teams, "],
    [["--period", "2024"], "--period 2024 is no period"],
    [["--period", "2024-13-01..2024-12-31"], "is no period"],
    [["--period", "2024-12-31..2024-01-01"], "--period 2024-12-31..2024-01-01 ends before it begins"],
    [["--period", "2024-01-01..2024-12-31", "--year", "2024"], "--year and --period can't be given together"],
    [["--last-period", "2023-01-01..2023-12-31"], "--last-period is taken only together with --period"],
    [
      ["--period", "2024-01-01..2024-12-31", "--last-period", "2023-06-01..2024-05-31"],
      "the last period 2023-06-01..2024-05-31 has to end before the period 2024-01-01..2024-12-31 begins",
    ],
  ])("template %j says why", async (options, why) => {
    const run = await hoptac(["template", ...options, "--out", "x.xlsx"]);
    expect([run.code, run.out]).toEqual([2, ""]);
    expect(run.err).toContain(why);
    expect(await filesHere()).toEqual([]);
  });

  test.each<[readonly string[], string]>([
    [["freeze", "a.xlsx", "--out", "x.xlsx", "--date", "2024-02-30"], "--date 2024-02-30 is no day"],
    [["summarize", "a.xlsx", "--out", "x.xlsx", "--precision", "4"], "--precision 4 is none of: exact, 3, 2, 1."],
  ])("%j says why", async (args, why) => {
    const run = await hoptac(args);
    expect(run.code).toBe(2);
    expect(run.err).toContain(why);
  });

  test.each([[], ["fly"], ["constructor"], ["--json"]])("%j is no command", async (...args: string[]) => {
    const run = await hoptac(args);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toMatch(/^(There is no command “.+”\.|Which command\?)\n\nUsage:\n/);
  });
});

describe("a result never takes the place of what is read", () => {
  test.each<[string, readonly string[]]>([
    ["fill over the form", ["fill", "form.xlsx", "o.csv", "--out", "./form.xlsx"]],
    ["fill over the form, by a link", ["fill", "form.xlsx", "o.csv", "--out", "link.xlsx", "--replace"]],
    ["summarize over the form", ["summarize", "form.xlsx", "--out", "../here/form.xlsx"]],
    ["summarize over a form in the folder", ["summarize", ".", "--out", "form.xlsx"]],
    ["run over what it opens", ["run", "o.csv", "--open", "form.xlsx", "--save", "form.xlsx", "--replace"]],
  ])("%s", async (_what, args) => {
    await mkdir("here");
    process.chdir("here");
    await formFile("form.xlsx", (form) => form.type("border son_la_forces cases", 977));
    await writeFile("o.csv", await readFile(csvOf("sh09")));
    await symlink("form.xlsx", "link.xlsx");
    const before = await Promise.all(["form.xlsx", "o.csv"].map((file) => readFile(file)));
    const run = await hoptac(args);
    expect([run.code, codes(run.err)]).toEqual([2, ["file.outIsInput"]]);
    expect(await Promise.all(["form.xlsx", "o.csv"].map((file) => readFile(file)))).toEqual(before);
    expect(await filesHere()).toEqual(["form.xlsx", "link.xlsx", "o.csv"]);
  });
});

test("a folder without workbooks", async () => {
  await mkdir("folder");
  const run = await hoptac(["check", "folder"]);
  expect([run.code, codes(run.out)]).toEqual([2, ["file.emptyFolder"]]);
});

test.each(LANGUAGES)("messages are in %s when it is asked for", async (language) => {
  await writeFile("bad.xlsx", "text");
  const translate = translator(catalogue.languages, language);
  const run = await hoptac(["check", "bad.xlsx", `--language=${language}`]);
  expect(run.out).toContain(`: ${translate("file.notAWorkbook", { file: "bad.xlsx" })} [file.notAWorkbook]\n`);
});
