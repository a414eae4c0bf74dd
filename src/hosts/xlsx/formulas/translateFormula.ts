import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from '../../../core/workbook/a1';
import { mapWords } from './mapWords';

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;
const REF_ERROR = '#REF!';

/**
 * A formula as it reads when copied `rows` down and `columns` to the right: relative references move, absolute ones stay.
 * A reference pushed off the sheet becomes #REF!, as in Excel.
 */
export function translateFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapWords(formula, (word, at) => {
    const next = formula[at + word.length];
    // A word before "(" is a function (LOG10), before "!" a sheet.
    if (next === '(' || next === '!') return word;
    const cell = CELL.exec(word);
    if (cell) return movedCell(cell, rows, columns) ?? word;
    const pattern = wholeRangePattern(formula, at, word);
    const [, absolute, rest] = pattern?.exec(word) ?? [];
    if (absolute === undefined || rest === undefined) return word;
    return (pattern === ROW ? movedRow(absolute, rest, rows) : movedColumn(absolute, rest, columns)) ?? REF_ERROR;
  });
}

/** Undefined for a word that only looks like a cell: beyond XFD1048576 it is a name. */
function movedCell(cell: RegExpExecArray, rows: number, columns: number): string | undefined {
  const [, absoluteColumn = '', letters = '', absoluteRow = '', digits = ''] = cell;
  if (columnIndex(letters) === undefined || Number(digits) > MAX_ROWS) return undefined;
  const column = movedColumn(absoluteColumn, letters, columns);
  const row = movedRow(absoluteRow, digits, rows);
  return column === undefined || row === undefined ? REF_ERROR : column + row;
}

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

function movedColumn(absolute: string, letters: string, by: number): string | undefined {
  const index = columnIndex(letters);
  if (absolute !== '' || index === undefined) return absolute + letters;
  const moved = index + by;
  return moved >= 0 && moved < MAX_COLUMNS ? columnLetters(moved) : undefined;
}

function movedRow(absolute: string, digits: string, by: number): string | undefined {
  if (absolute !== '') return absolute + digits;
  const moved = Number(digits) + by;
  return moved >= 1 && moved <= MAX_ROWS ? String(moved) : undefined;
}
