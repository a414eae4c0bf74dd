import { catalogue } from "../../src/catalogue/catalogue";
import { rangeOfName } from "../../src/core/forms/findForms";
import { columnName } from "../../src/core/forms/formNames";
import { newForm } from "../../src/core/tasks/newForm";
import { readReturns } from "../../src/core/tasks/readReturns";
import { cellAddress } from "../../src/core/workbook/a1";
import { MemoryWorkbook } from "../../src/core/workbook/MemoryWorkbook";
import { Sheet } from "../../src/core/workbook/Sheet";
import type { Calculator } from "../../src/hosts/embedded/calculation/Calculator";
import { createUniverCalculator } from "../../src/hosts/embedded/calculation/createUniverCalculator";
import { openExcel } from "../hosts/suite/excelHost";
import { officeClient } from "../support/officeClient";
import { inShort, requestOf } from "../support/forms/FormUnderTest";
import { FIRST_ROW, GOOD, registerProgramme } from "../support/lists/RegisterUnderTest";
import "../support/toEqualWorkbook";

let calculator: Calculator;
beforeAll(async () => void (calculator = await createUniverCalculator()));
afterAll(() => calculator.dispose());

async function openForm() {
  const content = new MemoryWorkbook();
  content.addSheet(new Sheet("Sheet1"));
  const { workbook, bridge } = openExcel(content, { calculator });
  await newForm(workbook, catalogue, requestOf({ programme: registerProgramme, language: "vi" }));
  return { workbook, bridge, sheet: bridge.workbook.sheetByName("Sổ vụ")! };
}

test("a form with a register is the same through Office.js as in memory, written in one request", async () => {
  const { bridge } = await openForm();
  const expected = new MemoryWorkbook();
  expected.addSheet(new Sheet("Sheet1"));
  await newForm(expected, catalogue, requestOf({ programme: registerProgramme, language: "vi" }));
  expect(bridge.workbook).toEqualWorkbook(expected);
});

test("cases typed in Excel are added up by its formulas as by the core", async () => {
  const { workbook, bridge, sheet } = await openForm();
  const { Excel } = officeClient(bridge);
  const rows = [
    { ...GOOD },
    { ...GOOD, case_no: "03/2024", stage: "bắt giữ", suspects: 3, heroin: 0.35, crystal: 0.25 },
    { ...GOOD, case_no: "4", zone: "Ngoại biên", unit: "Các tổ công tác", synthetic_pills: 1200 },
  ];
  await Excel.run(async (context) => {
    const typed = context.workbook.worksheets.getItem(sheet.name);
    rows.forEach((row, index) => {
      for (const [id, value] of Object.entries(row)) {
        const { column } = rangeOfName(sheet, columnName({ field: id, when: "this" }))!;
        typed.getRange(cellAddress(FIRST_ROW + index, column)).values = [[value]];
      }
    });
    await context.sync();
  });
  // Numbers of cases that look like dates stay what was typed.
  expect(sheet.value(FIRST_ROW + 1, 0)).toBe("03/2024");
  const { forms } = await readReturns(workbook, catalogue);
  expect(inShort(forms[0]!.findings)).toEqual([]);
  const figures = forms[0]!.observations.flatMap(({ reportingUnit, indicator, quantity }) =>
    quantity.kind === "number" ? [`${reportingUnit} ${indicator} ${String(quantity.value)}`] : [],
  );
  expect(figures).toEqual(
    expect.arrayContaining([
      "commune_one cases 2",
      "commune_one suspects 5",
      "commune_one heroin 1.05",
      "commune_one crystal 0.25",
      "task_teams synthetic_pills 1200",
    ]),
  );
});

test("a long register is read in parts, with a chance to cancel, and its merged and hidden rows are told", async () => {
  const { workbook, bridge, sheet } = await openForm();
  for (let index = 0; index < 3000; index++) {
    for (const [id, value] of Object.entries({ ...GOOD, case_no: `${String(index)}/2025` })) {
      const { column } = rangeOfName(sheet, columnName({ field: id, when: "this" }))!;
      sheet.put(FIRST_ROW + index, column, value);
    }
  }
  sheet.rows.set(1500, { hidden: true });
  sheet.merges.push({ row: 2000, column: 2, rows: 2, columns: 1 });
  const done: number[] = [];
  let pauses = 0;
  const pause = (): Promise<void> => {
    pauses++;
    return Promise.resolve();
  };
  const progress = { report: (share: number) => void done.push(share), pause };
  bridge.resetStatistics();
  const { forms } = await readReturns(workbook, catalogue, "own", progress);
  expect(bridge.statistics.requests).toBeGreaterThan(3);
  expect(pauses).toBeGreaterThan(10);
  expect(done.length).toBeGreaterThan(1);
  const said = forms[0]!.findings.filter(({ rule }) => /^list\.(?:merged|hiddenRows)$/.test(rule));
  expect(inShort(said)).toEqual(["hard list.merged C2001", "info list.hiddenRows A1501"]);
  const cancelled = readReturns(workbook, catalogue, "own", { ...progress, signal: { aborted: true } });
  await expect(cancelled).rejects.toMatchObject({ code: "aborted" });
});
