import type { Finding } from "../dataset/Finding";
import type { FormReading } from "../forms/FormReading";
import { groupReturns, isFilled, leadOf, mixedWith } from "./returnsTogether";

/**
 * Why returns given together can't be one book: one finding for each programme and period beside that of most of them. Another programme is an
 * error; returns of another period may lie beside them to be compared, which is only told.
 */
export function mixedReturns(readings: readonly FormReading[]): readonly Finding[] {
  const filled = readings.filter((reading) => reading.period && isFilled(reading));
  const lead = leadOf(filled);
  if (!lead) return [];
  return groupReturns(filled).flatMap(([first]): readonly Finding[] => {
    const mixed = first && mixedWith({ ...lead, previousPeriod: undefined }, first);
    if (!mixed) return [];
    return [mixed.rule === "returns.mixed.period" ? { ...mixed, severity: "info" } : mixed];
  });
}
