import { formatNumber } from "../text/formatNumber";
import { SEPARATORS } from "../text/separators";
import type { Qualifier } from "../quantity/Quantity";
import { LARGEST_ERROR } from "./roundFigure";

/** A number as a text says it. */
export interface Said {
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly decimals: number;
}

/** What it is held against. A share is computed, so that it may be said with as many decimals as one likes. */
export interface Truth {
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly share?: boolean;
}

/**
 * Whether a number says what a figure is. `hedge`: the number would do, but not its word: `missing` (a rounded number said as if it were
 * exact), `needless` (a word before the very figure), `side` ("more than" a number that is larger), `unrounded` (a word before digits
 * nobody rounded), `rough` (on the right side, but further off than 5 %).
 */
export type ClaimVerdict = "right" | "wrong" | { readonly hedge: HedgeFault };
export type HedgeFault = "missing" | "needless" | "side" | "unrounded" | "rough";

/** Beyond this a number is another number, whatever word stands before it. */
const FURTHEST = 0.1;
/** More significant digits than these are no round number. */
const ROUND_DIGITS = 4;

export function judgeClaim(said: Said, truth: Truth): ClaimVerdict {
  const error =
    truth.value === 0 ? (said.value === 0 ? 0 : Infinity) : Math.abs(said.value - truth.value) / Math.abs(truth.value);
  const equal = isSame(said, truth);
  if (said.qualifier === "exact") return unhedged(said, truth, equal, error);
  // A share said with fewer decimals than it has is rounded.
  const isVery = equal && !(truth.share === true && error > 0);
  if (isVery && truth.qualifier === "exact") return { hedge: "needless" };
  if (equal && truth.qualifier !== "exact") return judgeSide(said, truth, 0);
  if (error >= FURTHEST) return "wrong";
  const side = judgeSide(said, truth, said.value - truth.value);
  if (side !== "right") return side;
  if (significantDigits(said.value) > ROUND_DIGITS) return { hedge: "unrounded" };
  return error < LARGEST_ERROR ? "right" : { hedge: "rough" };
}

function unhedged(said: Said, truth: Truth, equal: boolean, error: number): ClaimVerdict {
  if (equal) return truth.qualifier === "exact" ? "right" : { hedge: "missing" };
  if (truth.share === true) return "wrong";
  const digits = significantDigits(said.value);
  return error < LARGEST_ERROR && digits < significantDigits(truth.value) && isRounding(said.value, truth.value, digits)
    ? { hedge: "missing" }
    : "wrong";
}

/** @param by how far the number said lies above the figure. */
function judgeSide({ qualifier }: Said, truth: Truth, by: number): ClaimVerdict {
  if (qualifier === "about") return "right";
  const wanted = qualifier === "moreThan" ? by <= 0 : by >= 0;
  const known = truth.qualifier === "exact" || truth.qualifier === qualifier;
  return wanted && known ? "right" : { hedge: "side" };
}

const isSame = (said: Said, truth: Truth): boolean =>
  truth.share === true
    ? written(said.value, said.decimals) === written(truth.value, said.decimals) || isCut(said, truth)
    : Math.abs(said.value - truth.value) <= Math.abs(truth.value) * 1e-12;

/** Whether what is known as more or less than a number is said of that one's leading digits, on the side on which it stays true. */
function isCut({ decimals, value }: Said, truth: Truth): boolean {
  const by = (Math.abs(value) - Math.abs(truth.value)) * 10 ** decimals;
  return truth.qualifier === "moreThan" ? by <= 0 && by > -1 : truth.qualifier === "nearly" && by >= 0 && by < 1;
}

const written = (value: number, decimals: number): string => formatNumber(Math.abs(value), decimals, SEPARATORS.en);

/** Digits of a number without the zeros before and behind. */
const significantDigits = (value: number): number =>
  String(Math.abs(value))
    .replace(/e.*$/, "")
    .replace(".", "")
    .replace(/^0+|0+$/g, "").length;

/** Whether a number is another one cut to some significant digits, down or up. */
function isRounding(rounded: number, value: number, digits: number): boolean {
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - digits);
  return Math.abs(rounded - value) < step * (1 + 1e-9);
}
