import { eightProvinces } from "../../../src/catalogue/programmes/eightProvinces";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import { rangeOfName } from "../../../src/core/forms/findForms";
import { columnName } from "../../../src/core/forms/formNames";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { save } from "../../support/cli/files";
import { hoptac, inFolderOfItsOwn } from "../../support/cli/hoptac";
import { type FormOf, FormUnderTest } from "../../support/forms/FormUnderTest";
import { returnedWorkbook, type Typed } from "../../support/forms/returned";
import { yearOf } from "../../support/rules/returns";

inFolderOfItsOwn();

const SON_LA = "border son_la_forces cases";
const SIDE = "across joint_teams cases";

const saved = async (file: string, figures: Typed, form: FormOf = {}): Promise<void> =>
  save(file, await returnedWorkbook(file, figures, form));

interface Checked {
  readonly completeness: Readonly<Record<string, number>>;
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly message: string }[];
}
async function check(...files: readonly string[]): Promise<Checked & { readonly code: number }> {
  const { code, out } = await hoptac(["check", ...files, "--json"]);
  return { code, ...(JSON.parse(out) as Checked) };
}

test("returns of two programmes are an error that names both files and programmes", async () => {
  await saved("a.xlsx", { [SON_LA]: 5 });
  await saved("b.xlsx", { "all eight_provinces cases": 4244 }, { programme: eightProvinces });
  const { code, findings } = await check("a.xlsx", "b.xlsx");
  const mixed = findings.filter(({ rule }) => rule.startsWith("returns.mixed."));
  expect([code, mixed.map(({ rule, severity }) => [rule, severity])]).toEqual([
    1,
    [["returns.mixed.programme", "hard"]],
  ]);
  const named = [sh09, eightProvinces].map(({ labels, language }) => `“${String(labels[language])}”`);
  for (const name of ["a.xlsx", "b.xlsx", ...named]) expect(mixed[0]!.message).toContain(name);
});

test("two versions of one programme are a question", async () => {
  await saved("a.xlsx", { [SON_LA]: 5 });
  await saved("b.xlsx", { [SIDE]: 6 }, { programme: { ...sh09, indicators: ["cases", "suspects"] } });
  const { code, findings } = await check("a.xlsx", "b.xlsx");
  expect([code, findings.map(({ rule, severity }) => [rule, severity])]).toEqual([0, [["returns.versions", "soft"]]]);
});

test("a period that no series holds with the other is only told", async () => {
  await saved("a.xlsx", { [SON_LA]: 5 }, { period: { from: "2023-01-01", to: "2023-12-31" } });
  await saved("b.xlsx", { [SON_LA]: 3 }, { period: { from: "2024-01-01", to: "2024-06-30" } });
  const { code, findings } = await check("a.xlsx", "b.xlsx");
  expect([code, findings.map(({ rule, severity }) => [rule, severity])]).toEqual([
    0,
    [["returns.mixed.period", "info"]],
  ]);
});

test("cells that several returns ask for are counted once, blank only where all are", async () => {
  await saved("a.xlsx", { [SON_LA]: 5 });
  await saved("b.xlsx", { [SIDE]: "không" });
  const { completeness } = await check("a.xlsx", "b.xlsx");
  expect(completeness).toEqual({ filled: 2, none: 1, notStated: 0, blank: 8, unsettled: 0, total: 10 });
  await saved("c.xlsx", { [SIDE]: "n/a 5 ?" });
  expect((await check("a.xlsx", "c.xlsx")).completeness).toMatchObject({ filled: 1, blank: 8, unsettled: 1 });
});

test("what a later return says otherwise of an earlier year is told when both are checked", async () => {
  const programme = { ...eightProvinces, modules: ["results", "earlier_years"] as const };
  const form = await FormUnderTest.make({ programme, period: yearOf(2024) }, new MemoryWorkbook("2024.xlsx"));
  const years = form.workbook.sheetByName("Các năm trước")!;
  const row = { year: 2022, unit: "Công an tám tỉnh", cases: 1500 };
  for (const [field, value] of Object.entries(row)) {
    years.put(7, rangeOfName(years, columnName({ field, when: "this" }))!.column, value);
  }
  await save("2024.xlsx", form.type("all eight_provinces cases", 1700).workbook);
  await saved("2022.xlsx", { "all eight_provinces cases": 1490 }, { programme, period: yearOf(2022) });
  const { findings } = await check("2022.xlsx", "2024.xlsx");
  expect(findings.map(({ rule }) => rule)).toContain("returns.otherwiseThen");
});
