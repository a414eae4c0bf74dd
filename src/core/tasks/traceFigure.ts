import { hereIn } from "../book/returnsBook";
import { madeId, madeSheets } from "../book/madeSheets";
import { type BookReading, readBook } from "../book/readBook";
import type { Catalogue } from "../Catalogue";
import type { Place } from "../dataset/Finding";
import type { ListEntry } from "../dataset/ListEntry";
import type { Observation } from "../dataset/Observation";
import { rangeOfName } from "../forms/findForms";
import { BOOK_NAMES } from "../tables/dataSheet";
import { entriesShown } from "../tables/listTable";
import { bodyOrigin } from "../tables/renderTable";
import { sourcesOf } from "../tables/sourcesOf";
import type { BodyRef, StatTable } from "../tables/StatTable";
import { isListTable } from "../tables/TableRecord";
import type { Labels } from "../text/Labels";
import { cellAddress, parseRect } from "../workbook/a1";
import type { SheetSnapshot, Workbook } from "../workbook/Workbook";

/** Where a figure comes from, or where it went. */
export interface FigureTrace {
  /** The cell selected. */
  readonly place: Place;
  /** `sources`: the cells of returns a table's figure rests on; `uses`: the table figures a return's cell goes into. */
  readonly kind: "sources" | "uses" | "none";
  readonly steps: readonly TraceStep[];
}

export interface TraceStep {
  readonly place: Place;
  /** Whether the sheet is in this workbook. */
  readonly here: boolean;
  /** Of a source: what was stated, and by whom; of a use: the table. */
  readonly indicator?: Labels;
  readonly unit?: Labels;
  readonly table?: string;
}

/** Follows the figure in the selected cell through the last book, either way, in two round trips beside the question what is selected. */
export async function traceFigure(workbook: Workbook, catalogue: Catalogue): Promise<FigureTrace> {
  const { column, row, sheet } = await workbook.selection();
  const place: Place = { sheet, cell: cellAddress(row, column) };
  const found = await workbook.find();
  const made = madeSheets(found);
  const reading =
    made.length === 0
      ? undefined
      : readBook(
          await workbook.read(
            found,
            made.map(({ id }) => id),
          ),
          catalogue,
        );
  if (!reading || "rule" in reading) return { place, kind: "none", steps: [] };
  const isHere = hereIn(found);
  const own = reading.sheets.find(({ name }) => name === sheet);
  if (own) {
    const steps = sources(reading, own, { row, column }, catalogue, isHere);
    return { place, kind: steps.length > 0 ? "sources" : "none", steps };
  }
  const steps = [...uses(reading, place), ...usesOfRow(reading, place, catalogue)];
  return { place, kind: steps.length > 0 ? "uses" : "none", steps };
}

function sources(
  { dataset, tables }: BookReading,
  sheet: SheetSnapshot,
  at: BodyRef,
  catalogue: Catalogue,
  isHere: (place: Place) => boolean,
): readonly TraceStep[] {
  const table = tables.find(({ id }) => id === madeId(sheet));
  const origin = table && originOf(table, sheet);
  if (!table || !origin) return [];
  const inBody = { row: at.row - origin.row, column: at.column - origin.column };
  const record = catalogue.tables.get(table.id);
  if (record && isListTable(record)) {
    const shown = entriesShown(record, dataset, catalogue)[inBody.row] ?? [];
    return shown.flatMap(({ source }) => (source ? [{ place: source, here: isHere(source) }] : []));
  }
  return sourcesOf(table, inBody, dataset).map((observation): TraceStep => {
    const { indicator, reportingUnit, source } = observation;
    const record = catalogue.indicators.get(indicator);
    const unit = dataset.programme.units.find(({ id }) => id === reportingUnit);
    return {
      place: source ?? {},
      here: source !== undefined && isHere(source),
      ...(record && { indicator: record.labels }),
      ...(unit && { unit: unit.labels }),
    };
  });
}

/** Where the body of a table begins on its sheet now. */
function originOf(table: StatTable, sheet: SheetSnapshot): BodyRef | undefined {
  const start = rangeOfName(sheet, BOOK_NAMES.table(table.id));
  const body = bodyOrigin(table);
  return start && { row: start.row + body.row, column: start.column + body.column };
}

/** Table figures that rest on one cell of a return. */
function uses({ dataset, sheets, tables }: BookReading, { cell, sheet }: Place): readonly TraceStep[] {
  const isIt = ({ source }: Observation): boolean => source?.sheet === sheet && source?.cell === cell;
  if (!dataset.observations.some(isIt)) return [];
  return tables.flatMap((table) => {
    const own = sheets.find((each) => madeId(each) === table.id);
    const origin = own && originOf(table, own);
    if (!own || !origin) return [];
    return table.rows.flatMap(({ cells }, row) =>
      cells.flatMap((_cell, column): readonly TraceStep[] => {
        if (!sourcesOf(table, { row, column }, dataset).some(isIt)) return [];
        const address = cellAddress(origin.row + row, origin.column + column);
        return [{ place: { sheet: own.name, cell: address }, here: true, table: table.title }];
      }),
    );
  });
}

/** The lines of the book a row of a list stands in. */
function usesOfRow(
  { dataset, sheets, tables }: BookReading,
  { cell = "", sheet }: Place,
  catalogue: Catalogue,
): readonly TraceStep[] {
  const rowOf = (address: string): number | undefined => parseRect(address)?.row;
  return tables.flatMap((table) => {
    const record = catalogue.tables.get(table.id);
    const own = sheets.find((each) => madeId(each) === table.id);
    const origin = own && originOf(table, own);
    if (!record || !isListTable(record) || !origin) return [];
    return entriesShown(record, dataset, catalogue).flatMap((entries, index): readonly TraceStep[] => {
      const isIt = ({ source }: ListEntry): boolean =>
        source !== undefined && source.sheet === sheet && rowOf(source.cell) === rowOf(cell);
      if (!entries.some(isIt)) return [];
      const address = cellAddress(origin.row + index, origin.column);
      return [{ place: { sheet: own.name, cell: address }, here: true, table: table.title }];
    });
  });
}
