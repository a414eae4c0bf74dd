import { cellRect } from "../../core/workbook/Rect";
import { Sheet } from "../../core/workbook/Sheet";
import type { SheetRewrite } from "../../core/workbook/WorkbookPlan";
import type { Batch } from "./Batch";
import { contentSteps } from "./contentSteps";
import { changesContent, type ExistingCell, type ExistingCells, reformats, TEXT_FORMAT } from "./existingCells";
import { formatSteps, setNumberFormat } from "./formatSteps";
import { type Position, rectCover } from "./rectCover";
import { validationSteps } from "./ruleSteps";

/** Writes the edits of one sheet; protection is taken off for it only where it must be. */
export function writeEdits(batch: Batch, existing: ExistingCells, rewrite?: SheetRewrite): void {
  const changed = new Sheet("", existing.sheetId);
  for (const cell of existing.cells) {
    const { row, column, value, formula, style } = cell.edit;
    changed.setCell(row, column, {
      value: value ?? null,
      ...(formula !== undefined && { formula }),
      style: { ...(reformats(cell) && { numberFormat: cell.before.numberFormat }), ...style },
    });
  }
  unlocked(batch, existing, existing.protected, () => {
    write(batch, changed, existing.cells);
    for (const step of validationSteps(rewrite?.validations ?? [], existing.sheetId)) step.queue(batch);
    for (const [row, height] of rewrite?.heights ?? []) {
      batch.range(existing.sheetId, cellRect(row, 0)).format.rowHeight = height;
    }
  });
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
    write(batch, old, existing.cells);
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
function write(batch: Batch, sheet: Sheet, cells: readonly ExistingCell[]): void {
  const { id } = sheet;
  const written = cells.filter(({ edit }) => changesContent(edit));
  const texts = written.filter(({ before }) => before.numberFormat === TEXT_FORMAT);
  for (const rect of rectCover(texts.map(positionOf))) setNumberFormat(batch.range(id, rect), "General");
  const blocks = rectCover(written.map(positionOf));
  const steps = [...contentSteps(sheet, id, blocks, Infinity), ...formatSteps(sheet, id, "existing")];
  for (const step of steps) step.queue(batch);
}

const positionOf = ({ edit }: ExistingCell): Position => [edit.row, edit.column];
