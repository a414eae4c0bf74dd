import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { readWorkbook } from "../../../src/hosts/xlsx/readWorkbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/writeWorkbook";
import { chartWorkbook } from "../../support/xlsx/chartWorkbook";

const partsOf = async (workbook: MemoryWorkbook): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await writeWorkbook(workbook))).map(([name, part]) => [name, strFromU8(part)]),
  );

/** The file with some parts changed. */
const edited = async (edit: (name: string, xml: string) => string): Promise<Uint8Array> =>
  zipSync(
    Object.fromEntries(
      Object.entries(await partsOf(chartWorkbook())).map(([name, xml]) => [name, strToU8(edit(name, xml))]),
    ),
  );

describe("the part of a chart", () => {
  let xml: string;
  beforeAll(async () => void (xml = (await partsOf(chartWorkbook()))["xl/charts/chart1.xml"]!));

  test.each<[string, string]>([
    ["names of series are live", "<c:tx><c:strRef><c:f>'Biểu đồ ''A'' 1'!$B$11</c:f>"],
    ["categories are live", "<c:cat><c:strRef><c:f>'Biểu đồ ''A'' 1'!$A$12:$A$14</c:f>"],
    ["figures are live", "<c:val><c:numRef><c:f>'Biểu đồ ''A'' 1'!$B$12:$B$14</c:f>"],
    ["a figure has the word of its cell in front", "<c:formatCode>&quot;hơn &quot;#,##0</c:formatCode>"],
    ["each figure in its own format", '<c:pt idx="2" formatCode="#,##0"><c:v>8375</c:v></c:pt>'],
    [
      "figures stand beside their points, formatted as their cells",
      '<c:numFmt formatCode="General" sourceLinked="1"/>',
    ],
    ["a blank is a gap", '<c:dispBlanksAs val="gap"/>'],
    ["the axis begins at 0", '<c:min val="0"/>'],
    ["Lao and Vietnamese in one font", '<a:latin typeface="Times New Roman"/><a:ea typeface="Times New Roman"/><a:cs '],
  ])("%s", (_what, piece) => {
    expect(xml).toContain(piece);
  });

  test("a blank figure is no point", () => {
    const second = xml.split("<c:ser>")[2]!;
    expect(second).toContain('<c:ptCount val="3"/><c:pt idx="1" formatCode="#,##0.0"><c:v>266.8</c:v></c:pt>');
  });
});

test("the text under a chart is its alternative text", async () => {
  const drawing = (await partsOf(chartWorkbook()))["xl/drawings/drawing2.xml"]!;
  expect(drawing).toContain('name="hoptac.chart.column.1" descr="Biểu đồ cột: Số vụ &amp; &lt;khác&gt;"');
});

test("a file of ours leaves nothing out", async () => {
  const read = readWorkbook(await writeWorkbook(chartWorkbook()));
  expect(read.leftOut).toEqual([]);
  expect(read.sheets.map(({ charts }) => charts.length)).toEqual([0, 3]);
});

test.each<[string, (name: string, xml: string) => string, number]>([
  ["somebody else's", (_, xml) => xml.replace("hoptac.chart.bar.1", "Biểu đồ 2"), 2],
  [
    "over another sheet's cells",
    (name, xml) => (/chart2/.test(name) ? xml.replaceAll("Biểu đồ ''A'' 1", "Số liệu") : xml),
    2,
  ],
  [
    "with its figures elsewhere",
    (name, xml) => (/chart2/.test(name) ? xml.replace("$B$12:$B$14", "$B$12:$B$13") : xml),
    2,
  ],
  ["of another kind", (name, xml) => (/chart3/.test(name) ? xml.replaceAll("lineChart", "areaChart") : xml), 2],
  ["that is no XML", (name, xml) => (/charts\/chart1/.test(name) ? "<c:chartSpace>" : xml), 0],
])("a chart %s is left out, and the reader says so; figures are read all the same", async (_what, edit, left) => {
  const read = readWorkbook(await edited(edit));
  expect(read.leftOut).toEqual(["drawings"]);
  expect(read.sheets[1]?.charts).toHaveLength(left);
  expect(read.sheets[1]?.value(11, 1)).toBe(4_131);
});
