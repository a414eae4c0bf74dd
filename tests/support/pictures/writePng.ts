import { deflateSync } from "node:zlib";
import { crc32 } from "../../../src/hosts/xlsx/zip/crc32";
import type { Raster } from "./raster";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const MOST_COLOURS = 256;
/** Colours closer than the eye tells apart are one: so many shades of red, green and blue. */
const SHADES = 31;

/** A PNG of at most 256 colours, a third of the size a browser writes; text and lines lose nothing that is seen. */
export function writePng({ width, height, rgb }: Raster): Uint8Array {
  const { palette, indexes } = reduced(rgb);
  const lines = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) lines.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // 8 bits a point, of a palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    new Uint8Array(SIGNATURE),
    chunk("IHDR", header),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", new Uint8Array(0)),
  ]);
}

function chunk(kind: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

const shade = (value: number): number => Math.round((Math.round((value * SHADES) / 255) * 255) / SHADES);

/** The most frequent colours, and for each point the one nearest to it. */
function reduced(rgb: Uint8Array): { readonly palette: Uint8Array; readonly indexes: Uint8Array } {
  const points = rgb.length / 3;
  const counts = new Map<number, number>();
  const colours = new Uint32Array(points);
  for (let at = 0; at < points; at++) {
    const [red = 0, green = 0, blue = 0] = rgb.subarray(3 * at, 3 * at + 3);
    const colour = (shade(red) << 16) | (shade(green) << 8) | shade(blue);
    colours[at] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const byFrequency = [...counts].sort(([a, n], [b, m]) => m - n || a - b).map(([colour]) => colour);
  const kept = byFrequency.slice(0, MOST_COLOURS);
  const indexOf = new Map(byFrequency.map((colour) => [colour, nearest(kept, colour)]));
  return {
    palette: Uint8Array.from(kept.flatMap(partsOf)),
    indexes: Uint8Array.from(colours, (colour) => indexOf.get(colour) ?? 0),
  };
}

const partsOf = (colour: number): readonly number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function nearest(kept: readonly number[], colour: number): number {
  const own = partsOf(colour);
  let [best, least] = [0, Infinity];
  kept.forEach((other, index) => {
    const distance = partsOf(other).reduce((sum, part, at) => sum + (part - (own[at] ?? 0)) ** 2, 0);
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}
