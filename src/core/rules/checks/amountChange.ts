import type { Expectation } from "../../dataset/Finding";
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

/** Amounts by the key of their figure. */
type Tops = ReadonlyMap<string, number>;

interface Band {
  readonly from: number;
  readonly to: number;
  readonly expected: number;
}

/**
 * Amounts against their earlier periods, on the scale of logarithms (see `seriesYardsticks`). One large seizure explains a large amount:
 * where the largest ones are known, this period's and the earlier ones', the rest is compared, which varies far less; where this period's
 * alone is known, what is left without it must be usual. A seizure larger than any earlier year of any unit explains nothing.
 */
export function amountChange(limits: AmountChange, data: RuleData): readonly Verdict[] {
  const tops: Tops = new Map(
    data.context.largest?.map((one) => [observationKey(one), numericValue(one.quantity) ?? 0]),
  );
  const amounts = data.series.filter(({ indicator }) => dispersionOf(indicator.unit) === undefined);
  return [...groupBy(amounts, ({ indicator }) => indicator.id).values()].flatMap((all) => {
    const rests = seriesYardsticks(tops.size > 0 ? all.flatMap((series) => withoutLargest(series, tops) ?? []) : []);
    const most = Math.max(0, ...all.flatMap(({ past }) => past.map(({ value }) => value)));
    return all.flatMap((series): readonly Verdict[] => {
      const { now, key } = series;
      if (!now || now.value === 0) return [];
      const top = tops.get(observationKey(now.observation));
      const known = top !== undefined && top <= most ? top : 0;
      const band = bandOf(limits, data.yardstick(series), rests.get(key), known);
      if (!band) return [notChecked("history")];
      return now.value > band.from && now.value < band.to ? PASSED : [doubt(series, now, band, top)];
    });
  });
}

/** What an amount is expected to be while nothing is known of its largest seizure; undefined of what is counted. */
export function amountBand(limits: AmountChange, series: Series, yardstick: Yardstick): Expectation | undefined {
  if (dispersionOf(series.indicator.unit) !== undefined) return undefined;
  const band = bandOf(limits, yardstick, undefined, 0);
  return band && expectationOf(series, band.from, band.to);
}

function bandOf(
  limits: AmountChange,
  whole: Yardstick | undefined,
  rest: Yardstick | undefined,
  top: number,
): Band | undefined {
  const yardstick = top > 0 && rest ? rest : whole;
  if (!yardstick) return undefined;
  const least = yardstick.valueAt(-limits.below);
  const expected = yardstick === rest ? top + rest.expected : yardstick.expected;
  return { from: yardstick === rest ? top + least : least, to: top + upperEnd(yardstick, limits), expected };
}

const upperEnd = (yardstick: Yardstick, { above, large }: AmountChange): number =>
  Math.min(yardstick.valueAt(above), Math.max(large.times * yardstick.expected, yardstick.valueAt(large.above)));

const doubt = (series: Series, { observation, value }: Figure, band: Band, top: number | undefined): Verdict =>
  fail({
    observation,
    parameters: { value },
    labels: { indicator: series.indicator.labels },
    expected: {
      ...expectationOf(series, band.from, band.to),
      ...(top !== undefined && top < value && { largest: { value: top, rest: Number((value - top).toPrecision(12)) } }),
    },
    difference: Math.abs(value - band.expected),
  });

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
