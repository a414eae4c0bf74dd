import { type BorderSide, type CellValue, isErrorValue } from "../../core/workbook/Cell";
import { cellRect, type Rect } from "../../core/workbook/Rect";
import { mergeStyles } from "../../core/workbook/Sheet";
import type { CellReading } from "../../core/workbook/Workbook";
import type { CellEdit, SheetRewrite } from "../../core/workbook/WorkbookPlan";
import { Batch, CALL_BYTES, inPieces, RANGE_BYTES } from "./Batch";
import { type ExcelHost, request, requestRoom } from "./ExcelHost";
import { GRID_FIELDS, GridSnapshot } from "./GridSnapshot";
import { type Look, LOOKS, type Raw } from "./looks";
import { rectCover } from "./rectCover";

/** The cells of one sheet that a plan edits, as they were before, and what protects them. */
export interface ExistingCells {
  readonly sheetId: string;
  readonly cells: readonly ExistingCell[];
  /** Of the columns a plan may make wider, in points. */
  readonly widths: ReadonlyMap<number, number>;
  readonly protected: boolean;
  readonly options: Excel.WorksheetProtectionOptions;
  /** Protection would refuse the edits: a locked cell, or a change of looks where looks may not change. */
  readonly refused: boolean;
}

export interface ExistingCell {
  /** All edits of the cell in one. */
  readonly edit: CellEdit;
  readonly before: CellReading;
  /** The looks the edit changes, with the values they have. */
  readonly looks: readonly (readonly [Look, Raw])[];
  readonly borders: readonly BorderBefore[];
}

export interface BorderBefore {
  readonly edge: (typeof EDGES)[BorderSide];
  readonly style: Excel.RangeBorder["style"];
  readonly weight: Excel.RangeBorder["weight"];
  readonly color: string;
}

const EDGES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
const SIDES = ["top", "bottom", "left", "right"] as const;
const LOCKED = "format/protection/locked";

/** In a cell of this format whatever is written becomes text. */
export const TEXT_FORMAT = "@";

export const changesContent = ({ value, formula }: CellEdit): boolean => value !== undefined || formula !== undefined;

/** Whether writing the cell takes a change of its number format, for a while or for good: see `editCells`. */
export const reformats = ({ edit, before }: Pick<ExistingCell, "edit" | "before">): boolean =>
  edit.style?.numberFormat !== undefined ||
  (changesContent(edit) && before.numberFormat === TEXT_FORMAT) ||
  (edit.formula !== undefined && before.numberFormat === "General");

/** Looks at the cells a plan edits, so that they can be given back: in one request, or in as many as their number takes. */
export async function readExisting(
  host: ExcelHost,
  edits: readonly CellEdit[],
  rewrites: readonly SheetRewrite[] = [],
): Promise<readonly ExistingCells[]> {
  const byCell = new Map<string, CellEdit>();
  for (const edit of edits) {
    const key = `${edit.sheetId}!${edit.row},${edit.column}`;
    const known = byCell.get(key);
    byCell.set(key, known ? joined(known, edit) : edit);
  }
  const read = new Map<string, ExistingCells>();
  for (const { items } of inPieces([...byCell.values()], lookBytes, requestRoom(host.requestBytes))) {
    for (const sheet of await readPiece(host, items, rewrites)) {
      const known = read.get(sheet.sheetId);
      const cells = [...(known?.cells ?? []), ...sheet.cells];
      read.set(sheet.sheetId, { ...sheet, cells, refused: sheet.refused || known?.refused === true });
    }
  }
  return [...read.values()];
}

/** What asking for a cell costs at most: its content in a range of its own, its looks in another, and each border. */
const lookBytes = ({ style }: CellEdit): number =>
  (style ? 2 : 1) * (RANGE_BYTES + CALL_BYTES) + Object.keys(style?.border ?? {}).length * 3 * CALL_BYTES;

function readPiece(
  host: ExcelHost,
  edits: readonly CellEdit[],
  rewrites: readonly SheetRewrite[],
): Promise<readonly ExistingCells[]> {
  const ids = [...new Set(edits.map(({ sheetId }) => sheetId))];
  return request(host, (context) => {
    const batch = new Batch(context);
    const reads = ids.map((id) =>
      loadSheet(
        batch,
        id,
        edits.filter(({ sheetId }) => sheetId === id),
        rewrites.flatMap(({ sheetId, widths }) => (sheetId === id ? [...(widths?.keys() ?? [])] : [])),
      ),
    );
    return () => reads.map((read) => read());
  });
}

/**
 * Those cells, of a plan that failed a while ago, which no one has written to since: an entry made meanwhile is not to be lost when
 * the plan is taken back.
 */
export async function stillAsWritten(
  host: ExcelHost,
  existing: readonly ExistingCells[],
): Promise<readonly ExistingCells[]> {
  const edits = existing.flatMap(({ cells }) => cells.map(({ edit }) => edit));
  if (edits.length === 0) return [];
  const now = await readExisting(host, edits);
  return existing.map((sheet) => {
    const cells = now.find(({ sheetId }) => sheetId === sheet.sheetId)?.cells ?? [];
    return {
      ...sheet,
      cells: sheet.cells.filter(({ edit, before }, index) => {
        const content = cells[index]?.before;
        return (
          content !== undefined && (holdsSame(content, before) || !changesContent(edit) || holdsSame(content, edit))
        );
      }),
    };
  });
}

type Content = Pick<CellEdit, "value" | "formula">;

/** Excel may write a formula in capitals and with other blanks. */
function holdsSame(a: Content, b: Content): boolean {
  if (a.formula !== undefined || b.formula !== undefined) return squeezed(a.formula) === squeezed(b.formula);
  return plain(a.value) === plain(b.value);
}

const squeezed = (formula = ""): string => formula.replace(/\s/g, "").toLowerCase();
const plain = (value: CellValue = null): string | number | boolean =>
  value === null ? "" : isErrorValue(value) ? value.error : value;

/** Two edits of one cell, the second after the first. */
function joined(first: CellEdit, second: CellEdit): CellEdit {
  const { value: _v, formula: _f, cached: _c, ...place } = first;
  const style = second.style ? mergeStyles(first.style, second.style) : first.style;
  return { ...(changesContent(second) ? place : first), ...second, ...(style && { style }) };
}

function loadSheet(
  batch: Batch,
  sheetId: string,
  edits: readonly CellEdit[],
  columns: readonly number[],
): () => ExistingCells {
  const { protection } = batch.sheet(sheetId);
  protection.load("protected,options");
  const contents = loadContents(batch, sheetId, edits);
  const looks = edits.map((edit) => loadLooks(batch, edit));
  const wide = columns.map((column): readonly [number, Excel.RangeFormat] => {
    const { format } = batch.range(sheetId, cellRect(0, column));
    format.load("columnWidth");
    return [column, format];
  });
  return () => {
    const read = contents();
    const cells = edits.map((edit, index) => ({
      edit,
      before: read.cell(edit.row, edit.column),
      ...(looks[index]?.() ?? { looks: [], borders: [] }),
    }));
    const options = protection.options as Excel.WorksheetProtectionOptions | null;
    const restyled = cells.some((one) => one.edit.style !== undefined || reformats(one));
    return {
      sheetId,
      cells,
      widths: new Map(wide.map(([column, { columnWidth }]) => [column, columnWidth])),
      protected: protection.protected,
      options: options ?? {},
      refused: protection.protected && (read.locked || (restyled && options?.allowFormatCells !== true)),
    };
  };
}

interface Contents {
  readonly locked: boolean;
  cell(row: number, column: number): CellReading;
}

function loadContents(batch: Batch, sheetId: string, edits: readonly CellEdit[]): () => Contents {
  const blocks = rectCover(edits.map(({ row, column }) => [row, column]));
  const ranges = blocks.map((block): readonly [Rect, Excel.Range] => {
    const range = batch.range(sheetId, block);
    range.load(`${GRID_FIELDS},${LOCKED}`);
    return [block, range];
  });
  return () => {
    const grids = ranges.map(([block, range]) => new GridSnapshot(block, range));
    return {
      // Null where only some are.
      locked: ranges.some(([, range]) => (range.format.protection.locked as boolean | null) !== false),
      cell: (row, column) => {
        const grid = grids.find((one) => one.holds(row, column));
        return grid ? grid.cell(row, column) : { value: null, numberFormat: "General" };
      },
    };
  };
}

/** What the edit's style is going to cover; nothing for an edit of content alone. */
function loadLooks(
  batch: Batch,
  { sheetId, row, column, style }: CellEdit,
): (() => Pick<ExistingCell, "looks" | "borders">) | undefined {
  if (!style) return undefined;
  const range = batch.range(sheetId, cellRect(row, column));
  const concerned = LOOKS.filter((look) => look.of(style) !== undefined);
  if (concerned.length > 0) range.load(concerned.map(({ fields }) => fields).join(","));
  const borders = SIDES.filter((side) => style.border?.[side]).map((side) => {
    const border = range.format.borders.getItem(EDGES[side]);
    border.load("style,weight,color");
    return [EDGES[side], border] as const;
  });
  return () => ({
    looks: concerned.map((look) => [look, look.read(range.format) as Raw]),
    borders: borders.map(([edge, { style: line, weight, color }]) => ({ edge, style: line, weight, color })),
  });
}
