import type { Consolidated } from "../consolidation/consolidate";
import type { Dataset } from "../dataset/Dataset";
import type { Finding } from "../dataset/Finding";
import type { FormReading } from "../forms/FormReading";
import { UserMessage } from "../text/UserMessage";

/**
 * The dataset to make tables of, or the one message that says why there is none. A form that can't be read stops everything: tables
 * without it would be short of its figures.
 * @throws UserMessage no form, a form that can't be read, forms that can't be joined, nothing filled in (neither a figure nor a row of a list), nothing answered, or nothing that the returns do not contradict.
 */
export function refuseEmpty(
  forms: readonly FormReading[],
  consolidated: Consolidated,
  unread: readonly Finding[],
): Dataset {
  const refuse = (reason: Finding): never => {
    throw new UserMessage(reason.rule, { ...reason.parameters, ...placeParameters(reason) });
  };
  if (unread[0]) return refuse(unread[0]);
  const [first] = forms;
  if (!first) throw new UserMessage("form.none");
  if (!consolidated.dataset) {
    return refuse(consolidated.refused ?? { rule: "form.periodMissing", severity: "hard", place: first.place });
  }
  if (!saysNothing(consolidated.dataset)) return consolidated.dataset;
  const conflict = consolidated.findings.find(({ rule }) => rule === "returns.conflict");
  if (conflict) return refuse({ ...conflict, rule: "returns.onlyConflicts" });
  const open = forms.flatMap(({ cells }) => cells).filter(({ state }) => state !== "blank").length;
  throw new UserMessage(open > 0 ? "form.unanswered" : "form.empty", { ...placeParameters(first), count: open });
}

/** Whether returns hold neither a figure nor a row of a list. */
export const saysNothing = ({ lists = [], observations }: Dataset): boolean => observations.length + lists.length === 0;

/** Where, for messages that are not cards of their own. */
export const placeParameters = ({ place }: Pick<Finding, "place">): Readonly<Record<string, string>> => ({
  file: place.file ?? "",
  sheet: place.sheet ?? "",
  cell: place.cell ?? "",
});
