import { rowSubject } from "../lists/rowSubjects";
import type { Reason } from "../rules/RuleContext";
import { figureKey } from "./figureKey";
import type { FormReading } from "./FormReading";

/** The reasons a form keeps, each with the key of its figure or the subject of its rows; those of a period the form does not name are none. */
export function reasonsOf(
  form: Pick<FormReading, "programme" | "period" | "previousPeriod" | "reasons">,
): readonly Reason[] {
  const { period, reasons } = form;
  return reasons.flatMap(({ rule, place, value, text }): readonly Reason[] => {
    if ("list" in place) return period ? [{ rule, key: rowSubject(place.list, period, place.row), text, period }] : [];
    const figure = figureKey(form, place);
    return figure ? [{ rule, ...figure, text, ...(value !== undefined && { value }) }] : [];
  });
}
