import { CellValueType } from "@univerjs/core";
import type { Cell } from "../../../../src/core/workbook/Cell";
import { fromCellData, toCellData, valueOf } from "../../../../src/hosts/embedded/grid/cellData";

const noLook = (): string => "";

test.each<[string, Cell]>([
  ["a number", { value: 56.4 }],
  ["zero", { value: 0 }],
  ["text", { value: "không nêu" }],
  ["text that looks like a number", { value: "007" }],
  ["text that looks like a formula", { value: "=1+1" }],
  ["text that looks like an error stays text", { value: "-#REF!" }],
  ["false", { value: false }],
  ["true", { value: true }],
  ["an error", { value: { error: "#N/A" } }],
  ["a formula with its result", { value: 4297, formula: "=SUM(C10,C12)" }],
  ["a formula whose result is empty text", { value: "", formula: '=""' }],
  ["a formula without a result", { value: null, formula: "=A1" }],
])("%s comes back from the grid as the same cell", (_name, cell) => {
  expect(fromCellData(toCellData(cell, noLook), null, cell)).toBe(cell);
  expect(fromCellData(toCellData(cell, noLook), null, undefined)).toEqual(cell);
});

test("a formula goes to Univer where its engine does not see it", () => {
  expect(toCellData({ value: 1, formula: "=A1" }, noLook)).not.toHaveProperty("f");
});

test("an emptied cell is no cell, unless it has a look", () => {
  const before: Cell = { value: 1, style: { locked: false } };
  expect(fromCellData(null, null, { value: 1 })).toBeUndefined();
  expect(fromCellData({}, null, before)).toEqual({ value: null, style: { locked: false } });
});

test.each([
  ["a number kept as text by Univer", { v: "12", t: CellValueType.NUMBER }, 12],
  ["lines of text", { p: { body: { dataStream: "một\rhai\r\n" } } }, "một\nhai"],
  ["a tick", { v: 1, t: CellValueType.BOOLEAN }, true],
])("%s", (_name, data, value) => {
  expect(valueOf(data as Parameters<typeof valueOf>[0])).toEqual(value);
});
