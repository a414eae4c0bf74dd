import type { Figure, Series } from "./Series";
import { median } from "../statistics/robust";
import type { Line } from "./residuals";
import { amountScale, countScale, type Scale } from "./scales";
import { dispersionOf } from "./seriesKind";
import { yardsticksOf } from "./yardsticksOf";
import type { Yardstick } from "./Yardstick";

/** What is expected of each series of one indicator, by key. */
export function seriesYardsticks(series: readonly Series[]): ReadonlyMap<string, Yardstick> {
  const [first] = series;
  const variance = first && dispersionOf(first.indicator.unit);
  if (variance !== undefined) {
    return yardsticksOf(
      series.map((one) => ({ key: one.key, positions: positionsOf(figuresOf(one), countScale), chance: { variance } })),
      countScale,
    );
  }
  const lines = series.flatMap((one): Line[] => {
    const size = usualSize(one);
    const positions = positionsOf(
      figuresOf(one).filter(({ value }) => value > 0),
      amountScale,
    );
    return size === undefined ? [] : [{ key: one.key, positions, chance: { size } }];
  });
  return yardsticksOf(lines, amountScale);
}

/** All figures of a series, the latest first. */
export const figuresOf = ({ now, past }: Series): readonly Figure[] => (now ? [now, ...past] : past);

/** The median of the earlier amounts that are not nil; undefined where there is none. */
export const usualSize = ({ past }: Series): number | undefined =>
  median(past.map(({ value }) => value).filter((value) => value > 0));

/** Values by age on a scale. */
export function positionsOf(
  values: readonly { readonly years: number; readonly value: number }[],
  scale: Scale,
): readonly (number | undefined)[] {
  const positions: (number | undefined)[] = [undefined];
  for (const { years, value } of values) {
    while (positions.length <= years) positions.push(undefined);
    positions[years] = scale.to(value);
  }
  return positions;
}
