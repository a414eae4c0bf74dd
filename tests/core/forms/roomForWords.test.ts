import { ministries } from "../../../src/catalogue/programmes/ministries";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import { columnName } from "../../../src/core/forms/formNames";
import { textWidth } from "../../../src/core/layout/textWidth";
import { charactersToPoints } from "../../../src/core/workbook/columnWidth";
import { type FormOf, FormUnderTest } from "../../support/forms/FormUnderTest";

const PRINTABLE = ((297 - 40) * 72) / 25.4;

/** Width of a column, and how much of the page all of them take at full size. */
async function widths(form: FormOf, field: string) {
  const { rangeOf, results } = await FormUnderTest.make(form).then((made) => ({
    rangeOf: (name: string) => made.rangeOf(name),
    results: made.results,
  }));
  const own = rangeOf(columnName({ field, when: "this" })).column;
  const all = [...results.columns.values()].reduce((sum, { width = 9 }) => sum + charactersToPoints(width), 0);
  return { own: results.columns.get(own)!.width!, share: all / PRINTABLE };
}

test.each([
  ["vi", sh09, "khoảng 56.400.000"],
  ["en", ministries, "about 56,400,000"],
] as const)(
  "a form of few columns has room for the word before its largest figures, in %s",
  async (language, programme, text) => {
    const { own, share } = await widths({ programme, language }, "synthetic_pills");
    expect(own).toBeGreaterThan(textWidth(text, 12, true));
    expect(share).toBeLessThanOrEqual(1);
  },
);

test("a page that two periods fill already is not made wider for words", async () => {
  const previousPeriod = { from: "2000-01-01", to: "2000-12-31" };
  const { own } = await widths({ programme: sh09, previousPeriod, period: sh09.period }, "synthetic_pills");
  const { own: roomy } = await widths({ programme: sh09 }, "synthetic_pills");
  expect(own).toBeLessThan(roomy);
});
