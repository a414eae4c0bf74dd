import type { Catalogue } from "../Catalogue";
import { feedings } from "../lists/listColumns";
import type { ListReading } from "../lists/ListReading";
import { cellAddress } from "../workbook/a1";
import type { FormReading, InputCell } from "./FormReading";
import { inputKey } from "./inputAt";

interface Orphan {
  readonly rule: "programme.orphan" | "programme.newForm";
  readonly place: { readonly sheet: string; readonly cell: string };
}

/**
 * The first cell of a form that says something by its own programme and would say nothing, or something else, by another one.
 * @param after the same form, read by the other programme.
 */
export function orphanOf(before: FormReading, after: FormReading, catalogue: Catalogue): Orphan | undefined {
  const places = new Map(after.cells.map((cell) => [inputKey(cell), cell]));
  const orphan = before.cells.find((cell) => {
    const now = places.get(inputKey(cell));
    return isFilled(cell) && (!now || !sameFigure(cell, now));
  });
  if (orphan) return { rule: "programme.orphan", place: placeOf(orphan) };
  for (const list of before.lists) {
    const place = rowOrphan(
      list,
      after.lists.find(({ sheet }) => sheet.id === list.sheet.id),
    );
    if (place) return { rule: "programme.orphan", place };
  }
  return movedAway(before, after) ?? fedOrphan(before, after, catalogue);
}

const isFilled = ({ state, fed }: InputCell): boolean => (fed ? (fed.shown ?? 0) !== 0 : state !== "blank");

const sameFigure = (a: InputCell, b: InputCell): boolean =>
  a.column.indicator === b.column.indicator &&
  a.column.when === b.column.when &&
  a.row.zone === b.row.zone &&
  a.row.unit === b.row.unit &&
  (a.fed === undefined) === (b.fed === undefined);

const placeOf = ({ sheet, at }: InputCell): Orphan["place"] => ({
  sheet: sheet.name,
  cell: cellAddress(at.row, at.column),
});

/** A choice of a row that is none any more, a figure whose column is gone. */
function rowOrphan(before: ListReading, after: ListReading | undefined): Orphan["place"] | undefined {
  const rows = new Map(after?.rows.map((row) => [row.at, row]));
  for (const row of before.rows) {
    const now = rows.get(row.at);
    const lost = [...Object.keys(row.fields), ...Object.keys(row.figures)].find(
      (id) => now?.fields[id] !== row.fields[id] || (id in row.figures && !(id in (now?.figures ?? {}))),
    );
    if (lost !== undefined) {
      return { sheet: before.sheet.name, cell: cellAddress(row.at, before.columns.get(lost) ?? 0) };
    }
  }
  return undefined;
}

/** A cell nobody has filled in yet whose figure the form would ask for nowhere: it moves to a sheet that has no column for it. */
function movedAway(before: FormReading, after: FormReading): Orphan | undefined {
  // A form of a period gets a second sheet for it.
  if (before.period) return undefined;
  const asked = new Set(after.cells.map(({ column }) => column.indicator));
  const wanted = new Set(after.programme.indicators);
  const moved = before.cells.find(({ column: { indicator } }) => wanted.has(indicator) && !asked.has(indicator));
  return moved && { rule: "programme.newForm", place: placeOf(moved) };
}

/** Formulas that add up a list name the zones and units by their places in lists: those stay where there is one. */
function fedOrphan(before: FormReading, after: FormReading, catalogue: Catalogue): Orphan | undefined {
  const fed = before.cells.find((cell) => cell.fed);
  if (!fed) return undefined;
  const layout = ({ programme }: FormReading): string =>
    JSON.stringify([
      programme.zones.map(({ id }) => id),
      programme.units.map(({ id, zones, modules }) => [id, zones, modules]),
      programme.indicators,
      // A second list with more columns would add up beside other cells.
      feedings(programme, catalogue).map(({ indicators, list }) => [list.id, ...indicators]),
    ]);
  return layout(before) === layout(after) ? undefined : { rule: "programme.newForm", place: placeOf(fed) };
}
