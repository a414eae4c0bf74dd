import { isExplained } from "../check/isExplained";
import { askedCells } from "../consolidation/askedCells";
import type { Finding, Place } from "../dataset/Finding";
import type { FormReading } from "../forms/FormReading";
import type { Language } from "../text/Labels";
import type { Translate } from "../text/messages";
import { wordFinding } from "../text/wordFinding";
import type { ReferencePeriod } from "../dataset/ReferencePeriod";
import { periodKey } from "../dataset/ReferencePeriod";
import type { BookFacts, OpenQuery, UnitCompleteness } from "./BookFacts";

/** The annex names so many; the pane and the check sheet have them all. */
const MOST_QUERIES = 200;

/** What the data annex tells: how complete each unit's return of the period is, and what was asked about its figures, in each language of the book. */
export function factsOf(
  forms: readonly FormReading[],
  period: ReferencePeriod,
  findings: readonly Finding[],
  languages: readonly { readonly language: Language; readonly translate: Translate }[],
): BookFacts {
  const own = forms.filter((form) => form.period && periodKey(form.period) === periodKey(period));
  const asked = findings.filter(({ severity, trial }) => severity !== "info" && !trial);
  const remarks = own.flatMap((form) =>
    form.remarks.map(({ place, ...remark }) => ({ ...remark, place: inShort(place) })),
  );
  return {
    completeness: completeness(own),
    ...(remarks.length > 0 && { remarks }),
    queries: asked.slice(0, MOST_QUERIES).map((finding): OpenQuery => {
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

function completeness(forms: readonly FormReading[]): readonly UnitCompleteness[] {
  const units = new Map<string, { asked: number; notStated: number; blank: number }>();
  for (const { column, row, sheet, state } of askedCells(forms)) {
    // Beside the results nobody has to state what did not happen.
    if (column.when !== "this" || (sheet.module !== "results" && state === "blank")) continue;
    const unit = units.get(row.unit) ?? { asked: 0, notStated: 0, blank: 0 };
    unit.asked++;
    if (state === "notStated") unit.notStated++;
    // A question or an error gives no figure until it is answered.
    else if (state !== "figure" && state !== "none") unit.blank++;
    units.set(row.unit, unit);
  }
  return [...units].map(([unit, { asked, blank, notStated }]) => ({
    unit,
    asked,
    filled: asked - blank - notStated,
    notStated,
    blank,
  }));
}
