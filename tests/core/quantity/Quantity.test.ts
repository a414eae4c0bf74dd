import { decimalsOf, numericValue, quantityOf } from "../../../src/core/quantity/Quantity";
import { figure } from "../../support/figures";

test.each([
  ["390", 390],
  [">390.5", 390.5],
  ["0", 0],
  ["…", undefined],
  ["nhiều", undefined],
  ["", undefined],
])("the number behind %j is %s", (text, value) => {
  expect(numericValue(figure(text))).toBe(value);
});

test.each([
  [0, 0],
  [390, 0],
  [266.8, 1],
  [0.035, 3],
  [1e21, 0],
  [1e-7, 7],
  [1.5e-7, 8],
])("%s has %i decimals", (value, decimals) => {
  expect(decimalsOf(value)).toBe(decimals);
});

test.each([
  [0, "exact", { kind: "zero", unit: "kg" }],
  [0, "moreThan", { kind: "number", value: 0, unit: "kg", qualifier: "moreThan", decimals: 0 }],
  [266.8, "exact", { kind: "number", value: 266.8, unit: "kg", qualifier: "exact", decimals: 1 }],
] as const)("%s %s", (value, qualifier, expected) => {
  expect(quantityOf(value, "kg", qualifier)).toEqual(expected);
});

test.each([NaN, Infinity])("%s is no figure", (value) => {
  expect(() => quantityOf(value, "kg")).toThrow(RangeError);
});
