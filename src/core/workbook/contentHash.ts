import { remembered } from "../quantity/remembered";
import { decimalsOfNumberFormat, wordOfNumberFormat } from "../quantity/qualifierFormat";
import type { CellValue } from "./Cell";
import type { SheetSnapshot } from "./Workbook";
import type { Sheet } from "./Sheet";

interface Hash {
  add(text: string): void;
  /** 16 hexadecimal digits of all that was added, one after the other. */
  digest(): string;
}

/** 64 bits of FNV-1a: finds changes, is no protection against forgery. */
function createHash(): Hash {
  let low = 0x84222325;
  let high = 0xcbf29ce4;
  return {
    add(text) {
      let lower = low;
      let higher = high;
      for (let i = 0; i < text.length; i++) {
        lower ^= text.charCodeAt(i);
        // Times the FNV prime 0x100000001b3, in 16-bit steps that stay exact.
        const a = (lower & 0xffff) * 0x1b3;
        const b = (lower >>> 16) * 0x1b3 + (a >>> 16);
        higher = (Math.imul(higher, 0x1b3) + (lower << 8) + (b >>> 16)) | 0;
        lower = ((b & 0xffff) << 16) | (a & 0xffff);
      }
      low = lower;
      high = higher;
    },
    digest: () => (high >>> 0).toString(16).padStart(8, "0") + (low >>> 0).toString(16).padStart(8, "0"),
  };
}

/** The hash of a text: 16 hexadecimal digits. */
export function hashText(text: string): string {
  const hash = createHash();
  hash.add(text);
  return hash.digest();
}

const valueText = (value: CellValue): string =>
  value === null ? "" : typeof value === "object" ? value.error : `${typeof value}:${String(value)}`;

/** What a format says, since programs spell it differently: the word in front and the decimals. */
const formatText = remembered((code) => `${wordOfNumberFormat(code) ?? ""}.${String(decimalsOfNumberFormat(code))}`);

/** What a user could have changed on a sheet: its constants, formulas and number formats, not the cached results; and its charts by number. */
export function contentHash(sheet: Sheet | SheetSnapshot): string {
  const hash = createHash();
  let first = true;
  const add = (line: string): void => {
    if (!first) hash.add("\n");
    hash.add(line);
    first = false;
  };
  const used = "usedRange" in sheet ? sheet.usedRange(true) : sheet.used;
  if (used) {
    for (let row = used.row; row < used.row + used.rows; row++) {
      for (let column = used.column; column < used.column + used.columns; column++) {
        const cell = sheet.cell(row, column);
        if (!cell || (cell.value === null && cell.formula === undefined)) continue;
        const code = "numberFormat" in cell ? cell.numberFormat : (cell.style?.numberFormat ?? "General");
        // Excel drops apostrophes around sheet names that need none.
        const content = cell.formula?.replaceAll("'", "") ?? valueText(cell.value);
        add(`${String(row)},${String(column)}=${content}|${formatText(code)}`);
      }
    }
  }
  const charts = typeof sheet.charts === "number" ? sheet.charts : sheet.charts.length;
  if (charts > 0) add(`charts=${String(charts)}`);
  return hash.digest();
}
