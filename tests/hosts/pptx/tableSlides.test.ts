import { LOWEST, TABLE_TOP, tableSlides } from "../../../src/hosts/pptx/tableSlides";
import { EXAMPLE_NAMES } from "../../support/examples";
import { exampleReport } from "../../support/office/reports";

describe.each(["vi", "lo", "en", "vi+lo"] as const)("the slides of the examples' tables in %s", (language) => {
  test.each(EXAMPLE_NAMES)("%s: every row stands once, none below the slide, no heading last", (name) => {
    const { tables } = exampleReport(name, language);
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      const slides = tableSlides(table);
      expect(slides.flatMap(({ rows }) => rows)).toEqual(table.rows);
      expect(slides.map(({ part, parts }) => `${String(part)}/${String(parts)}`)).toEqual(
        slides.map((_, index) => `${String(index + 1)}/${String(slides.length)}`),
      );
      for (const { heights, rows } of slides) {
        const height = heights.reduce((sum, each) => sum + each, 0);
        expect(rows.length > 1 ? height : 0).toBeLessThanOrEqual(LOWEST - TABLE_TOP);
        expect(slides.length > 1 && rows.length > 1 ? rows.at(-1)?.role : undefined).not.toBe("heading");
      }
    }
  });
});
