import type { Indicator } from "../dataset/Programme";
import { COLOURS, centredStyle, figureStyle, fontFor, framed, headingStyle, labelStyle } from "../layout/styles";
import { officialPage } from "../layout/page";
import { writeAcross } from "../layout/writeAcross";
import { writeOfficialHeading, writeSignatures } from "../layout/officialBlocks";
import { labelIn } from "../text/Labels";
import type { Translate } from "../text/messages";
import { absoluteCellAddress, cellAddress, quoteSheetName, rectAddress, sheetReference } from "../workbook/a1";
import type { CellStyle } from "../workbook/Cell";
import { cellRect, type Rect } from "../workbook/Rect";
import type { Unit } from "../quantity/Quantity";
import { inputNumberFormat, type QualifierWords } from "../quantity/qualifierFormat";
import { Sheet } from "../workbook/Sheet";
import { entryRule, markedCells, redLabel, redWhenInvalid } from "./cellRules";
import { type FormRequest, rowsByZone } from "./FormRequest";
import { inputWidth } from "./inputWidth";
import { PERIOD_ROW } from "./infoSheet";
import type { MetaSheet } from "./metaSheet";
import { columnName, NAMES, rowName, subtotalName, type When } from "./formNames";

const NUMBER = 0;
const LABEL = 1;
const FIRST_INPUT = 2;
const TITLE_ROW = 3;
const HEAD = 6;
const BODY = 9;
const ROW_HEIGHT = 34;
const SELF_EXPLAINING: readonly Unit[] = ["case", "person"];
const whensOf = (request: FormRequest): readonly When[] => (request.previousPeriod ? ["last", "this"] : ["this"]);
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** Where the other sheets of the form stand. */
export interface FormSheetNames {
  readonly results: string;
  readonly info: string;
  readonly guide: string;
  readonly meta: string;
}

interface InputColumn {
  readonly column: number;
  readonly indicator: Indicator;
  readonly when: When;
}

/**
 * The sheet the figures are typed into: a row for each zone and unit, two columns for each indicator (last period, this period),
 * live subtotals and total. Every row, column and total is found again by its defined name, never by position or label.
 */
export function resultsSheet(
  names: FormSheetNames,
  request: FormRequest,
  indicators: readonly Indicator[],
  { words, marks }: Pick<MetaSheet, "words" | "marks">,
  qualifiers: QualifierWords,
  translate: Translate,
): Sheet {
  const sheet = new Sheet(names.results);
  const whens = whensOf(request);
  const inputs: InputColumn[] = indicators.flatMap((indicator, index) =>
    whens.map((when, offset) => ({ column: FIRST_INPUT + whens.length * index + offset, indicator, when })),
  );
  const note = FIRST_INPUT + inputs.length;
  writeHead(sheet, names, request, indicators, note, translate);
  const { total, unitRows } = writeBody(sheet, request, inputs, note, translate);
  for (const { column, indicator, when } of inputs) {
    sheet.columns.set(column, { width: inputWidth(indicator, qualifiers, request.language) });
    name(sheet, columnName({ indicator: indicator.id, when }), {
      row: HEAD,
      column,
      rows: total - HEAD + 1,
      columns: 1,
    });
    for (const block of blocks(unitRows)) {
      const range = { row: block.first, column, rows: block.count, columns: 1 };
      sheet.validations.push(entryRule(range, indicator, words, request.language, translate));
      sheet.conditionalFormats.push(redWhenInvalid(range, indicator, words));
    }
  }
  for (const block of blocks(unitRows)) {
    const range = { row: block.first, column: LABEL, rows: block.count, columns: 1 };
    sheet.conditionalFormats.push(redLabel(range, inputs, words));
    const cells = { row: block.first, column: FIRST_INPUT, rows: block.count, columns: inputs.length };
    sheet.conditionalFormats.push(markedCells(cells, "hard", marks.hard), markedCells(cells, "soft", marks.soft));
  }
  name(sheet, NAMES.form, cellRect(0, 0));
  sheet.names.push({ name: NAMES.linkInfo, refersTo: sheetReference(names.info, cellRect(0, 0)) });
  sheet.names.push({ name: NAMES.linkMeta, refersTo: sheetReference(names.meta, cellRect(0, 0)) });
  name(sheet, NAMES.label, { row: HEAD, column: LABEL, rows: total - HEAD + 1, columns: 1 });
  name(sheet, NAMES.note, { row: HEAD, column: note, rows: total - HEAD + 1, columns: 1 });
  name(sheet, NAMES.body, { row: BODY, column: 0, rows: total - BODY + 1, columns: note + 1 });
  const last = writeSignatures(sheet, total + 2, LABEL, note, translate);
  sheet.freeze = { rows: BODY, columns: FIRST_INPUT };
  sheet.protection = { formatColumns: true, formatRows: true };
  sheet.page = {
    ...officialPage("landscape"),
    printArea: { row: 0, column: 0, rows: last + 1, columns: note + 1 },
    titleRows: { first: HEAD, last: HEAD + 2 },
  };
  return sheet;
}

function name(sheet: Sheet, label: string, range: Rect): void {
  sheet.names.push({ name: label, refersTo: sheetReference(sheet.name, range) });
}

/** Runs of neighbouring rows, so that rules are written once a run. */
function blocks(rows: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run.first + run.count === row) run.count++;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}

function writeHead(
  sheet: Sheet,
  names: FormSheetNames,
  request: FormRequest,
  indicators: readonly Indicator[],
  note: number,
  translate: Translate,
): void {
  const { programme, language } = request;
  const whens = whensOf(request);
  sheet.columns.set(NUMBER, { width: 5 }).set(LABEL, { width: 30 }).set(note, { width: 16 });
  writeOfficialHeading(sheet, 0, note, programme.office, language, translate);
  const title = translate("form.results.title");
  writeAcross(sheet, TITLE_ROW, 0, note, title, { font: fontFor(title, 14, { bold: true }), vertical: "center" });
  sheet.rows.set(TITLE_ROW, { height: 30 });
  const subtitle = `${translate("form.info.programme")}: ${labelIn(programme.labels, language)}`;
  writeAcross(sheet, TITLE_ROW + 1, 0, note, subtitle, { font: fontFor(subtitle, 13, { italic: true }) });
  const period = periodFormula(names.info, request, translate);
  writeAcross(sheet, TITLE_ROW + 2, 0, note, "", {
    font: fontFor(period.text, 13, { italic: true }),
    vertical: "top",
  });
  sheet.putFormula(TITLE_ROW + 2, 0, period.formula, period.text);
  sheet.rows.set(TITLE_ROW + 2, { height: 26 });

  for (const [column, id] of [
    [NUMBER, "form.head.number"],
    [LABEL, "form.head.unit"],
    [note, "form.head.note"],
  ] as const) {
    sheet.put(HEAD, column, translate(id), headingStyle(translate(id)));
    sheet.put(HEAD + 1, column, null, headingStyle(""));
  }
  indicators.forEach((indicator, index) => {
    const first = FIRST_INPUT + whens.length * index;
    const name = labelIn(indicator.labels, language);
    // "Số vụ" and "Số đối tượng" name their unit themselves.
    const label = SELF_EXPLAINING.includes(indicator.unit) ? name : `${name} (${translate(`unit.${indicator.unit}`)})`;
    writeAcross(sheet, HEAD, first, first + whens.length - 1, label, headingStyle(label));
    whens.forEach((when, offset) => {
      const text = translate(`form.head.${when}`);
      sheet.put(HEAD + 1, first + offset, text, headingStyle(text));
    });
  });
  for (let column = 0; column <= note; column++) {
    sheet.put(HEAD + 2, column, `(${String(column + 1)})`, centredStyle("", { italic: true }));
  }
  sheet.rows.set(HEAD, { height: 40 }).set(HEAD + 1, { height: 22 });
}

/** The period line follows the dates on the info sheet; built from day, month and year so that no regional setting spoils it. */
function periodFormula(info: string, request: FormRequest, translate: Translate): { formula: string; text: string } {
  const sheet = quoteSheetName(info);
  const date = (row: number): string => {
    const cell = `${sheet}!${absoluteCellAddress(row, 1)}`;
    return `TEXT(DAY(${cell}),"00")&"/"&TEXT(MONTH(${cell}),"00")&"/"&YEAR(${cell})`;
  };
  const shown = (iso: string): string => iso.split("-").reverse().join("/");
  const label = translate("form.info.period");
  return {
    formula: `="${label.replaceAll('"', '""')}: "&${date(PERIOD_ROW)}&" - "&${date(PERIOD_ROW + 1)}`,
    text: `${label}: ${shown(request.period.from)} - ${shown(request.period.to)}`,
  };
}
function writeBody(
  sheet: Sheet,
  request: FormRequest,
  inputs: readonly InputColumn[],
  note: number,
  translate: Translate,
): { readonly total: number; readonly unitRows: readonly number[] } {
  const { language } = request;
  const zones = rowsByZone(request);
  const withSubtotals = zones.length > 1;
  const unitRows: number[] = [];
  const parts: (readonly number[])[] = [];
  let row = BODY;
  zones.forEach(({ zone, units }, zoneIndex) => {
    const subtotal = withSubtotals ? row++ : undefined;
    const rows = units.map((unit, index) => {
      const label = labelIn(unit.labels, language);
      sheet.put(row, NUMBER, String(index + 1), centredStyle(""));
      sheet.put(row, LABEL, label, labelStyle(label));
      for (const { column, indicator } of inputs) sheet.put(row, column, null, inputStyle(request, indicator.measure));
      sheet.put(row, note, null, { ...labelStyle(""), numberFormat: "@", fill: COLOURS.input, locked: false });
      sheet.rows.set(row, { height: ROW_HEIGHT });
      name(sheet, rowName({ zone: zone.id, unit: unit.id }), { row, column: 0, rows: 1, columns: note + 1 });
      unitRows.push(row);
      return row++;
    });
    if (subtotal === undefined) {
      parts.push(rows);
      return;
    }
    const label = labelIn(zone.labels, language);
    writeSumRow(sheet, subtotal, ROMAN[zoneIndex] ?? String(zoneIndex + 1), label, request, inputs, note, [rows]);
    name(sheet, subtotalName(zone.id), { row: subtotal, column: 0, rows: 1, columns: note + 1 });
    parts.push([subtotal]);
  });
  const label = translate("form.total");
  writeSumRow(sheet, row, "", label, request, inputs, note, parts);
  name(sheet, NAMES.total, { row, column: 0, rows: 1, columns: note + 1 });
  return { total: row, unitRows };
}

const inputStyle = (request: FormRequest, measure: Indicator["measure"]): CellStyle => ({
  ...figureStyle(request.language, inputNumberFormat(measure)),
  fill: COLOURS.input,
  locked: false,
});

/** A row of live sums; blank as long as nothing is typed, so that an empty form shows no zeros. */
function writeSumRow(
  sheet: Sheet,
  row: number,
  number: string,
  label: string,
  request: FormRequest,
  inputs: readonly InputColumn[],
  note: number,
  parts: readonly (readonly number[])[],
): void {
  sheet.put(row, NUMBER, number === "" ? null : number, { ...centredStyle("", { bold: true }), fill: COLOURS.heading });
  sheet.put(row, LABEL, label, { ...labelStyle(label, true), fill: COLOURS.heading });
  for (const { column, indicator } of inputs) {
    const addends = parts.map((rows) => runAddress(rows, column)).join(",");
    sheet.putFormula(row, column, `=IF(COUNT(${addends})=0,"",SUM(${addends}))`, "", {
      ...figureStyle(request.language, inputNumberFormat(indicator.measure), true),
      fill: COLOURS.heading,
    });
  }
  sheet.put(row, note, null, framed({ fill: COLOURS.heading }));
  sheet.rows.set(row, { height: ROW_HEIGHT });
}

/** Rows of one zone stand together, so that inserting a row between them widens the sum. */
function runAddress(rows: readonly number[], column: number): string {
  const first = rows[0] ?? 0;
  const last = rows.at(-1) ?? first;
  return first === last
    ? cellAddress(first, column)
    : rectAddress({ row: first, column, rows: last - first + 1, columns: 1 });
}
