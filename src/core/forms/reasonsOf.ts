import { observationKey } from "../dataset/Observation";
import type { Reason } from "../rules/RuleContext";
import type { FormReading } from "./FormReading";

/** The reasons a form keeps, each with the key of its figure; those of a period the form does not name are none. */
export function reasonsOf({ programme, period, previousPeriod, reasons }: FormReading): readonly Reason[] {
  return reasons.flatMap(({ rule, row, column, value, text }): readonly Reason[] => {
    const of = column.when === "this" ? period : previousPeriod;
    const party = programme.units.find(({ id }) => id === row.unit)?.party;
    if (!of || party === undefined) return [];
    const key = observationKey({
      programme: programme.id,
      party,
      reportingUnit: row.unit,
      zone: row.zone,
      period: of,
      indicator: column.indicator,
    });
    return [{ rule, key, text, period: of, ...(value !== undefined && { value }) }];
  });
}
