import type { Catalogue } from "../Catalogue";
import { groupBy } from "../dataset/groupBy";
import { type Quantity, quantityOf, type Unit } from "../quantity/Quantity";
import type { CellValue } from "../workbook/Cell";
import type { Language } from "../text/Labels";
import type { CellReading, WorkbookSnapshot } from "../workbook/Workbook";
import type { CellEdit } from "../workbook/WorkbookPlan";
import type { FormReading, InputCell } from "./FormReading";
import { inputKey, placeKey } from "./inputAt";
import { readInput } from "./readInput";
import { isSettled, partsOf, sheetById, sumShown, sumValue } from "./sumShown";

/** What an input cell is to hold, and how it is understood then. */
export interface NewContent {
  readonly value: CellValue;
  readonly state: InputCell["state"];
  readonly quantity: Quantity | undefined;
}

/**
 * The number formats of a form's subtotals and totals, with the words their figures have once some cells are changed, and what the
 * formulas come to then. A total over a cell that is not settled is left as it is: its format shows by itself that it holds no more.
 */
export function sumEdits(
  form: FormReading,
  changed: ReadonlyMap<InputCell, NewContent>,
  { indicators, vocabularies }: Pick<Catalogue, "indicators" | "vocabularies">,
  { sheets }: WorkbookSnapshot,
): readonly CellEdit[] {
  const { programme } = form;
  const before = new Map(form.observations.map(({ source, quantity }) => [placeKey(source ?? {}), quantity]));
  const quantityAt = (cell: InputCell): Quantity | undefined => {
    const content = changed.get(cell);
    return content ? content.quantity : before.get(inputKey(cell));
  };
  const heldBy = (cell: InputCell): { readonly value: CellValue } =>
    changed.get(cell) ??
    (cell.fed ? { value: cell.fed.shown ?? null } : sheetById(sheets, cell.sheet.id).cell(cell.at.row, cell.at.column));
  const settled = (cell: InputCell): boolean => isSettled(changed.get(cell) ?? cell, heldBy(cell), quantityAt(cell));
  const columns = groupBy(form.cells, ({ column }) => column.indicator);
  return form.sums.flatMap((sum): readonly CellEdit[] => {
    const indicator = indicators.get(sum.column.indicator);
    const parts = partsOf(sum, columns.get(sum.column.indicator) ?? []);
    const { formula, numberFormat } = sheetById(sheets, sum.sheet.id).cell(sum.at.row, sum.at.column);
    if (!indicator || formula === undefined) return [];
    const added = (cell: InputCell): Quantity | undefined => {
      const { value } = heldBy(cell);
      // A formula that shows nothing is counted among the cells without a number (COUNTA), a blank cell is not.
      const isEmptyText = cell.fed !== undefined && (value === null || value === "");
      return isEmptyText ? { kind: "qualitative", unit: indicator.unit, text: "" } : addedOf(value, indicator.unit);
    };
    const shown =
      parts.every(settled) && sumShown(sum, parts, quantityAt, indicator, programme, vocabularies[form.language]);
    const restyled = shown && shown.numberFormat !== numberFormat;
    if (!restyled && !parts.some((part) => changed.has(part) || part.fed)) return [];
    const cached = sumValue(sum, parts, added, indicator.additive, programme) ?? "";
    return [
      {
        sheetId: sum.sheet.id,
        ...sum.at,
        cached,
        ...(restyled && { style: { numberFormat: shown.numberFormat } }),
      },
    ];
  });
}

/** A cell's content as the sheet's own formulas add it. */
function addedOf(value: CellValue, unit: Unit): Quantity | undefined {
  if (typeof value === "number") return quantityOf(value, unit);
  return typeof value === "string" && value !== "" ? { kind: "qualitative", unit, text: value } : undefined;
}

/** How a cell will be understood with other content, whatever stands beside it. */
export function newContent(
  { column }: Pick<InputCell, "column">,
  { value, numberFormat }: CellReading,
  { indicators, lexicon, vocabularies }: Pick<Catalogue, "indicators" | "lexicon" | "vocabularies">,
  language: Language,
): NewContent {
  const indicator = indicators.get(column.indicator);
  if (!indicator) return { value, state: "blank", quantity: undefined };
  const cell = { value, numberFormat };
  const { state, quantity } = readInput(cell, indicator, { lexicon }, vocabularies[language], { years: 1 });
  return { value, state, quantity };
}
