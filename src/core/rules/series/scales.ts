/** A scale on which chance is about equal everywhere, and how figures move on it from year to year. */
export interface Scale {
  to(value: number): number;
  from(position: number): number;
  /** Variance of the true level from one year to the next, around a position. */
  drift(position: number): number;
  /** Weight of a year beside that of the year after it. */
  readonly memory: number;
}

/** A rate of cases changes by about a sixth from year to year, beside chance. Tuned with `npm run bench:checks`. */
const COUNT_DRIFT = 0.16;

/**
 * Square roots, for counts: the variance of 2 sqrt(x + 3/8) is about 1 whatever the mean (Anscombe 1948, Biometrika 35:246-254), and
 * true changes of the rate add to it in proportion to the count.
 */
export const countScale: Scale = {
  to: (value) => 2 * Math.sqrt(value + 3 / 8),
  from: (position) => Math.max(0, (Math.max(0, position) / 2) ** 2 - 3 / 8),
  drift: (position) => ((COUNT_DRIFT * position) / 2) ** 2,
  memory: 0.6,
};

/** Logarithms, for amounts, of which a few seizures make up most; nil has no place on it. */
export const amountScale: Scale = { to: Math.log, from: Math.exp, drift: () => 0.25 ** 2, memory: 0.9 };

/** Logarithms, for a ratio between two figures of a row, which changes little from year to year. */
export const ratioScale: Scale = { to: Math.log, from: Math.exp, drift: () => 0.08 ** 2, memory: 0.9 };
