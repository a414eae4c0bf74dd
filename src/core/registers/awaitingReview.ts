import type { Labels, Language } from "../text/Labels";

/** A record some of whose texts may not be attested. */
export interface ReviewableRecord {
  readonly id: string;
  readonly labels: Labels;
  readonly help?: Labels;
  readonly review?: readonly Language[];
}

/** One text for a native reader to confirm or correct. */
export interface ReviewItem {
  readonly register: string;
  readonly id: string;
  readonly part: "label" | "help";
  readonly language: Language;
  readonly text: string;
  /** What it should say. */
  readonly english: string;
}

/** The texts of a register that await review: labels marked so, and every help text in Lao. */
export function awaitingReview(register: string, records: Iterable<ReviewableRecord>): readonly ReviewItem[] {
  return [...records].flatMap(({ id, labels, help, review = [] }) => [
    ...review.flatMap((language) => itemOf(register, id, "label", language, labels)),
    ...(help ? itemOf(register, id, "help", "lo", help) : []),
  ]);
}

function itemOf(
  register: string,
  id: string,
  part: ReviewItem["part"],
  language: Language,
  texts: Labels,
): readonly ReviewItem[] {
  const text = texts[language];
  return text === undefined ? [] : [{ register, id, part, language, text, english: texts.en }];
}
