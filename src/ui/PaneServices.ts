import type { CheckItem } from "../core/check/checkList";
import type { PartyReports } from "../core/consolidation/reportedUnits";
import type { Finding, Place } from "../core/dataset/Finding";
import type { ModuleId } from "../core/dataset/ModuleId";
import type { Programme } from "../core/dataset/Programme";
import type { IsoDate, ReferencePeriod } from "../core/dataset/ReferencePeriod";
import type { BookChoices } from "../core/book/bookChoices";
import type { RowChoice } from "../core/tables/tableDraft";
import type { ChosenCorrection } from "../core/tasks/applyCorrections";
import type { CellHelp } from "../core/tasks/cellHelp";
import type { FigureTrace } from "../core/tasks/traceFigure";
import type { SpeechNumber } from "../core/tasks/checkSpeech";
import type { Revision } from "../core/tasks/reviseProgramme";
import type { AppliedCorrection } from "../core/tasks/undoCorrections";
import type { BookLanguage } from "../core/text/BookLanguage";
import type { Labels, Language } from "../core/text/Labels";
import type { Messages } from "../core/text/messages";
import type { Progress, Workbook } from "../core/workbook/Workbook";

/** All the pane gets from the program that shows it. */
export interface PaneServices {
  /** Tells of the user's changes, after which the pane reviews the workbook again. */
  readonly workbook: Pick<Workbook, "watch">;
  readonly tasks: PaneTasks;
  /** The language to begin with: the one remembered in the workbook, else Office's. */
  readonly language: Language;
  readonly languages: Readonly<Record<Language, Messages>>;
  /** Whether the workbook's cells bear marks already. */
  readonly marking: boolean;
  /** How the last tables were made, as the workbook remembers it. */
  readonly choices: BookChoices;
  readonly version: string;
  /** Whether the surrounding program is dark; left out or undefined, the system's setting decides. Read again on focus. */
  readonly isDarkTheme?: () => boolean | undefined;
  /** Fills an empty workbook with an example; offered only where given. */
  readonly openExample?: (progress: Progress) => Promise<void>;
  /** Names the window; left out where the pane is a part of a page with a name of its own. */
  readonly setTitle?: (title: string) => void;
  /** Gives a file to the user. */
  saveFile(file: MadeFile): void;
  /** Starts the pane anew. */
  reload(): void;
}

/**
 * What a user can have done. Plain data in and out. All may report progress (0 to 1) and stop when its signal is aborted.
 * They reject with `WorkbookError` (words: `error.<code>`) or `UserMessage` (words: its id); anything else is shown as
 * unexpected, without its text.
 */
export interface PaneTasks {
  /** Reads the forms in the workbook and checks them: all that the pane shows of the work, of one and the same moment. */
  review(progress: Progress): Promise<Review>;
  programmes(): Promise<readonly ProgrammeChoice[]>;
  /** What a programme is put together from. */
  programmeKit(): Promise<ProgrammeKit>;
  /** Offers a programme for new forms, before all others, for as long as the pane is open. */
  keepProgramme(programme: Programme): Promise<void>;
  /** Puts a changed programme into the workbook's forms of it; figures stay, and what is new is asked for on second sheets. */
  reviseProgramme(programme: Programme, progress: Progress): Promise<Revision>;
  /** Writes what a programme says onto a sheet of its own, to be printed. Answers its name. */
  writeProgramme(programme: Programme, language: Language, progress: Progress): Promise<string>;
  /** Adds a form; never writes over one that is there. */
  newForm(request: NewFormRequest, progress: Progress): Promise<NewForm>;
  /** Puts the workbook's forms into a language, in place; figures and what users wrote stay. Answers how many forms changed. */
  switchFormLanguage(language: Language, progress: Progress): Promise<number>;
  /** Writes corrections into their cells, all or none. Answers the time they are recorded with. */
  applyCorrections(chosen: readonly ChosenCorrection[], progress: Progress): Promise<string>;
  /** Takes corrections back, all or none. */
  undoCorrections(applied: readonly AppliedCorrection[], progress: Progress): Promise<void>;
  /** Records why a doubted figure is right all the same. */
  giveReason(finding: Finding, reason: string, progress: Progress): Promise<void>;
  /** Marks the cells that findings speak of in place of those marked before; `undefined` takes all marks away. Answers how many found no room. */
  markCells(findings: readonly Finding[] | undefined, progress: Progress): Promise<number>;
  /** Writes the findings onto a sheet of their own. Answers its name. */
  writeCheckSheet(request: CheckSheetRequest, progress: Progress): Promise<string>;
  createSummaryTables(request: TablesRequest, progress: Progress): Promise<SummaryTables>;
  /** Makes a file for use outside Excel from the figures of the workbook; nothing is written into it. */
  makeFile(request: FileRequest, progress: Progress): Promise<MadeFile>;
  /** Holds every number of a text against the figures of the workbook. The text goes nowhere else. */
  checkText(text: string, progress: Progress): Promise<readonly SpeechNumber[]>;
  /** What the tables of each programme with forms in the workbook are chosen from. */
  bookTables(): Promise<readonly BookTablesKit[]>;
  /** Keeps a choice of tables with a programme in the workbook. Answers how many forms changed. */
  keepBookTables(programmeId: string, choice: TableChoices, progress: Progress): Promise<number>;
  /** Makes the signed copy of the tables; rejects with the cell on which sheet and core disagree. */
  freezeTables(progress: Progress): Promise<SignedCopy>;
  /** What belongs into the selected cell, from the last reading: one round trip. */
  cellHelp(): Promise<CellHelp>;
  /** Follows the figure in the selected cell to the cells it comes from, or to the table figures it goes into. */
  traceFigure(): Promise<FigureTrace>;
  /** Reads returned workbooks, each file once, and says what they are together with the forms of the open workbook. */
  reviewReturns(files: readonly File[], progress: Progress): Promise<ReturnsReview>;
  /** Makes the tables of returned workbooks in the open one; refused as long as a file can't be counted. */
  summarizeReturns(request: ReturnsRequest, progress: Progress): Promise<SummaryTables>;
  /** Remembers the language in the workbook. */
  setLanguage(language: Language): Promise<void>;
  /** Shows a sheet, and the cell on it where the place names one. */
  reveal(place: Place): Promise<void>;
}

export interface Review {
  readonly state: WorkbookState;
  /** Everything found, in the order of the list. */
  readonly items: readonly CheckItem[];
  /** The corrections on record in the forms, the latest first. */
  readonly corrections: readonly AppliedCorrection[];
}

export interface WorkbookState {
  /** The forms found, the one in use first; none in a workbook that is empty or not ours. */
  readonly forms: readonly FormState[];
  /** Over the input cells of all forms. */
  readonly completeness: Completeness;
  /** Numbers of errors and of findings still to be looked at. */
  readonly hard: number;
  readonly soft: number;
  /** `outdated`: figures changed since the tables were made. */
  readonly tables: "none" | "current" | "outdated";
  /** Titles of the tables whose figures would be others now. */
  readonly outdatedTables: readonly string[];
  /** The tables were made of returns in other files. */
  readonly ofReturns: boolean;
  /** Table cells whose formula was computed again and agreed. */
  readonly verified: number;
}

export interface FormState {
  readonly programme: Labels;
  readonly language: Language;
  /** Left out where the form states none that can be. */
  readonly period?: ReferencePeriod;
  /** Name of the sheet with the input cells. */
  readonly sheet: string;
}

/** Input cells: filled (a number, none, a qualitative word), not stated, blank, with an error or a question; together `total`. */
export interface Completeness {
  readonly filled: number;
  /** Of those filled, the ones that say that none occurred. */
  readonly none: number;
  readonly notStated: number;
  readonly blank: number;
  readonly unsettled: number;
  readonly total: number;
}

export interface CheckSheetRequest {
  readonly findings: readonly Finding[];
  readonly language: Language;
}

export interface ProgrammeChoice {
  readonly id: string;
  readonly labels: Labels;
  readonly language: Language;
  /** Periods to offer, the likeliest first; the user may state another. */
  readonly periods: readonly ReferencePeriod[];
}

/** What a programme is put together from. */
export interface ProgrammeKit {
  /** To begin with: those made or found in the workbook first. */
  readonly programmes: readonly Programme[];
  /** With nothing said yet but the usual columns and this year. */
  readonly blank: Programme;
  /** Ids of the programmes the workbook has forms of. */
  readonly inWorkbook: readonly string[];
  /** Those that may stand as columns of the results, with the sheet they belong to. */
  readonly indicators: readonly { readonly id: string; readonly labels: Labels; readonly sheet: Labels }[];
  /** All the catalogue knows. */
  readonly indicatorIds: ReadonlySet<string>;
  readonly modules: readonly { readonly id: ModuleId; readonly labels: Labels }[];
  /** The provinces there are on a day, and groups of them. */
  placesAt(date: IsoDate): readonly OfferedPlace[];
}

/** A province, or a group of provinces with those that belong to it. */
export interface OfferedPlace {
  readonly id: string;
  readonly kind: "VN" | "LA" | "group";
  readonly labels: Labels;
  /** As a reporting unit. */
  readonly police: Labels;
  readonly members?: readonly string[];
  /** Provinces across the border from it. */
  readonly neighbours?: readonly string[];
}

export interface NewFormRequest {
  readonly programmeId: string;
  readonly period: ReferencePeriod;
  /** Not compared with the same days of the year before. */
  readonly alone?: true;
  readonly language: Language;
}

export interface NewForm {
  /** Name of the sheet to fill in. */
  readonly sheet: string;
  /** Figures of the last period carried over from the form of that period. */
  readonly filled: number;
  /** Those that have no place in the new form. */
  readonly leftOut: number;
  /** Rows carried over from its lists. */
  readonly rows: number;
}

/** What a programme's tables are chosen from and put together from. */
export interface BookTablesKit {
  readonly programme: Programme;
  /** In the order of the book; those of the programme's own last. */
  readonly offered: readonly { readonly id: string; readonly title: Labels }[];
  readonly rows: readonly RowChoice[];
  /** Names of the indicators tables can be narrowed to, by id. */
  readonly indicators: ReadonlyMap<string, Labels>;
  /** Factors estimates can be made by, and whether the programme's tables have them now; none where it has no sheet of drugs. */
  readonly estimates: readonly { readonly id: string; readonly labels: Labels; readonly shown: boolean }[];
}

/** A programme's tables: which, in which order, under which titles; those of its own; its estimates. Left out: all there are, the usual ones. */
export type TableChoices = Pick<Programme, "tables" | "ownTables" | "conversions">;

/** The choices are remembered in the workbook. */
export interface TablesRequest extends BookChoices {
  readonly language: BookLanguage;
}

/** The report as a Word document, its tables as slides, or every figure as tidy CSV with codes. */
export const FILE_KINDS = ["word", "slides", "csv"] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export interface FileRequest extends BookChoices {
  readonly language: BookLanguage;
  readonly kind: FileKind;
}

export interface MadeFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: Uint8Array | string;
}

export interface SummaryTables {
  /** Names of the sheets made. */
  readonly sheets: readonly string[];
  readonly sentences: readonly Sentence[];
  /** What keeps a sentence from being used: a number in it that is not its figure. */
  readonly unverified: readonly Finding[];
  /** Earlier tables that stay beside these: sheets somebody changed, or that something else refers to. */
  readonly kept?: { readonly reason: "changed" | "referred"; readonly sheets: readonly string[] };
}

/** A signed copy of the tables. */
export interface SignedCopy {
  readonly sheets: readonly string[];
  /** Of the content; printed on every page. */
  readonly code: string;
  /** Figures that were computed again and agreed. */
  readonly verified: number;
  /** What the check asked of the tables it was made of: texts changed by hand that it does not have, sentences nobody can judge. */
  readonly questions: number;
}

export interface ReturnsRequest extends TablesRequest {
  readonly files: readonly File[];
}

/** Returned workbooks, one by one and together. */
export interface ReturnsReview {
  /** One for each file, in the order of the files. */
  readonly files: readonly ReturnedFile[];
  /** The open workbook, where its forms join or can't be read. */
  readonly own?: ReturnedFile;
  /** What the files that count have in common; left out where none holds a figure. */
  readonly programme?: Labels;
  readonly period?: ReferencePeriod;
  /** Who has reported and who has not. */
  readonly parties: readonly PartyReports[];
  /** Everything found in the files that count, in the order of the list. */
  readonly items: readonly CheckItem[];
}

export interface ReturnedFile {
  /** As findings call it: another than the file's own where two files share one. */
  readonly name: string;
  readonly programme?: Labels;
  readonly period?: ReferencePeriod;
  /** The units with entries in it. */
  readonly units: readonly Labels[];
  readonly completeness: Completeness;
  /** Why its figures are not counted; tables can't be made as long as it is `hard`. */
  readonly problem?: Finding;
}

export interface Sentence {
  readonly language: Language;
  readonly text: string;
}
