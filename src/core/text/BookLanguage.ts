import { isLanguage, type Language, LANGUAGES } from "./Labels";

/** What a book is written in: one language, or two beside each other for a bilateral meeting: `vi+lo`. */
export type BookLanguage = Language | `${Language}+${Language}`;

/** The one language of a book, or its two, the first of which is the leading one. */
export const languagesOf = (book: BookLanguage): readonly Language[] => [
  ...new Set(book.split("+").filter(isLanguage)),
];

/** @param second left out, or the same as the first: a book in one language. */
export const bookLanguage = (first: Language, second?: Language): BookLanguage =>
  second === undefined || second === first ? first : `${first}+${second}`;

export const isBookLanguage = (text: unknown): text is BookLanguage =>
  LANGUAGES.some((first) => LANGUAGES.some((second) => bookLanguage(first, second) === text));
