/** Units a figure can stand in; money stands in its own currency. Never merged and never converted silently. */
export const UNITS = [
  "case",
  "person",
  "kg",
  "pill",
  "brick",
  "plant",
  "hectare",
  "litre",
  "item",
  "time",
  "personTime",
  "vnd",
  "lak",
  "thb",
  "cny",
  "usd",
] as const;
export type Unit = (typeof UNITS)[number];

/** Units of money. */
export const MONEY: readonly Unit[] = ["vnd", "lak", "thb", "cny", "usd"];

/** Units that are weighed and measured or are money, and so have decimals; all others are counted. */
export const MEASURED: readonly Unit[] = ["kg", "hectare", "litre", ...MONEY];

/** How exactly a figure is known: exact, more than (hơn, trên), nearly (gần), about (khoảng). */
export type Qualifier = "exact" | "moreThan" | "nearly" | "about";

/** A known figure. `value` is finite, in `unit`; zero occurrences are `Zero`, not a number of value 0. */
export interface Stated {
  readonly kind: "number";
  readonly value: number;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  /** Digits after the decimal sign as stated, so that 1,50 stays 1,50. */
  readonly decimals: number;
  /** The source's own word for the qualifier, such as hơn or trên. */
  readonly wording?: string;
  /** The text as the source or the clerk gave it. */
  readonly asStated?: string;
}

/** None occurred: a true zero. */
export interface Zero {
  readonly kind: "zero";
  readonly unit: Unit;
  readonly asStated?: string;
}

/** The source does not state the figure. */
export interface NotStated {
  readonly kind: "notStated";
  readonly unit: Unit;
  readonly asStated?: string;
}

/** Words instead of a number: nhiều, hàng chục. */
export interface Qualitative {
  readonly kind: "qualitative";
  readonly unit: Unit;
  readonly text: string;
  readonly asStated?: string;
}

/** A figure as it is known. A blank cell is none of these: it is missing, and `undefined` stands for it. */
export type Quantity = Stated | Zero | NotStated | Qualitative;

/** The number behind a quantity, or undefined where there is none. */
export function numericValue(quantity: Quantity | undefined): number | undefined {
  if (quantity?.kind === "number") return quantity.value;
  return quantity?.kind === "zero" ? 0 : undefined;
}

/** Digits after the decimal sign of a number's shortest decimal form. */
export function decimalsOf(value: number): number {
  if (Number.isSafeInteger(value)) return 0;
  const [mantissa = "", exponent] = String(value).split("e");
  const fraction = mantissa.split(".")[1]?.length ?? 0;
  return Math.max(0, fraction - Number(exponent ?? 0));
}

/** Decimals of a number as Excel shows it: of its first 15 digits. */
export const decimalsShown = (value: number): number => decimalsOf(Number(value.toPrecision(15)));

/** An exact figure; zero becomes `Zero`. @throws RangeError when the value is not finite. */
export function quantityOf(value: number, unit: Unit, qualifier: Qualifier = "exact"): Quantity {
  if (!Number.isFinite(value)) throw new RangeError(`not a figure: ${String(value)}`);
  if (value === 0 && qualifier === "exact") return { kind: "zero", unit };
  return { kind: "number", value, unit, qualifier, decimals: decimalsOf(value) };
}
