import type { ValidationRule } from "../../../../src/core/workbook/Sheet";
import { isOffered, toListRule } from "../../../../src/hosts/embedded/grid/validationData";

const range = { row: 10, column: 2, rows: 3, columns: 5 };

test("a list is offered where it stands", () => {
  const rule = { kind: "list", source: "=danh_sách" } as const;
  const error = { style: "stop", title: "Sai", message: "Nhập số" } as const;
  expect(isOffered({ range, rule })).toBe(true);
  expect(toListRule({ range, rule, error }, "v1")).toMatchObject({
    uid: "v1",
    type: "list",
    formula1: "=danh_sách",
    ranges: [{ startRow: 10, endRow: 12, startColumn: 2, endColumn: 6 }],
    error: "Nhập số",
    errorStyle: 1,
  });
});

test.each<ValidationRule>([
  { kind: "custom", formula: "=ISNUMBER(C11)" },
  { kind: "decimal", operator: "greaterThan", formula1: 0 },
  { kind: "textLength", operator: "lessThanOrEqual", formula1: 1000 },
])("the grid computes no other rule: %j", (rule) => {
  expect(isOffered({ range, rule })).toBe(false);
});
