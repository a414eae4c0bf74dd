import type { ReferencePeriod } from "../dataset/ReferencePeriod";
import type { Confrontation } from "../rules/confront";
import type { EditRule } from "../rules/EditRule";

/** How often a rule held, or could not be asked, among the figures of one programme and period. */
export interface RuleTally {
  readonly rule: EditRule;
  readonly programme: string;
  readonly period: ReferencePeriod;
  readonly outcome: "holds" | "notChecked";
  /** Figures, rows or series, whatever the rule is about. */
  readonly count: number;
  /** Of what was not checked: what there would have to be, as `Verdict` names it, each once. */
  readonly missing: readonly string[];
}

/** What rules said where they found nothing, in their order. Where they did find something, there are findings. */
export const ruleTallies = (
  confrontations: readonly Confrontation[],
  rules: ReadonlyMap<string, EditRule>,
): readonly RuleTally[] =>
  confrontations.flatMap(({ data: { dataset }, outcomes }) => {
    const common = { programme: dataset.programme.id, period: dataset.period };
    return [...rules.values()].flatMap((rule): readonly RuleTally[] => {
      const own = outcomes.filter((outcome) => outcome.rule === rule.id);
      const held = own.reduce((sum, outcome) => sum + (outcome.outcome === "pass" ? outcome.subjects : 0), 0);
      const unasked = own.flatMap((outcome) => (outcome.outcome === "notChecked" ? [outcome.missing] : []));
      return [
        ...(held > 0 ? [{ rule, ...common, outcome: "holds" as const, count: held, missing: [] }] : []),
        ...(unasked.length > 0
          ? [
              {
                rule,
                ...common,
                outcome: "notChecked" as const,
                count: unasked.length,
                missing: [...new Set(unasked.flat())],
              },
            ]
          : []),
      ];
    });
  });
