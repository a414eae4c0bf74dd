import { ROOM, tableSlides } from "../../../src/hosts/pptx/tableSlides";
import { EXAMPLE_NAMES } from "../../support/examples";
import { exampleReport } from "../../support/office/reports";

/** Inches below a title and above notes. */
const HEIGHT = 4.5;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

describe.each(["vi", "lo", "en", "vi+lo"] as const)("the slides of the examples' tables in %s", (language) => {
  const inTwo = language.includes("+");
  test.each(EXAMPLE_NAMES)("%s: every cell stands on one, none below the slide, no heading last", (name) => {
    const { tables } = exampleReport(name, language);
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      const slides = tableSlides(table, HEIGHT, inTwo);
      const names = table.columns.slice(0, table.leads).map((_, index) => index);
      const others = new Map<string, (typeof slides)[number][]>();
      for (const slide of slides) {
        const key = slide.columns.join();
        others.set(key, [...(others.get(key) ?? []), slide]);
        expect(slide.columns.slice(0, table.leads)).toEqual(names);
      }
      for (const own of others.values()) expect(own.flatMap(({ rows }) => rows)).toEqual(table.rows);
      const columns = [...others.values()].flatMap(([slide]) => slide!.columns.slice(table.leads));
      expect([...names, ...columns]).toEqual(table.columns.map((_, index) => index));
      expect(slides.map(({ part, parts }) => `${String(part)}/${String(parts)}`)).toEqual(
        slides.map((_, index) => `${String(index + 1)}/${String(slides.length)}`),
      );
      for (const { heads, heights, rows, size, widths } of slides) {
        expect(rows.length > 1 ? sum([...heads, ...heights]) : 0).toBeLessThanOrEqual(HEIGHT);
        expect(sum(widths)).toBeCloseTo(ROOM, 3);
        expect(size).toBeGreaterThanOrEqual(inTwo ? 12 : 14);
        expect(rows.length > 1 ? rows.at(-1)?.role : undefined).not.toBe("heading");
      }
    }
  });
});

test("a share and a rank stay beside their figure where columns go on behind each other", () => {
  const table = exampleReport("sh09", "vi+lo").tables.find(({ id }) => id === "by_unit")!;
  const slides = tableSlides(table, HEIGHT, true);
  expect(slides.length).toBeGreaterThan(1);
  for (const { columns } of slides) expect(table.columns[columns[table.leads]!]!.withPrevious).toBeUndefined();
});
