/** The value at a fraction of sorted numbers, between neighbours in proportion (R's type 7). Undefined for none. */
export function quantile(sorted: readonly number[], fraction: number): number | undefined {
  const position = (sorted.length - 1) * fraction;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  return below === undefined || above === undefined ? undefined : below + (above - below) * (position % 1);
}

const ascending = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);

/** Undefined for no values. */
export const median = (values: readonly number[]): number | undefined => quantile(ascending(values), 0.5);

/** Lower quartile, median and upper quartile; undefined for no values. */
export function quartiles(values: readonly number[]): readonly [number, number, number] | undefined {
  const sorted = ascending(values);
  const [lower, middle, upper] = [0.25, 0.5, 0.75].map((fraction) => quantile(sorted, fraction));
  return lower === undefined || middle === undefined || upper === undefined ? undefined : [lower, middle, upper];
}

/**
 * The standard deviation that a normal sample with these distances from its centre would have: 1.4826 times their median, or, where
 * more than half are nil, 1.2533 times their mean (Iglewicz & Hoaglin 1993, How to Detect and Handle Outliers). Undefined for none.
 */
export function spreadOf(deviations: readonly number[]): number | undefined {
  const distances = deviations.map(Math.abs);
  const middle = median(distances);
  if (middle === undefined) return undefined;
  return middle > 0 ? 1.4826 * middle : (1.2533 * distances.reduce((sum, one) => sum + one, 0)) / distances.length;
}
