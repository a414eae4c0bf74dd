import { MEASURED, type Unit } from "../../quantity/Quantity";
import type { Labels } from "../../text/Labels";
import type { RuleData } from "../RuleData";
import type { Series } from "../series/Series";
import { fail, notChecked, PASSED, type Verdict } from "../RuleOutcome";
import { expectationOf } from "../series/expectationOf";
import type { Yardstick } from "../series/Yardstick";

/** A way to write a figure that is so many times too large or, below 1, too small. */
export interface Slip {
  readonly factor: number;
  /** What was done, such as "grams instead of kilograms". */
  readonly labels: Labels;
  /** Units in which it happens; any when left out. */
  readonly units?: readonly Unit[];
  /** Indicators in which it happens; any when left out. */
  readonly indicators?: readonly string[];
  /** Believed only where the ratio to an earlier figure is the factor: so small a factor explains too much. */
  readonly byRatioOnly?: true;
}

export interface UnitSlip {
  readonly slips: readonly Slip[];
  /** Standard deviations by which a figure must be off to be a slip at all. */
  readonly least: number;
  /** A ratio to an earlier figure, or to what was expected, within this share of a slip's factor is that slip; */
  readonly within: number;
  /** so is any factor that would bring the figure within so many standard deviations. */
  readonly central: number;
}

/**
 * A figure that would be as expected, had it been written in another unit or with a digit more or less: ratios of 10, 1000, 10 000, of a
 * brick to its kilograms (0.35), and of a double count. Such a ratio alone proves nothing where figures scatter widely, so the figure must
 * also be unusual for its own past.
 */
export const unitSlip = (parameters: UnitSlip, data: RuleData): readonly Verdict[] =>
  data.series.flatMap((series): readonly Verdict[] => {
    const { now } = series;
    if (!now || now.value <= 0) return [];
    const yardstick = data.yardstick(series);
    if (!yardstick) return [notChecked("history")];
    const slip = slipOf(now.value, series, yardstick, parameters);
    if (!slip) return PASSED;
    const { least } = parameters;
    const exact = Number((now.value / slip.factor).toPrecision(12));
    // Persons and pills are counted: 38 persons were not 3.8 before a slip, but about 4.
    const reading = MEASURED.includes(series.indicator.unit) ? exact : Math.max(1, Math.round(exact));
    return [
      fail({
        observation: now.observation,
        parameters: { value: now.value, reading },
        labels: { indicator: series.indicator.labels, slip: slip.labels },
        expected: expectationOf(series, yardstick.valueAt(-least), yardstick.valueAt(least)),
        // What was rounded is not known well enough to be written.
        readings: reading === exact ? [reading] : [],
        difference: Math.abs(now.value - reading),
      }),
    ];
  });

function slipOf(value: number, series: Series, yardstick: Yardstick, parameters: UnitSlip): Slip | undefined {
  const deviation = yardstick.deviation(value);
  if (Math.abs(deviation) < parameters.least) return undefined;
  const { id, unit } = series.indicator;
  const [last] = series.past;
  const usual = [yardstick.expected, ...(last ? [last.value] : [])].filter((one) => one > 0);
  const fitting = parameters.slips
    .filter(
      ({ factor, units, indicators }) =>
        factor > 1 === deviation > 0 && (units?.includes(unit) ?? true) && (indicators?.includes(id) ?? true),
    )
    .map((slip) => ({ slip, left: Math.abs(yardstick.deviation(value / slip.factor)) }))
    .filter(({ slip, left }) => {
      const byRatio = usual.some((one) => Math.abs(value / one / slip.factor - 1) <= parameters.within);
      const nearer = Math.abs(Math.log(value / yardstick.expected)) >= Math.abs(Math.log(slip.factor)) / 2;
      return byRatio || (slip.byRatioOnly !== true && nearer && left <= parameters.central);
    })
    .sort((a, b) => a.left - b.left);
  return fitting[0]?.slip;
}
