import { charactersToPoints } from "../../core/workbook/columnWidth";
import { cellRect } from "../../core/workbook/Rect";
import { Sheet } from "../../core/workbook/Sheet";
import type { SheetRewrite } from "../../core/workbook/WorkbookPlan";
import { type Batch, CALL_BYTES, inPieces, RANGE_BYTES, type Step } from "./Batch";
import { contentSteps } from "./contentSteps";
import { changesContent, type ExistingCell, type ExistingCells, reformats, TEXT_FORMAT } from "./existingCells";
import { formatSteps, setNumberFormat } from "./formatSteps";
import { type Position, rectCover } from "./rectCover";
import { validationSteps } from "./ruleSteps";

/** The edits of one sheet in pieces, each below `maxBytes` where it can be cut at all, and each leaving the sheet as protected as it was. */
export function editSteps(
  existing: ExistingCells,
  rewrite: SheetRewrite | undefined,
  maxBytes: number,
): readonly Step[] {
  const { sheetId } = existing;
  const heights = [...(rewrite?.heights ?? [])].map(([row, height]): Step => ({
    bytes: RANGE_BYTES + CALL_BYTES,
    queue: (batch) => {
      batch.range(sheetId, cellRect(row, 0)).format.rowHeight = height;
    },
  }));
  const rules = inPieces(
    [...validationSteps(rewrite?.validations ?? [], sheetId), ...heights, ...widerSteps(existing, rewrite)],
    stepBytes,
    maxBytes,
  );
  return [...cellPieces(existing, existing.cells, maxBytes), ...rules.map(({ items }) => items)].map((steps) => ({
    bytes: sizeOf(steps) + 4 * CALL_BYTES,
    queue: (batch) =>
      unlocked(batch, existing, existing.protected, () => {
        for (const step of steps) step.queue(batch);
      }),
  }));
}

/** Excel rounds widths to whole pixels. */
const PIXEL = 0.75;

/** Columns made wider where they are narrower than they are to be; a hidden one, of no width, stays hidden. */
function widerSteps({ sheetId, widths: before }: ExistingCells, rewrite: SheetRewrite | undefined): readonly Step[] {
  return [...(rewrite?.widths ?? [])].flatMap(([column, width]): readonly Step[] => {
    const [is, wanted] = [before.get(column) ?? 0, charactersToPoints(width)];
    if (is === 0 || is > wanted - PIXEL) return [];
    const widen = (batch: Batch): void => {
      batch.range(sheetId, cellRect(0, column)).format.columnWidth = wanted;
    };
    return [{ bytes: RANGE_BYTES + CALL_BYTES, queue: widen }];
  });
}

const stepBytes = ({ bytes }: Step): number => bytes;
const sizeOf = (steps: readonly Step[]): number => steps.reduce((sum, { bytes }) => sum + bytes, 0);

/** Halved until each piece is small enough: what cells cost depends on how many of them are written as one block. */
function cellPieces(
  existing: ExistingCells,
  cells: readonly ExistingCell[],
  maxBytes: number,
): readonly (readonly Step[])[] {
  const steps = cellSteps(changedCells(existing.sheetId, cells), cells);
  if (sizeOf(steps) <= maxBytes || cells.length < 2) return steps.length > 0 ? [steps] : [];
  const half = Math.ceil(cells.length / 2);
  return [cells.slice(0, half), cells.slice(half)].flatMap((part) => cellPieces(existing, part, maxBytes));
}

function changedCells(sheetId: string, cells: readonly ExistingCell[]): Sheet {
  const changed = new Sheet("", sheetId);
  for (const cell of cells) {
    const { row, column, value, formula, style } = cell.edit;
    changed.setCell(row, column, {
      value: value ?? null,
      ...(formula !== undefined && { formula }),
      style: { ...(reformats(cell) && { numberFormat: cell.before.numberFormat }), ...style },
    });
  }
  return changed;
}

/** Gives the cells back what they held and how they looked; `isProtected` is the sheet's state now. */
export function giveBack(batch: Batch, existing: ExistingCells, isProtected: boolean): void {
  const old = new Sheet("", existing.sheetId);
  for (const cell of existing.cells) {
    const { value, formula, numberFormat } = cell.before;
    old.setCell(cell.edit.row, cell.edit.column, {
      value,
      ...(formula !== undefined && { formula }),
      ...(reformats(cell) && { style: { numberFormat } }),
    });
  }
  unlocked(batch, existing, isProtected, () => {
    for (const step of cellSteps(old, existing.cells)) step.queue(batch);
    for (const cell of existing.cells) giveBackLooks(batch, cell);
  });
}

function giveBackLooks(batch: Batch, { edit, looks, borders }: ExistingCell): void {
  if (looks.length === 0 && borders.length === 0) return;
  const { format } = batch.range(edit.sheetId, cellRect(edit.row, edit.column));
  for (const [look, value] of looks) look.write(format, value);
  for (const { edge, style, weight, color } of borders) {
    const border = format.borders.getItem(edge);
    border.style = style;
    if (style === "None") continue;
    border.weight = weight;
    border.color = color;
  }
}

/** Does the work with protection off where protection would refuse it, and leaves the sheet as protected as it was. */
function unlocked(batch: Batch, existing: ExistingCells, isProtected: boolean, work: () => void): void {
  const { protection } = batch.sheet(existing.sheetId);
  // Only ever changed where it is known to differ: else AccessDenied (office-js 6784). Never with a password (office-js 762).
  const open = isProtected && existing.refused;
  if (open) protection.unprotect();
  work();
  if (existing.protected && (open || !isProtected)) protection.protect(existing.options);
}

/** Content first, then number formats and looks; a cell of format text is of another format while it is written to. */
function cellSteps(sheet: Sheet, cells: readonly ExistingCell[]): readonly Step[] {
  const { id } = sheet;
  const written = cells.filter(({ edit }) => changesContent(edit));
  const texts = written.filter(({ before }) => before.numberFormat === TEXT_FORMAT);
  const plain = rectCover(texts.map(positionOf)).map((rect): Step => ({
    bytes: RANGE_BYTES + CALL_BYTES,
    queue: (batch) => setNumberFormat(batch.range(id, rect), "General"),
  }));
  const blocks = rectCover(written.map(positionOf));
  return [...plain, ...contentSteps(sheet, id, blocks, Infinity), ...formatSteps(sheet, id, "existing")];
}

const positionOf = ({ edit }: ExistingCell): Position => [edit.row, edit.column];
