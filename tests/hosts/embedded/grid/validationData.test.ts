import type { ValidationRule } from "../../../../src/core/workbook/Sheet";
import { toValidationRule } from "../../../../src/hosts/embedded/grid/validationData";

test.each<[ValidationRule, string, string]>([
  [{ kind: "list", source: "=danh_sách" }, "list", "=danh_sách"],
  [{ kind: "custom", formula: "=ISNUMBER(C11)" }, "custom", "=ISNUMBER(C11)"],
  [{ kind: "decimal", operator: "greaterThan", formula1: 0 }, "custom", "=IF(ISNUMBER(C11),AND(C11>0),FALSE)"],
])("%j becomes a rule of kind %s", (rule, type, formula1) => {
  const range = { row: 10, column: 2, rows: 3, columns: 5 };
  const error = { style: "stop", title: "Sai", message: "Nhập số" } as const;
  expect(toValidationRule({ range, rule, error }, "v1")).toMatchObject({
    uid: "v1",
    type,
    formula1,
    ranges: [{ startRow: 10, endRow: 12, startColumn: 2, endColumn: 6 }],
    error: "Nhập số",
    errorStyle: 1,
  });
});
