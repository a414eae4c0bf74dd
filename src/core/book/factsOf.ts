import { isExplained } from "../check/isExplained";
import type { Catalogue } from "../Catalogue";
import type { Finding, Place } from "../dataset/Finding";
import { formsOfPeriod } from "../consolidation/formsOfPeriod";
import type { FormReading } from "../forms/FormReading";
import { type BookLanguage, languagesOf } from "../text/BookLanguage";
import { translator } from "../text/messages";
import { wordFinding } from "../text/wordFinding";
import type { BookFacts, OpenQuery } from "./BookFacts";
import { type Asked, completeness } from "./completeness";

/** The annex names so many; the pane and the check sheet have them all. */
const MOST_QUERIES = 200;

/**
 * What the data annex tells: how complete each unit's return of the period is, and what was asked about its figures, in each language of the book.
 * @param asked by the dataset of the book.
 */
export function factsOf(
  forms: readonly FormReading[],
  asked: Asked,
  findings: readonly Finding[],
  catalogue: Pick<Catalogue, "languages" | "lists" | "provinces">,
  bookLanguage: BookLanguage,
): BookFacts {
  const own = formsOfPeriod(forms, asked);
  const languages = languagesOf(bookLanguage).map((language) => ({
    language,
    translate: translator(catalogue.languages, language),
  }));
  const open = findings.filter(({ severity, trial }) => severity !== "info" && !trial);
  const remarks = own.flatMap((form) =>
    form.remarks.map(({ place, ...remark }) => ({ ...remark, place: inShort(place) })),
  );
  return {
    completeness: completeness(own, asked, catalogue),
    ...(remarks.length > 0 && { remarks }),
    queries: open.slice(0, MOST_QUERIES).map((finding): OpenQuery => {
      return {
        place: inShort(finding.place),
        text: languages.map(({ language, translate }) => wordFinding(finding, language, translate)).join("\n"),
        ...(isExplained(finding) && finding.reason && { reason: finding.reason.text }),
        ...(finding.subject !== undefined && { subject: finding.subject }),
      };
    }),
  };
}

const inShort = ({ file, sheet, cell }: Place): string =>
  [file, sheet, cell].filter((part) => part !== undefined).join(" / ");
