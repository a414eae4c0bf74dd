/** A picture in memory: red, green, blue of each point, row by row. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

const WHITE = 255;

/** The part of a picture that shows anything but white, with a margin of white round it. */
export function trimmed({ width, height, rgb }: Raster, margin: number): Raster {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let at = 0; at < width * height; at++) {
    if (rgb[3 * at] === WHITE && rgb[3 * at + 1] === WHITE && rgb[3 * at + 2] === WHITE) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  if (right < 0) throw new Error("an empty picture");
  const size = { width: right - left + 1 + 2 * margin, height: bottom - top + 1 + 2 * margin };
  const cut = new Uint8Array(3 * size.width * size.height).fill(WHITE);
  for (let y = top; y <= bottom; y++) {
    const from = 3 * (y * width + left);
    cut.set(rgb.subarray(from, from + 3 * (right - left + 1)), 3 * ((y - top + margin) * size.width + margin));
  }
  return { ...size, rgb: cut };
}
