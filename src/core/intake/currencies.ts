import type { Unit } from "../quantity/Quantity";

/** Units that are money; each is an ISO 4217 code in lower case. */
export type Currency = Extract<Unit, "vnd" | "lak" | "thb" | "cny" | "usd">;

const CURRENCIES: readonly Unit[] = ["vnd", "lak", "thb", "cny", "usd"] satisfies readonly Currency[];

export const isCurrency = (unit: Unit): unit is Currency => CURRENCIES.includes(unit);
