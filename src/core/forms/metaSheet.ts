import type { ModuleId } from "../dataset/ModuleId";
import type { Programme } from "../dataset/Programme";
import type { Language } from "../text/Labels";
import { sheetReference } from "../workbook/a1";
import { cellRect, type Rect } from "../workbook/Rect";
import { Sheet } from "../workbook/Sheet";
import { chunks } from "../workbook/chunks";
import { type Ledger, LEDGER_ROWS, LEDGERS } from "./ledgers";
import { NAMES, TEMPLATE_ID, TEMPLATE_VERSION } from "./formNames";

/** Columns of the hidden sheet: key and value, the words an input cell accepts, lists, the programme's JSON; then the ledgers. */
const VALUE = 1;
const WORDS = 3;
const LISTS = 4;
/** Lists of the form's lists stand behind the ledgers. */
const MORE_LISTS = 41;
const OWN_LISTS = 2;
const PROGRAMME = 7;
const FIRST = 1;

/** What shows that a text holds a figure. */
const DIGITS = "0123456789໐໑໒໓໔໕໖໗໘໙๐๑๒๓๔๕๖๗๘๙";

/** More cells than that are not marked: a sheet all in red helps nobody, and every mark is looked up for every cell. */
export const MARK_ROWS = 500;

const listColumn = (list: number): number => (list < OWN_LISTS ? LISTS + list : MORE_LISTS + list - OWN_LISTS);

export interface MetaSheet {
  readonly sheet: Sheet;
  /** Absolute reference of the words an input cell accepts. */
  readonly words: string;
  /** An expression for the digits of all scripts, side by side: the rules of a sheet can't hold lists, and nobody adds columns here. */
  readonly digits: string;
  /** Absolute references of the drop-down lists, in the order given. */
  readonly lists: readonly string[];
  /** Absolute reference of one line of a list, counted from 0. */
  readonly listCell: (list: number, line: number) => string;
  /** Absolute references of the cells marked as errors and as queries. */
  readonly marks: { readonly hard: string; readonly soft: string };
}

/**
 * The sheet no user sees (very hidden): what the form is and the lists its validations use. It travels with every re-save; nothing
 * in it is secret.
 */
export function metaSheet(
  name: string,
  programme: Programme,
  language: Language,
  modules: readonly ModuleId[],
  words: readonly string[],
  lists: readonly (readonly string[])[],
): MetaSheet {
  const sheet = new Sheet(name);
  sheet.visibility = "veryHidden";
  const local = (label: string, range: Rect): void => {
    sheet.names.push({ name: label, refersTo: sheetReference(name, range) });
  };
  const column = (at: number, head: string, texts: readonly string[]): Rect => {
    sheet.put(0, at, head);
    texts.forEach((text, index) => {
      sheet.put(FIRST + index, at, text, { numberFormat: "@" });
    });
    return { row: FIRST, column: at, rows: texts.length, columns: 1 };
  };
  column(0, "key", ["template", "version", "language", "modules"]);
  sheet.put(FIRST, VALUE, TEMPLATE_ID);
  sheet.put(FIRST + 1, VALUE, TEMPLATE_VERSION);
  sheet.put(FIRST + 2, VALUE, language);
  sheet.put(FIRST + 3, VALUE, modules.join(" "));
  local(NAMES.template, { row: FIRST, column: VALUE, rows: 2, columns: 1 });
  local(NAMES.language, cellRect(FIRST + 2, VALUE));
  local(NAMES.modules, cellRect(FIRST + 3, VALUE));

  const wordsRange = column(WORDS, "words", words);
  local(NAMES.words, wordsRange);
  const listRanges = lists.map((texts, index) => column(listColumn(index), `list ${String(index + 1)}`, texts));
  local(NAMES.programme, column(PROGRAMME, "programme", chunks(JSON.stringify(programme))));

  for (const ledger of Object.values<Ledger>(LEDGERS)) {
    ledger.fields.forEach((field, index) => {
      sheet.put(0, ledger.column + index, field);
    });
    local(ledger.name, {
      row: FIRST,
      column: ledger.column,
      rows: LEDGER_ROWS,
      columns: ledger.fields.length,
    });
  }
  const marks = (offset: number): string =>
    sheetReference(name, { row: FIRST, column: LEDGERS.marks.column + offset, rows: MARK_ROWS, columns: 1 });
  return {
    sheet,
    words: sheetReference(name, wordsRange),
    digits: `MID("${DIGITS}",COLUMN(${sheetReference(name, { row: 0, column: 0, rows: 1, columns: DIGITS.length })}),1)`,
    lists: listRanges.map((range) => sheetReference(name, range)),
    listCell: (list, line) => sheetReference(name, cellRect(FIRST + line, listColumn(list))),
    marks: { hard: marks(0), soft: marks(1) },
  };
}
