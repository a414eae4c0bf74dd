import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "../../../src/hosts/xlsx/zip/crc32";

export interface RawEntry {
  readonly name: string;
  readonly content: Uint8Array;
  /** What the headers say, where they lie. */
  readonly declaredSize?: number;
  readonly declaredCrc?: number;
  readonly method?: number;
  readonly flags?: number;
}

/** A zip file whose headers say what the test wants, true or not. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = strToU8(entry.name);
    const method = entry.method ?? 8;
    const data = method === 8 ? deflateSync(entry.content) : entry.content;
    const fields = [
      [2, entry.flags ?? 0],
      [2, method],
      [4, 0x00210000],
      [4, entry.declaredCrc ?? crc32(entry.content)],
      [4, data.length],
      [4, entry.declaredSize ?? entry.content.length],
      [2, name.length],
    ] as const;
    const head = numbers([[4, 0x04034b50], [2, 20], ...fields, [2, 0]]);
    central.push(
      numbers([[4, 0x02014b50], [2, 20], [2, 20], ...fields, [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]),
      name,
    );
    local.push(head, name, data);
    offset += head.length + name.length + data.length;
  }
  const directory = joined(central);
  const count = entries.length;
  const end = numbers([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directory.length],
    [4, offset],
    [2, 0],
  ]);
  return joined([...local, directory, end]);
}

/** Little-endian numbers of 2 or 4 bytes. */
function numbers(fields: readonly (readonly [size: number, value: number])[]): Uint8Array {
  return joined(
    fields.map(([size, value]) => Uint8Array.from({ length: size }, (_, byte) => (value >>> (8 * byte)) & 0xff)),
  );
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
