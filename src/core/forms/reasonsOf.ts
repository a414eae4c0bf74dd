import { observationKey } from "../dataset/Observation";
import { rowSubject } from "../lists/rowSubjects";
import type { Reason } from "../rules/RuleContext";
import type { FormReading } from "./FormReading";

/** The reasons a form keeps, each with the key of its figure or the subject of its rows; those of a period the form does not name are none. */
export function reasonsOf({
  programme,
  period,
  previousPeriod,
  reasons,
}: Pick<FormReading, "programme" | "period" | "previousPeriod" | "reasons">): readonly Reason[] {
  return reasons.flatMap(({ rule, place, value, text }): readonly Reason[] => {
    if ("list" in place) return period ? [{ rule, key: rowSubject(place.list, period, place.row), text, period }] : [];
    const { row, column } = place;
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
