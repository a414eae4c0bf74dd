import type { Scale } from "./scales";

/** What earlier points lead one to expect, on the scale. */
export interface Prediction {
  readonly position: number;
  /** Sum of the squared weights: what the chance of the earlier points adds to that of the new one. */
  readonly squares: number;
  /** Steps the true level may have made since, each weighted by what stands behind it. */
  readonly steps: number;
  /** Points it rests on. */
  readonly points: number;
}

/**
 * A weighted mean of the points before one, weights falling with age (a local level model with fixed weights).
 * @param line positions, the latest first; gaps undefined. @param age which of them is to be predicted; those after it are used.
 */
export function predict(line: readonly (number | undefined)[], age: number, { memory }: Scale): Prediction | undefined {
  const weights = line.slice(age + 1).map((position, gap) => (position === undefined ? 0 : memory ** gap));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return undefined;
  let position = 0;
  let squares = 0;
  let steps = 0;
  let behind = 1;
  weights.forEach((weight, gap) => {
    const share = weight / total;
    position += share * (line[age + 1 + gap] ?? 0);
    squares += share ** 2;
    steps += behind ** 2;
    behind -= share;
  });
  return { position, squares, steps, points: weights.filter((weight) => weight > 0).length };
}
