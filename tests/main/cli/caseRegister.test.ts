import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { wordOfNumberFormat } from "../../../src/core/quantity/qualifierFormat";
import { readWorkbook } from "../../../src/hosts/xlsx/readWorkbook";
import { examplePath } from "../../support/examples";
import { codes, hoptac, inFolderOfItsOwn } from "../../support/cli/hoptac";

inFolderOfItsOwn();

const PROGRAMME = examplePath("case-register.json");
const CASES = examplePath("case-register.csv");
const csv = readFileSync(CASES, "utf8");

async function filled(): Promise<void> {
  await hoptac(["template", "--programme", PROGRAMME, "--out", "form.xlsx"]);
  const run = await hoptac(["fill", "form.xlsx", CASES, "--out", "filled.xlsx"]);
  expect([run.err, run.code]).toEqual(["", 0]);
}

test("a form is filled with cases, and what they come to is checked clean", async () => {
  await filled();
  const { out, code } = await hoptac(["check", "filled.xlsx"]);
  // Of three rows of the form no case says how many suspects were Lao nationals: that is not "none".
  expect(out).toBe("40 of 43 cells filled (none occurred: 3), 0 not stated, 3 blank, 0 with errors or questions.\n");
  expect(code).toBe(0);
});

test("results and drugs show what the cases come to", async () => {
  await filled();
  const workbook = readWorkbook(new Uint8Array(await readFile("filled.xlsx")));
  const total = [...workbook.sheetByName("Kết quả")!.entries()].filter(([row]) => row === 15);
  expect(
    total.flatMap(([, , { value, style }]) =>
      typeof value === "number" ? [[value, wordOfNumberFormat(style?.numberFormat ?? "", value)]] : [],
    ),
  ).toEqual([
    [24, undefined],
    [14, undefined],
    [4, undefined],
    [3, undefined],
    [3, undefined],
    [65, undefined],
    [3, undefined],
    [14.2, "hơn"],
    [40_788, "hơn"],
    [5.3, undefined],
  ]);
});

test("the rows of a list are given back as they were filled in, to the last qualifier", async () => {
  await filled();
  await hoptac(["export", "filled.xlsx", "--list", "case_register", "--out", "cases.csv"]);
  await hoptac(["fill", "form.xlsx", "cases.csv", "--out", "again.xlsx"]);
  await hoptac(["export", "again.xlsx", "--list", "case_register", "--out", "again.csv"]);
  const own = (text: string): string => text.replaceAll("again.xlsx", "filled.xlsx");
  expect(own(await readFile("again.csv", "utf8"))).toBe(await readFile("cases.csv", "utf8"));
  const first = (await readFile("cases.csv", "utf8")).split("\r\n");
  expect(first).toHaveLength(csv.trim().split("\n").length + 1);
  expect(first.join()).toContain("moreThan 10 (hơn)");
});

test("figures of the register may stand beside its rows as long as they say the same", async () => {
  await filled();
  await hoptac(["export", "filled.xlsx", "--out", "figures.csv"]);
  const both = await hoptac(["fill", "form.xlsx", "figures.csv", CASES, "--out", "both.xlsx"]);
  expect([both.err, both.code]).toEqual(["", 0]);
  await writeFile("figures.csv", (await readFile("figures.csv", "utf8")).replace(",cases,case,6,", ",cases,case,7,"));
  const other = await hoptac(["fill", "form.xlsx", "figures.csv", CASES, "--out", "other.xlsx"]);
  expect([codes(other.err), other.code]).toEqual([["fill.fed"], 2]);
});

test.each<[string, (text: string) => string, readonly string[]]>([
  ["of another period", (text) => text.replace("2025-12-14,02/2025", "2025-12-15,02/2025"), ["fill.otherForm"]],
  ["of another programme", (text) => text.replace("case_register_example", "sh09"), ["fill.otherForm"]],
  ["of a list nobody knows", (text) => text.replaceAll("\ncase_register,", "\nhostages,"), ["csv.noList"]],
  ["with a column the list has not", (text) => text.replace("ketamine", "tobacco"), ["csv.unknownColumn"]],
  ["with a choice the list has not", (text) => text.replace("commune_one", "commune_ten"), ["fill.noChoice"]],
  ["with a day that is none", (text) => text.replace("2025-01-13", "2025-13-01"), ["csv.badLine"]],
  ["with a figure that is none", (text) => text.replace("moreThan 10 (hơn)", "hơn 10"), ["csv.badLine"]],
  ["with a half case", (text) => text.replace("prosecuted,4,", "prosecuted,4.5,"), ["fill.cannotSayField"]],
  [
    "with a figure for a column the form has not",
    (text) => text.replace(",note", ",suspects_women").replace("tang vật chờ giám định", "1"),
    ["fill.noColumn"],
  ],
])("nothing is written where rows are %s", async (_, spoil, expected) => {
  await hoptac(["template", "--programme", PROGRAMME, "--out", "form.xlsx"]);
  await writeFile("bad.csv", spoil(csv));
  const { err, code } = await hoptac(["fill", "form.xlsx", "bad.csv", "--out", "filled.xlsx"]);
  expect([[...new Set(codes(err))], code]).toEqual([expected, 2]);
});

test("a list nobody knows is not exported", async () => {
  await filled();
  const { err, code } = await hoptac(["export", "filled.xlsx", "--list", "hostages", "--out", "x.csv"]);
  expect([err.includes("case_register"), code]).toEqual([true, 2]);
});
