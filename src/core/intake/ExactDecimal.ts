/** A decimal number without binary fractions: `units` times ten to the minus `decimals`. As many decimals as were stated. */
export interface ExactDecimal {
  readonly units: bigint;
  /** At least 0. */
  readonly decimals: number;
}

/** From digits before and after the decimal sign; either may be empty. */
export const exactDecimal = (whole: string, fraction: string): ExactDecimal => ({
  units: BigInt(`0${whole}${fraction}`),
  decimals: fraction.length,
});

/** Times ten to a power: 1.2 by 3 is 1200, 350 by -3 is 0.350. */
export function shift({ units, decimals }: ExactDecimal, power: number): ExactDecimal {
  const left = decimals - power;
  return left >= 0 ? { units, decimals: left } : { units: units * 10n ** BigInt(-left), decimals: 0 };
}

export function add(a: ExactDecimal, b: ExactDecimal): ExactDecimal {
  const decimals = Math.max(a.decimals, b.decimals);
  return { units: unitsAt(a, decimals) + unitsAt(b, decimals), decimals };
}

export const multiply = (a: ExactDecimal, b: ExactDecimal): ExactDecimal => ({
  units: a.units * b.units,
  decimals: a.decimals + b.decimals,
});

/** The shortest decimal form of a number that is not negative. */
export function exactOf(value: number): ExactDecimal {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return shift(exactDecimal(whole, fraction), Number(exponent));
}

export const isWhole = ({ units, decimals }: ExactDecimal): boolean => units % 10n ** BigInt(decimals) === 0n;

/** Whether a < b. */
export function isBelow(a: ExactDecimal, b: ExactDecimal): boolean {
  const decimals = Math.max(a.decimals, b.decimals);
  return unitsAt(a, decimals) < unitsAt(b, decimals);
}

/** At most 15 significant digits, as many as Excel keeps, and no more than 2^53. */
export const isRepresentable = ({ units, decimals }: ExactDecimal): boolean =>
  String(units).replace(/0+$/, "").length <= 15 && units <= BigInt(Number.MAX_SAFE_INTEGER) * 10n ** BigInt(decimals);

/** The nearest number. */
export const toNumber = ({ units, decimals }: ExactDecimal): number => Number(`${units}e-${decimals}`);

const unitsAt = ({ units, decimals }: ExactDecimal, more: number): bigint => units * 10n ** BigInt(more - decimals);
