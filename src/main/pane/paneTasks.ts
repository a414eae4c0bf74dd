import { catalogue } from "../../catalogue/catalogue";
import type { Finding, Severity } from "../../core/dataset/Finding";
import { periodsForYear } from "../../core/forms/periodsForYear";
import { applyCorrections } from "../../core/tasks/applyCorrections";
import { createSummary } from "../../core/tasks/createSummary";
import { newForm } from "../../core/tasks/newForm";
import { reviewWorkbook, type WorkbookReview } from "../../core/tasks/reviewWorkbook";
import type { Language } from "../../core/text/Labels";
import { translator } from "../../core/text/messages";
import { UserMessage } from "../../core/text/UserMessage";
import { wordCorrection, wordFinding } from "../../core/text/wordFinding";
import { parseRect } from "../../core/workbook/a1";
import { cellRect } from "../../core/workbook/Rect";
import type { Workbook } from "../../core/workbook/Workbook";
import type { CheckItem, PaneTasks, ProgrammeChoice, Review } from "../../ui/PaneServices";
import { LANGUAGE_PROPERTY } from "./paneLanguage";

const GRAVEST_FIRST: readonly Severity[] = ["hard", "soft", "info"];

/** What the pane can have done, on one workbook. @param thisYear the calendar year, for the periods a new form is offered. */
export const paneTasks = (workbook: Workbook, thisYear: number): PaneTasks => ({
  review: async ({ language }) => reviewFor(await reviewWorkbook(workbook, catalogue), language),
  programmes: () => Promise.resolve([...catalogue.programmes.values()].map((programme) => choice(programme, thisYear))),
  newForm: async ({ programmeId, period, language }, progress) => {
    const programme = catalogue.programmes.get(programmeId);
    if (!programme) throw new UserMessage("form.none");
    const { previousPeriod } =
      period.to === programme.period.to ? programme : periodsForYear(programme, Number(period.to.slice(0, 4)));
    const previous = previousPeriod && previousPeriod.to < period.from ? { previousPeriod } : {};
    const sheet = await newForm(workbook, catalogue, { programme, language, period, ...previous }, progress);
    return { sheet };
  },
  applyFix: async (finding) => {
    if (!finding.fix) return;
    await applyCorrections(workbook, catalogue, [{ finding, correction: finding.fix }], new Date().toISOString());
  },
  createSummaryTables: async ({ language }, progress) => {
    const { book, sheets } = await createSummary(workbook, catalogue, language, progress);
    const { verified } = await reviewWorkbook(workbook, catalogue);
    return { sheets, sentences: book.sentences, verified };
  },
  setLanguage: (language) => workbook.apply({ sheets: [], properties: { [LANGUAGE_PROPERTY]: language } }),
  reveal: ({ sheet, cell }) => {
    if (sheet === undefined) return Promise.resolve();
    return workbook.reveal(sheet, (cell === undefined ? undefined : parseRect(cell)) ?? cellRect(0, 0));
  },
});

function reviewFor(review: WorkbookReview, language: Language): Review {
  const count = (severity: Severity): number =>
    review.findings.filter((finding) => finding.severity === severity).length;
  return {
    state: {
      forms: review.forms.flatMap(({ programme, period, place }) =>
        period ? [{ programme: programme.labels, period, sheet: place.sheet ?? "" }] : [],
      ),
      completeness: review.completeness,
      hard: count("hard"),
      soft: count("soft"),
      tables: review.tables,
    },
    items: [...review.findings]
      .sort((a, b) => GRAVEST_FIRST.indexOf(a.severity) - GRAVEST_FIRST.indexOf(b.severity))
      .map((finding) => item(finding, language)),
  };
}

function item(finding: Finding, language: Language): CheckItem {
  return {
    finding,
    message: wordFinding(finding, language, translator(catalogue.languages, language)),
    ...(finding.fix && { correction: wordCorrection(finding.fix, language) }),
  };
}

/** A programme with its own period first, then this year and the last one by its rule. */
function choice(
  programme: NonNullable<ReturnType<typeof catalogue.programmes.get>>,
  thisYear: number,
): ProgrammeChoice {
  const periods = [programme.period, ...[thisYear, thisYear - 1].map((year) => periodsForYear(programme, year).period)];
  return {
    id: programme.id,
    labels: programme.labels,
    language: programme.language,
    periods: [...new Map(periods.map((period) => [`${period.from}${period.to}`, period])).values()],
  };
}
