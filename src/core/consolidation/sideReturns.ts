import type { Dataset } from "../dataset/Dataset";
import type { Finding } from "../dataset/Finding";
import { groupBy } from "../dataset/groupBy";
import { periodKey, periodLength, periodsOverlap, type ReferencePeriod } from "../dataset/ReferencePeriod";
import type { FormReading } from "../forms/FormReading";
import { isCutAlike } from "../registers/comparablePeriods";
import { periodLabel } from "../tables/TableContext";
import { placeText } from "./placeText";

/** The periods of returns whose sides report different ones; each side's figures stay its own. */
export type PeriodsOfSides = Required<Pick<Dataset, "sidePeriods">> & Pick<Dataset, "period" | "previousPeriod">;

/** What a return says of time. */
type Days = Pick<FormReading, "period" | "previousPeriod">;

/**
 * The periods of returns that differ by side: those most returns have, whatever their order, and those of the sides that have others.
 * @returns undefined where all have the same, where one side has two, and where they are years of one series.
 */
export function periodsOfSides(forms: readonly FormReading[]): PeriodsOfSides | undefined {
  const dated = forms.filter(({ period }) => period !== undefined);
  if (isAlike(dated.map(({ period }) => period)) && isAlike(dated.map(({ previousPeriod }) => previousPeriod))) {
    return undefined;
  }
  const sides = new Map<string, FormReading[]>();
  for (const form of dated) for (const party of partiesIn(form)) sides.set(party, [...(sides.get(party) ?? []), form]);
  const of = [...sides].flatMap(([party, own]) => {
    const [days, alike] = [daysOf(own), isAlike(own.map(({ period }) => period))];
    return days && alike && isAlike(own.map(({ previousPeriod }) => previousPeriod)) ? [{ party, ...days }] : [];
  });
  const periods = new Map(of.map(({ period }) => [periodKey(period), period]));
  // Rows of nobody's figures can't be told to be of a side.
  const isTold = dated.every(({ period }) => period && periods.has(periodKey(period)));
  if (of.length < sides.size || sides.size < 2 || !isTold || !standBeside([...periods.values()])) return undefined;
  const common = daysOf(mostAlike(dated));
  if (!common) return undefined;
  const sidePeriods = of.flatMap(({ party, period, previousPeriod: last }) => {
    const isCommon = periodKey(period) === periodKey(common.period);
    const before = last ?? (isCommon ? common.previousPeriod : undefined);
    if (isCommon && keyOf(before) === keyOf(common.previousPeriod)) return [];
    return [{ party, period, ...(before && { previousPeriod: before }) }];
  });
  return sidePeriods.length > 0 ? { ...common, sidePeriods } : undefined;
}

/** Of other returns those whose sides stand beside some of one period, with days of their own: as many of one period as there are. */
export function returnsBeside(own: readonly FormReading[], others: readonly FormReading[]): readonly FormReading[] {
  const groups = [...groupBy(others, ({ period }) => keyOf(period)).values()].sort((a, b) => b.length - a.length);
  let beside: readonly FormReading[] = [];
  for (const group of groups) if (periodsOfSides([...own, ...beside, ...group])) beside = [...beside, ...group];
  return beside;
}

/** Whether periods may stand in one book side by side: half the days of the shorter are also the other's, or they end in one year. Whole years apart, they are a series. */
export function standBeside(periods: readonly ReferencePeriod[]): boolean {
  const inOrder = [...periods].sort((a, b) => (a.from < b.from ? -1 : 1));
  return inOrder.every((later, index) =>
    inOrder
      .slice(0, index)
      .every(
        (earlier) =>
          !isCutAlike(later, earlier) && (shareMost(earlier, later) || earlier.to.slice(0, 4) === later.to.slice(0, 4)),
      ),
  );
}

function shareMost(a: ReferencePeriod, b: ReferencePeriod): boolean {
  const shared = { from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to };
  return periodsOverlap([a, b]) && 2 * periodLength(shared) >= Math.min(periodLength(a), periodLength(b));
}

/** Returns whose side reports other days than most: told, since their figures are added to none of another side. */
export function otherDays(
  forms: readonly FormReading[],
  { period, previousPeriod }: PeriodsOfSides,
): readonly Finding[] {
  const lead = mostAlike(forms)[0];
  return forms.flatMap((form): readonly Finding[] => {
    const isOther = (own: ReferencePeriod | undefined, common: ReferencePeriod | undefined): boolean =>
      own !== undefined && common !== undefined && periodKey(own) !== periodKey(common);
    if (!lead || !form.period || !(isOther(form.period, period) || isOther(form.previousPeriod, previousPeriod)))
      return [];
    const said = ({ period: now, previousPeriod: last }: Days): string =>
      [now, last].flatMap((each) => (each ? [periodLabel(each)] : [])).join(" / ");
    const parameters = {
      first: placeText(lead.place),
      other: placeText(form.place),
      firstPeriod: said({ period, previousPeriod }),
      otherPeriod: said(form),
    };
    return [{ rule: "returns.sidePeriods", severity: "soft", place: form.place, parameters }];
  });
}

/** Sides of which anything stands in a form's cells of its own period. */
export function partiesIn({ cells, programme }: FormReading): ReadonlySet<string> {
  const told = new Set(
    cells.flatMap(({ column, row, state }) => (column.when === "this" && state !== "blank" ? [row.unit] : [])),
  );
  return new Set(programme.units.flatMap(({ id, party }) => (told.has(id) ? [party] : [])));
}

/** The forms of the period most of them are of; of periods alike in number the one that ends last, of these the longest. */
function mostAlike(forms: readonly FormReading[]): readonly FormReading[] {
  const groups = [...groupBy(forms, ({ period }) => keyOf(period)).values()];
  const rank = ([one]: readonly FormReading[]): string => one?.period?.to ?? "";
  const start = ([one]: readonly FormReading[]): string => one?.period?.from ?? "";
  return (
    groups.sort(
      (a, b) =>
        b.length - a.length || (rank(a) === rank(b) ? (start(a) < start(b) ? -1 : 1) : rank(a) > rank(b) ? -1 : 1),
    )[0] ?? []
  );
}

function daysOf(
  forms: readonly FormReading[],
): { readonly period: ReferencePeriod; readonly previousPeriod?: ReferencePeriod } | undefined {
  const period = forms.find((form) => form.period)?.period;
  const last = mostSaid(forms.flatMap(({ previousPeriod }) => previousPeriod ?? []));
  return period && { period, ...(last && { previousPeriod: last }) };
}

/** The one said most often; of several the later. */
function mostSaid(periods: readonly ReferencePeriod[]): ReferencePeriod | undefined {
  const groups = [...groupBy(periods, periodKey).entries()];
  return groups.sort(([a, one], [b, other]) => other.length - one.length || (a > b ? -1 : 1))[0]?.[1][0];
}

const keyOf = (period: ReferencePeriod | undefined): string => (period ? periodKey(period) : "");

/** Whether periods are one, as far as they are said. */
const isAlike = (periods: readonly (ReferencePeriod | undefined)[]): boolean =>
  new Set(periods.flatMap((period) => (period ? [periodKey(period)] : []))).size < 2;
