import { groupBy } from "../../dataset/groupBy";
import type { RuleData } from "../RuleData";
import type { Series } from "../series/Series";
import { fail, notChecked, PASS, type Verdict } from "../RuleOutcome";
import { historyOf } from "../series/historyOf";
import { quartiles } from "../statistics/robust";

/** The constants of Hidiroglou and Berthelot. */
export interface AcrossUnits {
  /** Width of the band in quartile distances. */
  readonly c: number;
  /** Weight of the size of a unit: 0 none, 1 full. */
  readonly u: number;
  /** Least quartile distance, as a share of the median effect. */
  readonly a: number;
  /** Units below which nothing is compared. */
  readonly units: number;
  /** Deviation from its own past that a figure must show too. */
  readonly own: number;
  /** Earlier periods above which a series' own past is the better yardstick. */
  readonly most: number;
}

interface Ratio {
  readonly series: Series;
  readonly now: number;
  readonly before: number;
}

/**
 * Changes of the units beside each other: Hidiroglou & Berthelot 1986, Survey Methodology 12:73-83, as R's univOutl has it. With
 * r = now/before and m their median, s = 1 - m/r where r < m, else r/m - 1; the effect E = s * max(now, before)^U is asked about
 * outside E50 -/+ C * max(E50 - E25 or E75 - E50, |A * E50|). Units at zero in either period take no part.
 */
export function acrossUnits(parameters: AcrossUnits, data: RuleData): readonly Verdict[] {
  return [...groupBy(data.series, ({ indicator }) => indicator.id).values()].flatMap((all) => {
    const ratios = all.flatMap((series): Ratio[] => {
      const [last] = series.past;
      const now = series.now?.value ?? 0;
      return last && last.value > 0 && now > 0 ? [{ series, now, before: last.value }] : [];
    });
    // What a longer past of its own tells of a series is worth more; it only helps to judge the others.
    const isJudged = (index: number): boolean => (ratios[index]?.series.past.length ?? 0) <= parameters.most;
    if (ratios.length < parameters.units) return ratios.flatMap((_, at) => (isJudged(at) ? notChecked("units") : []));
    return compare(parameters, ratios, data).filter((_, index) => isJudged(index));
  });
}

function compare({ c, u, a, own }: AcrossUnits, ratios: readonly Ratio[], data: RuleData): readonly Verdict[] {
  const [, m = 1] = quartiles(ratios.map(({ now, before }) => now / before)) ?? [];
  const effects = ratios.map(({ now, before }) => {
    const r = now / before;
    return (r < m ? 1 - m / r : r / m - 1) * Math.max(now, before) ** u;
  });
  const [lower, middle, upper] = quartiles(effects) ?? [0, 0, 0];
  const least = Math.abs(a * middle);
  return ratios.map(({ series, now, before }, index) => {
    const effect = effects[index] ?? 0;
    const width = c * Math.max(effect < middle ? middle - lower : upper - middle, least);
    const observation = series.now?.observation;
    const strange = Math.abs(data.yardstick(series)?.deviation(now) ?? 0);
    if (!observation || Math.abs(effect - middle) <= width || strange < own) return PASS;
    return fail({
      observation,
      parameters: { value: now, previous: before, ratio: Number(m.toPrecision(3)) },
      labels: { indicator: series.indicator.labels },
      expected: { history: historyOf(series) },
      difference: Math.abs(now - before * m),
    });
  });
}
