import fc from "fast-check";
import { rectAddress } from "../../../src/core/workbook/a1";
import { rectContains } from "../../../src/core/workbook/Rect";
import { Sheet } from "../../../src/core/workbook/Sheet";
import { contentBlocks } from "../../../src/hosts/excel/contentBlocks";

const sheetWith = (cells: readonly (readonly [number, number])[]): Sheet => {
  const sheet = new Sheet("S");
  for (const [row, column] of cells) sheet.put(row, column, "x");
  return sheet;
};

test.each<[string, [number, number][], string[]]>([
  ["an empty sheet", [], []],
  [
    "neighbours",
    [
      [0, 0],
      [0, 1],
      [1, 0],
    ],
    ["A1:B2"],
  ],
  [
    "a gap cheaper than a block",
    [
      [0, 0],
      [3, 5],
    ],
    ["A1:F4"],
  ],
  [
    "far apart in a row",
    [
      [0, 0],
      [0, 500],
    ],
    ["A1", "SG1"],
  ],
  [
    "far apart in a column",
    [
      [0, 0],
      [5000, 0],
    ],
    ["A1", "A5001"],
  ],
  [
    "corners of the sheet",
    [
      [0, 0],
      [1_048_575, 16_383],
    ],
    ["A1", "XFD1048576"],
  ],
  [
    "side by side, wide apart",
    [
      [0, 0],
      [0, 400],
      [1, 0],
      [1, 400],
    ],
    ["A1:A2", "OK1:OK2"],
  ],
])("%s", (_, cells, blocks) => {
  expect(contentBlocks(sheetWith(cells)).map(rectAddress).sort()).toEqual([...blocks].sort());
});

test("a style without content needs no block", () => {
  const sheet = new Sheet("S");
  sheet.format({ row: 0, column: 0, rows: 5, columns: 5 }, { fill: "#FFFF00" });
  expect(contentBlocks(sheet)).toEqual([]);
});

test("every cell with content is in a block", () => {
  const cell = fc.tuple(fc.nat(400), fc.nat(400));
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
      const blocks = contentBlocks(sheetWith(cells));
      for (const [row, column] of cells) expect(blocks.some((block) => rectContains(block, row, column))).toBe(true);
    }),
  );
});
