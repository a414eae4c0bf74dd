import { LANGUAGES } from "../../../src/core/text/Labels";
import { RegisterUnderTest } from "../../support/lists/RegisterUnderTest";

test.each(LANGUAGES)(
  "a list wider than a page repeats what tells its rows apart, and nothing above it, in %s",
  async (language) => {
    const { sheet } = await RegisterUnderTest.make(language);
    expect(sheet.page?.fit?.wide).toBeGreaterThan(1);
    expect(sheet.page?.titleColumns).toEqual({ first: 0, last: 1 });
    const above = [...sheet.entries()].filter(([row, column, { value }]) => row < 6 && column < 2 && value !== null);
    expect(above).toEqual([]);
  },
);

test("a list on one page repeats no columns", async () => {
  const { form } = await RegisterUnderTest.make();
  for (const { page } of form.workbook.sheets.filter((each) => each.page?.fit?.wide === 1)) {
    expect(page?.titleColumns).toBeUndefined();
  }
});
