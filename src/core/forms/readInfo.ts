import type { Finding } from "../dataset/Finding";
import { type IsoDate, periodProblem, type ReferencePeriod, serialToDate } from "../dataset/ReferencePeriod";
import { cellAddress } from "../workbook/a1";
import type { SheetSnapshot } from "../workbook/Workbook";
import { rangeOfName } from "./findForms";
import type { NumberStyle } from "./FormRequest";
import { type InfoField, NAMES } from "./formNames";
import { NUMBER_STYLE_SAMPLES } from "./planForm";

/** What the info sheet says. */
export interface FormInfo {
  readonly period: ReferencePeriod | undefined;
  readonly previousPeriod: ReferencePeriod | undefined;
  /** Undefined when none of the two is chosen; then nothing ambiguous is understood. */
  readonly numbers: NumberStyle | undefined;
  readonly findings: readonly Finding[];
}

/** Reads the info sheet. A period that can't be is a finding at its cell; figures without a period are never attributed. */
export function readInfo(sheet: SheetSnapshot): FormInfo {
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
    const iso = typeof found.value === "number" ? serialToDate(found.value) : typedDate(found.value);
    if (iso === undefined) report("form.badDate", field);
    return iso;
  };
  const period = (first: InfoField, last: InfoField, needed: boolean): ReferencePeriod | undefined => {
    const before = findings.length;
    const [from, to] = [date(first), date(last)];
    if (findings.length > before) return undefined;
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

/** A day typed as text: 14/12/2025 (day first, as both countries write) or 2025-12-14. */
function typedDate(value: unknown): IsoDate | undefined {
  if (typeof value !== "string") return undefined;
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(value);
  const local = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(value);
  const [year, month, day] = iso ? iso.slice(1) : (local?.slice(1).reverse() ?? []);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return periodProblem({ from: text, to: text }) ? undefined : text;
}
