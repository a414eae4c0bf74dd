import type { Observation } from "../dataset/Observation";
import { periodKey } from "../dataset/ReferencePeriod";
import { numericValue } from "../quantity/Quantity";

/**
 * The tidy record of an observation, one field a column; the same in observations.csv and on a book's data sheet. `period` is
 * both days in one key; the live formulas of the book compare with it.
 */
export const OBSERVATION_FIELDS = [
  "programme",
  "party",
  "reporting_unit",
  "zone",
  "period_start",
  "period_end",
  "indicator",
  "unit",
  "value",
  "qualifier",
  "status",
  "as_stated",
  "wording",
  "decimals",
  "text",
  "source_file",
  "source_sheet",
  "source_cell",
  "period",
] as const;
export type ObservationField = (typeof OBSERVATION_FIELDS)[number];
/** Fields that hold a day. */
export const DAY_FIELDS: ReadonlySet<ObservationField> = new Set(["period_start", "period_end"]);
export type ObservationRecord = Readonly<Record<ObservationField, string | number | null>>;

/** `status` says which of the four kinds of knowledge the row holds; `value` is blank where there is no number. */
export function toRecord(o: Observation): ObservationRecord {
  const { quantity, source } = o;
  return {
    programme: o.programme,
    party: o.party,
    reporting_unit: o.reportingUnit,
    zone: o.zone,
    period_start: o.period.from,
    period_end: o.period.to,
    indicator: o.indicator,
    unit: quantity.unit,
    value: numericValue(quantity) ?? null,
    qualifier: quantity.kind === "number" ? quantity.qualifier : null,
    status: quantity.kind,
    as_stated: quantity.asStated ?? null,
    wording: quantity.kind === "number" ? (quantity.wording ?? null) : null,
    decimals: quantity.kind === "number" ? quantity.decimals : null,
    text: quantity.kind === "qualitative" ? quantity.text : null,
    source_file: source?.file ?? null,
    source_sheet: source?.sheet ?? null,
    source_cell: source?.cell ?? null,
    period: periodKey(o.period),
  };
}
