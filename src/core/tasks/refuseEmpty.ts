import type { Consolidated } from "../consolidation/consolidate";
import type { Dataset } from "../dataset/Dataset";
import type { Finding } from "../dataset/Finding";
import type { FormReading } from "../forms/FormReading";
import { UserMessage } from "../text/UserMessage";

/** What keeps returns from being joined: a mixture, or an information sheet without a valid period. */
const NO_DATASET = /^(?:returns\.mixed\.|form\.(?:period|badDate|infoCellLost))/;

/**
 * The dataset to make tables of, or the one message that says why there is none.
 * @throws UserMessage no form, a form that can't be read, forms that can't be joined, or nothing filled in.
 */
export function refuseEmpty(
  forms: readonly FormReading[],
  consolidated: Consolidated,
  unread: readonly Finding[],
): Dataset {
  const [first] = forms;
  if (!first) {
    const reason = unread[0];
    throw reason
      ? new UserMessage(reason.rule, { ...reason.parameters, ...placeParameters(reason) })
      : new UserMessage("form.none");
  }
  if (!consolidated.dataset) {
    const reason = consolidated.findings.find(({ rule }) => NO_DATASET.test(rule));
    throw new UserMessage(reason?.rule ?? "form.periodMissing", {
      ...reason?.parameters,
      ...placeParameters(reason ?? { place: first.place }),
    });
  }
  if (consolidated.dataset.observations.length === 0) throw new UserMessage("form.empty", placeParameters(first));
  return consolidated.dataset;
}

/** Where, for messages that are not cards of their own. */
export const placeParameters = ({ place }: Pick<Finding, "place">): Readonly<Record<string, string>> => ({
  file: place.file ?? "",
  sheet: place.sheet ?? "",
  cell: place.cell ?? "",
});
