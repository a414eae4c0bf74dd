/** The languages of forms, books and pane. */
export type Language = "vi" | "lo" | "en";
export const LANGUAGES: readonly Language[] = ["vi", "lo", "en"];

/** A text in several languages. English stands in the record and is the fallback. */
export interface Labels {
  readonly en: string;
  readonly vi?: string;
  readonly lo?: string;
}

/** A text said anew in some languages only; the tool's own words stand for the others. */
export type OwnWords = Partial<Labels>;

/** The label in a language, else the English one. */
export const labelIn = (labels: Labels, language: Language): string => labels[language] ?? labels.en;

export const isLanguage = (text: unknown): text is Language => LANGUAGES.some((language) => language === text);

/** The texts of labels in all languages they have. */
export const textsOf = (labels: Labels | undefined): readonly string[] =>
  LANGUAGES.flatMap((language) => labels?.[language] ?? []);
