import { groupBy } from "../dataset/groupBy";
import type { Programme } from "../dataset/Programme";
import { chunks, LONGEST_CHUNK } from "../workbook/chunks";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/Workbook";
import type { CellEdit } from "../workbook/WorkbookPlan";
import { rangeOfName } from "./findForms";
import { NAMES } from "./formNames";

/**
 * Another programme in the cells a form keeps it in. Undefined where it is too long for them: names can't be moved in a workbook that is there.
 */
export function programmeEdits(meta: SheetSnapshot, programme: Programme): readonly CellEdit[] | undefined {
  const range = rangeOfName(meta, NAMES.programme);
  if (!range) return undefined;
  const json = JSON.stringify(programme);
  const usual = chunks(json);
  const pieces = usual.length > range.rows ? chunks(json, LONGEST_CHUNK) : usual;
  if (pieces.length > range.rows) return undefined;
  return Array.from({ length: range.rows }, (_, index) => ({
    sheetId: meta.id,
    row: range.row + index,
    column: range.column,
    value: pieces[index] ?? null,
    style: { numberFormat: "@" },
  }));
}

/** Sheets as they will be once some of their cells hold something else. */
export function withEdits(snapshot: WorkbookSnapshot, edits: readonly CellEdit[]): WorkbookSnapshot {
  const bySheet = groupBy(edits, ({ sheetId }) => sheetId);
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet): SheetSnapshot => {
      const own = bySheet.get(sheet.id);
      if (!own) return sheet;
      const values = new Map(own.map(({ row, column, value }) => [`${String(row)},${String(column)}`, value]));
      const { id, name, names, visibility, protected: locked, used, charts, merges, hiddenRow } = sheet;
      return {
        ...{ id, name, names, visibility, protected: locked, used, charts },
        ...(merges && { merges }),
        ...(hiddenRow !== undefined && { hiddenRow }),
        cell: (row, column) => {
          const value = values.get(`${String(row)},${String(column)}`);
          const cell = sheet.cell(row, column);
          return value === undefined ? cell : { ...cell, value };
        },
      };
    }),
  };
}
