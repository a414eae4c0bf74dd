import type { BorderSide } from '../../core/workbook/Cell';
import { cellRect, type Rect } from '../../core/workbook/Rect';
import { Sheet } from '../../core/workbook/Sheet';
import type { CellEdit } from '../../core/workbook/WorkbookPlan';
import { Batch } from './Batch';
import { contentSteps } from './contentSteps';
import { type ExcelHost, request } from './ExcelHost';
import { formatSteps, setNumberFormat } from './formatSteps';
import { GRID_FIELDS, GridSnapshot } from './GridSnapshot';
import { LOOKS, type Raw } from './looks';
import { rectCover } from './rectCover';

/** The edited cells of one sheet as they were before, and what protects them. */
export interface ExistingCells {
  readonly sheetId: string;
  readonly edits: readonly CellEdit[];
  readonly protected: boolean;
  readonly options: Excel.WorksheetProtectionOptions;
  /** Protection would refuse the edits: a locked cell, or a look where looks may not change. */
  readonly refused: boolean;
  readonly before: readonly CellBefore[];
}

interface CellBefore {
  readonly edit: CellEdit;
  readonly at: Rect;
  readonly reading: ReturnType<GridSnapshot['cell']>;
  readonly looks: readonly (Raw | undefined)[];
  readonly borders: readonly BorderBefore[];
}

interface BorderBefore {
  readonly edge: (typeof EDGES)[BorderSide];
  readonly style: Excel.RangeBorder['style'];
  readonly weight: Excel.RangeBorder['weight'];
  readonly color: string;
}

const EDGES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;
const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** Looks at the cells a plan edits, in one request, so that they can be given back; they are few: corrections, never tables. */
export function readExisting(host: ExcelHost, edits: readonly CellEdit[]): Promise<readonly ExistingCells[]> {
  const bySheet = new Map<string, CellEdit[]>();
  for (const edit of edits) bySheet.set(edit.sheetId, [...(bySheet.get(edit.sheetId) ?? []), edit]);
  return request(host, (context) => {
    const batch = new Batch(context);
    const reads = [...bySheet].map(([id, own]) => loadSheet(batch, id, own));
    return () => reads.map((read) => read());
  });
}

function loadSheet(batch: Batch, sheetId: string, edits: readonly CellEdit[]): () => ExistingCells {
  const { protection } = batch.sheet(sheetId);
  protection.load('protected,options');
  const cells = edits.map((edit) => loadCell(batch, edit));
  return () => {
    const before = cells.map((read) => read());
    const options = protection.options as Excel.WorksheetProtectionOptions | null;
    const locked = before.some((cell) => cell.looks[LOCKED] !== false);
    const restyled = edits.some(({ style }) => style) && options?.allowFormatCells !== true;
    return {
      sheetId,
      edits,
      protected: protection.protected,
      options: options ?? {},
      refused: protection.protected && (locked || restyled),
      before,
    };
  };
}

const LOCKED = LOOKS.findIndex(({ fields }) => fields === 'format/protection/locked');

function loadCell(batch: Batch, edit: CellEdit): () => CellBefore {
  const at = cellRect(edit.row, edit.column);
  const range = batch.range(edit.sheetId, at);
  const { style } = edit;
  const concerned = LOOKS.map((look, index) => index === LOCKED || (style && look.of(style) !== undefined));
  range.load([GRID_FIELDS, ...LOOKS.filter((_, index) => concerned[index]).map(({ fields }) => fields)].join(','));
  const borders = SIDES.filter((side) => style?.border?.[side]).map((side) => {
    const border = range.format.borders.getItem(EDGES[side]);
    border.load('style,weight,color');
    return { edge: EDGES[side], border };
  });
  return () => ({
    edit,
    at,
    reading: new GridSnapshot(at, range).cell(at.row, at.column),
    looks: LOOKS.map((look, index) => (concerned[index] ? (look.read(range.format) as Raw) : undefined)),
    borders: borders.map(({ edge, border }) => ({
      edge,
      style: border.style,
      weight: border.weight,
      color: border.color,
    })),
  });
}

/** Writes the edits; the sheet is unprotected for it only where it must be. */
export function writeEdits(batch: Batch, cells: ExistingCells): void {
  const { sheetId, edits, before } = cells;
  unlocked(batch, cells, cells.protected, () => {
    const changed = new Sheet('', sheetId);
    for (const { row, column, value, formula, style } of edits) {
      const old = before.find(({ at }) => at.row === row && at.column === column)?.reading;
      const restated = value !== undefined || formula !== undefined ? old?.numberFormat : undefined;
      changed.setCell(row, column, {
        value: value ?? null,
        ...(formula !== undefined && { formula }),
        style: { ...(restated !== undefined && { numberFormat: restated }), ...style },
      });
    }
    const content = before.filter(({ edit }) => edit.value !== undefined || edit.formula !== undefined);
    writeCells(batch, changed, content);
  });
}

/** Gives the cells back what they held and how they looked; `isProtected` is the sheet's state now. */
export function giveBack(batch: Batch, cells: ExistingCells, isProtected: boolean): void {
  const { sheetId, before } = cells;
  unlocked(batch, cells, isProtected, () => {
    const old = new Sheet('', sheetId);
    for (const { at, reading } of before) {
      const { value, formula, numberFormat } = reading;
      old.setCell(at.row, at.column, { value, ...(formula !== undefined && { formula }), style: { numberFormat } });
    }
    writeCells(batch, old, before);
    for (const { at, looks, borders } of before) {
      const { format } = batch.range(sheetId, at);
      LOOKS.forEach((look, index) => {
        const value = looks[index];
        if (value !== undefined) look.write(format, value);
      });
      for (const { edge, style, weight, color } of borders) {
        const border = format.borders.getItem(edge);
        border.style = style;
        if (style === 'None') continue;
        border.weight = weight;
        border.color = color;
      }
    }
  });
}

/** Does the work with protection off where protection would refuse it, and leaves the sheet as protected as it was. */
function unlocked(
  batch: Batch,
  { sheetId, protected: was, options, refused }: ExistingCells,
  is: boolean,
  work: () => void,
): void {
  const { protection } = batch.sheet(sheetId);
  // Only ever changed where it is known to differ: else AccessDenied (office-js 6784). Never with a password (office-js 762).
  const open = is && refused;
  if (open) protection.unprotect();
  work();
  if (was && (open || !is)) protection.protect(options);
}

const TEXT_FORMAT = '@';

function writeCells(batch: Batch, cells: Sheet, content: readonly CellBefore[]): void {
  const { id } = cells;
  // In a cell of format text whatever is written becomes text: written under another format, formatted afterwards.
  const texts = content.filter(({ reading }) => reading.numberFormat === TEXT_FORMAT);
  for (const rect of rectCover(texts.map(({ at }) => [at.row, at.column]))) {
    setNumberFormat(batch.range(id, rect), 'General');
  }
  const blocks = rectCover(content.map(({ at }) => [at.row, at.column]));
  for (const step of [...contentSteps(cells, id, blocks, Infinity), ...formatSteps(cells, id, 'existing')])
    step.queue(batch);
}
