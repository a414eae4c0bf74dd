import { cliEn } from "../../catalogue/languages/cli.en";
import { cliLo } from "../../catalogue/languages/cli.lo";
import { cliVi } from "../../catalogue/languages/cli.vi";
import { languages } from "../../catalogue/languages/languages";
import type { Language } from "../../core/text/Labels";
import type { Messages } from "../../core/text/messages";

/** The command line's own texts beside those of all programs. They stay out of the pane. */
export const cliMessages: Readonly<Record<Language, Messages>> = {
  en: { ...languages.en, ...cliEn },
  vi: { ...languages.vi, ...cliVi },
  lo: { ...languages.lo, ...cliLo },
};
