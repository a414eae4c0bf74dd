import { copyFile, readFile } from "node:fs/promises";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { csvOf } from "../support/cli/files";
import { hoptac, inFolderOfItsOwn } from "../support/cli/hoptac";
import { EXAMPLE_NAMES, type Example, exampleLists, examplePath, templateOptions } from "../support/examples";
import { golden } from "../support/golden";
import { GOLDEN_BOOKS, goldenPath } from "../support/goldenFiles";
import "../support/toEqualWorkbook";

inFolderOfItsOwn();

const bytesOf = async (path: string): Promise<Uint8Array> => new Uint8Array(await readFile(path));

/** Makes the example's workbook here, from its observations, as a user would. */
async function makeExample(example: Example): Promise<void> {
  await hoptac(["template", ...templateOptions(example), "--out", "form.xlsx"]);
  await hoptac(["fill", "form.xlsx", csvOf(example), ...exampleLists(example), "--out", `${example}.xlsx`]);
}

test("examples/case-register.xlsx is what its cases come to", async () => {
  await hoptac(["template", "--programme", examplePath("case-register.json"), "--out", "form.xlsx"]);
  await hoptac(["fill", "form.xlsx", examplePath("case-register.csv"), "--out", "filled.xlsx"]);
  const made = await bytesOf("filled.xlsx");
  const kept = await golden(examplePath("case-register.xlsx"), made);
  expect(readWorkbook(made)).toEqualWorkbook(readWorkbook(kept));
});

test.each(EXAMPLE_NAMES)("examples/%s.xlsx is what its observations come to", async (example) => {
  await makeExample(example);
  const made = await bytesOf(`${example}.xlsx`);
  const kept = await golden(examplePath(`${example}.xlsx`), made);
  expect(readWorkbook(made)).toEqualWorkbook(readWorkbook(kept));
});

test.each(GOLDEN_BOOKS)("the book of %s in %s", async (example, language) => {
  await copyFile(examplePath(`${example}.xlsx`), `${example}.xlsx`);
  const name = `${example}.${language}`;
  const run = await hoptac(["summarize", `${example}.xlsx`, "--out", "book.xlsx", "--language", language, "--json"]);
  const printed = await golden(goldenPath(`${name}.json`), new TextEncoder().encode(run.out));
  expect(run.out).toBe(new TextDecoder().decode(printed));
  const made = await bytesOf("book.xlsx");
  const kept = await golden(goldenPath(`${name}.xlsx`), made);
  expect(readWorkbook(made)).toEqualWorkbook(readWorkbook(kept));
});

test("the same input makes the same file, byte for byte", async () => {
  await makeExample("sh09");
  const first = await bytesOf("sh09.xlsx");
  await makeExample("sh09");
  expect(await bytesOf("sh09.xlsx")).toEqual(first);
});
