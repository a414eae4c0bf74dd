import { readFileSync } from "node:fs";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import { loadWorkbook } from "../../../src/main/cli/loadReturns";
import { hoptac, inFolderOfItsOwn } from "../../support/cli/hoptac";

inFolderOfItsOwn();

const parsed = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

test("a programme of the catalogue becomes a file, a form of it, and the file again", async () => {
  expect((await hoptac(["programme", "sh09", "--out", "own.json"])).code).toBe(0);
  expect(parsed("own.json")).toEqual(sh09);
  await hoptac(["template", "--programme", "own.json", "--out", "form.xlsx"]);
  expect((await hoptac(["programme", "form.xlsx", "--out", "again.json"])).code).toBe(0);
  expect(parsed("again.json")).toEqual(sh09);
});

test("it is written as a page, in the language asked for", async () => {
  expect((await hoptac(["programme", "sh09", "--out", "page.xlsx", "--language", "lo"])).code).toBe(0);
  const { sheets } = await loadWorkbook("page.xlsx");
  expect(sheets.map(({ name }) => name)).toEqual(["ແຜນງານ"]);
});

test.each([
  [["programme", "--out", "page.xlsx"], "usage.missing"],
  [["programme", "nobody", "--out", "page.xlsx"], "programme.unknown"],
  [["programme", "sh09", "--out", "page.docx"], "file.ending"],
  [["programme", "sh09", "more", "--out", "page.xlsx"], "usage.bad"],
])("%j is refused", async (args, rule) => {
  const run = await hoptac(args);
  expect(run.code).toBe(2);
  expect(run.err).toContain(`[${rule}]`);
});
