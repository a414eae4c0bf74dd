import { renameSheet } from "../../../src/core/workbook/renameSheet";
import { catalogue } from "../../../src/catalogue/catalogue";
import { applyCorrections } from "../../../src/core/tasks/applyCorrections";
import { giveReason } from "../../../src/core/tasks/giveReason";
import { markFindings } from "../../../src/core/tasks/markFindings";
import { readReturns } from "../../../src/core/tasks/readReturns";
import { completenessOf } from "../../../src/core/tasks/reviewWorkbook";
import { rangeOfName } from "../../../src/core/forms/findForms";
import { LEDGERS } from "../../../src/core/forms/ledgers";
import { rowName } from "../../../src/core/forms/formNames";
import type { CellValue } from "../../../src/core/workbook/Cell";
import { cellAddress } from "../../../src/core/workbook/a1";
import type { Sheet } from "../../../src/core/workbook/Sheet";
import { copySheet, exchangeRows, insert, move, remove, removeSheet } from "../../support/forms/edits";
import { FormUnderTest, inShort, recalculate } from "../../support/forms/FormUnderTest";
import { EXAMPLE_NAMES, exampleForm, exampleObservations } from "../../support/examples";

const sheetNamed = (form: FormUnderTest, name: string): Sheet => form.workbook.sheetByName(name)!;
const awards = (form: FormUnderTest): Sheet => sheetNamed(form, "Khen thưởng");
const drugs = (form: FormUnderTest): Sheet => sheetNamed(form, "Tang vật ma túy");

/** Where a line and a column of a module cross: "all.son_la.vn_chair_merit", "awards_col_for_la". */
function at(sheet: Sheet, row: string, column: string): { row: number; column: number } {
  return {
    row: rangeOfName(sheet, `hoptac.row.${row}`)!.row,
    column: rangeOfName(sheet, `hoptac.col.${column}.this`)!.column,
  };
}
function type(sheet: Sheet, row: string, column: string, value: CellValue): void {
  const place = at(sheet, row, column);
  sheet.put(place.row, place.column, value);
  recalculate(sheet);
}

/** A form of the ten-year review with three figures on its sheets. */
async function filled(): Promise<FormUnderTest> {
  const form = await FormUnderTest.make();
  type(awards(form), "all.son_la.vn_chair_merit", "awards_ind_for_vn", 18);
  type(drugs(form), "border.son_la_forces.ats_crystal", "kg", 12.5);
  type(drugs(form), "across.joint_teams.ats_crystal", "kg", 7);
  return form;
}
const ALL = [
  "border son_la_forces crystal 12.5",
  "across joint_teams crystal 7",
  "all son_la awards_ind_vn_chair_merit_for_vn 18",
];
const figures = async (form: FormUnderTest): Promise<readonly string[]> =>
  (await form.read()).observations.map(({ zone, reportingUnit, indicator, quantity }) =>
    [zone, reportingUnit, indicator, quantity.kind === "number" ? quantity.value : quantity.kind].join(" "),
  );

test.each(EXAMPLE_NAMES)("example %s fills its form and is checked clean", async (example) => {
  const form = await exampleForm(example, "vi");
  const reading = await form.read();
  expect(inShort(reading.findings)).toEqual([]);
  expect(reading.observations).toHaveLength(exampleObservations(example).length);
});

describe("a sheet of a module is understood after", () => {
  test.each<[string, (form: FormUnderTest) => void]>([
    ["nothing", () => undefined],
    ["rows inserted above it", (form) => insert(form.workbook, drugs(form), "rows", 2, 2)],
    [
      "a row inserted among its lines",
      (form) => insert(form.workbook, drugs(form), "rows", at(drugs(form), "across.joint_teams.ats_crystal", "kg").row),
    ],
    ["a column inserted", (form) => insert(form.workbook, awards(form), "columns", 3)],
    [
      "a line moved to the front",
      (form) => {
        const { row } = at(awards(form), "all.son_la.vn_chair_merit", "awards_ind_for_vn");
        move(form.workbook, awards(form), "rows", row, 9);
      },
    ],
    [
      "a column moved to the front",
      (form) => {
        const { column } = at(awards(form), "all.son_la.vn_chair_merit", "awards_ind_for_vn");
        move(form.workbook, awards(form), "columns", column, 2);
      },
    ],
    [
      "rows and columns hidden",
      (form) => {
        const { row, column } = at(drugs(form), "border.son_la_forces.ats_crystal", "kg");
        drugs(form).rows.set(row, { hidden: true });
        drugs(form).columns.set(column, { hidden: true });
      },
    ],
    [
      "lines translated",
      (form) => drugs(form).put(at(drugs(form), "border.son_la_forces.ats_crystal", "kg").row, 1, "Ice (crystal)"),
    ],
    [
      "its sheets renamed",
      ({ workbook }) => workbook.sheets.forEach((s, index) => renameSheet(workbook, s, `T'${String(index)}`)),
    ],
    ["its sheets put in another order", ({ workbook }) => void workbook.sheets.reverse()],
  ])("%s", async (_what, edit) => {
    const form = await filled();
    edit(form);
    expect(inShort((await form.read()).findings)).toEqual([]);
    expect(new Set(await figures(form))).toEqual(new Set(ALL));
  });
});

test("a form without its results can't be read", async () => {
  const form = await filled();
  removeSheet(form.workbook, form.results);
  const { forms, findings } = await readReturns(form.workbook, catalogue);
  expect(forms).toEqual([]);
  expect(inShort(findings)).toEqual(["hard form.sheetMissing"]);
});

describe("what a module's sheet can't say is told", () => {
  test.each<[string, (form: FormUnderTest) => void, readonly string[], readonly string[]]>([
    [
      "a sheet deleted",
      (form) => removeSheet(form.workbook, awards(form)),
      ["soft form.sheetMissing"],
      ALL.filter((figure) => !figure.includes("awards")),
    ],
    [
      "a line deleted",
      (form) =>
        remove(
          form.workbook,
          awards(form),
          "rows",
          at(awards(form), "all.son_la.vn_chair_merit", "awards_ind_for_vn").row,
        ),
      ["hard form.rowDeleted"],
      ALL.filter((figure) => !figure.includes("awards")),
    ],
    [
      "a figure where nothing is asked",
      (form) => type(drugs(form), "border.son_la_forces.heroin", "kg", 390),
      ["soft form.notAsked C11"],
      ALL,
    ],
    [
      "lines sorted",
      (form) =>
        exchangeRows(
          drugs(form),
          at(drugs(form), "border.son_la_forces.ats_crystal", "kg").row,
          at(drugs(form), "border.son_la_forces.ketamine", "kg").row,
        ),
      ["hard form.rowsSorted B15", "hard form.rowsSorted B17"],
      ALL.filter((figure) => !figure.includes("border")),
    ],
    [
      "a total typed over",
      (form) => {
        const sheet = drugs(form);
        const { column } = at(sheet, "border.son_la_forces.ats_crystal", "kg");
        sheet.put(rangeOfName(sheet, "hoptac.total.ats_crystal")!.row, column, 20);
      },
      ["hard form.totalTypedOver C65"],
      ALL,
    ],
    [
      "a line of nothing known",
      (form) => {
        awards(form).names.push({
          name: rowName({ zone: "all", unit: "son_la", item: "vn_king_merit" }),
          refersTo: "'Khen thưởng'!$A$90:$I$90",
        });
        awards(form).put(89, rangeOfName(awards(form), "hoptac.col.awards_ind_for_vn.this")!.column, 3);
      },
      ["hard form.rowUnknown", "soft form.strayRow D90"],
      ALL,
    ],
  ])("%s", async (_what, edit, findings, expected) => {
    const form = await filled();
    edit(form);
    expect(inShort((await form.read()).findings)).toEqual(findings);
    expect(new Set(await figures(form))).toEqual(new Set(expected));
  });

  test("a sheet of a newer version", async () => {
    const form = await filled();
    const index = awards(form).names.findIndex(({ name }) => name === "hoptac.module.awards");
    awards(form).names[index] = { ...awards(form).names[index]!, name: "hoptac.module.sports" };
    const { findings } = await readReturns(form.workbook, catalogue);
    expect(findings).toEqual([
      expect.objectContaining({ rule: "form.moduleUnknown", place: { sheet: "Khen thưởng" } }),
    ]);
  });
});

test("totals add the bands of a line, where a figure is one of each", async () => {
  const form = await filled();
  const sheet = drugs(form);
  const { column } = at(sheet, "border.son_la_forces.ats_crystal", "kg");
  expect(sheet.value(rangeOfName(sheet, "hoptac.total.ats_crystal")!.row, column)).toBe(19.5);
  expect(awards(form).names.some(({ name }) => name.startsWith("hoptac.total"))).toBe(false);
});

test("a copied sheet is a form of its own and does not miss the other sheets", async () => {
  const form = await filled();
  copySheet(form.workbook, awards(form), "Khen thưởng (2)");
  const { forms } = await readReturns(form.workbook, catalogue);
  expect(forms.map(({ sheets, findings }) => [sheets.map(({ name }) => name).at(-1), inShort(findings)])).toEqual([
    ["Khen thưởng", []],
    ["Khen thưởng (2)", []],
  ]);
});

test("a form for one unit has only the sheets and sides it fills", async () => {
  const form = await FormUnderTest.make({ unit: "northern_lao" });
  const { sheets, cells } = await form.read();
  expect(sheets.map(({ module }) => module)).toEqual(["awards"]);
  expect(new Set(cells.map(({ column }) => /_(vn|la)_/.exec(column.indicator)?.[1]))).toEqual(new Set(["la"]));
});

test("only what is filled in counts beside the results", async () => {
  const form = await filled();
  expect(completenessOf([await form.read()])).toMatchObject({ filled: 3, blank: 10, unsettled: 0, total: 13 });
});

test("findings on a module's sheet are corrected, explained and marked there", async () => {
  const form = await filled();
  const row = "across.joint_teams.ats_crystal";
  const place = at(drugs(form), row, "kg");
  type(drugs(form), row, "kg", "hơn 7 kg");
  const finding = (await form.read()).findings[0]!;
  expect(finding.place).toMatchObject({ sheet: "Tang vật ma túy", cell: cellAddress(place.row, place.column) });
  await markFindings(form.workbook, catalogue, [finding]);
  const marks = rangeOfName(form.meta, LEDGERS.marks.name)!;
  expect(form.meta.value(marks.row, marks.column + 1)).toBe(
    `drugs-${String(place.row + 1)}-${String(place.column + 1)}`,
  );
  await applyCorrections(
    form.workbook,
    catalogue,
    [{ finding, correction: finding.fix! }],
    "2026-01-01T00:00:00+07:00",
  );
  expect(drugs(form).cell(place.row, place.column)).toMatchObject({ value: 7, style: { numberFormat: '"hơn "#,##0' } });
  await giveReason(form.workbook, catalogue, finding, "một vụ lớn", "2026-01-01T00:00:00+07:00");
  expect((await form.read()).reasons).toEqual([
    expect.objectContaining({
      place: {
        row: { zone: "across", unit: "joint_teams" },
        column: { indicator: "crystal", when: "this" },
      },
      value: 7,
    }),
  ]);
});
