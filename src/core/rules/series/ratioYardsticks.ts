import type { RuleData } from "../RuleData";
import type { Series } from "./Series";
import type { Line } from "./residuals";
import { ratioScale } from "./scales";
import { dispersionOf } from "./seriesKind";
import { figuresOf, positionsOf, usualSize } from "./seriesYardsticks";
import type { Yardstick } from "./Yardstick";
import { yardsticksOf } from "./yardsticksOf";

/** Two figures of a row whose ratio changes little. */
export interface RatioPair {
  readonly numerator: string;
  readonly denominator: string;
}

/** A ratio of this period, with what is expected of it. */
export interface RatioNow {
  readonly numerator: Series;
  readonly denominator: Series;
  readonly ratio: number;
  readonly yardstick: Yardstick | undefined;
}

/** The ratios of one pair in all rows that have both figures. */
export function ratioYardsticks({ numerator, denominator }: RatioPair, data: RuleData): readonly RatioNow[] {
  const pairs = data.rows.flatMap((row) => {
    const above = row.current ? data.seriesAt(row, numerator) : undefined;
    const below = row.current ? data.seriesAt(row, denominator) : undefined;
    return above && below ? [{ above, below, line: lineOf(above, below) }] : [];
  });
  const yardsticks = yardsticksOf(
    pairs.map(({ line }) => line),
    ratioScale,
  );
  return pairs.flatMap(({ above, below, line }) => {
    const [now] = line.positions;
    if (now === undefined) return [];
    return { numerator: above, denominator: below, ratio: ratioScale.from(now), yardstick: yardsticks.get(line.key) };
  });
}

function lineOf(above: Series, below: Series): Line {
  const denominators = new Map(figuresOf(below).map(({ years, value }) => [years, value]));
  const ratios = figuresOf(above).flatMap(({ years, value }) => {
    const denominator = denominators.get(years) ?? 0;
    return value > 0 && denominator > 0 ? [{ years, value: value / denominator }] : [];
  });
  const dispersion = dispersionOf(above.indicator.unit);
  const size = usualSize(above) ?? 1;
  return {
    key: above.key,
    positions: positionsOf(ratios, ratioScale),
    // The variance of a count's logarithm is that of the count over its square.
    chance: dispersion === undefined ? { size } : { variance: dispersion / Math.max(1, size) },
  };
}
