import type { Unit } from "../../quantity/Quantity";

/**
 * How many times the variance of a count exceeds that of independent events: 1 for cases, 2 for persons, who come in groups.
 * Undefined for amounts (drugs, plants, money), a few of which make up most of a total: their logarithm is looked at instead.
 */
const DISPERSION: Readonly<Partial<Record<Unit, number>>> = { case: 1, time: 1, person: 2, item: 2, personTime: 4 };

export const dispersionOf = (unit: Unit): number | undefined => DISPERSION[unit];

/** Standard deviation of the logarithm of an amount from year to year, before anything is known of it. */
export const AMOUNT_SPREAD = 0.5;
