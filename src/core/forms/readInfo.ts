import type { Finding } from "../dataset/Finding";
import { type IsoDate, periodProblem, type ReferencePeriod } from "../dataset/ReferencePeriod";
import type { Lexicon } from "../intake/Lexicon";
import { readDate } from "../intake/readDate";
import { cellAddress } from "../workbook/a1";
import type { SheetSnapshot } from "../workbook/Workbook";
import { rangeOfName } from "./findForms";
import type { NumberStyle } from "./FormRequest";
import { type InfoField, NAMES } from "./formNames";
import { NUMBER_STYLE_SAMPLES } from "./planForm";

/** What a real date is shown as. */
const DATE = "dd/mm/yyyy";

/** What the info sheet says. */
export interface FormInfo {
  readonly period: ReferencePeriod | undefined;
  readonly previousPeriod: ReferencePeriod | undefined;
  /** Undefined when none of the two is chosen; then nothing ambiguous is understood. */
  readonly numbers: NumberStyle | undefined;
  readonly findings: readonly Finding[];
}

/** Reads the info sheet. A period that can't be is a finding at its cell; figures without a period are never attributed. */
export function readInfo(sheet: SheetSnapshot, lexicon: Lexicon): FormInfo {
  const findings: Finding[] = [];
  const cellOf = (field: InfoField) => {
    const range = rangeOfName(sheet, NAMES.info(field));
    return range && { value: sheet.cell(range.row, range.column).value, cell: cellAddress(range.row, range.column) };
  };
  const report = (rule: string, field: InfoField): void => {
    const cell = cellOf(field)?.cell;
    findings.push({ rule, severity: "hard", place: { sheet: sheet.name, ...(cell !== undefined && { cell }) } });
  };
  const date = (field: InfoField): IsoDate | undefined => {
    const found = cellOf(field);
    if (!found) report("form.infoCellLost", field);
    if (!found || found.value === null || found.value === "") return undefined;
    // The cell's own format may have been lost; a real date stands for the day it shows.
    const reading = readDate({ value: found.value, numberFormat: DATE }, {}, { lexicon, dateOrder: "dmy" });
    const iso = reading.outcome === "ok" || reading.outcome === "fix" ? reading.value : undefined;
    if (iso === undefined) report("form.badDate", field);
    // A day typed as text can only mean that day; a year of the Buddhist era is told.
    if (reading.outcome === "fix" && reading.note.id === "intake.fix.buddhistYear") {
      const { id, parameters } = reading.note;
      findings.push({ rule: id, severity: "soft", place: { sheet: sheet.name, cell: found.cell }, parameters });
    }
    return iso;
  };
  const period = (first: InfoField, last: InfoField, needed: boolean): ReferencePeriod | undefined => {
    const before = findings.length;
    const [from, to] = [date(first), date(last)];
    if (findings.slice(before).some(({ severity }) => severity === "hard")) return undefined;
    if (from === undefined || to === undefined) {
      if (needed || from !== to) report("form.periodMissing", from === undefined ? first : last);
      return undefined;
    }
    if (!periodProblem({ from, to })) return { from, to };
    report("form.periodEndsBeforeStart", last);
    return undefined;
  };
  const current = period("from", "to", true);
  const previous = period("previous_from", "previous_to", false);
  if (current && previous && previous.to >= current.from) report("form.periodsOverlap", "previous_to");
  const sample = cellOf("numbers")?.value;
  const numbers = (Object.keys(NUMBER_STYLE_SAMPLES) as NumberStyle[]).find(
    (style) => NUMBER_STYLE_SAMPLES[style] === sample,
  );
  if (!numbers) report("form.numbersUnknown", "numbers");
  return { period: current, previousPeriod: previous, numbers, findings };
}
