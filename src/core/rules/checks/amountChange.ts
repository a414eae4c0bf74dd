import { observationKey } from "../../dataset/Observation";
import { numericValue } from "../../quantity/Quantity";
import { groupBy } from "../../dataset/groupBy";
import type { RuleData } from "../RuleData";
import type { Figure, Series } from "../series/Series";
import { fail, notChecked, PASSED, type Verdict } from "../RuleOutcome";
import { expectationOf } from "../series/expectationOf";
import { dispersionOf } from "../series/seriesKind";
import { seriesYardsticks } from "../series/seriesYardsticks";
import type { Yardstick } from "../series/Yardstick";

export interface AmountChange {
  /** Standard deviations of the logarithm, above and below what was expected, from which an amount is asked about. */
  readonly above: number;
  readonly below: number;
  /** So many times what was expected is asked about from fewer standard deviations on: few true changes are as large as a slip. */
  readonly large: { readonly times: number; readonly above: number };
}

/**
 * Amounts against their earlier periods, on the scale of logarithms (see `seriesYardsticks`). One large seizure explains a large amount:
 * where the largest ones are known, this period's and the earlier ones', the rest is compared, which varies far less.
 */
export function amountChange(limits: AmountChange, data: RuleData): readonly Verdict[] {
  const tops: Tops = new Map(
    data.context.largest?.map((one) => [observationKey(one), numericValue(one.quantity) ?? 0]),
  );
  const amounts = data.series.filter(({ indicator }) => dispersionOf(indicator.unit) === undefined);
  return [...groupBy(amounts, ({ indicator }) => indicator.id).values()].flatMap((all) => {
    const rests = seriesYardsticks(tops.size > 0 ? all.flatMap((series) => withoutLargest(series, tops) ?? []) : []);
    return all.flatMap((series): readonly Verdict[] => {
      const { now, key, indicator } = series;
      if (!now || now.value === 0) return [];
      const rest = rests.get(key);
      const top = rest ? (tops.get(observationKey(now.observation)) ?? 0) : 0;
      const yardstick = rest ?? data.yardstick(series);
      if (!yardstick) return [notChecked("history")];
      const from = top + yardstick.valueAt(-limits.below);
      const to = top + upperEnd(yardstick, limits);
      if (now.value > from && now.value < to) return PASSED;
      return [
        fail({
          observation: now.observation,
          parameters: { value: now.value },
          labels: { indicator: indicator.labels },
          expected: expectationOf(series, from, to),
          difference: Math.abs(now.value - top - yardstick.expected),
        }),
      ];
    });
  });
}

const upperEnd = (yardstick: Yardstick, { above, large }: AmountChange): number =>
  Math.min(yardstick.valueAt(above), Math.max(large.times * yardstick.expected, yardstick.valueAt(large.above)));

/** The largest seizure in each figure. */
type Tops = ReadonlyMap<string, number>;

/** The series less its largest seizures; undefined where that of this period, or of all earlier ones, is not known, or is all there is. */
function withoutLargest(series: Series, tops: Tops): Series | undefined {
  const rest = (figure: Figure): Figure | undefined => {
    const top = tops.get(observationKey(figure.observation));
    return top === undefined || top >= figure.value ? undefined : { ...figure, value: figure.value - top };
  };
  const now = series.now && rest(series.now);
  const past = series.past.flatMap((figure) => rest(figure) ?? []);
  return now && past.length > 0 ? { ...series, now, past } : undefined;
}
