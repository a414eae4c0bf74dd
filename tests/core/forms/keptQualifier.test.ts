import { vi } from "../../../src/catalogue/vocabulary/vi";
import { keptQualifier } from "../../../src/core/forms/keptQualifier";
import type { Quantity } from "../../../src/core/quantity/Quantity";

const nearly = (value: number): Quantity => ({
  kind: "number",
  value,
  unit: "pill",
  qualifier: "nearly",
  decimals: 0,
  wording: "gần",
});
const format = '"gần "#,##0';

describe("a number in a cell whose format says gần", () => {
  test.each([
    ["is the figure the text was kept for", 400_000, 400_000, false],
    ["is another one than the text was kept for", 500_000, 400_000, true],
    ["was not written by the tool", 500_000, undefined, false],
  ] as const)("%s", (_what, value, kept, asked) => {
    const text = kept === undefined ? undefined : { value: kept, text: "gần 400 nghìn" };
    const said = keptQualifier({ value, numberFormat: format }, nearly(value), text, vi);
    expect(said?.choices?.map(({ numberFormat }) => numberFormat)).toEqual(asked ? ["#,##0", format] : undefined);
  });

  it("is left alone when a formula gives it", () => {
    const cell = { value: 500_000, formula: "=A1", numberFormat: format };
    expect(keptQualifier(cell, nearly(500_000), { value: 400_000, text: "gần 400 nghìn" }, vi)).toBeUndefined();
  });
});
