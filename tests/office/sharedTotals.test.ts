import { NAMES, columnName, subtotalName } from "../../src/core/forms/formNames";
import { rangeOfName } from "../../src/core/forms/findForms";
import type { Sheet } from "../../src/core/workbook/Sheet";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/hosts/xlsx/writeWorkbook";
import { FormUnderTest } from "../support/forms/FormUnderTest";
import { resaveByLibreOffice } from "../support/office/resaveByLibreOffice";
import { sharedProgramme } from "../support/tables/sharedProgramme";

const { previousPeriod: _previous, ...shared } = sharedProgramme;
const programme = {
  ...shared,
  parties: [...shared.parties, { id: "both", country: "both" as const, labels: { en: "Both" } }],
  units: [...shared.units, { id: "together", party: "both", labels: { en: "Together" } }],
};
const SUMS = [subtotalName("a"), subtotalName("b"), NAMES.total];

const totalsOf = (sheet: Sheet) =>
  programme.indicators.map((field) => {
    const column = rangeOfName(sheet, columnName({ field, when: "this" }))!.column;
    return SUMS.map((name) => sheet.value(rangeOfName(sheet, name)!.row, column) ?? "");
  });

test("totals of what several report come to the same in LibreOffice", async () => {
  const form = await FormUnderTest.make({ programme });
  const told: Record<string, number | string> = {
    "a vn_1 cases": 1,
    "b la_1 cases": 2,
    "b together cases": 7,
    "a vn_1 heroin": 0.25,
    "a la_2 heroin": 0.5,
    "a vn_1 joint_cases": 2,
    "a vn_2 joint_cases": 2,
    "b vn_1 joint_cases": 3,
    "b vn_2 joint_cases": 4,
    "a vn_1 patrols": 1,
    "b vn_2 patrols": 2,
    "a la_1 patrols": 2,
    "b la_1 patrols": 1,
    "a vn_1 hotline_levels": 0,
    "a la_1 hotline_levels": "không nêu",
    "b la_1 hotline_levels": 0,
  };
  for (const [place, value] of Object.entries(told)) form.type(place, value);
  const wanted = totalsOf(form.results);
  expect(wanted.map(String)).toEqual(["1,,", "0.75,,0.75", "2,,", ",,3", ",,", ",0,"]);
  const calculated = readWorkbook(await resaveByLibreOffice(await writeWorkbook(form.workbook)));
  expect(totalsOf(calculated.sheetByName(form.results.name)!)).toEqual(wanted);
});
