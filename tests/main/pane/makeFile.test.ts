import { strFromU8, unzipSync } from "fflate";
import { catalogue } from "../../../src/catalogue/catalogue";
import { parseObservations } from "../../../src/core/csv/observationsCsv";
import { checkSpeech } from "../../../src/core/tasks/checkSpeech";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { makeFile } from "../../../src/main/pane/makeFile";
import { partsOf } from "../../../src/hosts/pptx/writeSlides";
import { exampleReport } from "../../support/office/reports";
import { exampleBook, exampleForm } from "../../support/examples";

/** The words of a document's parts, tags taken out. */
function wordsOf(content: Uint8Array | string, part: RegExp): string {
  const parts = unzipSync(content as Uint8Array);
  const names = Object.keys(parts).filter((name) => part.test(name));
  return names.map((name) => strFromU8(parts[name]!).replace(/<[^>]+>/g, " ")).join(" ");
}

test("the report for Word: heading, sentences at the precision chosen, tables exact", async () => {
  const form = await exampleForm("sh09", "vi");
  const file = await makeFile(form.workbook, { kind: "word", language: "vi", precision: "2", chance: false });
  expect(file.name).toBe("sh09-2019.docx");
  const words = wordsOf(file.content, /^word\/document\.xml$/).replaceAll("\u00A0", " ");
  expect(words).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  expect(words).toContain("hơn 3.300 vụ, gần 4.700 đối tượng");
  expect(words).toContain("3.320");
  expect(words).toContain("khoảng 56.400.000");
});

test("one slide a table and a chart, behind the one that says whose they are", async () => {
  const form = await exampleForm("sh09", "lo");
  const file = await makeFile(form.workbook, { kind: "slides", language: "lo", precision: "exact", chance: false });
  const report = exampleReport("sh09", "lo");
  const slides = report.tables.flatMap((table) => partsOf(table, report));
  expect(
    Object.keys(unzipSync(file.content as Uint8Array)).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)),
  ).toHaveLength(1 + slides.length + report.charts.length);
  expect(wordsOf(file.content, /^ppt\/slides\//)).toContain("ຜູ້ຖືກຫາ");
});

test("CSV with every code; read again it is the same", async () => {
  const form = await exampleForm("sh09", "en");
  const { observations } = await form.read();
  const file = await makeFile(form.workbook, { kind: "csv", language: "en", precision: "exact", chance: false });
  expect(file).toMatchObject({ name: "sh09-2019.csv", type: "text/csv;charset=utf-8" });
  const read = parseObservations(String(file.content), file.name);
  expect(read).toMatchObject({ observations, problems: [] });
});

test("nothing is written into the workbook", async () => {
  const { form } = await exampleBook("sh09", "vi");
  const before = form.workbook.sheets.map(({ name }) => name);
  await makeFile(form.workbook, { kind: "word", language: "vi", precision: "exact", chance: false });
  expect(form.workbook.sheets.map(({ name }) => name)).toEqual(before);
});

test("a workbook without figures makes no file and checks no text", async () => {
  const workbook = new MemoryWorkbook();
  const request = { kind: "word", language: "vi", precision: "exact", chance: false } as const;
  await expect(makeFile(workbook, request)).rejects.toMatchObject({ id: "form.none" });
  await expect(checkSpeech(workbook, catalogue, "977 vụ")).rejects.toMatchObject({ id: "form.none" });
});

test("a text is checked against the forms of the workbook, each number with its cells", async () => {
  const { form } = await exampleBook("sh09", "vi");
  const [right, wrong] = await checkSpeech(form.workbook, catalogue, "Biên giới: 977 vụ, 1.437 đối tượng.");
  expect(right).toMatchObject({
    verdict: "right",
    figure: { places: [{ place: { sheet: "Kết quả", cell: "C11" }, here: true }] },
  });
  expect(wrong).toMatchObject({ verdict: "wrong", finding: { rule: "words.wrong", severity: "hard" } });
});
