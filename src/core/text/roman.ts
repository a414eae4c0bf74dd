const LETTERS = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

/** A number from 1 in Roman letters, as annexes, groups of rows and sections are numbered. */
export function roman(number: number): string {
  let rest = number;
  let text = "";
  for (const [value, letters] of LETTERS) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}
