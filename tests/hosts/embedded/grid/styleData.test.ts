import { BooleanNumber } from "@univerjs/core";
import type { CellStyle } from "../../../../src/core/workbook/Cell";
import { fromStyleData, hexColor, toStyleData } from "../../../../src/hosts/embedded/grid/styleData";

const input: CellStyle = {
  numberFormat: '"hơn "#,##0',
  font: { name: "Times New Roman", size: 12, bold: true, color: "#1B1B1B" },
  fill: "#FFF8E1",
  horizontal: "right",
  vertical: "center",
  wrap: true,
  indent: 1,
  border: { top: "thin", bottom: "double" },
  borderColor: "#7F7F7F",
  locked: false,
};

test.each<[string, CellStyle]>([
  ["everything a form's input cell has", input],
  ["hair lines and an italic", { font: { italic: true, underline: true }, border: { left: "hair", right: "dotted" } }],
  ["a heading centred across", { horizontal: "centerAcrossSelection", font: { bold: true } }],
  ["locking alone", { locked: false }],
])("%s comes back from the grid as the same object", (_name, style) => {
  expect(fromStyleData(toStyleData(style), style)).toBe(style);
});

test("a change of looks keeps what the grid knows nothing of", () => {
  const bold = { ...toStyleData({ ...input, horizontal: "left", font: {} }), bl: BooleanNumber.TRUE };
  expect(fromStyleData(bold, input)).toMatchObject({ font: { bold: true }, indent: 1, locked: false });
});

test("looks set where there were none", () => {
  expect(
    fromStyleData({ bl: BooleanNumber.TRUE, n: { pattern: "0.0%" }, bg: { rgb: "rgb(255, 0, 0)" } }, undefined),
  ).toEqual({
    font: { bold: true },
    numberFormat: "0.0%",
    fill: "#FF0000",
  });
  expect(fromStyleData(null, undefined)).toBeUndefined();
  expect(fromStyleData(undefined, input)).toEqual({ locked: false });
});

test.each([
  ["#abc", "#AABBCC"],
  ["#a1b2c3", "#A1B2C3"],
  ["rgba(1, 2,3, .5)", "#010203"],
  ["nonsense", "#000000"],
])("colour %s is %s", (written, color) => {
  expect(hexColor(written)).toBe(color);
});
