import type { Catalogue } from "../Catalogue";
import { listColumns } from "../lists/listColumns";
import { columnStyle } from "../lists/listSheet";
import { labelIn, type Language } from "../text/Labels";
import type { SheetSnapshot } from "../workbook/Workbook";
import type { CellEdit } from "../workbook/WorkbookPlan";
import { rangeOfName } from "./findForms";
import { NAMES } from "./formNames";
import type { FormReading } from "./FormReading";

/** What was chosen from drop-downs, as they have it in another language; what stands otherwise stays. */
export const relabelChoices = (
  reading: FormReading,
  sheets: { readonly grids: readonly SheetSnapshot[]; readonly info: SheetSnapshot },
  catalogue: Catalogue,
  language: Language,
): readonly CellEdit[] => [
  ...choiceEdits(reading, sheets.grids, catalogue, language),
  ...unitChoice(reading, sheets.info, language),
];

/** What was chosen in rows of lists, as their drop-downs have it now; formulas compare with these very words. */
function choiceEdits(
  { lists, language: before, programme }: FormReading,
  sheets: readonly SheetSnapshot[],
  catalogue: Catalogue,
  language: Language,
): readonly CellEdit[] {
  return lists.flatMap((reading) => {
    const list = catalogue.lists.get(reading.list);
    const sheet = sheets.find(({ id }) => id === reading.sheet.id);
    if (!list || !sheet) return [];
    return listColumns(list, programme, catalogue).flatMap((asked) => {
      const [at, choices] = [reading.columns.get(asked.column.id), asked.choices];
      if (at === undefined || !choices) return [];
      const labels = new Map(choices.map((choice) => [choice.id, choice.labels]));
      const font = columnStyle(asked, language).font ?? {};
      return reading.rows.flatMap((row): CellEdit[] => {
        const own = labels.get(row.fields[asked.column.id] ?? "");
        if (!own || sheet.cell(row.at, at).value !== labelIn(own, before)) return [];
        return [{ sheetId: sheet.id, row: row.at, column: at, value: labelIn(own, language), style: { font } }];
      });
    });
  });
}

/** The unit chosen on the information sheet, as the list has it now. */
function unitChoice(
  { programme, language: before }: FormReading,
  info: SheetSnapshot,
  language: Language,
): readonly CellEdit[] {
  const range = rangeOfName(info, NAMES.info("unit"));
  if (!range) return [];
  const { value } = info.cell(range.row, range.column);
  const labels = [programme.office.name, ...programme.units.map((unit) => unit.labels)].find(
    (own) => labelIn(own, before) === value,
  );
  return labels ? [{ sheetId: info.id, row: range.row, column: range.column, value: labelIn(labels, language) }] : [];
}
