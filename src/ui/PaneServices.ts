import type { Finding, Place } from "../core/dataset/Finding";
import type { ReferencePeriod } from "../core/dataset/ReferencePeriod";
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
  readonly version: string;
  /** Whether the surrounding program is dark; left out or undefined, the system's setting decides. Read again on focus. */
  readonly isDarkTheme?: () => boolean | undefined;
  /** Fills an empty workbook with an example; offered only where given. */
  readonly openExample?: (progress: Progress) => Promise<void>;
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
  review(request: { readonly language: Language }, progress: Progress): Promise<Review>;
  programmes(): Promise<readonly ProgrammeChoice[]>;
  /** Adds a form; never writes over one that is there. */
  newForm(request: NewFormRequest, progress: Progress): Promise<NewForm>;
  /** Writes the correction a finding offers. */
  applyFix(finding: Finding, progress: Progress): Promise<void>;
  createSummaryTables(request: { readonly language: Language }, progress: Progress): Promise<SummaryTables>;
  /** Remembers the language in the workbook. */
  setLanguage(language: Language): Promise<void>;
  /** Shows a sheet, and the cell on it where the place names one. */
  reveal(place: Place): Promise<void>;
}

export interface Review {
  readonly state: WorkbookState;
  /** Worded in the language asked for, in the order they should be shown within their severity. */
  readonly items: readonly CheckItem[];
}

export interface WorkbookState {
  /** The forms found, the one in use first; none in a workbook that is empty or not ours. */
  readonly forms: readonly FormState[];
  /** Over the input cells of all forms. */
  readonly completeness: Completeness;
  /** Numbers of findings by severity. */
  readonly hard: number;
  readonly soft: number;
  /** `outdated`: figures changed since the tables were made. */
  readonly tables: "none" | "current" | "outdated";
}

export interface FormState {
  readonly programme: Labels;
  /** Left out where the form states none that can be. */
  readonly period?: ReferencePeriod;
  /** Name of the sheet with the input cells. */
  readonly sheet: string;
}

/** Input cells: filled (a number, none, a qualitative word), not stated, blank; together `total`. */
export interface Completeness {
  readonly filled: number;
  readonly notStated: number;
  readonly blank: number;
  readonly total: number;
}

export interface CheckItem {
  readonly finding: Finding;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What was expected, where the rule can say it. */
  readonly expected?: string;
  /** What the finding's fix would make of the cell, as it will look; present where there is a fix. */
  readonly correction?: string;
}

export interface ProgrammeChoice {
  readonly id: string;
  readonly labels: Labels;
  readonly language: Language;
  /** Periods to offer, the likeliest first; the user may state another. */
  readonly periods: readonly ReferencePeriod[];
}

export interface NewFormRequest {
  readonly programmeId: string;
  readonly period: ReferencePeriod;
  readonly language: Language;
}

export interface NewForm {
  /** Name of the sheet to fill in. */
  readonly sheet: string;
}

export interface SummaryTables {
  /** Names of the sheets made. */
  readonly sheets: readonly string[];
  readonly sentences: readonly Sentence[];
  /** Table cells whose formula was computed again and agreed. */
  readonly verified: number;
}

export interface Sentence {
  readonly language: Language;
  readonly text: string;
}
