import { catalogue } from "../../../src/catalogue/catalogue";
import { planForm } from "../../../src/core/forms/planForm";
import { columnName } from "../../../src/core/forms/formNames";
import { rangeOfName } from "../../../src/core/forms/findForms";
import { readReturns } from "../../../src/core/tasks/readReturns";
import { cellAddress } from "../../../src/core/workbook/a1";
import type { CellValue } from "../../../src/core/workbook/Cell";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { Sheet } from "../../../src/core/workbook/Sheet";
import { createBridge } from "../../../src/hosts/embedded/bridge/createBridge";
import { officeClient } from "../../support/officeClient";
import { FIRST_ROW, GOOD, registerProgramme } from "../../support/lists/RegisterUnderTest";
import { openAgain } from "../suite/excelHost";

/** What somebody types into a column of the register, and what is said of its cell, with what is offered. */
const LIST_TRAPS: readonly (readonly [trap: number, column: string, typed: CellValue, said: readonly string[]])[] = [
  [41, "case_date", "12/14/2025", ["intake.ask.dayMonth 46005"]],
  [42, "case_date", "4/3/2568", ["intake.fix.buddhistYear 45720"]],
  [43, "case_date", "tháng 3/2025", ["intake.error.date"]],
  [45, "province", "44", ["list.unknownChoice Quảng Bình Quảng Trị"]],
  [45, "province", 1, ["list.unknownChoice Thủ đô Viêng Chăn"]],
  [46, "province", "Thanh Hoá".normalize("NFD"), []],
  [47, "place", "§iÖn Biªn", ["intake.ask.legacy Điện Biên"]],
  [48, "place", "chaøo caùc baïn", ["intake.ask.legacy chào các bạn"]],
  [50, "province", "ບໍລິຄໍາໄຊ", []],
  [55, "case_no", "Tổng cộng", ["list.totalRow"]],
  [58, "province", "Hủa Phăn", []],
  [58, "province", "Houaphanh", []],
];

test("what is typed into a register through Office.js is understood or questioned, row by row", async () => {
  const content = new MemoryWorkbook();
  content.addSheet(new Sheet("Sheet1"));
  const bridge = createBridge(content, { culture: "vi-VN" });
  const workbook = openAgain(bridge);
  const { period } = registerProgramme;
  const request = { programme: registerProgramme, language: "vi", period } as const;
  await workbook.apply(planForm(request, catalogue, await workbook.find()));
  const register = content.sheetByName("Sổ vụ")!;
  const at = (column: string, index: number): string =>
    cellAddress(FIRST_ROW + index, rangeOfName(register, columnName({ field: column, when: "this" }))!.column);
  const { Excel } = officeClient(bridge);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(register.name);
    for (const [index, [, column, typed]] of LIST_TRAPS.entries()) {
      const row = { ...GOOD, case_no: `${String(index + 1)}/2025`, [column]: typed };
      for (const [id, value] of Object.entries(row)) {
        sheet.getRange(at(id, index)).values = [
          [id === "case_date" && typeof value === "string" ? `'${value}` : value],
        ];
      }
    }
    await context.sync();
  });
  const [form] = (await readReturns(workbook, catalogue)).forms;
  const said = LIST_TRAPS.map(([trap, column, typed], index) => [
    trap,
    column,
    typed,
    form!.findings
      .filter(({ place: { cell, sheet } }) => sheet === register.name && cell === at(column, index))
      .filter(({ rule }) => rule !== "list.otherSpelling")
      .map(({ choices = [], fix, rule }) =>
        [rule, ...[...(fix ? [fix] : []), ...choices].map(({ value }) => value)].join(" "),
      ),
  ]);
  expect(said).toEqual(LIST_TRAPS);
});
