import type { Correction } from "../dataset/Finding";
import { dateToSerial, type ReferencePeriod } from "../dataset/ReferencePeriod";
import { type Beside, readInput } from "../forms/readInput";
import type { IntakeContext } from "../intake/IntakeContext";
import { convertLegacy, legacyEncoding } from "../intake/legacyEncoding";
import { isLegacyLaoFont } from "../intake/legacyFonts";
import { readCode } from "../intake/readCode";
import { readDate } from "../intake/readDate";
import type { IntakeMessage } from "../intake/Reading";
import { readMonth } from "../intake/readMonth";
import { readText } from "../intake/readText";
import type { Vocabulary } from "../intake/Vocabulary";
import { decimalsOf, type Quantity } from "../quantity/Quantity";
import { foldName } from "../registers/foldName";
import { labelIn, type Language, textsOf } from "../text/Labels";
import { isErrorValue } from "../workbook/Cell";
import type { CellReading } from "../workbook/Workbook";
import type { ListCellReading } from "./ListCellReading";
import { type AskedColumn, columnLabels } from "./listColumns";
import { DATE_FORMAT } from "./listSheet";

/** What the cells of a column are read with. */
export interface ListCellContext {
  readonly intake: IntakeContext;
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  readonly period: ReferencePeriod | undefined;
  readonly days: Beside["days"];
}

export type ListCellReader = (cell: CellReading) => ListCellReading;

type Said = ListCellReading["findings"][number];

const FIRST_DAY = "1990-01-01";
const NOTHING: ListCellReading = { findings: [] };

/** How the cells of a column are read; made once for all its rows. */
export function listCellReader(asked: AskedColumn, context: ListCellContext): ListCellReader {
  const read = readerOf(asked, context);
  return (cell) => {
    if (cell.formula === undefined) return read(cell);
    return cell.value === null
      ? unreadable("intake.error.notCalculated", cell.formula)
      : withoutCorrections(read(cell));
  };
}

/** What a formula gives is mended in the formula; a correction would write a constant over it. */
const withoutCorrections = ({ findings, ...reading }: ListCellReading): ListCellReading => ({
  ...reading,
  findings: findings.map(({ fix: _fix, choices: _choices, ...finding }): Said => finding),
});

function readerOf(asked: AskedColumn, context: ListCellContext): ListCellReader {
  switch (asked.column.kind) {
    case "figure":
      return figureReader(asked, context);
    case "choice":
      return choiceReader(asked, context);
    case "date":
      return dateReader(asked, context);
    case "year":
      return yearReader(asked, context);
    case "month":
      return monthReader(asked);
    case "text":
      return textReader;
  }
}

/** Formats that say nothing of a qualifier. */
const PLAIN = /^(?:General|0|#,##0|\[>=1000\]#,##0(?:\.0##)?;General)$/;

function figureReader({ indicator }: AskedColumn, { intake, vocabulary, days }: ListCellContext): ListCellReader {
  if (!indicator) throw new Error("a column of figures without an indicator");
  const { unit, measure, plausibleMaximum } = indicator;
  const beside: Beside = { years: 1, ...(days && { days }) };
  return (cell) => {
    const { value, numberFormat, font } = cell;
    const seen = typeof value === "number" ? { seen: value } : {};
    // Most cells of a long register are plain numbers in bounds, of which there is nothing to be said.
    const isPlain =
      typeof value === "number" &&
      value > 0 &&
      value < Math.min(1000, plausibleMaximum) &&
      Number.isInteger(value) &&
      measure === "count" &&
      (font === undefined || !isLegacyLaoFont(font)) &&
      PLAIN.test(numberFormat);
    if (isPlain) {
      const figure: Quantity = { kind: "number", value, unit, qualifier: "exact", decimals: decimalsOf(value) };
      return { figure, ...seen, findings: [] };
    }
    const { quantity, state, findings } = readInput(cell, indicator, intake, vocabulary, beside);
    const isUnread = !quantity && state !== "blank";
    return { ...(quantity && { figure: quantity }), ...(isUnread && { unread: true }), ...seen, findings };
  };
}

function choiceReader({ column, choices = [], criterion }: AskedColumn, { language }: ListCellContext): ListCellReader {
  const known = new Map<string, string | undefined>();
  const remember = (text: string, id: string): void => {
    const key = foldName(text);
    // A spelling of two things means neither.
    known.set(key, known.has(key) && known.get(key) !== id ? undefined : id);
  };
  for (const { id, labels } of choices) for (const text of textsOf(labels)) remember(text, id);
  const labelled = new Map(known);
  for (const { id, aliases = [] } of choices) {
    for (const text of aliases) if (labelled.get(foldName(text)) === undefined) remember(text, id);
  }
  const written = new Map(choices.map(({ id, labels }) => [id, labelIn(labels, language)]));
  const severity = column.required ? "hard" : "soft";
  // A long list says the same few things over and over.
  const readings = new Map<string, ListCellReading>();
  const read = (typed: string, font: string | undefined): ListCellReading => {
    const id = known.get(foldName(typed));
    if (id === undefined) {
      const parameters = { typed };
      const meant = legacyChoice(typed, font);
      const offers = meant === undefined ? ofCode(typed) : [meant];
      const offered = offers.length === 0 ? {} : { choices: offers.map((value) => ({ value })) };
      const finding = { rule: "list.unknownChoice", severity, parameters, ...about(column), ...offered } as const;
      return { unread: true, findings: [finding] };
    }
    const expected = written.get(id) ?? id;
    if (!criterion || typed.toLowerCase() === expected.toLowerCase()) return { field: id, seen: id, findings: [] };
    const parameters = { typed, expected };
    const fix = { value: expected };
    return {
      field: id,
      findings: [{ rule: "list.otherSpelling", severity: "soft", parameters, ...about(column), fix }],
    };
  };
  /** The choice that a text in an old encoding of Vietnamese is. */
  const legacyChoice = (typed: string, font: string | undefined): string | undefined => {
    const encoding = legacyEncoding(typed, font);
    const id = encoding && known.get(foldName(convertLegacy(typed, encoding, font)));
    return id === undefined ? undefined : written.get(id);
  };
  /** The choices that bear a code, each as it is written: 44 is Quảng Trị, was Quảng Bình, and may be a code of the other country. */
  const ofCode = (typed: string): readonly string[] => {
    const code = readCode(typed, CODE_DIGITS);
    return code === undefined ? [] : choices.flatMap((one) => (one.code === code ? (written.get(one.id) ?? []) : []));
  };
  return ({ font, value }) => {
    if (value === null || value === "") return NOTHING;
    if (typeof value === "object") return unreadable("intake.error.errorValue", value.error);
    const typed = String(value);
    const key = font === undefined ? typed : `${font}\n${typed}`;
    const before = readings.get(key) ?? read(typed, font);
    if (readings.size < MOST_READINGS) readings.set(key, before);
    return before;
  };
}

/** Of the statistical codes of provinces, in both countries. */
const CODE_DIGITS = 2;

/** Choices are few; texts that are none are not remembered for ever. */
const MOST_READINGS = 500;

/** The column's name, in whatever language the finding is worded. */
const about = (column: AskedColumn["column"]): Pick<Said, "labels"> => ({
  labels: { column: columnLabels({ column }) },
});

const unreadable = (rule: string, typed: string): ListCellReading => ({
  unread: true,
  findings: [{ rule, severity: "hard", parameters: { typed } }],
});

const said = ({ id, parameters }: IntakeMessage, severity: Said["severity"], more: Partial<Said> = {}): Said => ({
  rule: id,
  severity,
  parameters,
  ...more,
});

const dayCorrection = (day: string): Correction => ({ value: dateToSerial(day) ?? day, numberFormat: DATE_FORMAT });

function dateReader({ column }: AskedColumn, { intake, period }: ListCellContext): ListCellReader {
  const bounds = column.kind === "date" && column.inPeriod ? period : undefined;
  return ({ value }) => {
    if (value === null || value === "") return NOTHING;
    // The column's own format may have been lost in a paste; a real date stands for the day it shows.
    const reading = readDate(
      { value, numberFormat: DATE_FORMAT },
      { ...(bounds && { within: bounds }) },
      {
        ...intake,
        dateOrder: "dmy",
      },
    );
    switch (reading.outcome) {
      case "error":
        return { unread: true, findings: [said(reading.problem, "hard")] };
      case "ask":
        return {
          unread: true,
          findings: [said(reading.question, "hard", { choices: reading.readings.map(dayCorrection) })],
        };
      case "fix":
      case "ok": {
        const { value: day } = reading;
        if (day === undefined) return NOTHING;
        // A count typed into a column of days is a day of 1900 and after.
        if (day < FIRST_DAY) return unreadable("intake.error.date", plain(value));
        const note = reading.outcome === "fix" ? [said(reading.note, "soft", { fix: dayCorrection(day) })] : [];
        const seen = typeof value === "number" ? { seen: value } : {};
        if (!bounds || (bounds.from <= day && day <= bounds.to)) return { field: day, ...seen, findings: note };
        const parameters = { from: shown(bounds.from), to: shown(bounds.to), day: shown(day) };
        return { unread: true, findings: [...note, { rule: "list.dateOutside", severity: "hard", parameters }] };
      }
    }
  };
}

const plain = (value: CellReading["value"]): string => (value === null || isErrorValue(value) ? "" : String(value));

const shown = (day: string): string => day.split("-").reverse().join("/");

function yearReader({ column }: AskedColumn, { intake }: ListCellContext): ListCellReader {
  return ({ value }) => {
    if (value === null || value === "") return NOTHING;
    if (typeof value === "object") return unreadable("intake.error.errorValue", value.error);
    const year = Number(typeof value === "string" ? value.trim() : value);
    if (Number.isInteger(year) && year >= 1990 && year <= 2099)
      return { field: String(year), seen: year, findings: [] };
    // A day tells its year.
    const reading = readDate({ value, numberFormat: DATE_FORMAT }, {}, { ...intake, dateOrder: "dmy" });
    if (reading.outcome === "fix") {
      const own = reading.value.slice(0, 4);
      const fix = { value: Number(own), numberFormat: "0" };
      return { field: own, findings: [said(reading.note, "soft", { fix })] };
    }
    return {
      unread: true,
      findings: [{ rule: "list.badYear", severity: "soft", parameters: { typed: plain(value) }, ...about(column) }],
    };
  };
}

function monthReader({ column }: AskedColumn): ListCellReader {
  return ({ value }) => {
    if (value === null || value === "") return NOTHING;
    if (typeof value === "object") return unreadable("intake.error.errorValue", value.error);
    const field = readMonth(value);
    if (field !== undefined) return { field, findings: [] };
    return {
      unread: true,
      findings: [{ rule: "list.badMonth", severity: "soft", parameters: { typed: plain(value) }, ...about(column) }],
    };
  };
}

const textReader: ListCellReader = (cell) => {
  const reading = readText(cell);
  switch (reading.outcome) {
    case "error":
      return { unread: true, findings: [said(reading.problem, "hard")] };
    case "ask":
      return {
        field: plain(cell.value),
        findings: [said(reading.question, "soft", { choices: reading.readings.map((value) => ({ value })) })],
      };
    case "fix":
    case "ok":
      return reading.value === undefined ? NOTHING : { field: reading.value, findings: [] };
  }
};
