import { strFromU8, unzipSync } from "fflate";
import { writeReport } from "../../src/hosts/docx/writeReport";
import { writeSlides } from "../../src/hosts/pptx/writeSlides";
import { LANGUAGES } from "../../src/core/text/Labels";
import { EXAMPLE_NAMES } from "../support/examples";
import { exampleReport } from "../support/office/reports";
import { validateOoxml } from "../support/office/validateOoxml";

describe.each(EXAMPLE_NAMES)("%s", (example) => {
  test.each([...LANGUAGES, "vi+lo"] as const)(
    "the Open XML SDK finds no error in its report and slides in %s",
    async (language) => {
      const report = exampleReport(example, language);
      expect(await validateOoxml(await writeReport(report), "docx")).toEqual([]);
      expect(await validateOoxml(await writeSlides(report), "pptx")).toEqual([]);
    },
  );
});

describe("slides of charts", () => {
  const series = [
    { label: "Hê-rô-in", color: "#9C2F2F", points: [390, undefined, 874] },
    { label: "Thuốc phiện & khác", color: "#2E8B57", points: [60, 0, 300] },
  ].map(({ points, ...rest }) => ({
    ...rest,
    points: points.map((value) => (value === undefined ? undefined : { value, numberFormat: '"hơn "#,##0' })),
  }));
  const charts = (["column", "bar", "line"] as const).map((kind) => ({
    id: `${kind}.1`,
    kind,
    title: "Tang vật <qua> các năm (kg)",
    unit: "kg",
    categories: ["2021", "2022", "ປີ 2023"],
    series,
    notes: ["Nguồn: Phụ lục I."],
    description: 'Biểu đồ "cột": 390 & 874',
  }));
  const report = { ...exampleReport("sh09", "vi"), tables: [], charts };

  test("of every kind are valid, each figure with the word in front of it, gaps left out", async () => {
    const bytes = await writeSlides(report);
    expect(await validateOoxml(bytes, "pptx")).toEqual([]);
    const parts = unzipSync(bytes);
    const drawn = Object.keys(parts).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
    expect(drawn).toHaveLength(3);
    for (const name of drawn) {
      const xml = strFromU8(parts[name]!);
      const [first = ""] = /<c:val>.*?<\/c:val>/s.exec(xml) ?? [];
      expect(
        [...first.matchAll(/<c:pt idx="(\d)" formatCode="([^"]*)"><c:v>(\d+)/g)].map((point) => point.slice(1)),
      ).toEqual([
        ["0", "&quot;hơn &quot;#,##0", "390"],
        ["2", "&quot;hơn &quot;#,##0", "874"],
      ]);
    }
  });

  test("the charts of a book are the report's", () => {
    const own = exampleReport("sh09", "vi").charts;
    expect(own.map(({ id, unit }) => `${id} ${unit}`)).toEqual([
      "by_zone.1 vụ",
      "by_zone.2 đối tượng",
      "by_zone.3 kg",
      "by_zone.4 viên",
    ]);
    expect(own[2]?.series[0]?.points[0]).toEqual({ value: 390, numberFormat: '"hơn "#,##0' });
    expect(own[2]?.notes).toEqual(["Nguồn: Phụ lục II."]);
  });
});
