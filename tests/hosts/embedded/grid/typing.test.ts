import { CellValueType } from "@univerjs/core";
import { editText, typedCell } from "../../../../src/hosts/embedded/grid/typedCell";
import { cultureOf } from "../../../../src/hosts/embedded/session/Culture";

const today = (): Date => new Date(2023, 11, 14);
const vi = { culture: cultureOf("vi-VN"), today };
const en = { culture: cultureOf("en-US"), today };

describe("what is typed", () => {
  test.each([
    ["1.264", "General", vi, 1264, "#,##0"],
    ["1.264", "#,##0.0", vi, 1264, undefined],
    ["56,4", "General", vi, 56.4, undefined],
    ["1.264", "General", en, 1.264, undefined],
    ["12", "0%", vi, 0.12, undefined],
    ["0,5", "0%", vi, 0.5, undefined],
    ["12%", "General", vi, 0.12, "0%"],
    ["14/12/2023", "General", vi, 45274, "m/d/yyyy"],
    ["1.26", "General", vi, "1.26", undefined],
    ["hơn 390", "General", vi, "hơn 390", undefined],
  ])("%s into a cell of format %s", (text, format, host, value, numberFormat) => {
    const cell = typedCell(text, format, null, host);
    expect(cell.v).toBe(value);
    expect((cell.s as { n?: { pattern: string } } | undefined)?.n?.pattern).toBe(numberFormat);
  });

  test("a text cell takes everything as text", () => {
    expect(typedCell("=1+1", "@", null, vi)).toMatchObject({ v: "=1+1", t: CellValueType.STRING, custom: null });
  });
});

describe("what the edit line shows", () => {
  test.each([
    [1264.5, "#,##0", vi, "1264,5"],
    [1264.5, '"hơn "#,##0', en, "1264.5"],
    [0.12345, "0%", vi, "12,345%"],
    [45274, "dd/mm/yyyy", vi, "14/12/2023"],
    [45274.5, "d-mmm", en, "12/14/2023 12:00"],
    [1e21, "General", vi, "1E+21"],
  ])("of %p in format %s", (v, format, { culture }, text) => {
    expect(editText({ v, t: CellValueType.NUMBER }, format, culture, today())).toBe(text);
  });

  test.each([
    ["không nêu", "không nêu"],
    ["007", "'007"],
    ["=A1", "'=A1"],
    ["'x", "''x"],
    ["1.26", "1.26"],
  ])("of the text %s is %s: entered again, it is the same text", (v, text) => {
    expect(editText({ v, t: CellValueType.STRING }, "General", vi.culture, today())).toBe(text);
  });
});
