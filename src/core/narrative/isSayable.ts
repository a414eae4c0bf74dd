/** Whether words from outside can stand in a sentence: digits in them would read as a figure, but for those of a day or of a code such as C04. */
export const isSayable = (words: string): boolean =>
  /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(words) || !/(?<![\p{L}\p{Nd}])\p{Nd}/u.test(words);
