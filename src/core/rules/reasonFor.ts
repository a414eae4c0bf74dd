import { type Observation, observationKey } from "../dataset/Observation";
import { type EditRule, ruleMessageId } from "./EditRule";
import { explains } from "./explains";
import type { Reason } from "./RuleContext";

/**
 * The reason recorded for a rule's doubt about a figure: that given for this very figure and this rule, which settles the doubt, else the latest one
 * given for the same series in an earlier period, which does not, but is shown: what explained last year's figure is worth knowing whichever rule
 * asks now, the same rule's first. Of two for one figure the later recorded one holds.
 */
export function reasonFor(rule: EditRule, observation: Observation, reasons: readonly Reason[]): Reason | undefined {
  const isOwn = (reason: Reason): boolean => reason.rule === rule.id || reason.rule === ruleMessageId(rule.id);
  const settling = reasons.filter((reason) => isOwn(reason) && explains(reason, observation));
  if (settling.length > 0) return settling.at(-1);
  const earlier = reasons.filter(
    ({ key: other, period }) =>
      period.to < observation.period.from && other === observationKey({ ...observation, period }),
  );
  return latest(earlier.filter(isOwn)) ?? latest(earlier);
}

const latest = (reasons: readonly Reason[]): Reason | undefined =>
  reasons.reduce<Reason | undefined>(
    (found, one) => (found && found.period.to > one.period.to ? found : one),
    undefined,
  );
