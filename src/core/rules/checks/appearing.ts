import { groupBy } from "../../dataset/groupBy";
import { wholeYears } from "../../dataset/ReferencePeriod";
import type { RuleData } from "../RuleData";
import type { Series } from "../series/Series";
import { fail, notChecked, PASS, type Verdict } from "../RuleOutcome";
import { historyOf } from "../series/historyOf";
import { dispersionOf } from "../series/seriesKind";
import { median } from "../statistics/robust";

export interface Appearing {
  /** Share of the years in which such a turn happened, from which on the turn is usual. */
  readonly share: number;
  /** Years known, of all amounts together, below which only large amounts are asked about; */
  readonly least: number;
  /** and how many years of its own an indicator needs to count as much as all amounts together. */
  readonly weight: number;
  /** Share of the indicator's median amount below which nothing is asked: small amounts come and go. */
  readonly usual: number;
  /** Share of the largest plausible figure of the catalogue from which an amount is large. */
  readonly large: number;
}

/** A year of a series and the year before it. */
interface Step {
  readonly series: Series;
  readonly before: number;
  readonly after: number;
  /** Whether it leads to the period under check. */
  readonly now: boolean;
}

/**
 * Amounts that come from nothing or turn to nothing, where that hardly ever happens: methods that compare ratios leave out zeros. How
 * usual it is, is counted over the years of all units (half a turn is added, so that none seen is not none possible). Few units and years
 * say little of one indicator: what all amounts of the programme do is counted with it. Small amounts are not worth the question; large
 * ones, by the catalogue, are asked about whatever is known of other years. Counts are covered by `countChange`, whose scale has a zero.
 */
export function appearing(parameters: Appearing, data: RuleData): readonly Verdict[] {
  const amounts = data.series.filter(({ indicator }) => dispersionOf(indicator.unit) === undefined);
  const steps = amounts.flatMap(stepsOf);
  const years = wholeYears(data.dataset.period);
  const byIndicator = groupBy(steps, ({ series }) => series.indicator.id);
  return steps
    .filter(({ now }) => now)
    .map((step) => {
      if (step.before > 0 === step.after > 0) return PASS;
      const { indicator } = step.series;
      const own = (byIndicator.get(indicator.id) ?? []).filter((other) => other !== step);
      const amount = step.before + step.after;
      if (amount < parameters.usual * (usualOf(own) ?? 0)) return PASS;
      if (amount >= parameters.large * indicator.plausibleMaximum * years) return doubt(step);
      const all = alike(step, steps);
      if (all.length < parameters.least) return notChecked("history");
      return turnRate(step, own, all, parameters.weight) < parameters.share ? doubt(step) : PASS;
    });
}

/** How often figures that were, or were not, nil before turned; the indicator's own years and those of all amounts, by weight. */
function turnRate(step: Step, own: readonly Step[], all: readonly Step[], weight: number): number {
  const turns = (among: readonly Step[]): number => among.filter((one) => one.after > 0 === step.after > 0).length;
  const known = alike(step, own);
  const beforehand = (turns(all) + 0.5) / (all.length + 1);
  return (turns(known) + weight * beforehand) / (known.length + weight);
}

/** The steps, but this one, that start from nothing, or from something, as it does. */
const alike = (step: Step, among: readonly Step[]): readonly Step[] =>
  among.filter((one) => one !== step && one.before > 0 === step.before > 0);

const usualOf = (steps: readonly Step[]): number | undefined =>
  median(steps.flatMap(({ before, after }) => [before, after]).filter((value) => value > 0));

function doubt({ series, before, after }: Step): Verdict {
  return fail({
    ...(series.now && { observation: series.now.observation }),
    parameters: { value: after, previous: before },
    labels: { indicator: series.indicator.labels },
    expected: { history: historyOf(series) },
    difference: Math.abs(after - before),
  });
}

/** Each year of a series and the year before it. */
const stepsOf = (series: Series): readonly Step[] => {
  const figures = series.now ? [series.now, ...series.past] : series.past;
  return figures.flatMap(({ value, years }, index): Step[] => {
    const before = figures[index + 1];
    return before?.years === years + 1 ? [{ series, before: before.value, after: value, now: years === 0 }] : [];
  });
};
