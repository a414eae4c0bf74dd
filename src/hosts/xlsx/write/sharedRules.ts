import { type Rect, rectsIntersect } from "../../../core/workbook/Rect";
import { cutFormula } from "../formulas/translateFormula";

/** A rule as a file holds it: once for all the cells it holds for. Its formulas speak of the first of its ranges. */
export interface SharedRule<Rule> {
  readonly rule: Rule;
  readonly ranges: readonly Rect[];
}

interface Group<Rule> extends SharedRule<Rule> {
  readonly ranges: Rect[];
}

/** Excel keeps some thousand ranges of a rule; a form of fifty units has fewer than these. */
const MOST_RANGES = 400;
const FORMULAS: ReadonlySet<string> = new Set(["formula", "formula1", "formula2", "source"]);

/**
 * Rules that say the same of their cells, put together in the order of the first of each: the lines of a form say the same in the band of every
 * unit, and weigh as much as all else. Only below and right of the first one, since programs differ in which cell the formulas of several ranges
 * speak of; and never past a rule of the same cells, which must stay before or behind it.
 */
export function sharedRules<Rule extends { readonly range: Rect }>(
  rules: readonly Rule[],
): readonly SharedRule<Rule>[] {
  const groups: Group<Rule>[] = [];
  const latest = new Map<string, number>();
  const places: number[] = [];
  rules.forEach((rule, index) => {
    const { range } = rule;
    const key = ruleKey(rule);
    const place = latest.get(key);
    const group = place === undefined ? undefined : groups[place];
    const joins =
      group &&
      place !== undefined &&
      group.ranges.length < MOST_RANGES &&
      range.row >= group.rule.range.row &&
      range.column >= group.rule.range.column &&
      !rules.some((other, at) => at < index && (places[at] ?? 0) > place && rectsIntersect(other.range, range));
    if (joins) {
      group.ranges.push(range);
      places.push(place);
    } else {
      latest.set(key, groups.length);
      places.push(groups.length);
      groups.push({ rule, ranges: [range] });
    }
  });
  return groups;
}

/** All that a rule says, its references told from where its cells begin. */
const ruleKey = (rule: { readonly range: Rect }): string =>
  JSON.stringify(rule, (name, value: unknown) => {
    if (name === "range") return undefined;
    return FORMULAS.has(name) && typeof value === "string" && value.startsWith("=") ? told(value, rule.range) : value;
  });

function told(formula: string, { row, column }: Rect): readonly (readonly (string | number)[])[] {
  const { texts, references } = cutFormula(formula);
  const from = (side: string | number, origin: number): string | number =>
    typeof side === "number" ? side - origin : side;
  return [texts, ...references.map((one) => [from(one.column, column), from(one.row, row)])];
}
