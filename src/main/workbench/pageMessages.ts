import { languages } from "../../catalogue/languages/languages";
import { workbenchEn } from "../../catalogue/languages/workbench.en";
import { workbenchLo } from "../../catalogue/languages/workbench.lo";
import { workbenchVi } from "../../catalogue/languages/workbench.vi";
import type { Language } from "../../core/text/Labels";
import type { Messages } from "../../core/text/messages";

/** The page's own texts beside those of all pages. They stay out of the pane's part of the program. */
export const pageMessages: Readonly<Record<Language, Messages>> = {
  en: { ...languages.en, ...workbenchEn },
  vi: { ...languages.vi, ...workbenchVi },
  lo: { ...languages.lo, ...workbenchLo },
};
