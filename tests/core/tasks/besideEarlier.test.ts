import { catalogue } from "../../../src/catalogue/catalogue";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import type { Finding } from "../../../src/core/dataset/Finding";
import { dateToSerial } from "../../../src/core/dataset/ReferencePeriod";
import type { FormReading } from "../../../src/core/forms/FormReading";
import { checkReturns } from "../../../src/core/tasks/checkReturns";
import { reviewWorkbook } from "../../../src/core/tasks/reviewWorkbook";
import type { CellValue } from "../../../src/core/workbook/Cell";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { FormUnderTest } from "../../support/forms/FormUnderTest";
import { yearOf } from "../../support/rules/returns";

const UNIT = "border son_la_forces";
const { previousPeriod: _none, ...programme } = sh09;

/** What is asked of a cell, in short: its readings and the earlier figures beside them. */
const asked = (findings: readonly Finding[], cell: string): readonly string[] =>
  findings
    .filter(({ rule, place }) => place.cell === cell && rule.startsWith("intake."))
    .map(({ rule, choices = [], expected: { history = [] } = {} }) =>
      [
        `${rule.replace("intake.", "")}:`,
        [...new Set(choices.map(({ value }) => value))].join(" | "),
        ...history.map(({ period, value }) => `(${period.to.slice(0, 4)}: ${String(value)})`),
      ].join(" "),
    );

test.each<[string, CellValue, string | undefined, number, string]>([
  ["cases", 1.347, undefined, 1402, "ask.thousands: 1347 (2023: 1402)"],
  ["cases", 1.3, undefined, 1402, "error.lostZeros:  (2023: 1402)"],
  ["cases", "36/38", undefined, 40, "ask.pair: 36 | 38 (2023: 40)"],
  ["cases", "3/12", undefined, 10, "ask.pair: 12 | 3 (2023: 10)"],
  ["suspects", dateToSerial("2025-12-03")!, "d-mmm", 4, "ask.datePair: 3 | 12 (2023: 4)"],
  ["suspects", dateToSerial("2025-12-03")!, "#,##0", 11, "warning.day: 12 | 3 (2023: 11)"],
  ["heroin", "1.347", undefined, 2, "ask.separator: 1.347 | 1347 (2023: 2)"],
  ["heroin", "1.347", undefined, 900, "ask.separator: 1347 | 1.347 (2023: 900)"],
  ["heroin", "12 bánh", undefined, 5, "ask.brick: 4.2 (2023: 5)"],
  ["heroin", "874kg5", undefined, 800, "ask.compound: 874.5 | 874.005 (2023: 800)"],
  ["cases", "hai mươi lăm", undefined, 30, "ask.numberWords: 25 (2023: 30)"],
  // Of what is understood, and of what nobody can guess, earlier figures say nothing.
  ["heroin", "0,4 tấn", undefined, 380, "fix.converted: "],
  ["cases", "(5)", undefined, 6, "error.negative: "],
])(
  "a question about %s %j (%s) has the figure of the period before beside it",
  async (id, value, format, last, said) => {
    const form = await FormUnderTest.make({ programme: sh09, period: yearOf(2024), previousPeriod: yearOf(2023) });
    form.type(`${UNIT} ${id}`, value, format).type(`${UNIT} ${id} last`, last);
    const { findings } = await reviewWorkbook(form.workbook, catalogue);
    expect(asked(findings, form.address(`${UNIT} ${id}`))).toEqual([said]);
  },
);

async function returned(file: string, year: number, value: CellValue): Promise<FormReading> {
  const form = await FormUnderTest.make({ programme, period: yearOf(year) }, new MemoryWorkbook(file));
  return form.type(`${UNIT} heroin`, value).read();
}

test("the earlier figures may stand in returns of other years, the latest first; those of later years are none", async () => {
  const forms = await Promise.all([
    returned("2021.xlsx", 2021, 1.1),
    returned("2022.xlsx", 2022, 2),
    returned("2023.xlsx", 2023, "1.347"),
    returned("2024.xlsx", 2024, 1500),
  ]);
  const found = forms.flatMap(({ findings }) => findings);
  const { findings } = await checkReturns(found, forms, catalogue);
  const about = findings.filter(({ place }) => place.file === "2023.xlsx");
  expect(about.flatMap(({ place }) => asked(about, place.cell!))).toEqual([
    "ask.separator: 1.347 | 1347 (2022: 2) (2021: 1.1)",
  ]);
});

test("a question about last year's own figure is held against the years before it", async () => {
  const form = await FormUnderTest.make({ programme: sh09, period: yearOf(2024), previousPeriod: yearOf(2023) });
  form.type(`${UNIT} heroin`, 1500).type(`${UNIT} heroin last`, "1.347");
  const earlier = await returned("2022.xlsx", 2022, 2);
  const own = await form.read();
  const { findings } = await checkReturns(own.findings, [own, earlier], catalogue);
  const [said] = asked(findings, form.address(`${UNIT} heroin last`));
  expect(said).toMatch(/^ask\.separator: 1\.347 \| 1347/);
  expect(said).not.toMatch(/1500/);
});

test("a dash that is asked about once for many cells has no figure beside it, nor has a figure nobody stated before", async () => {
  const form = await FormUnderTest.make({ programme: sh09, period: yearOf(2024), previousPeriod: yearOf(2023) });
  for (const id of ["cases", "suspects"]) form.type(`${UNIT} ${id}`, "-").type(`${UNIT} ${id} last`, 12);
  form.type(`${UNIT} heroin`, "1.347");
  const { findings } = await reviewWorkbook(form.workbook, catalogue);
  expect(asked(findings, form.address(`${UNIT} cases`))).toEqual(["ask.dash: 0 | không nêu"]);
  expect(asked(findings, form.address(`${UNIT} heroin`))).toEqual([expect.not.stringContaining("(")]);
});
