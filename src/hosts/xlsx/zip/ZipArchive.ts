import { Inflate, inflateSync } from "fflate";
import { damaged } from "../damaged";
import { crc32 } from "./crc32";
import { partKey, readZipDirectory, type ZipDirectory, type ZipEntry } from "./zipDirectory";

const LOCAL_HEADER = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/** Inflated in slices, so that data longer than declared is noticed after 64 MB at most (deflate grows 1032 times). */
const SLICE = 64 * 1024;

/** The parts of a workbook package, inflated and checked one by one when asked for. */
export class ZipArchive {
  private readonly directory: ZipDirectory;

  /** @throws WorkbookError `damaged`, `tooLarge` or `encrypted`, from the directory alone. */
  constructor(private readonly bytes: Uint8Array) {
    this.directory = readZipDirectory(bytes);
  }

  has(name: string): boolean {
    return this.directory.entries.has(partKey(name));
  }

  /**
   * The content of a part.
   * @throws WorkbookError `damaged` when it is missing, or its size or checksum is not what the directory says.
   */
  read(name: string): Uint8Array {
    const key = partKey(name);
    const entry = this.directory.entries.get(key);
    if (!entry) throw damaged(`${key}: part is missing`);
    const data = this.compressed(entry, key);
    const content = entry.method === STORED ? data : inflate(data, entry.size, key);
    if (content.length !== entry.size) throw damaged(`${key}: length is not as declared`);
    if (crc32(content) !== entry.crc) throw damaged(`${key}: checksum`);
    return content;
  }

  private compressed(entry: ZipEntry, key: string): Uint8Array {
    if (entry.method !== STORED && entry.method !== DEFLATED) throw damaged(`${key}: compression method`);
    const { bytes } = this;
    const header = entry.headerOffset;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (header + LOCAL_SIZE > this.directory.offset || view.getUint32(header, true) !== LOCAL_HEADER) {
      throw damaged(`${key}: no data where the directory says`);
    }
    const start = header + LOCAL_SIZE + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    const end = start + entry.compressedSize;
    if (end > this.directory.offset) throw damaged(`${key}: data beyond the directory`);
    return bytes.subarray(start, end);
  }
}

function inflate(data: Uint8Array, size: number, key: string): Uint8Array {
  const content = new Uint8Array(size);
  try {
    // What is too long for its place is cut by fflate, and then fails the checksum.
    if (data.length <= SLICE) return inflateSync(data, { out: content });
    let filled = 0;
    const stream = new Inflate((chunk) => {
      if (filled + chunk.length > size) throw damaged(`${key}: longer than declared`);
      content.set(chunk, filled);
      filled += chunk.length;
    });
    for (let at = 0; at < data.length; at += SLICE) {
      stream.push(data.subarray(at, at + SLICE), at + SLICE >= data.length);
    }
    return content.subarray(0, filled);
  } catch (error) {
    throw damaged(`${key}: compressed data`, error);
  }
}
