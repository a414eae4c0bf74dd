import type { Language } from "./Labels";

/** How numbers are written: decimal sign and thousands sign. */
export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

/** What texts in a language use (CLDR). For output only: what was typed is read by the separators of Excel or of the form. */
export const SEPARATORS: Readonly<Record<Language, Separators>> = {
  vi: { decimal: ",", group: "." },
  lo: { decimal: ",", group: "." },
  en: { decimal: ".", group: "," },
};
