import type { CellStyle } from "../../../src/core/workbook/Cell";
import { borderKind, edgesOf } from "../../../src/hosts/excel/borders";

const all = { top: "thin", bottom: "thin", left: "thin", right: "thin" } as const;

test.each<[string, CellStyle, [number, number], Record<string, string>]>([
  [
    "one cell has no inside",
    { border: all },
    [1, 1],
    { EdgeTop: "thin", EdgeBottom: "thin", EdgeLeft: "thin", EdgeRight: "thin" },
  ],
  ["a row has inside verticals", { border: { left: "hair" } }, [1, 3], { EdgeLeft: "hair", InsideVertical: "hair" }],
  [
    "lines below, several rows",
    { border: { bottom: "thin" } },
    [3, 1],
    { EdgeBottom: "thin", InsideHorizontal: "thin" },
  ],
  [
    "the heavier of two lines that meet",
    { border: { top: "thin", bottom: "medium" } },
    [2, 2],
    { EdgeTop: "thin", EdgeBottom: "medium", InsideHorizontal: "medium" },
  ],
])("%s", (_, style, [rows, columns], edges) => {
  const kind = borderKind(style);
  expect(kind && Object.fromEntries(edgesOf(kind, { row: 0, column: 0, rows, columns }))).toEqual(edges);
});

test.each<[string, CellStyle]>([
  ["no border", {}],
  ["a border without lines", { border: {} }],
  ["a colour alone", { borderColor: "#FF0000" }],
])("%s is no kind of border", (_, style) => {
  expect(borderKind(style)).toBeUndefined();
});
