import type { ValidationRule } from "../../../../src/core/workbook/Sheet";
import { comparisonFormula, toValidationRule } from "../../../../src/hosts/embedded/grid/validationData";

type Comparing = Parameters<typeof comparisonFormula>[0];

test.each<[Comparing, string]>([
  [
    { kind: "wholeNumber", operator: "between", formula1: 0, formula2: 60000 },
    "=IF(ISNUMBER(C11),AND(INT(C11)=C11,C11>=0,C11<=60000),FALSE)",
  ],
  [
    { kind: "decimal", operator: "notBetween", formula1: "=$A$1", formula2: 9 },
    "=IF(ISNUMBER(C11),AND(OR(C11<$A$1,C11>9)),FALSE)",
  ],
  [{ kind: "date", operator: "greaterThanOrEqual", formula1: "=B10" }, "=IF(ISNUMBER(C11),AND(C11>=B10),FALSE)"],
  [{ kind: "textLength", operator: "lessThan", formula1: 32 }, "=AND(LEN(C11)<32)"],
])("%j is checked by %s", (rule, formula) => {
  expect(comparisonFormula(rule, "C11")).toBe(formula);
});

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
