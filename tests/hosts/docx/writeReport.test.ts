import { strFromU8, unzipSync } from "fflate";
import { writeReport } from "../../../src/hosts/docx/writeReport";
import { exampleReport } from "../../support/office/reports";

const documentOf = async (language: Parameters<typeof exampleReport>[1]): Promise<string> =>
  strFromU8(unzipSync(await writeReport(exampleReport("sh09", language)))["word/document.xml"]!);

const paragraphs = (xml: string): readonly string[] => xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/g)].map(([, text]) => text).join("");

test.each(["vi", "lo", "en", "vi+lo"] as const)(
  "a screen reader finds sections and annexes as headings in %s",
  async (language) => {
    const headings = paragraphs(await documentOf(language)).filter((each) => /w:pStyle w:val="Heading\d"/.test(each));
    const { sections, tables } = exampleReport("sh09", language);
    expect(headings).toHaveLength(sections.length + tables.length);
    expect(textOf(headings.at(-1)!)).toContain(tables.at(-1)!.annex);
  },
);

test("every head of a table is repeated on each page, headings and last rows stay with what follows", async () => {
  const xml = await documentOf("vi+lo");
  const tables = (xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).filter((table) => table.includes("w:tblHeader"));
  const report = exampleReport("sh09", "vi+lo");
  expect(tables).toHaveLength(report.tables.length);
  tables.forEach((table, index) => {
    const rows = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    const spanned = report.tables[index]!.columns.some(({ spanner }) => spanner !== undefined);
    expect(rows.filter((row) => row.includes("<w:tblHeader/>"))).toHaveLength(spanned ? 3 : 2);
    expect(rows.at(-1)).toContain("<w:keepNext/>");
  });
});

test("Lao is not set to both edges", async () => {
  const xml = await documentOf("vi+lo");
  const torn = paragraphs(xml).filter((each) => /w:jc w:val="both"/.test(each) && /[\u0E80-\u0EFF]/.test(each));
  expect(torn).toEqual([]);
});
