import { catalogue } from "../../src/catalogue/catalogue";
import type { Observation } from "../../src/core/dataset/Observation";
import type { Programme } from "../../src/core/dataset/Programme";
import { columnName, NAMES, subtotalName } from "../../src/core/forms/formNames";
import { rangeOfName } from "../../src/core/forms/findForms";
import { totalFormula } from "../../src/core/forms/longSums";
import { planForm } from "../../src/core/forms/planForm";
import { runAddress } from "../../src/core/forms/sumFormula";
import { quantityOf } from "../../src/core/quantity/Quantity";
import { createSummary } from "../../src/core/tasks/createSummary";
import { readReturns } from "../../src/core/tasks/readReturns";
import { MemoryWorkbook } from "../../src/core/workbook/MemoryWorkbook";
import { Sheet } from "../../src/core/workbook/Sheet";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/hosts/xlsx/writeWorkbook";
import { FormUnderTest } from "../support/forms/FormUnderTest";
import { resaveByLibreOffice } from "../support/office/resaveByLibreOffice";
import { sharedProgramme } from "../support/tables/sharedProgramme";

const COUNT = 150;
/** Excel's own limit of a formula is 8 192 characters. */
const MOST = 8_192;
const { previousPeriod: _previous, ...shared } = sharedProgramme;
const label = (text: string) => ({ en: text, vi: text, lo: text });
const programme: Programme = {
  ...shared,
  units: Array.from({ length: COUNT }, (_, index) => ({
    id: `unit_${String(index)}`,
    party: index % 2 === 0 ? "vn" : "la",
    labels: label(`Unit ${String(index)}`),
  })),
};

const observation = (unit: number, zone: string, indicator: string, value: number): Observation => ({
  programme: programme.id,
  party: programme.units[unit]!.party,
  reportingUnit: programme.units[unit]!.id,
  zone,
  period: programme.period,
  indicator,
  quantity: quantityOf(value, catalogue.indicators.get(indicator)!.unit),
});

/** Every unit counts cases of its own; the joint cases are the same for all, but for one that divides them otherwise among the zones. */
const observations = programme.units.flatMap((_, index): Observation[] =>
  ["a", "b"].flatMap((zone) => [
    observation(index, zone, "cases", index + 1),
    observation(index, zone, "hotline_levels", 3),
    ...(index % 3 === 0 ? [] : [observation(index, zone, "joint_cases", (zone === "a") === (index === 7) ? 3 : 2)]),
  ]),
);

const longest = (workbook: MemoryWorkbook): number =>
  Math.max(...workbook.sheets.flatMap((sheet) => [...sheet.entries()].map(([, , { formula = "" }]) => formula.length)));

const totalOf = (sheet: Sheet, sum: string, field: string) =>
  sheet.value(rangeOfName(sheet, sum)!.row, rangeOfName(sheet, columnName({ field, when: "this" }))!.column) ?? "";

test("totals of 150 units are formulas Excel takes, and come to the same in LibreOffice, the form and the book", async () => {
  const form = await FormUnderTest.make({ programme });
  expect(await form.fill(observations)).toEqual([]);
  expect(longest(form.workbook)).toBeLessThan(MOST);
  const workbook = readWorkbook(await resaveByLibreOffice(await writeWorkbook(form.workbook)));
  const results = workbook.sheetByName(form.results.name)!;
  const cases = (COUNT * (COUNT + 1)) / 2;
  const sums = [subtotalName("a"), subtotalName("b"), NAMES.total];
  expect(sums.map((sum) => totalOf(results, sum, "cases"))).toEqual([cases, cases, 2 * cases]);
  expect(sums.map((sum) => totalOf(results, sum, "hotline_levels"))).toEqual([3, 3, 3]);
  // In each zone one unit tells otherwise; over both all who say anything tell of five.
  expect(sums.map((sum) => totalOf(results, sum, "joint_cases"))).toEqual(["", "", 5]);
  const { forms } = await readReturns(workbook, catalogue);
  expect(forms.flatMap(({ findings }) => findings).filter(({ severity }) => severity === "hard")).toEqual([]);
  await createSummary(workbook, catalogue, "en");
  expect(longest(workbook)).toBeLessThan(MOST);
});

test("a sheet with lines of every drug for each of 150 units and two zones has no longer ones", async () => {
  const workbook = new MemoryWorkbook();
  const request = { language: "en", period: programme.period } as const;
  const own = { ...programme, modules: ["results", "drugs"] } as const;
  await workbook.apply(planForm({ ...request, programme: own }, catalogue, await workbook.find()));
  expect(longest(workbook)).toBeLessThan(MOST);
});

const DRUGS = ["Heroin", "Crystal", "Opium", "Cannabis", "Cocaine"];

test("lines of one label are added as they would be one by one", async () => {
  const workbook = new MemoryWorkbook();
  const sheet = new Sheet("Sums");
  const rows = 300;
  for (let row = 0; row < rows * DRUGS.length; row++) sheet.put(row, 0, DRUGS[row % DRUGS.length]!);
  // Numbers; zeros and words; nothing; one number beside words; zeros alone.
  for (let index = 0; index < rows; index++) {
    const at = index * DRUGS.length;
    sheet.put(at, 1, index / 4);
    sheet.put(at + 1, 1, index === 0 ? "không nêu" : 0);
    if (index < 2) sheet.put(at + 3, 1, index === 0 ? "không nêu" : 7);
    sheet.put(at + 4, 1, 0);
  }
  DRUGS.forEach((drug, index) => {
    const at = rows * DRUGS.length + index;
    sheet.put(at, 0, drug);
    const added = Array.from({ length: rows }, (_, each) => ({ at: each * DRUGS.length + index }));
    const runs = added.map((one) => runAddress(one.at, one.at, 1));
    const last = String(rows * DRUGS.length);
    const keys = { keys: `$A$1:$A$${last}`, figures: `$B$1:$B$${last}`, own: `$A$${String(at + 1)}` };
    const formula = totalFormula({ groups: [added] }, runs, 1, () => keys)!;
    expect(formula.length).toBeLessThan(MOST);
    sheet.putFormula(at, 1, formula, "");
  });
  await workbook.apply({ sheets: [sheet] });
  const calculated = readWorkbook(await resaveByLibreOffice(await writeWorkbook(workbook))).sheetByName("Sums")!;
  const totals = DRUGS.map((_, index) => calculated.value(rows * DRUGS.length + index, 1) ?? "");
  expect(totals).toEqual([(rows * (rows - 1)) / 8, "", "", 7, 0]);
});
