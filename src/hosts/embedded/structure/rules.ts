import { intersection, type Rect } from "../../../core/workbook/Rect";
import { mapRule } from "../../../core/workbook/rewriteFormulas";
import type { ConditionalFormat, DataValidation } from "../../../core/workbook/Sheet";
import { translateFormula } from "../formula/rewriteFormula";
import { subtract } from "./rects";

type Rule = DataValidation | ConditionalFormat;

/** The rule for a part of its range: its formulas, relative to the first cell, are moved there. */
export function ruleOn<Kind extends Rule>(rule: Kind, range: Rect): Kind {
  const [rows, columns] = [range.row - rule.range.row, range.column - rule.range.column];
  return "rule" in rule
    ? { ...rule, range, rule: mapRule(rule.rule, (formula) => translateFormula(formula, rows, columns)) }
    : { ...rule, range, formula: translateFormula(rule.formula, rows, columns) };
}

/** Takes a block out of every rule's range. */
export function cutRules(rules: DataValidation[] | ConditionalFormat[], taken: Rect): void {
  const left = (rules as Rule[]).flatMap((rule) =>
    intersection(rule.range, taken) ? subtract(rule.range, taken).map((range) => ruleOn(rule, range)) : [rule],
  );
  (rules as Rule[]).splice(0, Infinity, ...left);
}

/** The parts of rules that lie in a block. */
export const rulesWithin = <Kind extends Rule>(rules: readonly Kind[], block: Rect): readonly Kind[] =>
  rules.flatMap((rule) => {
    const common = intersection(rule.range, block);
    return common ? [ruleOn(rule, common)] : [];
  });
