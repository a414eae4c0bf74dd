import type { Observation } from "../dataset/Observation";
import { dayNumber, periodProblem } from "../dataset/ReferencePeriod";
import { decimalsShown, type Qualifier, type Quantity, UNITS } from "../quantity/Quantity";
import type { ObservationField } from "./observationFields";

/** Why a record is no observation: the field and what is wrong with it. */
export interface RecordProblem {
  readonly field: ObservationField;
  readonly problem: "missing" | "badNumber" | "negative" | "badDate" | "badChoice" | "conflict" | "tooLong";
}

export const QUALIFIERS: readonly Qualifier[] = ["exact", "moreThan", "nearly", "about"];
/** No figure is below zero. */
const NUMBER = /^\d+(\.\d+)?(e[+-]?\d+)?$/i;
/** The smallest number there is has a few hundred. */
const DECIMALS = /^\d{1,3}$/;
/** What a cell can hold. */
const MAX_TEXT = 32_767;

/** Reads a tidy record back. Numbers have a decimal point and no grouping; nothing is guessed. */
export function fromRecord(
  record: Readonly<Partial<Record<ObservationField, string | number | null>>>,
): Observation | readonly RecordProblem[] {
  const problems: RecordProblem[] = [];
  const text = (field: ObservationField): string | undefined => {
    const value = record[field];
    if (value === null || value === undefined || value === "") return undefined;
    if (String(value).length > MAX_TEXT) problems.push({ field, problem: "tooLong" });
    return String(value);
  };
  const required = (field: ObservationField): string => {
    const value = text(field);
    if (value === undefined) problems.push({ field, problem: "missing" });
    return value ?? "";
  };
  const date = (field: ObservationField): string => {
    const value = required(field);
    if (value !== "" && dayNumber(value) === undefined) problems.push({ field, problem: "badDate" });
    return value;
  };
  const number = (field: ObservationField, pattern = NUMBER): number | undefined => {
    const value = text(field);
    if (value === undefined) return undefined;
    if (!pattern.test(value) || !Number.isFinite(Number(value))) {
      problems.push({
        field,
        problem: value.startsWith("-") && pattern.test(value.slice(1)) ? "negative" : "badNumber",
      });
    }
    return Number(value);
  };
  const choice = <T extends string>(field: ObservationField, choices: readonly T[], fallback?: T): T | undefined => {
    const value = text(field) ?? fallback;
    const found = choices.find((known) => known === value);
    if (found === undefined) problems.push({ field, problem: value === undefined ? "missing" : "badChoice" });
    return found;
  };
  const head = {
    programme: required("programme"),
    party: required("party"),
    reportingUnit: required("reporting_unit"),
    zone: required("zone"),
    period: { from: date("period_start"), to: date("period_end") },
    indicator: required("indicator"),
  };
  if (periodProblem(head.period) === "endsBeforeStart") problems.push({ field: "period_end", problem: "conflict" });
  const quantity = quantityOfRecord({ text, number, choice, problems });
  if (problems.length > 0 || !quantity) return problems;
  const sheet = text("source_sheet");
  const cell = text("source_cell");
  const file = text("source_file");
  const source =
    sheet !== undefined && cell !== undefined ? { ...(file !== undefined && { file }), sheet, cell } : undefined;
  return { ...head, quantity, ...(source && { source }) };
}

interface Reader {
  readonly text: (field: ObservationField) => string | undefined;
  readonly number: (field: ObservationField, pattern?: RegExp) => number | undefined;
  readonly choice: <T extends string>(field: ObservationField, choices: readonly T[], fallback?: T) => T | undefined;
  readonly problems: RecordProblem[];
}

function quantityOfRecord({ text, number, choice, problems }: Reader): Quantity | undefined {
  const unit = choice("unit", UNITS);
  const value = number("value");
  const status = choice(
    "status",
    ["number", "zero", "notStated", "qualitative"] as const,
    value === 0 ? "zero" : "number",
  );
  if (!unit || !status) return undefined;
  const qualifier = choice("qualifier", QUALIFIERS, "exact") ?? "exact";
  const asStated = text("as_stated");
  const stated = asStated === undefined ? {} : { asStated };
  if (status === "number") {
    if (value === undefined) {
      if (text("value") === undefined) problems.push({ field: "value", problem: "missing" });
      return undefined;
    }
    if (value === 0 && qualifier === "exact") return { kind: "zero", unit, ...stated };
    const decimals = Math.max(number("decimals", DECIMALS) ?? 0, decimalsShown(value));
    const wording = text("wording");
    const word = wording === undefined ? {} : { wording };
    return { kind: "number", value, unit, qualifier, decimals, ...word, ...stated };
  }
  if (qualifier !== "exact") problems.push({ field: "qualifier", problem: "conflict" });
  if (value !== undefined && (status !== "zero" || value !== 0)) problems.push({ field: "value", problem: "conflict" });
  if (status !== "qualitative") return { kind: status, unit, ...stated };
  const words = text("text") ?? asStated;
  if (words === undefined) problems.push({ field: "text", problem: "missing" });
  return { kind: "qualitative", unit, text: words ?? "", ...stated };
}
