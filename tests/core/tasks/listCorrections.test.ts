import { catalogue } from "../../../src/catalogue/catalogue";
import { checkList } from "../../../src/core/check/checkList";
import type { Finding } from "../../../src/core/dataset/Finding";
import { LEDGERS } from "../../../src/core/forms/ledgers";
import { rangeOfName } from "../../../src/core/forms/findForms";
import { applyCorrections } from "../../../src/core/tasks/applyCorrections";
import { reviewWorkbook } from "../../../src/core/tasks/reviewWorkbook";
import { correctionsOf, undoCorrections } from "../../../src/core/tasks/undoCorrections";
import type { CellValue } from "../../../src/core/workbook/Cell";
import { FIRST_ROW, GOOD, RegisterUnderTest, serial } from "../../support/lists/RegisterUnderTest";

const TIME = "2025-07-01T08:00:00Z";

/** A case register with one good row below the row in question, and what can be done about it. */
class CorrectedRegister {
  private constructor(readonly register: RegisterUnderTest) {}

  static async make(column: string, typed: CellValue, font?: string): Promise<CorrectedRegister> {
    const register = await RegisterUnderTest.make();
    register.type({ ...GOOD, [column]: typed }, { ...GOOD, case_no: "02/2025", case_date: serial("2025-03-05") });
    if (font !== undefined) {
      register.sheet.format(
        { row: FIRST_ROW, column: register.column(column), rows: 1, columns: 1 },
        { font: { name: font } },
      );
    }
    return new CorrectedRegister(register);
  }

  get workbook() {
    return this.register.form.workbook;
  }

  cell(column: string, index = 0) {
    const { value, style } = this.register.sheet.cell(FIRST_ROW + index, this.register.column(column))!;
    return { value, numberFormat: style?.numberFormat };
  }

  async findingsAt(column: string): Promise<readonly Finding[]> {
    const { findings } = await reviewWorkbook(this.workbook, catalogue);
    return findings.filter(({ place }) => place.sheet === "Sổ vụ" && place.cell === this.register.address(column));
  }

  /** Clicks the correction on offer, or the first reading of a question. */
  async correct(column: string): Promise<void> {
    const [finding] = await this.findingsAt(column);
    const correction = finding!.fix ?? finding!.choices![0]!;
    await applyCorrections(this.workbook, catalogue, [{ finding: finding!, correction }], TIME);
  }

  async applied() {
    return (await reviewWorkbook(this.workbook, catalogue)).forms.flatMap(correctionsOf);
  }

  async undo(): Promise<void> {
    await undoCorrections(this.workbook, catalogue, await this.applied());
  }

  exchangeRows(): void {
    for (const column of Object.keys(GOOD)) {
      const at = this.register.column(column);
      const { sheet } = this.register;
      const [first, second] = [sheet.cell(FIRST_ROW, at), sheet.cell(FIRST_ROW + 1, at)];
      sheet.setCell(FIRST_ROW, at, second);
      sheet.setCell(FIRST_ROW + 1, at, first);
    }
  }
}

test.each<[string, string, CellValue, string | undefined, string, string, CellValue, string | undefined]>([
  ["grouping", "suspects", "1.347", undefined, "proposal", "intake.fix.grouping", 1347, "#,##0"],
  ["another unit", "heroin", "350 g", undefined, "proposal", "intake.fix.converted", 0.35, "0.00"],
  ["a qualifier", "heroin", "hơn 390", undefined, "proposal", "intake.fix.qualifier", 390, '"hơn "#,##0'],
  ["a question", "heroin", "1.347", undefined, "error", "intake.ask.separator", 1.347, undefined],
  ["a lost separator", "suspects", 1.347, undefined, "error", "intake.ask.thousands", 1347, "#,##0"],
  [
    "a day as text",
    "case_date",
    "4/3/2025",
    undefined,
    "proposal",
    "intake.fix.date",
    serial("2025-03-04"),
    "dd/mm/yyyy",
  ],
  [
    "a Buddhist year",
    "case_date",
    "4/3/2568",
    undefined,
    "proposal",
    "intake.fix.buddhistYear",
    serial("2025-03-04"),
    "dd/mm/yyyy",
  ],
  ["a place in TCVN3", "place", "§iÖn Biªn", undefined, "query", "intake.ask.legacy", "Điện Biên", undefined],
  ["a stage in TCVN3, by its font", "stage", "khëi tè", ".VnTime", "query", "list.unknownChoice", "khởi tố", undefined],
])("%s in a list: one click puts it right, is on record and is taken back", async (...row) => {
  const [, column, typed, font, standing, rule, value, numberFormat] = row;
  const corrected = await CorrectedRegister.make(column, typed, font);
  const before = corrected.cell(column);
  const [finding] = checkList(await corrected.findingsAt(column));
  expect(finding).toMatchObject({ standing, finding: { rule } });
  await corrected.correct(column);
  expect(corrected.cell(column).value).toBe(value);
  if (numberFormat !== undefined) expect(corrected.cell(column).numberFormat).toContain(numberFormat);
  expect((await corrected.findingsAt(column)).map((one) => one.rule)).not.toContain(rule);
  expect(await corrected.applied()).toMatchObject([
    {
      sheet: "Sổ vụ",
      cell: corrected.register.address(column),
      record: { time: TIME, rule, before: { value: typed }, after: { value }, undone: false },
    },
  ]);
  await corrected.undo();
  expect(corrected.cell(column).value).toEqual(before.value);
  expect((await corrected.findingsAt(column)).map((one) => one.rule)).toContain(rule);
  expect(await corrected.applied()).toMatchObject([{ record: { undone: true } }]);
});

test("a correction is taken back in its own row, wherever that was sorted to", async () => {
  const corrected = await CorrectedRegister.make("suspects", "2 đối tượng");
  await corrected.correct("suspects");
  // The other row holds the very same figure.
  expect([corrected.cell("suspects", 0).value, corrected.cell("suspects", 1).value]).toEqual([2, 2]);
  corrected.exchangeRows();
  await corrected.undo();
  expect([corrected.cell("suspects", 0).value, corrected.cell("suspects", 1).value]).toEqual([2, "2 đối tượng"]);
});

test("what was typed over since stays, and so does a row nobody knows any more", async () => {
  const corrected = await CorrectedRegister.make("suspects", "2 đối tượng");
  await corrected.correct("suspects");
  corrected.register.sheet.put(FIRST_ROW, corrected.register.column("suspects"), 3);
  await expect(corrected.undo()).rejects.toMatchObject({ id: "fix.changed" });
  expect(corrected.cell("suspects").value).toBe(3);
  corrected.register.sheet.put(FIRST_ROW, corrected.register.column("suspects"), 2);
  corrected.register.sheet.put(FIRST_ROW, corrected.register.column("case_no"), "99/2025");
  await expect(corrected.undo()).rejects.toMatchObject({ id: "fix.changed" });
  expect(corrected.cell("suspects").value).toBe(2);
});

test("what a formula gives is offered no correction", async () => {
  const corrected = await CorrectedRegister.make("suspects", 2);
  corrected.register.sheet.putFormula(FIRST_ROW, corrected.register.column("suspects"), "=1.347", 1.347);
  corrected.register.sheet.putFormula(FIRST_ROW, corrected.register.column("case_date"), '="4/3/2568"', "4/3/2568");
  const said = [...(await corrected.findingsAt("suspects")), ...(await corrected.findingsAt("case_date"))];
  expect(said.map(({ rule }) => rule)).toEqual(["intake.ask.thousands", "intake.fix.buddhistYear"]);
  expect(said.flatMap(({ fix, choices = [] }) => [...(fix ? [fix] : []), ...choices])).toEqual([]);
});

test.each<[string, CellValue]>([
  ["a number for the row", 8],
  ["no row", null],
  ["a row without its hash", "8"],
  ["a row far away", "99999999 x"],
])("a line about a list broken by hand (%s) is told and takes nothing back", async (_, unit) => {
  const corrected = await CorrectedRegister.make("suspects", "2 đối tượng");
  await corrected.correct("suspects");
  const { meta } = corrected.register.form;
  const { row, column } = rangeOfName(meta, LEDGERS.corrections.name)!;
  meta.put(row, column + LEDGERS.corrections.fields.indexOf("unit"), unit);
  const { findings } = await reviewWorkbook(corrected.workbook, catalogue);
  expect(findings.map(({ rule }) => rule)).toContain("form.recordsBroken");
  expect(await corrected.applied()).toEqual([]);
});
