import { catalogue } from "../../catalogue/catalogue";
import { checkList } from "../../core/check/checkList";
import type { Programme } from "../../core/dataset/Programme";
import { periodBefore } from "../../core/forms/periodBefore";
import { periodsForYear } from "../../core/forms/periodsForYear";
import { applyCorrections } from "../../core/tasks/applyCorrections";
import { cellHelp } from "../../core/tasks/cellHelp";
import { checkSpeech } from "../../core/tasks/checkSpeech";
import { createSummary } from "../../core/tasks/createSummary";
import { freezeBook } from "../../core/tasks/freezeBook";
import { giveReason } from "../../core/tasks/giveReason";
import { markFindings } from "../../core/tasks/markFindings";
import { newForm } from "../../core/tasks/newForm";
import { readReturns } from "../../core/tasks/readReturns";
import { reviseProgramme } from "../../core/tasks/reviseProgramme";
import { reviewWorkbook, type WorkbookReview } from "../../core/tasks/reviewWorkbook";
import { switchLanguage } from "../../core/tasks/switchLanguage";
import { traceFigure } from "../../core/tasks/traceFigure";
import { correctionsOf, undoCorrections } from "../../core/tasks/undoCorrections";
import { writeProgramme } from "../../core/tasks/writeProgramme";
import { writeCheckSheet } from "../../core/tasks/writeCheckSheet";
import { UserMessage } from "../../core/text/UserMessage";
import { parseRect } from "../../core/workbook/a1";
import { cellRect } from "../../core/workbook/Rect";
import type { Workbook } from "../../core/workbook/Workbook";
import type { PaneTasks, ProgrammeChoice, Review } from "../../ui/PaneServices";
import { KnownProgrammes } from "./KnownProgrammes";
import { withTables } from "../../core/tables/chosenTables";
import { bookTablesKit } from "./bookTablesKit";
import { makeFile } from "./makeFile";
import { dayOf } from "../dayOf";
import { LANGUAGE_PROPERTY } from "./paneLanguage";
import { MARKING_PROPERTY } from "./paneMarking";
import { paneReturns } from "./paneReturns";
import { programmeKit } from "./programmeKit";
import { tablesOf } from "./tablesOf";

/** What the pane can have done, on one workbook. @param now the clock: for the records and for the periods a new form is offered. */
export function paneTasks(workbook: Workbook, now: () => Date): PaneTasks {
  /** What the workbook was last told of its marks, so that it is not told anew with every reading. */
  let marking: boolean | undefined;
  const { setOpen, reviewReturns, summarizeReturns } = paneReturns(workbook);
  const known = new KnownProgrammes();
  /** What was last read: of the selected cell it is told at once. */
  let last: Pick<WorkbookReview, "forms" | "confrontations"> = { forms: [], confrontations: [] };
  return {
    review: async (progress) => {
      const review = await reviewWorkbook(workbook, catalogue, progress);
      setOpen(review.reading);
      known.setForms(review.forms);
      last = review;
      return reviewFor(review);
    },
    reviewReturns,
    summarizeReturns,
    programmes: () => Promise.resolve(known.all.map((programme) => choice(programme, now().getFullYear()))),
    programmeKit: () => Promise.resolve(programmeKit(known.all, known.inWorkbook, now().getFullYear())),
    keepProgramme: (programme) => {
      known.keep(programme);
      return Promise.resolve();
    },
    reviseProgramme: (programme, progress) =>
      reviseProgramme(workbook, catalogue, programme.id, () => programme, progress),
    writeProgramme: (programme, language, progress) =>
      writeProgramme(workbook, catalogue, programme, language, progress),
    newForm: async ({ programmeId, period, language, alone }, progress) => {
      const programme = known.get(programmeId);
      if (!programme) throw new UserMessage("error.unknownProgramme");
      const previousPeriod = alone ? undefined : periodBefore(programme, period);
      const previous = previousPeriod && previousPeriod.to < period.from ? { previousPeriod } : {};
      return newForm(workbook, catalogue, { programme, language, period, ...previous }, progress);
    },
    switchFormLanguage: (language, progress) => switchLanguage(workbook, catalogue, language, progress),
    applyCorrections: async (chosen, progress) => {
      const time = now().toISOString();
      await applyCorrections(workbook, catalogue, chosen, time, progress);
      return time;
    },
    undoCorrections: (applied, progress) => undoCorrections(workbook, catalogue, applied, progress),
    giveReason: (finding, reason, progress) =>
      giveReason(workbook, catalogue, finding, reason, now().toISOString(), progress),
    markCells: async (findings, progress) => {
      const left = await markFindings(workbook, catalogue, findings ?? [], progress);
      const wanted = findings !== undefined;
      if (wanted === marking) return left;
      await workbook.apply({ sheets: [], properties: { [MARKING_PROPERTY]: wanted || null } }, progress);
      marking = wanted;
      return left;
    },
    writeCheckSheet: ({ findings, language }, progress) =>
      writeCheckSheet(workbook, catalogue, findings, language, progress),
    createSummaryTables: async ({ language, ...choices }, progress) =>
      tablesOf(await createSummary(workbook, catalogue, language, progress, choices)),
    freezeTables: async (progress) => {
      const { book, open, questions, sheets, verified } = await freezeBook(workbook, catalogue, dayOf(now()), progress);
      return { sheets, code: book.code ?? "", verified, questions, open };
    },
    bookTables: async () => {
      const { forms } = await readReturns(workbook, catalogue, "own");
      const programmes = new Map(forms.map(({ programme }) => [programme.id, programme]));
      return [...programmes.values()].map(bookTablesKit);
    },
    keepBookTables: async (programmeId, choice, progress) => {
      const kept = (programme: Programme): Programme => withTables(programme, choice);
      return (await reviseProgramme(workbook, catalogue, programmeId, kept, progress)).forms;
    },
    cellHelp: async () => cellHelp(await workbook.selection(), last.forms, last.confrontations, catalogue),
    traceFigure: () => traceFigure(workbook, catalogue),
    makeFile: (request, progress) => makeFile(workbook, request, progress),
    checkText: (text, progress) => checkSpeech(workbook, catalogue, text, progress),
    setLanguage: (language) => workbook.apply({ sheets: [], properties: { [LANGUAGE_PROPERTY]: language } }),
    reveal: ({ sheet, cell }) => {
      if (sheet === undefined) return Promise.resolve();
      return workbook.reveal(sheet, (cell === undefined ? undefined : parseRect(cell)) ?? cellRect(0, 0));
    },
  };
}

function reviewFor({
  forms,
  findings,
  completeness,
  tables,
  outdatedTables,
  ofReturns,
  verified,
}: WorkbookReview): Review {
  const items = checkList(findings);
  const hard = items.filter(({ standing }) => standing === "error").length;
  const soft = items.filter(({ standing }) => standing === "proposal" || standing === "query").length;
  return {
    state: {
      forms: forms.map(({ programme, language, period, place }) => ({
        programme: programme.labels,
        language,
        ...(period && { period }),
        sheet: place.sheet ?? "",
      })),
      completeness,
      hard,
      soft,
      tables,
      outdatedTables,
      ofReturns,
      verified,
    },
    items,
    corrections: forms
      .flatMap(correctionsOf)
      .reverse()
      .sort((a, b) => (a.record.time < b.record.time ? 1 : a.record.time > b.record.time ? -1 : 0)),
  };
}

/** A programme with its own period first, then this year and the last one by its rule. */
function choice(programme: Programme, thisYear: number): ProgrammeChoice {
  const periods = [programme.period, ...[thisYear, thisYear - 1].map((year) => periodsForYear(programme, year).period)];
  return {
    id: programme.id,
    labels: programme.labels,
    language: programme.language,
    periods: [...new Map(periods.map((period) => [`${period.from}${period.to}`, period])).values()],
  };
}
