import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from "../../../core/workbook/a1";
import { mapWords } from "./mapWords";

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;
const REF_ERROR = "#REF!";

/** A relative side of a reference (counted from 0), or text that stays: an absolute side, or nothing for a whole row or column. */
type Side = number | string;

interface Reference {
  readonly column: Side;
  readonly row: Side;
}

/** A formula cut at its references: text and references in turn, beginning and ending with text. */
export interface CutFormula {
  readonly texts: readonly string[];
  readonly references: readonly Reference[];
}

/** Cuts a formula once that is to be written for many cells. */
export function cutFormula(formula: string): CutFormula {
  const texts: string[] = [];
  const references: Reference[] = [];
  let from = 0;
  mapWords(formula, (word, at) => {
    const reference = referenceAt(formula, word, at);
    if (reference) {
      texts.push(formula.slice(from, at));
      references.push(reference);
      from = at + word.length;
    }
    return word;
  });
  texts.push(formula.slice(from));
  return { texts, references };
}

/**
 * A formula as it reads when copied `rows` down and `columns` to the right: relative references move, absolute ones stay.
 * A reference pushed off the sheet becomes #REF!, as in Excel.
 */
export function writeMoved({ texts, references }: CutFormula, rows: number, columns: number): string {
  // Joined, not added up: a text added up is kept as a tree many times its size.
  const pieces = [texts[0]];
  for (let index = 0; index < references.length; index++) {
    const { column = "", row = "" } = references[index] ?? {};
    pieces.push(moved(column, row, rows, columns), texts[index + 1]);
  }
  return pieces.join("");
}

/** `writeMoved` for a formula that is written once. */
export const translateFormula = (formula: string, rows: number, columns: number): string =>
  rows === 0 && columns === 0 ? formula : writeMoved(cutFormula(formula), rows, columns);

function moved(column: Side, row: Side, rows: number, columns: number): string {
  const letters = typeof column === "string" ? column : movedBy(column, columns, MAX_COLUMNS, columnLetters);
  const digits = typeof row === "string" ? row : movedBy(row, rows, MAX_ROWS, (to) => String(to + 1));
  return letters === undefined || digits === undefined ? REF_ERROR : letters + digits;
}

function movedBy(from: number, by: number, limit: number, write: (to: number) => string): string | undefined {
  const to = from + by;
  return to < 0 || to >= limit ? undefined : write(to);
}

function referenceAt(formula: string, word: string, at: number): Reference | undefined {
  const next = formula[at + word.length];
  // A word before "(" is a function (LOG10), before "!" a sheet.
  if (next === "(" || next === "!") return undefined;
  const cell = CELL.exec(word);
  if (cell) {
    const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = cell;
    // Beyond XFD1048576 it is a name that looks like a cell.
    if (columnIndex(letters) === undefined || Number(digits) > MAX_ROWS) return undefined;
    return { column: columnSide(fixedColumn, letters), row: rowSide(fixedRow, digits) };
  }
  const pattern = wholeRangePattern(formula, at, word);
  const [, fixed = "", text = ""] = pattern?.exec(word) ?? [];
  if (!pattern) return undefined;
  return pattern === ROW ? { column: "", row: rowSide(fixed, text) } : { column: columnSide(fixed, text), row: "" };
}

const columnSide = (fixed: string, letters: string): Side =>
  fixed === "" ? (columnIndex(letters) ?? letters) : fixed + letters;
const rowSide = (fixed: string, digits: string): Side => (fixed === "" ? Number(digits) - 1 : fixed + digits);

/** COLUMN or ROW when the word is a side of a whole-column or whole-row range such as A:C or $1:3. */
function wholeRangePattern(formula: string, at: number, word: string): RegExp | undefined {
  for (const pattern of [COLUMN, ROW]) {
    if (!pattern.test(word)) continue;
    const after = /^:([$\w]+)(?![\p{L}\d_.(!])/u.exec(formula.slice(at + word.length, at + word.length + 12))?.[1];
    const before = /(?:^|[^\p{L}\d_.$\\?])([$\w]+):$/u.exec(formula.slice(Math.max(0, at - 12), at))?.[1];
    if ((after !== undefined && pattern.test(after)) || (before !== undefined && pattern.test(before))) return pattern;
  }
  return undefined;
}
