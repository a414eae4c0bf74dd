import { writeFile } from "node:fs/promises";
import { BROKEN_FILES, formFile, otherProgramsFile } from "../../support/cli/files";
import { codes, filesHere, hoptac, inFolderOfItsOwn } from "../../support/cli/hoptac";

inFolderOfItsOwn();

describe("one bad file among good ones", () => {
  const bothKinds = async (): Promise<void> => {
    await formFile("a.xlsx", (form) => form.type("border son_la_forces heroin", "hơn 390"));
    await writeFile("b.xlsx", "text");
    await formFile("c.xlsx", (form) => form.type("across joint_teams cases", 1.347));
  };

  test("check names it, and tells what is in the others", async () => {
    await bothKinds();
    const run = await hoptac(["check", "."]);
    expect([run.code, codes(run.out), run.err]).toEqual([
      2,
      ["file.notAWorkbook", "intake.fix.qualifier", "form.totalOpen", "intake.ask.thousands"],
      "",
    ]);
    expect(run.out).toMatch(/^b\.xlsx: error: /);
  });

  test("check --json is one document with it", async () => {
    await bothKinds();
    const run = await hoptac(["check", ".", "--json"]);
    const { findings } = JSON.parse(run.out) as { findings: { rule: string; file: string }[] };
    expect([run.code, findings.map(({ file, rule }) => `${file} ${rule}`)]).toEqual([
      2,
      [
        "b.xlsx file.notAWorkbook",
        "a.xlsx intake.fix.qualifier",
        "a.xlsx form.totalOpen",
        "c.xlsx intake.ask.thousands",
      ],
    ]);
  });

  test.each([
    ["summarize", "out.xlsx"],
    ["export", "out.csv"],
  ])("%s makes nothing without its figures", async (command, out) => {
    await bothKinds();
    const run = await hoptac([command, ".", "--out", out]);
    expect([run.code, codes(run.err), run.out]).toEqual([2, ["file.notAWorkbook"], ""]);
    expect(await filesHere()).toEqual(["a.xlsx", "b.xlsx", "c.xlsx"]);
  });

  test.each<[string, string, string]>([
    ["old.xls", "xls", "file.legacyXls"],
    ["binary.xlsb", "text", "file.notAWorkbook"],
    ["open.ods", "text", "file.notAWorkbook"],
    ["template.xltx", "cut", "file.damaged"],
  ])("a folder with %s in it is not read without it", async (name, content, code) => {
    await formFile("a.xlsx", (form) => form.type("across joint_teams cases", 3320));
    await writeFile(name, await BROKEN_FILES[content]!());
    const run = await hoptac(["check", "."]);
    expect([run.code, codes(run.out)]).toEqual([2, [code]]);
    expect(run.out).toContain(`${name}: error: `);
  });
});

describe("summarize --json, refused, is one document all the same", () => {
  test.each<[string, () => Promise<void>, readonly string[]]>([
    ["no workbook", () => writeFile("a.xlsx", "text"), ["a.xlsx file.notAWorkbook"]],
    ["no form", () => otherProgramsFile("a.xlsx"), ["a.xlsx form.noneInFile"]],
    ["an empty form", () => formFile("a.xlsx"), ["a.xlsx form.empty"]],
    [
      "no period",
      () => formFile("a.xlsx", (form) => form.type("across joint_teams cases", 3320).typeInfo("to", null)),
      ["a.xlsx form.periodMissing"],
    ],
  ])("%s", async (_what, make, expected) => {
    await make();
    const run = await hoptac(["summarize", "a.xlsx", "--out", "out.xlsx", "--json"]);
    const { findings, ...more } = JSON.parse(run.out) as { findings: { rule: string; file: string }[] };
    expect(findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual(expected);
    expect([run.code, more]).toEqual([2, { tables: [], leftOut: [], charts: [], sentences: [] }]);
    expect(await filesHere()).toEqual(["a.xlsx"]);
  });

  test("only questions", async () => {
    await formFile("a.xlsx", (form) => form.type("across joint_teams cases", 1.347));
    const run = await hoptac(["summarize", "a.xlsx", "--out", "out.xlsx", "--json"]);
    expect([run.code, codes(run.err)]).toEqual([2, ["form.unanswered"]]);
    expect(JSON.parse(run.out)).toEqual({ findings: [expect.objectContaining({ rule: "form.unanswered" })] });
    expect(await filesHere()).toEqual(["a.xlsx"]);
  });
});

test.each([[["check", "a.xlsx", "--json"]], [["summarize", "a.xlsx", "--out", "out.xlsx", "--json"]]])(
  "%j of a file that is not there is one document too",
  async (args) => {
    const run = await hoptac(args);
    expect(run.code).toBe(2);
    const { findings } = JSON.parse(run.out) as { findings: readonly object[] };
    expect(findings).toEqual([
      {
        rule: "file.missing",
        severity: "hard",
        state: "error",
        file: "a.xlsx",
        sheet: null,
        cell: null,
        message: expect.stringContaining("a.xlsx") as unknown,
      },
    ]);
  },
);
