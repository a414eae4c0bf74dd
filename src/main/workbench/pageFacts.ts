import { parseRect } from "../../core/workbook/a1";
import type { Cell, CellValue } from "../../core/workbook/Cell";
import type { WorkbenchModel } from "./WorkbenchModel";

export interface CellFacts {
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly numberFormat: string | undefined;
}

/** What the page tells of itself to whoever tests it. Nothing can be changed through it. */
export interface PageFacts {
  /** Which workbook is open, counted up from 1. */
  book(): number;
  /** How many requests add-ins have sent to the open workbook. */
  requests(): number;
  sheetNames(): readonly string[];
  /** A stored cell of a sheet, of the one in front where none is named. */
  cell(address: string, sheetName?: string): CellFacts | undefined;
  /** Where a cell of the sheet in front is on the page. */
  placeOf(address: string): DOMRect | undefined;
}

const factsOf = ({ value, formula, style }: Cell): CellFacts => ({ value, formula, numberFormat: style?.numberFormat });

export function pageFacts({ getState, placeOf }: Pick<WorkbenchModel, "getState" | "placeOf">): PageFacts {
  return Object.freeze({
    book: () => getState().book?.number ?? 0,
    requests: () => getState().book?.bridge.statistics.requests ?? 0,
    sheetNames: () => getState().book?.workbook.sheets.map(({ name }) => name) ?? [],
    cell: (address: string, sheetName?: string) => {
      const workbook = getState().book?.workbook;
      const sheet =
        sheetName === undefined ? workbook?.sheetById(workbook.activeSheetId ?? "") : workbook?.sheetByName(sheetName);
      const place = parseRect(address);
      const cell = place && sheet?.cell(place.row, place.column);
      return cell && factsOf(cell);
    },
    placeOf,
  });
}
