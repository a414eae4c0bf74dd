import { type Observation, observationKey } from "../dataset/Observation";
import { type EditRule, ruleMessageId } from "./EditRule";
import { explains } from "./explains";
import type { Reason } from "./RuleContext";

/**
 * The reason recorded for a rule's doubt about a figure: that given for this very figure, which settles the doubt, else the latest one given
 * for the same series in an earlier period, which does not, but is shown. Of two for one figure the later recorded one holds.
 */
export function reasonFor(rule: EditRule, observation: Observation, reasons: readonly Reason[]): Reason | undefined {
  const own = reasons.filter((reason) => reason.rule === rule.id || reason.rule === ruleMessageId(rule.id));
  const settling = own.filter((reason) => explains(reason, observation));
  if (settling.length > 0) return settling.at(-1);
  return own
    .filter(
      ({ key: other, period }) =>
        period.to < observation.period.from && other === observationKey({ ...observation, period }),
    )
    .reduce<Reason | undefined>(
      (latest, one) => (latest && latest.period.to > one.period.to ? latest : one),
      undefined,
    );
}
