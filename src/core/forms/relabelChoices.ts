import type { Catalogue } from "../Catalogue";
import type { Programme } from "../dataset/Programme";
import { listColumns } from "../lists/listColumns";
import { columnStyle } from "../lists/listSheet";
import { labelIn, type Language } from "../text/Labels";
import type { SheetSnapshot } from "../workbook/Workbook";
import type { CellEdit } from "../workbook/WorkbookPlan";
import { rangeOfName } from "./findForms";
import { NAMES } from "./formNames";
import type { FormReading } from "./FormReading";

/** What a form is to say instead: in which language, by which programme. */
export interface NewWords {
  readonly language: Language;
  readonly programme: Programme;
}

/** What was chosen in rows of lists, as their drop-downs have it now; formulas compare with these very words. */
export function choiceEdits(
  { lists, language: before, programme: old }: FormReading,
  sheets: readonly SheetSnapshot[],
  catalogue: Catalogue,
  { language, programme }: NewWords,
): readonly CellEdit[] {
  return lists.flatMap((reading) => {
    const list = catalogue.lists.get(reading.list);
    const sheet = sheets.find(({ id }) => id === reading.sheet.id);
    if (!list || !sheet) return [];
    const now = new Map(listColumns(list, programme, catalogue).map(({ column, choices }) => [column.id, choices]));
    return listColumns(list, old, catalogue).flatMap((asked) => {
      const at = reading.columns.get(asked.column.id);
      const choices = now.get(asked.column.id);
      if (at === undefined || !asked.choices || !choices) return [];
      const was = new Map(asked.choices.map((choice) => [choice.id, choice.labels]));
      const labels = new Map(choices.map((choice) => [choice.id, choice.labels]));
      const font = columnStyle(asked, language).font ?? {};
      return reading.rows.flatMap((row): CellEdit[] => {
        const id = row.fields[asked.column.id] ?? "";
        const [said, own] = [was.get(id), labels.get(id)];
        if (!said || !own || sheet.cell(row.at, at).value !== labelIn(said, before)) return [];
        const value = labelIn(own, language);
        if (language === before && value === labelIn(said, before)) return [];
        return [{ sheetId: sheet.id, row: row.at, column: at, value, style: { font } }];
      });
    });
  });
}

/** The unit chosen on the information sheet, as the list has it now. */
export function unitChoice(
  { programme: old, language: before }: FormReading,
  info: SheetSnapshot,
  { language, programme }: NewWords,
): readonly CellEdit[] {
  const range = rangeOfName(info, NAMES.info("unit"));
  if (!range) return [];
  const { value } = info.cell(range.row, range.column);
  const chosen = old.units.find((unit) => labelIn(unit.labels, before) === value)?.id;
  const labels =
    labelIn(old.office.name, before) === value
      ? programme.office.name
      : programme.units.find(({ id }) => id === chosen)?.labels;
  return labels ? [{ sheetId: info.id, row: range.row, column: range.column, value: labelIn(labels, language) }] : [];
}
