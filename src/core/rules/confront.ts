import type { Dataset } from "../dataset/Dataset";
import { runCheck } from "./checks/checks";
import type { EditRule } from "./EditRule";
import type { RuleContext } from "./RuleContext";
import { type RuleData, ruleData } from "./RuleData";
import type { RuleOutcome } from "./RuleOutcome";

/** What came of the rules, and the data they were confronted with. */
export interface Confrontation {
  readonly data: RuleData;
  readonly outcomes: readonly RuleOutcome[];
}

/** Holds every rule against a dataset and its past. A rule that crashes is an outcome of its own and stops no other. */
export function confront(dataset: Dataset, rules: Iterable<EditRule>, context: RuleContext): Confrontation {
  const data = ruleData(dataset, context);
  return { data, outcomes: [...rules].flatMap((rule) => outcomesOf(rule, data)) };
}

function outcomesOf(rule: EditRule, data: RuleData): readonly RuleOutcome[] {
  try {
    return runCheck(rule.check, data).map((verdict) => ({ rule: rule.id, ...verdict }));
  } catch (cause) {
    return [{ rule: rule.id, outcome: "crashed", error: cause instanceof Error ? cause.message : String(cause) }];
  }
}
