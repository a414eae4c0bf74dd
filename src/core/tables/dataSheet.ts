import type { Dataset } from "../dataset/Dataset";
import { observationKey } from "../dataset/Observation";
import { dateToSerial, periodKey } from "../dataset/ReferencePeriod";
import {
  DAY_FIELDS,
  OBSERVATION_FIELDS,
  type ObservationField,
  type ObservationRecord,
  toRecord,
} from "../csv/observationFields";
import { headingStyle } from "../layout/styles";
import { textWidth } from "../layout/textWidth";
import { officialPage } from "../layout/page";
import { decimalsShown } from "../quantity/Quantity";
import { remembered } from "../quantity/remembered";
import type { BookLanguage } from "../text/BookLanguage";
import { sheetReference } from "../workbook/a1";
import type { CellStyle } from "../workbook/Cell";
import { cellRect, type Rect } from "../workbook/Rect";
import { Sheet } from "../workbook/Sheet";
import { chunks } from "../workbook/chunks";
import { periodLabels } from "./periodLabels";

/** Names on the data sheet; a book is found and read back by them. */
export const BOOK_NAMES = {
  /** First cell of the data sheet: this sheet belongs to a book made by the tool. */
  data: "hoptac.data",
  programme: "hoptac.programme",
  period: "hoptac.period",
  language: "hoptac.language",
  /** What the annex tells beside the figures, as JSON. */
  facts: "hoptac.facts",
  /** On every other sheet of the book: the first cell of its data sheet. */
  link: "hoptac.link.data",
  /** On the contents of a signed copy: its date and, below, its code. */
  frozen: "hoptac.frozen",
  /** First cell of a table's sheet; the table's id follows. */
  table: (id: string): string => `hoptac.table.${id}`,
} as const;

const HEAD_ROW = 0;
const FIRST_ROW = 1;
const META = OBSERVATION_FIELDS.length + 1;
/** As wide as what stands in it, within bounds, in characters. */
const WIDTH = { least: 9, most: 44 };
const HEAD_HEIGHT = 24;
const TEXT: CellStyle = { numberFormat: "@" };
const DAY: CellStyle = { numberFormat: "yyyy-mm-dd", horizontal: "left" };
/** Stands clear of the number before it. */
const INDENTED: CellStyle = { horizontal: "left", indent: 1 };
const serialOf = remembered(dateToSerial);
/** What is printed: the fields up to the text as stated; the rest is for programs. */
const PRINTED = OBSERVATION_FIELDS.indexOf("as_stated") + 1;

/**
 * Every observation the book rests on, one a row, with codes. The tables' live formulas read this sheet and nothing else, and
 * the book can be checked from it again without the returns. As in observations.csv, but for days, which are Excel's own here, the period, which
 * has its label, and what goes without saying, which is blank.
 * @param facts what the annex tells beside the figures.
 */
export function dataSheet(name: string, dataset: Dataset, language: BookLanguage, facts: object): Sheet {
  const sheet = new Sheet(name);
  OBSERVATION_FIELDS.forEach((field, column) => {
    sheet.put(HEAD_ROW, column, field, headingStyle(field));
  });
  sheet.rows.set(HEAD_ROW, { height: HEAD_HEIGHT });
  const lengths = OBSERVATION_FIELDS.map((field) => textWidth(field, 12, true) + 2);
  const labels = periodLabels(dataset);
  dataset.observations.forEach((observation, index) => {
    const record = withoutSaying(toRecord(observation));
    const label = labels.get(periodKey(observation.period)) ?? record.period;
    OBSERVATION_FIELDS.forEach((field, column) => {
      const value = field === "period" ? label : record[field];
      if (value === null) return;
      lengths[column] = Math.max(lengths[column] ?? 0, String(value).length + 1);
      // Without a style: these are nine tenths of a large book, and every host keeps a text a text whatever its format.
      if (DAY_FIELDS.has(field)) sheet.put(FIRST_ROW + index, column, serialOf(String(value)) ?? value, DAY);
      else sheet.put(FIRST_ROW + index, column, value, field === "qualifier" ? INDENTED : undefined);
    });
  });
  lengths.forEach((length, column) => {
    sheet.columns.set(column, { width: Math.ceil(Math.min(WIDTH.most, Math.max(WIDTH.least, length))) });
  });
  const local = (label: string, range: Rect): void => {
    sheet.names.push({ name: label, refersTo: sheetReference(name, range) });
  };
  local(BOOK_NAMES.data, {
    row: 0,
    column: 0,
    rows: dataset.observations.length + 1,
    columns: OBSERVATION_FIELDS.length,
  });
  const { earlierPeriods = [], explanations = [], lists, period, previousPeriod, programme, revisions = [] } = dataset;
  const { retold, sidePeriods, toldTwice } = dataset;
  const explained = explanations.map(({ observation, text }) => ({ key: observationKey(observation), text }));
  const dates = [period, previousPeriod, ...earlierPeriods].flatMap((each) => [each?.from ?? null, each?.to ?? null]);
  dates.forEach((date, index) => {
    sheet.put(index, META, date, TEXT);
  });
  local(BOOK_NAMES.period, { row: 0, column: META, rows: dates.length, columns: 1 });
  sheet.put(dates.length, META, language);
  local(BOOK_NAMES.language, cellRect(dates.length, META));
  [
    [BOOK_NAMES.programme, JSON.stringify(programme)] as const,
    [
      BOOK_NAMES.facts,
      JSON.stringify({
        ...facts,
        revisions,
        lists,
        toldTwice,
        retold,
        sidePeriods,
        ...(explained.length > 0 && { explained }),
      }),
    ] as const,
  ].forEach(([label, json], more) => {
    const pieces = chunks(json);
    pieces.forEach((text, index) => {
      sheet.put(index, META + 1 + more, text);
    });
    local(label, { row: 0, column: META + 1 + more, rows: pieces.length, columns: 1 });
  });
  for (let column = META; column < META + 3; column++) sheet.columns.set(column, { hidden: true });
  sheet.freeze = { rows: 1, columns: 0 };
  sheet.protection = { formatColumns: true, autoFilter: true };
  sheet.page = {
    ...officialPage("landscape"),
    printArea: { row: 0, column: 0, rows: dataset.observations.length + 1, columns: PRINTED },
    titleRows: { first: 0, last: 0 },
  };
  return sheet;
}

/** Blank is what a reader takes it for anyway: a number is exact, and has the decimals it shows. */
function withoutSaying(record: ObservationRecord): ObservationRecord {
  const { decimals, qualifier, value } = record;
  const shows = typeof value === "number" && decimalsShown(value) === decimals;
  return { ...record, qualifier: qualifier === "exact" ? null : qualifier, decimals: shows ? null : decimals };
}

/** Absolute reference of one field's values on a data sheet of `count` observations (at least one row). */
export function fieldReference(sheet: string, field: ObservationField, count: number): string {
  return sheetReference(sheet, {
    row: FIRST_ROW,
    column: OBSERVATION_FIELDS.indexOf(field),
    rows: Math.max(1, count),
    columns: 1,
  });
}
