/** Years of the Buddhist era, used in Laos and Thailand, are 543 ahead. */
const BUDDHIST = 543;

export const isBuddhistYear = (year: number): boolean => year >= 2400 && year < 3000;

export const westernYear = (year: number): number => (isBuddhistYear(year) ? year - BUDDHIST : year);

/** Whether a year can be one a return speaks of. */
export const isLikelyYear = (year: number): boolean => westernYear(year) >= 1900 && westernYear(year) < 2200;
