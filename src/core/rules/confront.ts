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

/** The same, a rule at a time: in between, `pause` gives way to whatever else waits. */
export async function confrontInTurns(
  dataset: Dataset,
  rules: Iterable<EditRule>,
  context: RuleContext,
  pause: () => Promise<void>,
): Promise<Confrontation> {
  const data = ruleData(dataset, context);
  const outcomes: (readonly RuleOutcome[])[] = [];
  for (const rule of rules) {
    await pause();
    outcomes.push(outcomesOf(rule, data));
  }
  return { data, outcomes: outcomes.flat() };
}

function outcomesOf(rule: EditRule, data: RuleData): readonly RuleOutcome[] {
  try {
    const outcomes: RuleOutcome[] = [];
    let passed = 0;
    for (const verdict of runCheck(rule.check, data)) {
      if (verdict.outcome === "pass") passed++;
      else outcomes.push({ rule: rule.id, ...verdict });
    }
    return passed > 0 ? [{ rule: rule.id, outcome: "pass", subjects: passed }, ...outcomes] : outcomes;
  } catch (cause) {
    return [{ rule: rule.id, outcome: "crashed", error: cause instanceof Error ? cause.message : String(cause) }];
  }
}
