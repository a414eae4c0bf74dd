import { median } from "../statistics/robust";
import { type Prediction, predict } from "./predict";
import type { Scale } from "./scales";

/** A series on a scale. */
export interface Line {
  readonly key: string;
  /** By age in years, the present first; gaps undefined. */
  readonly positions: readonly (number | undefined)[];
  /** Variance of a figure by chance; for an amount its usual size instead, from which chance follows (see `learnChance`). */
  readonly chance: { readonly variance: number } | { readonly size: number };
}

/** What was, or is now, expected of a line, and how far off the figure is. */
export interface Residual {
  /** Index of the line. */
  readonly line: number;
  /** 0 for the present. */
  readonly age: number;
  readonly expected: number;
  /** Undefined where there is no figure. */
  readonly off: number | undefined;
  readonly prediction: Prediction;
  /** Variance by true changes of the level. */
  readonly drift: number;
}

/** From so many units on, what they have in common is taken for a true change, */
const UNITS_IN_COMMON = 5;
/** up to a half more or a third less: beyond that, a whole column may be in the wrong unit. */
const MOST_IN_COMMON = Math.log(1.5);

/** Every figure of the lines against what the years before it, and the change of the other lines in its year, led to expect. */
export function residualsOf(lines: readonly Line[], scale: Scale): readonly Residual[] {
  const depth = Math.max(0, ...lines.map(({ positions }) => positions.length));
  return Array.from({ length: depth }, (_, age) => {
    const predictions = lines.map(({ positions }) => predict(positions, age, scale));
    const change = commonChange(lines, predictions, age, scale);
    return predictions.flatMap((prediction, line): Residual[] => {
      if (!prediction) return [];
      const position = lines[line]?.positions[age];
      const expected =
        change === 0 ? prediction.position : scale.to(scale.from(prediction.position) * Math.exp(change));
      const off = position === undefined ? undefined : position - expected;
      return [{ line, age, expected, off, prediction, drift: prediction.steps * scale.drift(expected) }];
    });
  }).flat();
}

/** The logarithm of the change that the lines have in common: the median, where there are enough. */
function commonChange(
  lines: readonly Line[],
  predictions: readonly (Prediction | undefined)[],
  age: number,
  scale: Scale,
): number {
  const changes = lines.flatMap(({ positions }, index) => {
    const position = positions[age];
    const prediction = predictions[index];
    const value = position === undefined ? 0 : scale.from(position);
    const expected = prediction ? scale.from(prediction.position) : 0;
    return value > 0 && expected > 0 ? [Math.log(value / expected)] : [];
  });
  if (changes.length < UNITS_IN_COMMON) return 0;
  return Math.min(MOST_IN_COMMON, Math.max(-MOST_IN_COMMON, median(changes) ?? 0));
}
