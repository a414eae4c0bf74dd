import type { Language } from "../../core/text/Labels";
import type { Messages } from "../../core/text/messages";
import { bookEn } from "./book.en";
import { bookLo } from "./book.lo";
import { bookVi } from "./book.vi";
import { bookTablesEn } from "./bookTables.en";
import { bookTablesLo } from "./bookTables.lo";
import { bookTablesVi } from "./bookTables.vi";
import { findingsEn } from "./findings.en";
import { findingsLo } from "./findings.lo";
import { findingsVi } from "./findings.vi";
import { formsEn } from "./forms.en";
import { formsLo } from "./forms.lo";
import { formsVi } from "./forms.vi";
import { intakeEn } from "./intake.en";
import { intakeLo } from "./intake.lo";
import { intakeVi } from "./intake.vi";
import { listsEn } from "./lists.en";
import { paneEn } from "./pane.en";
import { listsLo } from "./lists.lo";
import { paneLo } from "./pane.lo";
import { listsVi } from "./lists.vi";
import { paneVi } from "./pane.vi";
import { programmeEn } from "./programme.en";
import { rulesEn } from "./rules.en";
import { programmeLo } from "./programme.lo";
import { rulesLo } from "./rules.lo";
import { programmeVi } from "./programme.vi";
import { rulesVi } from "./rules.vi";

/** Every text the program shows wherever it runs, by language. Command line and workbench add their own. */
export const languages: Readonly<Record<Language, Messages>> = {
  en: joined([bookEn, bookTablesEn, findingsEn, formsEn, intakeEn, listsEn, paneEn, programmeEn, rulesEn]),
  vi: joined([bookVi, bookTablesVi, findingsVi, formsVi, intakeVi, listsVi, paneVi, programmeVi, rulesVi]),
  lo: joined([bookLo, bookTablesLo, findingsLo, formsLo, intakeLo, listsLo, paneLo, programmeLo, rulesLo]),
};

/** @throws Error when two files give the same id: a mistake in the catalogue. */
function joined(parts: readonly Messages[]): Messages {
  const all: Record<string, string> = {};
  for (const [id, text] of parts.flatMap((part) => Object.entries(part))) {
    if (id in all) throw new Error(`message ${id} is there twice`);
    all[id] = text;
  }
  return all;
}
