import { groupBy } from "../../dataset/groupBy";
import type { RuleData } from "../RuleData";
import type { Series } from "../series/Series";
import { fail, notChecked, PASS, type Verdict } from "../RuleOutcome";
import { historyOf } from "../series/historyOf";
import { dispersionOf } from "../series/seriesKind";
import { median } from "../statistics/robust";

export interface Appearing {
  /** Share of the years, in all units, in which such a turn happened; above it the turn is usual. */
  readonly share: number;
  /** Turns and no turns known, below which nothing is said. */
  readonly least: number;
}

/**
 * Amounts that come from nothing or turn to nothing, where that hardly ever happens: methods that compare ratios leave out zeros. How
 * usual it is, is counted over the years of all units (half a turn is added, so that none seen is not none possible); only amounts at least as
 * large as the median one are worth the question. Counts are covered by `countChange`, whose scale has a zero.
 */
export const appearing = (parameters: Appearing, data: RuleData): readonly Verdict[] =>
  [...groupBy(data.series, ({ indicator }) => indicator.id).values()].flatMap((all) => {
    const [first] = all;
    return first && dispersionOf(first.indicator.unit) === undefined ? checkIndicator(parameters, all) : [];
  });

function checkIndicator({ share, least }: Appearing, all: readonly Series[]): readonly Verdict[] {
  const steps = all.flatMap((series) => stepsOf(series).map((step) => ({ ...step, series })));
  const usual = median(steps.flatMap(({ before, after }) => [before, after]).filter((value) => value > 0)) ?? 0;
  return steps
    .filter(({ now }) => now)
    .map(({ series, before, after }) => {
      if (before > 0 === after > 0) return PASS;
      const alike = steps.filter((step) => step.series !== series && step.before > 0 === before > 0);
      if (alike.length < least) return notChecked("history");
      const turns = alike.filter((step) => step.after > 0 === after > 0).length;
      if ((turns + 0.5) / (alike.length + 1) >= share || before + after < usual || !series.now) return PASS;
      return fail({
        observation: series.now.observation,
        parameters: { value: after, previous: before },
        labels: { indicator: series.indicator.labels },
        expected: { history: historyOf(series) },
        difference: Math.abs(after - before),
      });
    });
}

/** Each year of a series and the year before it. */
const stepsOf = ({ now, past }: Series): { before: number; after: number; now: boolean }[] => {
  const figures = now ? [now, ...past] : past;
  return figures.flatMap(({ value, years }, index) => {
    const before = figures[index + 1];
    return before?.years === years + 1 ? [{ before: before.value, after: value, now: years === 0 }] : [];
  });
};
