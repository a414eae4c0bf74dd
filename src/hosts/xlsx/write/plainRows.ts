import { columnIndex, columnLetters, rectAddress } from "../../../core/workbook/a1";
import type { Cell, CellStyle } from "../../../core/workbook/Cell";
import { lastIndex } from "../../../core/workbook/lastIndex";
import type { Sheet } from "../../../core/workbook/Sheet";
import { encodeXString, escapeXml } from "../xml/xstring";

/**
 * The last rows of a sheet, where these hold constants alone: nine tenths of a large book. hucre never sees them, as it takes half a
 * second for what is done here in a tenth; `patchParts` puts them into the part hucre wrote of the rest.
 */
export interface PlainRows {
  readonly sheet: Sheet;
  /** The first of them; the row below all others where there are none. */
  readonly first: number;
  /**
   * Their formats and those of whole columns. hucre makes formats for cells only: in row `first` it gets a cell for each, in this
   * column, from which `takeStyles` reads the format's number.
   */
  readonly styles: ReadonlyMap<CellStyle, number>;
  /** How many rows and columns the sheet has. */
  readonly size: { readonly rows: number; readonly columns: number };
}

/** Rows with a height of their own are no plain ones, nor those above the first text, since hucre makes a part of texts only for one it stores there. */
export function plainRows(sheet: Sheet): PlainRows {
  let first = lastIndex(sheet.rows.keys()) + 1;
  let rows = first;
  let columns = lastIndex(sheet.columns.keys()) + 1;
  let seen = false;
  for (const [row, line] of sheet.lines()) {
    let plain = seen;
    for (const [column, cell] of line) {
      plain &&= isPlain(cell);
      seen ||= typeof cell.value === "string" && cell.value !== "" && isPlain(cell);
      columns = Math.max(columns, column + 1);
    }
    rows = Math.max(rows, row + 1);
    if (!plain) first = Math.max(first, row + 1);
  }
  const styles = new Map<CellStyle, number>();
  const add = (style: CellStyle | undefined): void => {
    if (style && !styles.has(style)) styles.set(style, styles.size);
  };
  for (const { style } of sheet.columns.values()) add(style);
  for (const [row, line] of sheet.lines()) if (row >= first) for (const [, { style }] of line) add(style);
  return { sheet, first, styles, size: { rows: Math.max(1, rows), columns: Math.max(1, columns) } };
}

/** A formula is none, nor an error or what hucre knows to keep from being taken for one. */
const isPlain = ({ value, formula }: Cell): boolean =>
  formula === undefined && (typeof value === "string" ? !value.startsWith("#") : typeof value !== "object" || !value);

/** Formats as an attribute of a cell or column element, blank for Excel's own. */
export type StyleAttributes = ReadonlyMap<CellStyle, string>;

/** Takes the row of formats out of a sheet's part: what is left of it, and what the formats are called. */
export function takeStyles(
  xml: string,
  { first, styles }: PlainRows,
): { readonly rest: string; readonly attributes: StyleAttributes } {
  if (styles.size === 0) return { rest: xml, attributes: new Map() };
  const ids = new Map<number | undefined, string>();
  const rest = xml.replace(new RegExp(`<row r="${String(first + 1)}"[^>]*>(.*?)</row>`), (_, cells: string) => {
    for (const [, letters = "", id = ""] of cells.matchAll(/<c r="([A-Z]+)\d+"[^>]*? s="(\d+)"/g)) {
      ids.set(columnIndex(letters), ` s="${id}"`);
    }
    return "";
  });
  return { rest, attributes: new Map([...styles].map(([style, column]) => [style, ids.get(column) ?? ""])) };
}

/** The texts of a workbook's plain rows, added to those hucre wrote. */
export class MoreTexts {
  private readonly added = new Map<string, number>();

  /** @param count how many hucre wrote; ours are counted on from there */
  constructor(private readonly count: number) {}

  indexOf(text: string): number {
    const known = this.added.get(text);
    if (known !== undefined) return known;
    const index = this.count + this.added.size;
    this.added.set(text, index);
    return index;
  }

  /** The part of texts with ours behind the others. */
  addedTo(xml: string): string {
    if (this.added.size === 0) return xml;
    const count = String(this.count + this.added.size);
    const items = [...this.added.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapeXml(encodeXString(text))}</t></si>`,
    );
    return xml
      .replace(/ count="\d+" uniqueCount="\d+"/, ` count="${count}" uniqueCount="${count}"`)
      .replace("</sst>", () => `${items.join("")}</sst>`);
  }
}

/** How many texts a part of them has. */
export const countTexts = (xml: string): number => Number(/ uniqueCount="(\d+)"/.exec(xml)?.[1] ?? 0);

/** A sheet's part with its plain rows. */
export function addPlainRows(
  xml: string,
  { sheet, first, size }: PlainRows,
  attributes: StyleAttributes,
  texts: MoreTexts,
): string {
  const rows: string[] = [];
  const letters = Array.from({ length: size.columns }, (_, column) => columnLetters(column));
  for (const [row, line] of sheet.lines()) {
    if (row < first) continue;
    const number = String(row + 1);
    let cells = "";
    for (const [column, { value, style }] of line) {
      const format = (style && attributes.get(style)) ?? "";
      const start = `<c r="${letters[column] ?? ""}${number}"${format}`;
      if (typeof value === "number") cells += `${start}><v>${String(value)}</v></c>`;
      else if (typeof value === "boolean") cells += `${start} t="b"><v>${value ? "1" : "0"}</v></c>`;
      else if (typeof value === "string" && value !== "") {
        cells += `${start} t="s"><v>${String(texts.indexOf(value))}</v></c>`;
      } else if (format !== "") cells += `${start}/>`;
    }
    if (cells !== "") rows.push(`<row r="${number}">${cells}</row>`);
  }
  return xml
    .replace(/<dimension ref="[^"]*"/, () => `<dimension ref="${rectAddress({ row: 0, column: 0, ...size })}"`)
    .replace("</sheetData>", () => `${rows.join("")}</sheetData>`);
}
