import type { Rect } from "../../core/workbook/Rect";
import { rectAddress } from "../../core/workbook/a1";

/** Excel takes addresses up to 8192 characters. */
const MAX_ADDRESS = 8_000;
/** From so many blocks on one multi-area range is cheaper than a range each. */
const MANY = 3;

/** One request in the making: hands out each sheet's proxy once, and ranges Excel need not remember after it. */
export class Batch {
  private readonly sheets = new Map<string, Excel.Worksheet>();

  constructor(readonly context: Excel.RequestContext) {}

  get workbook(): Excel.Workbook {
    return this.context.workbook;
  }

  /** By id (sheets that were there) or name (sheets the plan adds). */
  sheet(key: string): Excel.Worksheet {
    let sheet = this.sheets.get(key);
    if (!sheet) this.sheets.set(key, (sheet = this.workbook.worksheets.getItem(key)));
    return sheet;
  }

  range(sheet: string, rect: Rect): Excel.Range {
    return this.at(sheet, rectAddress(rect));
  }

  /** Any A1 address, such as whole columns (A:C) or rows (2:3). */
  at(sheet: string, address: string): Excel.Range {
    const range = this.sheet(sheet).getRange(address);
    // Not tracked: a tracked range costs two actions more and another request to let go of it.
    range.untrack();
    return range;
  }

  /** The formats of all the addresses, as few objects as may be. */
  formats(sheet: string, addresses: readonly string[]): readonly Excel.RangeFormat[] {
    if (addresses.length < MANY) return addresses.map((address) => this.at(sheet, address).format);
    return joinAddresses(addresses).map((address) => {
      const areas = this.sheet(sheet).getRanges(address);
      areas.untrack();
      return areas.format;
    });
  }
}

/** Addresses joined by commas, as few strings as Excel's limit allows. */
export function joinAddresses(addresses: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const address of addresses) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= MAX_ADDRESS)
      joined[joined.length - 1] = `${last},${address}`;
    else joined.push(address);
  }
  return joined;
}

/** Part of a plan that is queued as a whole. */
export interface Step {
  /** About what it adds to the request, in bytes; rather more than less. */
  readonly bytes: number;
  /**
   * The sheet's name where a failure must not cost the rest: what is for the eye and for printing Excel refuses for reasons of its own
   * (no printer, another window in front).
   */
  readonly cosmetic?: string;
  queue(batch: Batch): void;
}

/** What one call costs in a request, objects on the way included. */
export const CALL_BYTES = 160;
/** What a range or a multi-area range costs before anything is done with it, without its address. */
export const RANGE_BYTES = 250;

/** Bytes of a text in a request. */
export function jsonBytes(text: string): number {
  let bytes = 2;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    bytes +=
      code < 0x20
        ? 6
        : code < 0x80
          ? char === '"' || char === "\\"
            ? 2
            : 1
          : code < 0x800
            ? 2
            : code < 0x10000
              ? 3
              : 4;
  }
  return bytes;
}

export const addressesBytes = (addresses: readonly string[]): number =>
  addresses.length < MANY
    ? addresses.length * (RANGE_BYTES + 12)
    : addresses.reduce((sum, address) => sum + address.length + 1, RANGE_BYTES);

/** The items in their order, in as few pieces as stay below so many bytes each. */
export function inPieces<T>(
  items: readonly T[],
  bytesOf: (item: T) => number,
  maxBytes: number,
): readonly { readonly items: readonly T[]; readonly bytes: number }[] {
  const pieces: { items: T[]; bytes: number }[] = [];
  for (const item of items) {
    const bytes = bytesOf(item);
    const last = pieces.at(-1);
    if (last && last.bytes + bytes <= maxBytes) {
      last.items.push(item);
      last.bytes += bytes;
    } else pieces.push({ items: [item], bytes });
  }
  return pieces;
}
