import { WorkbookError } from "../../../core/workbook/Workbook";
import { damaged } from "../damaged";
import { MAX_PART_BYTES, MAX_RATIO, MAX_TOTAL_BYTES, MAX_ZIP_ENTRIES, RATIO_FREE_BYTES } from "../limits";

/** One file of a zip archive, as its central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

export interface ZipDirectory {
  /** Where the directory begins: no entry's data may reach beyond. */
  readonly offset: number;
  /** By part name as `partKey` makes it. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const CENTRAL_HEADER = 0x02014b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const MAX_COMMENT = 0xffff;
const ZIP64_EXTRA = 1;

/** Part names are compared without case (ECMA-376 part 2, 6.2.2.3); some writers use back-slashes. */
export const partKey = (name: string): string => name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();

/**
 * Reads a zip file's central directory and refuses, before anything is inflated, what no workbook is.
 * @throws WorkbookError `damaged`, `tooLarge`, or `encrypted` when the zip itself has a password.
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, size, count } = findDirectory(view);
  if (count > MAX_ZIP_ENTRIES) throw new WorkbookError("tooLarge", `zip: ${String(count)} entries`);
  if (offset + size > view.byteLength) throw damaged("zip: directory beyond the end");
  const entries = new Map<string, ZipEntry>();
  let total = 0;
  let at = offset;
  for (let index = 0; index < count; index++) {
    const { entry, next } = readEntry(bytes, view, at, offset + size);
    at = next;
    if (entry.name.endsWith("/")) continue;
    const key = partKey(entry.name);
    if (entries.has(key)) throw damaged(`zip: two entries ${key}`);
    refuseBomb(entry, key);
    total += entry.size;
    if (total > MAX_TOTAL_BYTES) throw new WorkbookError("tooLarge", "zip: more than 256 MB in all");
    entries.set(key, entry);
  }
  return { offset, entries };
}

function findDirectory(view: DataView): { offset: number; size: number; count: number } {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at--) {
    if (
      view.getUint32(at, true) !== END_OF_DIRECTORY ||
      at + END_SIZE + view.getUint16(at + 20, true) > view.byteLength
    ) {
      continue;
    }
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && size !== 0xffffffff && offset !== 0xffffffff) return { offset, size, count };
    return findZip64Directory(view, at - 20) ?? { offset, size, count };
  }
  throw damaged("zip: no directory (the file is cut off)");
}

function findZip64Directory(
  view: DataView,
  locator: number,
): { offset: number; size: number; count: number } | undefined {
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== ZIP64_END)
    throw damaged("zip: directory of the 64-bit form");
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, end: number): { entry: ZipEntry; next: number } {
  if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL_HEADER) throw damaged("zip: directory entry");
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const extra = at + CENTRAL_SIZE + nameLength;
  const next = extra + extraLength + view.getUint16(at + 32, true);
  if (next > end) throw damaged("zip: directory entry");
  const name = new TextDecoder().decode(bytes.subarray(at + CENTRAL_SIZE, extra));
  if (view.getUint16(at + 8, true) & 1) throw new WorkbookError("encrypted", `zip: ${partKey(name)} has a password`);
  const wide = zip64Fields(view, extra, extra + extraLength);
  const field = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === 0xffffffff ? (wide.shift() ?? value) : value;
  };
  const size = field(24);
  const compressedSize = field(20);
  const headerOffset = field(42);
  return {
    entry: {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressedSize,
      size,
      headerOffset,
    },
    next,
  };
}

/** The 64-bit sizes and offset of an entry, in their order; empty where it has none. */
function zip64Fields(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    const fields: number[] = [];
    const end = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    for (let field = at + 4; field + 8 <= end; field += 8) fields.push(Number(view.getBigUint64(field, true)));
    return fields;
  }
  return [];
}

function refuseBomb({ size, compressedSize }: ZipEntry, key: string): void {
  if (size > MAX_PART_BYTES) throw new WorkbookError("tooLarge", `${key}: more than 128 MB`);
  if (size > RATIO_FREE_BYTES && size > compressedSize * MAX_RATIO) {
    throw new WorkbookError("tooLarge", `${key}: shrunk more than ${String(MAX_RATIO)} times`);
  }
}
