import { type Rect, rectBetween, rectsIntersect } from "../../../core/workbook/Rect";
import { type CutFormula, cutFormula, writeMoved } from "../formulas/translateFormula";

/** A rule as a file holds it: once for all the cells it holds for. Its formulas speak of the first of its ranges. */
export interface SharedRule<Rule> {
  readonly rule: Rule;
  readonly ranges: readonly Rect[];
}

interface Group<Rule> extends SharedRule<Rule> {
  readonly ranges: Rect[];
  /** The formulas of its rule; cut when they are first compared. */
  readonly formulas: readonly string[];
  cuts?: readonly CutFormula[];
  /** Around all its ranges. */
  around: Rect;
}

/** Excel keeps some thousand ranges of a rule; a form of fifty units has fewer than these. */
const MOST_RANGES = 400;
const FORMULAS: ReadonlySet<string> = new Set(["formula", "formula1", "formula2", "source"]);
const CELL = /\$?[A-Z]{1,3}\$?\d+/g;

/**
 * Rules that say the same of their cells, put together in the order of the first of each: the lines of a form say the same in the band of every
 * unit, and weigh as much as all else. Only below and right of the first one, since programs differ in which cell the formulas of several ranges
 * speak of; and never past a rule of the same cells, which must stay before or behind it.
 */
export function sharedRules<Rule extends { readonly range: Rect }>(
  rules: readonly Rule[],
): readonly SharedRule<Rule>[] {
  const groups: Group<Rule>[] = [];
  /** Places of groups that say the same, but for the cells their formulas name. */
  const alike = new Map<string, number[]>();
  for (const rule of rules) {
    const { key, formulas } = outlineOf(rule);
    const places = alike.get(key) ?? [];
    if (places.length === 0) alike.set(key, places);
    const place = places.find((one) => {
      const group = groups[one];
      return group && joins(group, rule.range, formulas) && !isBarred(groups, one, rule.range);
    });
    const group = place === undefined ? undefined : groups[place];
    if (group) {
      group.ranges.push(rule.range);
      group.around = union(group.around, rule.range);
    } else {
      places.push(groups.length);
      groups.push({ rule, ranges: [rule.range], formulas, around: rule.range });
    }
  }
  return groups;
}

/** All that a rule says but for cells, and its formulas. */
function outlineOf(rule: { readonly range: Rect }): { readonly key: string; readonly formulas: readonly string[] } {
  const formulas: string[] = [];
  const key = JSON.stringify(rule, (name, value: unknown) => {
    if (name === "range") return undefined;
    if (!FORMULAS.has(name) || typeof value !== "string" || !value.startsWith("=")) return value;
    formulas.push(value);
    return value.replace(CELL, "");
  });
  return { key, formulas };
}

/** Whether the rule of a group, copied to other cells, is a rule with these formulas. */
function joins(group: Group<{ readonly range: Rect }>, { row, column }: Rect, formulas: readonly string[]): boolean {
  const [rows, columns] = [row - group.rule.range.row, column - group.rule.range.column];
  if (rows < 0 || columns < 0 || group.ranges.length >= MOST_RANGES) return false;
  group.cuts ??= group.formulas.map(cutFormula);
  return group.cuts.every((cut, index) => writeMoved(cut, rows, columns) === formulas[index]);
}

/** Whether a later group has a rule of the same cells. */
const isBarred = (groups: readonly Group<unknown>[], place: number, range: Rect): boolean =>
  groups.some(
    ({ around, ranges }, at) =>
      at > place && rectsIntersect(around, range) && ranges.some((other) => rectsIntersect(other, range)),
  );

const union = (a: Rect, b: Rect): Rect =>
  rectBetween(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(a.row + a.rows, b.row + b.rows) - 1,
    Math.max(a.column + a.columns, b.column + b.columns) - 1,
  );
