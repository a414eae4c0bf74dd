import { catalogue } from "../../src/catalogue/catalogue";
import { readReturns } from "../../src/core/tasks/readReturns";
import { isErrorValue } from "../../src/core/workbook/Cell";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/hosts/xlsx/writeWorkbook";
import { inShort } from "../support/forms/FormUnderTest";
import { GOOD, RegisterUnderTest } from "../support/lists/RegisterUnderTest";
import { resaveByLibreOffice } from "../support/office/resaveByLibreOffice";
import { validateOoxml } from "../support/office/validateOoxml";

async function typedRegister(): Promise<RegisterUnderTest> {
  return (await RegisterUnderTest.make()).type(
    GOOD,
    { ...GOOD, case_no: "03/2024", stage: "bắt giữ", suspects: 3, crystal: 0.25, suspects_lao: 1 },
    { ...GOOD, case_no: "4", zone: "Ngoại biên", unit: "Các tổ công tác", heroin: null, synthetic_pills: 1200 },
    { ...GOOD, case_no: "5", stage: null, suspects_lao: 2 },
    { ...GOOD, case_no: "6", stage: null, zone: "Ngoại biên", unit: "Các tổ công tác" },
    { case_no: "không", unit: "Công an xã Hai" },
  );
}

test("LibreOffice calculates from a register just what the core adds up", async () => {
  const { form } = await typedRegister();
  // As if nobody had calculated yet.
  for (const sheet of form.workbook.sheets) {
    for (const [row, column, cell] of [...sheet.entries()]) {
      if (cell.formula !== undefined) sheet.setCell(row, column, { ...cell, value: null });
    }
  }
  const workbook = readWorkbook(await resaveByLibreOffice(await writeWorkbook(form.workbook)));
  const formulas = workbook.sheets.flatMap((sheet) => [...sheet.entries()].filter(([, , { formula }]) => formula));
  expect(formulas.filter(([, , { value }]) => isErrorValue(value) || value === null)).toEqual([]);
  const { forms } = await readReturns(workbook, catalogue);
  // Where some rows say nothing, totals are to bear the word for it.
  const findings = forms[0]!.findings.filter(({ rule }) => rule !== "form.totalNoWord");
  expect(inShort(findings)).toEqual([]);
  const figures = forms[0]!.observations.filter(({ quantity }) => quantity.kind === "number");
  expect(figures.map(({ indicator, reportingUnit }) => `${reportingUnit} ${indicator}`)).toEqual(
    expect.arrayContaining(["commune_one cases", "task_teams synthetic_pills", "commune_one crystal"]),
  );
});

test("a register keeps its looks and rules when LibreOffice saves it", async () => {
  const { form, sheet } = await typedRegister();
  const workbook = readWorkbook(await resaveByLibreOffice(await writeWorkbook(form.workbook)));
  const saved = workbook.sheetByName(sheet.name)!;
  expect(saved.columns.get(0)?.style?.numberFormat).toBe("@");
  expect(saved.columns.get(1)?.style?.numberFormat).toBe("dd/mm/yyyy");
  expect(saved.validations.length).toBeGreaterThanOrEqual(sheet.validations.length);
});

test("a workbook with a register is valid", async () => {
  const { form } = await typedRegister();
  expect(await validateOoxml(await writeWorkbook(form.workbook))).toEqual([]);
});
