import { inflateSync } from "node:zlib";
import type { Raster } from "./raster";

const SIGNATURE_BYTES = 8;
/** Bytes a point, by the colour type of the format: three colours, or three and how opaque they are. */
const POINT_BYTES: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** A PNG as browsers and poppler write it: 8 bits a colour, not interlaced, opaque. */
export function readPng(bytes: Uint8Array): Raster {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data: Uint8Array[] = [];
  let [width, height, step] = [0, 0, 0];
  for (let at = SIGNATURE_BYTES; at < bytes.length;) {
    const length = view.getUint32(at);
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (kind === "IHDR") {
      [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
      step = POINT_BYTES[view.getUint8(at + 17)] ?? 0;
      if (view.getUint8(at + 16) !== 8 || step === 0 || view.getUint8(at + 20) !== 0) throw new Error("another PNG");
    }
    if (kind === "IDAT") data.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const points = unfiltered(inflateSync(Buffer.concat(data)), width * step, height, step);
  const rgb = new Uint8Array(3 * width * height);
  for (let at = 0; at < width * height; at++) rgb.set(points.subarray(at * step, at * step + 3), 3 * at);
  return { width, height, rgb };
}

/** Each line of a PNG is told as differences from its neighbours to the left and above, in the way its first byte names. */
function unfiltered(data: Uint8Array, stride: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const here = y * stride + x;
      const left = x < step ? 0 : (out[here - step] ?? 0);
      const above = y === 0 ? 0 : (out[here - stride] ?? 0);
      const corner = x < step || y === 0 ? 0 : (out[here - stride - step] ?? 0);
      out[here] = (data[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  return out;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return Math.floor((left + above) / 2);
    case 4: {
      const guess = left + above - corner;
      const off = [left, above, corner].map((value) => Math.abs(guess - value));
      const least = Math.min(...off);
      return [left, above, corner][off.indexOf(least)] ?? 0;
    }
    default:
      return 0;
  }
}
