import { type Grid, GridSnapshot } from "../../../src/hosts/excel/GridSnapshot";

const one = (value: unknown, formula: unknown, type: string, format = "General"): Grid => ({
  values: [[value]],
  formulas: [[formula]],
  numberFormat: [[format]],
  valueTypes: [[type]],
});

test.each([
  ["a blank", one("", "", "Empty"), { value: null, numberFormat: "General" }],
  ["a number", one(4297, 4297, "Double", "#,##0"), { value: 4297, numberFormat: "#,##0" }],
  ["a truth value", one(true, true, "Boolean"), { value: true, numberFormat: "General" }],
  ["text", one("Sơn La", "Sơn La", "String"), { value: "Sơn La", numberFormat: "General" }],
  ["text that looks like a number", one("1.347", "1.347", "String"), { value: "1.347", numberFormat: "General" }],
  ["an error", one("#REF!", "=A1", "Error"), { value: { error: "#REF!" }, formula: "=A1", numberFormat: "General" }],
  ["text that looks like an error", one("#REF!", "#REF!", "String"), { value: "#REF!", numberFormat: "General" }],
  ["a formula", one(2, "=1+1", "Double"), { value: 2, formula: "=1+1", numberFormat: "General" }],
  ["text that looks like a formula", one("=1+1", "=1+1", "String"), { value: "=1+1", numberFormat: "General" }],
  ["a formula without text", one("", '=""', "Empty"), { value: "", formula: '=""', numberFormat: "General" }],
  ["a date", one(45_000, 45_000, "Double", "dd/mm/yyyy"), { value: 45_000, numberFormat: "dd/mm/yyyy" }],
])("%s", (_, grid, reading) => {
  expect(new GridSnapshot({ row: 4, column: 2, rows: 1, columns: 1 }, grid).cell(4, 2)).toEqual(reading);
});

test.each([
  [3, 2],
  [5, 2],
  [4, 1],
  [4, 3],
])("outside the used block, at %i, %i, a cell is blank", (row, column) => {
  const snapshot = new GridSnapshot({ row: 4, column: 2, rows: 1, columns: 1 }, one(1, 1, "Double"));
  expect(snapshot.cell(row, column)).toEqual({ value: null, numberFormat: "General" });
});
