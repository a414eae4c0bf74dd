import { catalogue } from "../../../src/catalogue/catalogue";
import { planForm } from "../../../src/core/forms/planForm";
import { programmeSheet } from "../../../src/core/forms/programmeSheet";
import { textWidth } from "../../../src/core/layout/textWidth";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { LANGUAGES } from "../../../src/core/text/Labels";
import type { Sheet } from "../../../src/core/workbook/Sheet";
import { EXAMPLE_NAMES, exampleForm } from "../../support/examples";
import { requestOf } from "../../support/forms/FormUnderTest";

/** The lines centred across columns that are wider than these, with both widths in characters. */
function cutLines(sheet: Sheet): readonly unknown[] {
  const isAcross = (row: number, column: number): boolean =>
    sheet.cell(row, column)?.style?.horizontal === "centerAcrossSelection";
  return [...sheet.entries()].flatMap(([row, column, { value, style }]) => {
    if (!isAcross(row, column) || typeof value !== "string" || value === "" || style?.wrap) return [];
    let room = 0;
    let next = column;
    do room += sheet.columns.get(next++)?.width ?? 0;
    while (isAcross(row, next) && sheet.cell(row, next)?.value === null);
    const width = textWidth(value, style?.font?.size ?? 0, style?.font?.bold, style?.font?.name);
    return width > room ? [[sheet.name, row, value, width, room]] : [];
  });
}

const languagesOfForms = [...catalogue.programmes.values()].flatMap((programme) =>
  LANGUAGES.map((language) => [programme.id, language, programme] as const),
);

test.each(languagesOfForms)("no line over or under a form of %s in %s is cut", (_id, language, programme) => {
  const { sheets } = planForm(requestOf({ programme, language }), catalogue, { sheets: [] });
  expect([...sheets, programmeSheet("page", programme, language, catalogue)].flatMap(cutLines)).toEqual([]);
});

test.each(EXAMPLE_NAMES)("no line over or under a sheet of the book of %s is cut", async (example) => {
  for (const language of [...LANGUAGES, "vi+lo"] as const) {
    const form = await exampleForm(example, "vi");
    await createSummary(form.workbook, catalogue, language);
    expect([language, form.workbook.sheets.flatMap(cutLines)]).toEqual([language, []]);
  }
});
