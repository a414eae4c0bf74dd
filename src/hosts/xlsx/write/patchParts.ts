import { strFromU8, strToU8, type Unzipped, unzipSync, type Zippable, zipSync } from "fflate";
import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import { BUILT_IN_IDS } from "../numberFormats";
import type { Sheet } from "../../../core/workbook/Sheet";
import { chartXml } from "./chartXml";
import { customPropertiesXml } from "./customPropertiesXml";
import { definedNamesXml } from "./definedNamesXml";
import { nameCharts } from "./hucreCharts";
import { addPlainRows, countTexts, MoreTexts, type PlainRows, type StyleAttributes, takeStyles } from "./plainRows";

/** Stands before an error in a formula's result, which hucre can only write as text; a private character no text of ours has. */
export const ERROR_RESULT = "\ue123";

/** Every file has the same date, the first a zip can hold, so that the same workbook makes the same bytes. */
const ZIP_DATE = new Date(1980, 0, 1);
/** Twice as fast as the usual 6, for files 3 % larger. */
const COMPRESSION = 3;
/** Of Excel 2019 and 365. A file of an older engine would be calculated anew when opened, and Excel would ask to save it. */
const CALCULATION_ENGINE = 191029;
/** In characters of the default font: a hidden column must have a width to come back with. */
export const DEFAULT_WIDTH = 9.140625;

/**
 * What hucre 1.0 cannot write, done in the parts it wrote: hidden and scoped names, error results of formulas, no recalculation where
 * every result is there, ids of built-in number formats, custom properties of every size, charts, no clock. Zipped anew with fixed dates.
 */
export function patchParts(
  bytes: Uint8Array,
  workbook: MemoryWorkbook,
  rows: readonly PlainRows[],
  activeSheet: number,
): Uint8Array {
  const parts = unzipSync(bytes);
  edit(parts, "xl/workbook.xml", (xml) => patchWorkbook(xml, workbook));
  edit(parts, "xl/styles.xml", patchStyles);
  const textPart = parts["xl/sharedStrings.xml"];
  const texts = new MoreTexts(textPart ? countTexts(strFromU8(textPart)) : 0);
  rows.forEach((each, index) => {
    edit(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      fillSheet(patchSheet(xml, index === activeSheet), each, texts),
    );
  });
  if (textPart) edit(parts, "xl/sharedStrings.xml", (xml) => texts.addedTo(xml));
  patchCharts(parts, workbook);
  edit(parts, "docProps/core.xml", (xml) => xml.replace(/<dcterms:modified.*<\/dcterms:modified>/, ""));
  edit(parts, "docProps/app.xml", (xml) => xml.replace("<Application>hucre<", "<Application>hoptac<"));
  if (workbook.properties.size > 0) edit(parts, "docProps/custom.xml", () => customPropertiesXml(workbook.properties));
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) files[name] = [part, { mtime: ZIP_DATE }];
  return zipSync(files, { level: COMPRESSION });
}

/** hucre numbers a drawing as its sheet, and charts through the workbook. */
function patchCharts(parts: Unzipped, workbook: MemoryWorkbook): void {
  let part = 0;
  workbook.sheets.forEach((sheet, index) => {
    if (sheet.charts.length === 0) return;
    edit(parts, `xl/drawings/drawing${index + 1}.xml`, (xml) => nameCharts(xml, sheet));
    for (const chart of sheet.charts) edit(parts, `xl/charts/chart${++part}.xml`, () => chartXml(chart, sheet));
  });
}

function edit(parts: Unzipped, name: string, change: (xml: string) => string): void {
  const part = parts[name];
  if (!part) throw new Error(`the writer made no part ${name}`);
  parts[name] = strToU8(change(strFromU8(part)));
}

function patchWorkbook(xml: string, workbook: MemoryWorkbook): string {
  const calculation = allCached(workbook) ? "" : ' fullCalcOnLoad="1"';
  const tail = `${definedNamesXml(workbook)}<calcPr calcId="${CALCULATION_ENGINE}"${calculation}/>`;
  return xml.replace(/<calcPr[^>]*\/>/, () => tail);
}

/** A formula without its result would show as 0 until something calculates it. */
function allCached(workbook: MemoryWorkbook): boolean {
  for (const sheet of workbook.sheets) {
    for (const [, , { value, formula }] of sheet.entries()) if (formula !== undefined && value === null) return false;
  }
  return true;
}

function patchSheet(xml: string, active: boolean): string {
  const errors = new RegExp(` t="str">(<f>[^<]*</f>)<v>${ERROR_RESULT}(#[^<]+)</v>`, "g");
  return xml
    .replace(errors, ' t="e">$1<v>$2</v>')
    .replace(/<col (min="\d+" max="\d+") hidden="true"\/>/g, `<col $1 width="${DEFAULT_WIDTH}" hidden="true"/>`)
    .replace("<sheetView ", active ? '<sheetView tabSelected="1" ' : "<sheetView ");
}

/** What hucre has not seen of a sheet: its plain rows, and the formats of whole columns. */
function fillSheet(xml: string, rows: PlainRows, texts: MoreTexts): string {
  const { rest, attributes } = takeStyles(xml, rows);
  return addPlainRows(formatColumns(rest, rows.sheet, attributes), rows, attributes, texts);
}

function formatColumns(xml: string, { columns }: Sheet, attributes: StyleAttributes): string {
  return xml.replace(/<col min="(\d+)"/g, (element, number: string) => {
    const style = columns.get(Number(number) - 1)?.style;
    return element + ((style && attributes.get(style)) ?? "").replace(" s=", " style=");
  });
}

/** hucre makes every number format a custom one, and writes a font's colour before its size, which the schema wants after. */
function patchStyles(xml: string): string {
  const ids = new Map<string, number>();
  const kept = xml.replace(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"\/>/g, (element, id: string, code: string) => {
    const builtIn = BUILT_IN_IDS.get(code.replaceAll("&quot;", '"'));
    if (builtIn === undefined) return element;
    ids.set(id, builtIn);
    return "";
  });
  return kept
    .replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, "$2$1")
    .replace(/<numFmts count="(\d+)">/, (_, count: string) => `<numFmts count="${Number(count) - ids.size}">`)
    .replace(/<numFmts count="0"><\/numFmts>/, "")
    .replace(/<xf numFmtId="(\d+)"/g, (element, id: string) => {
      const builtIn = ids.get(id);
      return builtIn === undefined ? element : `<xf numFmtId="${builtIn}"`;
    });
}
