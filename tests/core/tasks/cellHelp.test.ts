import { catalogue } from "../../../src/catalogue/catalogue";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import type { FormReading } from "../../../src/core/forms/FormReading";
import { cellHelp, type CellHelp } from "../../../src/core/tasks/cellHelp";
import { checkReturns } from "../../../src/core/tasks/checkReturns";
import { reviewWorkbook } from "../../../src/core/tasks/reviewWorkbook";
import { cellAddress } from "../../../src/core/workbook/a1";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { FormUnderTest } from "../../support/forms/FormUnderTest";
import { withRow } from "../../support/rules/listExamples";
import { yearOf } from "../../support/rules/returns";
import { FIRST_ROW } from "../../support/lists/RegisterUnderTest";

const UNIT = "border son_la_forces";

/** A form of 2024, with some figures of this year and of the last one. */
async function formWith(figures: Readonly<Record<string, number>>): Promise<FormUnderTest> {
  const form = await FormUnderTest.make({ programme: sh09, period: yearOf(2024), previousPeriod: yearOf(2023) });
  for (const [id, value] of Object.entries(figures)) form.type(`${UNIT} ${id}`, value);
  return form;
}

async function helpAt(form: FormUnderTest, figure: string, others: readonly FormReading[] = []): Promise<CellHelp> {
  const forms = [await form.read(), ...others];
  const { confrontations } = await checkReturns([], forms, catalogue);
  const selected = { sheet: form.results.name, ...form.place(`${UNIT} ${figure}`) };
  return cellHelp(selected, forms, confrontations, catalogue);
}

test("a blank cell is explained, with the figures of earlier years and the band they lead one to expect", async () => {
  const { previousPeriod: _none, ...alone } = sh09;
  const earlier = await FormUnderTest.make({ programme: alone, period: yearOf(2022) }, new MemoryWorkbook("2022.xlsx"));
  const before = await earlier.type(`${UNIT} cases`, 110).read();
  const { asked } = await helpAt(await formWith({ "cases last": 120 }), "cases", [before]);
  expect(asked?.labels.vi).toBe("Số vụ");
  expect(asked?.help.vi).toMatch(/./);
  expect(asked?.period).toEqual(yearOf(2024));
  expect(asked?.of.map(({ vi }) => vi)).toHaveLength(2);
  const { from = NaN, to = NaN, history } = asked!.expected!;
  expect(history?.map(({ period, value }) => [period.to.slice(0, 4), value])).toEqual([
    ["2023", 120],
    ["2022", 110],
  ]);
  expect(from).toBeLessThan(110);
  expect(to).toBeGreaterThan(120);
});

test.each([
  ["cases", 120, 400, "rule.count_change"],
  ["cases", 4, 27, "rule.small_count"],
  ["heroin", 12.5, 310, "rule.amount_change"],
])("the band of %s after %d is the one the check asks by, with %d in the cell", async (id, last, value, rule) => {
  const blank = await helpAt(await formWith({ [`${id} last`]: last }), id);
  const { from, to } = blank.asked!.expected!;
  expect([from! <= last, to! >= last, to! < value]).toEqual([true, true, true]);
  const form = await formWith({ [`${id} last`]: last, [id]: value });
  const { findings } = await reviewWorkbook(form.workbook, catalogue);
  const asked = findings.find((one) => one.rule === rule && one.place.cell === form.address(`${UNIT} ${id}`));
  expect(asked?.expected).toEqual((await helpAt(form, id)).asked?.expected);
});

test("of the last period's own cell the years before it are told, and no band", async () => {
  const { asked } = await helpAt(await formWith({ "cases last": 120, cases: 130 }), "cases last");
  expect(asked?.period).toEqual(yearOf(2023));
  expect(asked).not.toHaveProperty("expected");
});

test("a column of a list is explained below its headings alone", async () => {
  const form = await withRow("participant_list", "Đơn vị tham gia", { who: "Công an tỉnh" });
  const forms = [await form.read()];
  const at = (row: number) => cellHelp({ sheet: "Đơn vị tham gia", row, column: 0 }, forms, [], catalogue);
  expect(at(FIRST_ROW + 5).asked?.labels.vi).toBe("Đơn vị, nhóm đơn vị");
  expect(at(FIRST_ROW - 1)).toEqual({ place: { sheet: "Đơn vị tham gia", cell: cellAddress(FIRST_ROW - 1, 0) } });
});
