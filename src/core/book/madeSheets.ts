import { linkedSheet } from "../forms/findForms";
import { BOOK_NAMES } from "../tables/dataSheet";
import { contentHash } from "../workbook/contentHash";
import { quoteSheetName } from "../workbook/a1";
import type { SheetOutline, SheetSnapshot, WorkbookOutline, WorkbookSnapshot } from "../workbook/Workbook";

export const DATA_ID = "data";
const TABLE_PREFIX = BOOK_NAMES.table("");
const PROPERTY_PREFIX = "hoptac.made.";

/** The document property that keeps what a made sheet held when it was written. */
export const madeProperty = (id: string): string => `${PROPERTY_PREFIX}${id}`;

/** The properties that keep what the sheets of the last book held. */
export const madeProperties = (found: WorkbookOutline): readonly string[] =>
  Object.keys(found.properties).filter((key) => key.startsWith(PROPERTY_PREFIX));

/** Which sheet of a book this is, or undefined for any other sheet. */
export function madeId(sheet: SheetOutline): string | undefined {
  for (const { name } of sheet.names) {
    if (name.toLowerCase() === BOOK_NAMES.data) return DATA_ID;
    if (name.toLowerCase().startsWith(TABLE_PREFIX)) return name.slice(TABLE_PREFIX.length);
  }
  return undefined;
}

/** Every sheet of every book in a workbook. */
export const madeSheets = (found: WorkbookOutline): readonly SheetOutline[] =>
  found.sheets.filter((sheet) => madeId(sheet) !== undefined);

/** The sheets of the book that rests on a data sheet, that one included. */
export const sheetsOfBook = <S extends SheetOutline>(sheets: readonly S[], data: S): readonly S[] =>
  sheets.filter((sheet) => sheet === data || (madeId(sheet) && linkedSheet(sheets, sheet, BOOK_NAMES.link) === data));

/** Whether a sheet is the contents of a signed copy. */
export const isSigned = ({ names }: Pick<SheetOutline, "names">): boolean =>
  names.some(({ name }) => name.toLowerCase() === BOOK_NAMES.frozen);

/** The sheets of signed copies that are printed, where a row or column hidden later is to be noticed. */
export function signedSheets({ sheets }: Pick<WorkbookOutline, "sheets">): readonly SheetOutline[] {
  const data = sheets.filter((sheet) => madeId(sheet) === DATA_ID);
  const signed = data.map((own) => sheetsOfBook(sheets, own)).filter((book) => book.some(isSigned));
  return signed.flat().filter((sheet) => !data.includes(sheet));
}

/** What becomes of the last book when a new one is made. */
export interface EarlierBook {
  /** Ids of its sheets, when every one of them still holds what the tool wrote: they give way. */
  readonly replaced: readonly string[];
  /** Why it stays: names of the sheets that hold something else now, or all of them where something outside refers to them. */
  readonly kept?: { readonly reason: "changed" | "referred"; readonly sheets: readonly string[] };
}

/**
 * A book is replaced as a whole, since its tables read its data sheet, and only when untouched. A book that formulas or names outside it
 * refer to stays, too: they would lose what they refer to. A signed copy never gives way.
 */
export function earlierBook(found: WorkbookOutline, { sheets }: WorkbookSnapshot): EarlierBook {
  const made = madeProperties(found);
  let kept: EarlierBook["kept"];
  for (const data of made.length === 0 ? [] : sheets.filter((sheet) => madeId(sheet) === DATA_ID)) {
    const book = sheetsOfBook(sheets, data);
    if (book.some(isSigned)) continue;
    const ids = made.map((key) => {
      const id = key.slice(PROPERTY_PREFIX.length);
      return book.find((sheet) => madeId(sheet) === id && contentHash(sheet) === found.properties[key])?.id;
    });
    const names = book.map(({ name }) => name);
    if (ids.every((id) => id !== undefined)) {
      return isReferredTo(book, found, sheets)
        ? { replaced: [], kept: { reason: "referred", sheets: names } }
        : { replaced: ids };
    }
    const changed = book.filter(({ id }) => !ids.includes(id)).map(({ name }) => name);
    kept = { reason: "changed", sheets: changed.length > 0 ? changed : names };
  }
  return { replaced: [], ...(kept && { kept }) };
}

/** Whether anything outside a book refers to one of its sheets. */
function isReferredTo(
  book: readonly SheetSnapshot[],
  found: WorkbookOutline,
  sheets: readonly SheetSnapshot[],
): boolean {
  const names = book.flatMap(({ name }) => [`${quoteSheetName(name)}!`, `${name}!`].map((text) => text.toLowerCase()));
  const mentions = (text: string): boolean => names.some((name) => text.toLowerCase().includes(name));
  const outside = sheets.filter((sheet) => !book.includes(sheet));
  const scoped = found.sheets
    .filter(({ id }) => !book.some((sheet) => sheet.id === id))
    .flatMap((sheet) => sheet.names);
  return (
    [...found.names, ...scoped].some(({ refersTo }) => mentions(refersTo)) ||
    outside.some((sheet) => anyFormula(sheet, mentions))
  );
}

function anyFormula(sheet: SheetSnapshot, test: (formula: string) => boolean): boolean {
  const { used } = sheet;
  for (let row = used?.row ?? 0; used && row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const { formula } = sheet.cell(row, column);
      if (formula !== undefined && test(formula)) return true;
    }
  }
  return false;
}
