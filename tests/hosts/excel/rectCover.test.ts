import fc from "fast-check";
import { type Position, rectCover } from "../../../src/hosts/excel/rectCover";
import { rectAddress } from "../../../src/core/workbook/a1";

/** Positions of the cells marked # in a drawing. */
const cellsOf = (drawing: string): Position[] =>
  drawing
    .split("\n")
    .flatMap((line, row) => Array.from(line).flatMap((mark, column) => (mark === "#" ? [[row, column] as const] : [])));

test.each([
  ["nothing", "", []],
  ["one cell", "#", ["A1"]],
  ["a block", "###\n###", ["A1:C2"]],
  ["columns apart", "#.#\n#.#\n#.#", ["A1:A3", "C1:C3"]],
  ["rows apart", "###\n...\n###", ["A1:C1", "A3:C3"]],
  ["a step", "##.\n###\n###", ["A1:B1", "A2:C3"]],
  ["a comb, better by rows", "#.#.#\n#####", ["A1", "C1", "E1", "A2:E2"]],
  ["a gable, better by columns", "#..\n##.\n###\n##.\n#..", ["A1:A5", "B2:B4", "C3"]],
  ["a frame", "###\n#.#\n###", ["A1:C1", "A2", "C2", "A3:C3"]],
])("%s", (_, drawing, blocks) => {
  expect(rectCover(cellsOf(drawing)).map(rectAddress).sort()).toEqual([...blocks].sort());
});

test("holds every given cell once and no other", () => {
  const cell = fc.tuple(fc.nat(12), fc.nat(12));
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: String, maxLength: 120 }), (cells) => {
      const covered = rectCover(cells).flatMap(({ row, column, rows, columns }) =>
        Array.from({ length: rows * columns }, (_, i) => `${row + Math.floor(i / columns)},${column + (i % columns)}`),
      );
      expect([...covered].sort()).toEqual(cells.map(String).sort());
    }),
  );
});
