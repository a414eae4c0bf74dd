import fc from "fast-check";
import { parseRect, rectAddress } from "../../../src/core/workbook/a1";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { type ConditionalFormat, Sheet } from "../../../src/core/workbook/Sheet";
import { readWorkbook } from "../../../src/hosts/xlsx/readWorkbook";
import { sharedRules } from "../../../src/hosts/xlsx/write/sharedRules";
import { writeWorkbook } from "../../../src/hosts/xlsx/writeWorkbook";

const rule = (range: string, formula: string, color = "#B3261E"): ConditionalFormat => ({
  range: parseRect(range)!,
  formula,
  color,
});

const shared = (...rules: ConditionalFormat[]): readonly string[] =>
  sharedRules(rules).map(({ ranges, rule: { formula, color } }) =>
    [...ranges.map(rectAddress), formula, color].join(" "),
  );

const RED = "#B3261E";

test.each<[string, ConditionalFormat[], string[]]>([
  ["the same of other cells", [rule("B2", "=B2>1"), rule("B9", "=B9>1")], [`B2 B9 =B2>1 ${RED}`]],
  [
    "a fixed cell and one beside",
    [rule("B2", "=$C2>$A$1"), rule("B9:B11", "=$C9>$A$1")],
    [`B2 B9:B11 =$C2>$A$1 ${RED}`],
  ],
  [
    "another fixed cell",
    [rule("B2", "=B2>$A$1"), rule("B9", "=B9>$A$2")],
    [`B2 =B2>$A$1 ${RED}`, `B9 =B9>$A$2 ${RED}`],
  ],
  [
    "a colour of its own",
    [rule("B2", "=B2>1"), rule("B9", "=B9>1", "#000000")],
    [`B2 =B2>1 ${RED}`, "B9 =B9>1 #000000"],
  ],
  ["above the first", [rule("B9", "=B9>1"), rule("B2", "=B2>1")], [`B9 =B9>1 ${RED}`, `B2 =B2>1 ${RED}`]],
  ["left of the first", [rule("C2", "=C2>1"), rule("B9", "=B9>1")], [`C2 =C2>1 ${RED}`, `B9 =B9>1 ${RED}`]],
  [
    "behind a rule of the same cells",
    [rule("B2", "=B2>1"), rule("B8:B9", "=B8>5"), rule("B9", "=B9>1")],
    [`B2 =B2>1 ${RED}`, `B8:B9 =B8>5 ${RED}`, `B9 =B9>1 ${RED}`],
  ],
  [
    "behind a rule of the same cells that itself stands with another before",
    [rule("B2", "=B2>5"), rule("B2", "=B2>1"), rule("B9", "=B9>5"), rule("B9", "=B9>1")],
    [`B2 B9 =B2>5 ${RED}`, `B2 B9 =B2>1 ${RED}`],
  ],
])("rules of %s", (_, rules, expected) => {
  expect(shared(...rules)).toEqual(expected);
});

test("whatever the rules, each cell has its own in their order after a file was written and read", async () => {
  const cell = fc.record({
    row: fc.nat(6),
    column: fc.nat(3),
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.constant(1),
  });
  const anyRule = fc.tuple(cell, fc.nat(2), fc.boolean()).map(([range, limit, beside]): ConditionalFormat => {
    const at = rectAddress({ ...range, rows: 1 });
    return { range, formula: `=${beside ? "$" : ""}${at}>${String(limit)}`, color: RED };
  });
  /** The rules of each cell as they read there, in their order, each once: a rule said twice says no more. */
  const perCell = (formats: readonly ConditionalFormat[]): Record<string, string[]> => {
    const found: Record<string, string[]> = {};
    for (const { range, formula } of formats) {
      for (let row = range.row; row < range.row + range.rows; row++) {
        const own = formula.replace(/\d+(?=>)/, String(row + 1));
        const known = (found[`${String(row)},${String(range.column)}`] ??= []);
        if (!known.includes(own)) known.push(own);
      }
    }
    return found;
  };
  await fc.assert(
    fc.asyncProperty(fc.array(anyRule, { minLength: 2, maxLength: 12 }), async (rules) => {
      const workbook = new MemoryWorkbook();
      const sheet = new Sheet("Kết quả");
      sheet.conditionalFormats.push(...rules);
      workbook.addSheet(sheet);
      const read = readWorkbook(await writeWorkbook(workbook)).sheets[0]!;
      expect(perCell(read.conditionalFormats)).toEqual(perCell(rules));
    }),
    { numRuns: 60, seed: 20251122 },
  );
});
