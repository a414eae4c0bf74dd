import type { Qualifier } from "./Quantity";

/** Beyond these nobody reads a share; an exact half of the last digit is then rounded as usual. */
const MOST = 6;

/**
 * Decimals at which a share or a multiple whose size bears a word is shown: as few as leave the rounded number on the side on which the word
 * stays true. 4.062 known as "more than" is "more than 4.06", for "more than 4.1" nobody has said.
 * @param usual decimals of one without such a word.
 */
export function decimalsOnSide(value: number, qualifier: Qualifier, usual: number): number {
  if (qualifier !== "moreThan" && qualifier !== "nearly") return usual;
  const size = Math.abs(value);
  for (let decimals = usual; decimals <= MOST; decimals++) {
    const rounded = Number(size.toFixed(decimals));
    if (qualifier === "moreThan" ? rounded <= size : rounded >= size) return decimals;
  }
  return usual;
}
