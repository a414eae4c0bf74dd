import { type Cell, isErrorValue } from "../../core/workbook/Cell";
import type { Rect } from "../../core/workbook/Rect";
import type { Sheet } from "../../core/workbook/Sheet";
import { WorkbookError } from "../../core/workbook/Workbook";
import { type Batch, jsonBytes, RANGE_BYTES, CALL_BYTES, type Step } from "./Batch";
import { guardText } from "./textGuard";

type Input = string | number | boolean;

/** Excel's limit for a formula; a longer constant must not be written as one. */
const MAX_FORMULA = 8_192;

const isLong = (cell: Cell | undefined): boolean =>
  cell?.formula === undefined && typeof cell?.value === "string" && cell.value.length >= MAX_FORMULA;

/** What is written for a cell; "" leaves it, or makes it, blank. */
function inputOf(cell: Cell | undefined): Input {
  if (cell?.formula !== undefined) return cell.formula;
  const value = cell?.value ?? null;
  if (value === null) return "";
  if (typeof value === "string") return guardText(value);
  if (isErrorValue(value)) return value.error;
  // JSON has neither; Office.js would send null, which leaves the cell as it is.
  if (typeof value === "number" && !Number.isFinite(value))
    throw new WorkbookError("invalidPlan", "a number is not finite");
  return value;
}

/**
 * The content of the blocks, each block one write, cut by rows where it would pass `maxBytes`. Comes before any number format:
 * what is written into a cell of format text ("@") becomes text, even a number or a formula.
 */
export function contentSteps(sheet: Sheet, key: string, blocks: readonly Rect[], maxBytes: number): readonly Step[] {
  const steps: Step[] = [];
  for (const block of blocks) {
    let rows: Input[][] = [];
    let bytes = 0;
    let first = block.row;
    const close = (): void => {
      if (rows.length > 0) steps.push(blockStep(sheet, key, { ...block, row: first, rows: rows.length }, rows, bytes));
      first += rows.length;
      rows = [];
      bytes = 0;
    };
    for (let row = block.row; row < block.row + block.rows; row++) {
      const line: Input[] = [];
      for (let column = block.column; column < block.column + block.columns; column++) {
        const cell = sheet.cell(row, column);
        line.push(isLong(cell) ? "" : inputOf(cell));
      }
      const size = line.reduce<number>((sum, input) => sum + inputBytes(input), 2);
      if (bytes + size > maxBytes) close();
      rows.push(line);
      bytes += size;
    }
    close();
  }
  return [...steps, ...longTextSteps(sheet, key, blocks)];
}

const inputBytes = (input: Input): number => 1 + (typeof input === "string" ? jsonBytes(input) : String(input).length);

function blockStep(sheet: Sheet, key: string, block: Rect, rows: Input[][], bytes: number): Step {
  // Formulas and error values are read in English from `formulas`, whatever the user's language.
  const field = hasFormula(sheet, block) ? "formulas" : "values";
  return {
    bytes: bytes + RANGE_BYTES + CALL_BYTES,
    queue: (batch) => {
      batch.range(key, block)[field] = rows;
    },
  };
}

function hasFormula(sheet: Sheet, block: Rect): boolean {
  for (let row = block.row; row < block.row + block.rows; row++) {
    for (let column = block.column; column < block.column + block.columns; column++) {
      const cell = sheet.cell(row, column);
      if (cell && (cell.formula !== undefined || isErrorValue(cell.value))) return true;
    }
  }
  return false;
}

/** Texts too long to stand among formulas, each written alone. */
function longTextSteps(sheet: Sheet, key: string, blocks: readonly Rect[]): readonly Step[] {
  const steps: Step[] = [];
  for (const [row, column, cell] of sheet.entries()) {
    const inside = blocks.some(
      (b) => row >= b.row && row < b.row + b.rows && column >= b.column && column < b.column + b.columns,
    );
    if (!isLong(cell) || !inside) continue;
    const input = inputOf(cell);
    steps.push({
      bytes: inputBytes(input) + RANGE_BYTES + CALL_BYTES,
      queue: (batch: Batch) => {
        batch.range(key, { row, column, rows: 1, columns: 1 }).values = [[input]];
      },
    });
  }
  return steps;
}
