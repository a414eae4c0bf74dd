import { parseRect } from "../../../src/core/workbook/a1";
import type { Cell } from "../../../src/core/workbook/Cell";
import type { ValidationRule } from "../../../src/core/workbook/Sheet";
import type { Calculator } from "../../../src/hosts/embedded/calculation/Calculator";
import { createUniverCalculator } from "../../../src/hosts/embedded/calculation/createUniverCalculator";
import { ruleFormula } from "../../../src/hosts/embedded/structure/ruleFormula";
import { openExcel, type OpenExcel } from "../../support/embedded/openExcel";

let calculator: Calculator;
beforeAll(async () => {
  calculator = await createUniverCalculator();
}, 60_000);
afterAll(() => calculator.dispose());

test.each<[ValidationRule, string]>([
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
  [{ kind: "custom", formula: "=ISNUMBER(C11)" }, "=ISNUMBER(C11)"],
  [{ kind: "list", source: "=vùng" }, "=SUMPRODUCT(--(vùng=C11))>0"],
  [{ kind: "list", source: 'có, "không"' }, '=OR(EXACT(C11,"có"),EXACT(C11,"""không"""))'],
])("%j asks %s", (rule, formula) => {
  expect(ruleFormula(rule, "C11")).toBe(formula);
});

/** A sheet with a rule over C2:D4, relative to C2, and things that rules refer to. */
async function ruled(rule: ValidationRule): Promise<OpenExcel> {
  const excel = openExcel(["Kết quả", "Danh mục"], { calculator });
  await excel.run((active, context) => {
    const list = context.workbook.worksheets.getItem("Danh mục").getRange("A1:A3");
    list.values = [["Biên giới"], ["Nội địa"], [3]];
    context.workbook.names.add("vùng", list);
    active.getRange("A2:B4").values = [
      [10, 1],
      [20, 2],
      [30, 3],
    ];
    active.getRange("C5").formulas = [["=SUM(C2:C4)"]];
  });
  excel.sheet("Kết quả").validations.push({ range: parseRect("C2:D4")!, rule });
  return excel;
}

describe("an entry is held against the rule of its cell", () => {
  test.each<[ValidationRule, string, Cell, boolean]>([
    [{ kind: "custom", formula: "=C2<=$A2" }, "C3", { value: 20 }, true],
    [{ kind: "custom", formula: "=C2<=$A2" }, "C3", { value: 21 }, false],
    [{ kind: "custom", formula: "=C2<=$A2" }, "D4", { value: 31 }, false],
    [{ kind: "custom", formula: "=C2<=$A2" }, "E4", { value: 31 }, true],
    [{ kind: "custom", formula: "=C2<=$A2" }, "C3", { value: null }, true],
    [{ kind: "custom", formula: "=SUM(C$2:C$4)<=50" }, "C4", { value: 50 }, true],
    [{ kind: "custom", formula: "=SUM(C$2:C$4)<=50" }, "C4", { value: 51 }, false],
    [{ kind: "custom", formula: "=COUNTIF(C:C,C2)=1" }, "C4", { value: "một" }, true],
    [{ kind: "custom", formula: "=C2/0" }, "C4", { value: 1 }, false],
    [{ kind: "custom", formula: "=LEN(C2)" }, "C4", { value: "x" }, true],
    [{ kind: "custom", formula: '="có"' }, "C4", { value: "x" }, false],
    [
      { kind: "wholeNumber", operator: "greaterThan", formula1: "=$B2" },
      "C4",
      { value: null, formula: "=A4/10+1" },
      true,
    ],
    [
      { kind: "wholeNumber", operator: "greaterThan", formula1: "=$B2" },
      "C4",
      { value: null, formula: "=A4/10" },
      false,
    ],
    [{ kind: "wholeNumber", operator: "greaterThan", formula1: 0 }, "C2", { value: 1.5 }, false],
    [{ kind: "decimal", operator: "greaterThan", formula1: 0 }, "C2", { value: "một" }, false],
    [{ kind: "textLength", operator: "lessThanOrEqual", formula1: 4 }, "C2", { value: "ສີ່" }, true],
    [{ kind: "textLength", operator: "lessThanOrEqual", formula1: 4 }, "C2", { value: 12345 }, false],
    [{ kind: "list", source: "có,không" }, "C2", { value: "không" }, true],
    [{ kind: "list", source: "có,không" }, "C2", { value: "Không" }, false],
    [{ kind: "list", source: "1,2" }, "C2", { value: 2 }, true],
    [{ kind: "list", source: "=vùng" }, "D3", { value: "nội địa" }, true],
    [{ kind: "list", source: "='Danh mục'!$A$1:$A$3" }, "D3", { value: 3 }, true],
    [{ kind: "list", source: "=vùng" }, "D3", { value: "biển" }, false],
  ])("%j in %s takes %j: %p", async (rule, address, entry, accepted) => {
    const { bridge, sheet } = await ruled(rule);
    const { row, column } = parseRect(address)!;
    expect(await bridge.accepts(sheet("Kết quả").id, row, column, entry)).toBe(accepted);
    expect(sheet("Kết quả").value(row, column)).toBeNull();
    expect(sheet("Kết quả").value(4, 2)).toBe(0);
  });

  test("earlier edits come first, and later calculations know nothing of the entry", async () => {
    const { bridge, sheet } = await ruled({ kind: "custom", formula: "=C2<=$A2" });
    const { id } = sheet("Kết quả");
    void bridge.userEdit({ kind: "enter", sheet: "Kết quả", address: "A2", values: 5 });
    expect(await bridge.accepts(id, 1, 2, { value: 6 })).toBe(false);
    expect(await bridge.accepts(id, 1, 2, { value: 5 })).toBe(true);
    await bridge.userEdit({ kind: "enter", sheet: "Kết quả", address: "C3", values: 7 });
    expect(sheet("Kết quả").value(4, 2)).toBe(7);
  });

  test("without a calculator, and on a sheet that is gone, all is accepted", async () => {
    const { bridge, sheet } = openExcel(["Sheet1"]);
    sheet("Sheet1").validations.push({ range: parseRect("A1")!, rule: { kind: "custom", formula: "=FALSE" } });
    expect(await bridge.accepts(sheet("Sheet1").id, 0, 0, { value: 1 })).toBe(true);
    expect(await bridge.accepts("gone", 0, 0, { value: 1 })).toBe(true);
  });
});
