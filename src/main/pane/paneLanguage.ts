import { isLanguage, type Language } from "../../core/text/Labels";
import type { WorkbookOutline } from "../../core/workbook/Workbook";

/** The document property that remembers the pane's language; it travels with the file and survives other programs. */
export const LANGUAGE_PROPERTY = "hoptac.language";

/** The language of a locale such as vi-VN, as a program around us names it; English where the tool does not speak it. */
export function languageOfLocale(locale: unknown): Language {
  // Typed as a text everywhere; some hosts have none.
  const language = typeof locale === "string" ? locale.slice(0, 2).toLowerCase() : "";
  return isLanguage(language) ? language : "en";
}

/** The language remembered in the workbook, else Office's. */
export function paneLanguage(found: WorkbookOutline, locale: string): Language {
  const remembered = found.properties[LANGUAGE_PROPERTY];
  return isLanguage(remembered) ? remembered : languageOfLocale(locale);
}
