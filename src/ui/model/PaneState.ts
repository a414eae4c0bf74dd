import type { PaneMessageId } from "../../catalogue/languages/pane.en";
import type { MessageParameters } from "../../core/dataset/Finding";
import type { Programme } from "../../core/dataset/Programme";
import type { CellHelp } from "../../core/tasks/cellHelp";
import type { FigureTrace } from "../../core/tasks/traceFigure";
import type { BookChoices } from "../../core/book/bookChoices";
import type { SpeechNumber } from "../../core/tasks/checkSpeech";
import type { Language } from "../../core/text/Labels";
import type { PageId } from "../pages";
import type { NewForm, ReturnsReview, Review, SignedCopy, SummaryTables } from "../PaneServices";
import type { WorkState } from "./Work";

/** Everything the pane shows; replaced as a whole, never changed in place. */
export interface PaneState {
  readonly page: PageId;
  /** How often the user has gone to another page; 0 while the first one is shown. */
  readonly visits: number;
  readonly language: Language;
  /** The last reading of the workbook that succeeded. */
  readonly review: Review | undefined;
  /** The reading under way. */
  readonly reading: WorkState | undefined;
  /** Why the last reading failed. */
  readonly readingProblem: Problem | undefined;
  /** The workbook changed and a reading of it was stopped or failed. */
  readonly stale: boolean;
  /** What the user's last click has set going. */
  readonly activity: WorkState | undefined;
  /** Why it failed. */
  readonly problem: Problem | undefined;
  /** The form just made; forgotten on leaving its page. */
  readonly newForm: NewForm | undefined;
  /** The summary tables last made from this pane. */
  readonly tables: SummaryTables | undefined;
  /** The returned workbooks brought together. */
  readonly returns: ReturnsState;
  /** How tables and sentences are made. */
  readonly choices: BookChoices;
  /** The text being checked, with its numbers once they are; a text changed since has none. */
  readonly draft: { readonly text: string; readonly numbers?: readonly SpeechNumber[] };
  /** The programme being put together; undefined until one is begun. */
  readonly programme: ProgrammeState;
  /** The cells that findings speak of bear marks, after each reading anew. */
  readonly marking: boolean;
  /** What the last click on *Check* has brought about; forgotten with the next one and on leaving the page. */
  readonly outcome: Outcome | undefined;
  readonly announcement: Announcement | undefined;
  /** The signed copy last made from this pane. */
  readonly signed: SignedCopy | undefined;
  /** Where the figure last asked about comes from. */
  readonly trace: FigureTrace | undefined;
  /** What belongs into the cell last asked about. */
  readonly cellHelp: CellHelp | undefined;
}

export interface ReturnsState {
  /** Those chosen, in the order of choosing. */
  readonly files: readonly File[];
  /** What they are; undefined without files. */
  readonly review: ReturnsReview | undefined;
  /** How many of the files chosen last were in the list already. */
  readonly repeated: number;
  /** The tables last made are those of these files. */
  readonly made: boolean;
}

export const NO_RETURNS: ReturnsState = { files: [], review: undefined, repeated: 0, made: false };

export interface ProgrammeState {
  /** As typed: any text may be blank, days are as they were typed. */
  readonly draft: Programme | undefined;
  /** Id of the programme it began with. */
  readonly begun: string;
  /** How often the user has tried to go on with something missing, which is said from then on. */
  readonly tried: number;
  /** What the last click has brought about; forgotten with the next change. */
  readonly done:
    { readonly id: PaneMessageId; readonly parameters: MessageParameters; readonly sheet?: string } | undefined;
}

export const NO_PROGRAMME: ProgrammeState = { draft: undefined, begun: "", tried: 0, done: undefined };

export interface Problem {
  readonly error: unknown;
  /** The work was done; this is only worth knowing. */
  readonly harmless?: true;
}

/** Corrections applied together, by the time they are recorded with, or the check sheet written. */
export type Outcome =
  { readonly kind: "corrected"; readonly time: string } | { readonly kind: "checkSheet"; readonly sheet: string };

/** Said to those who listen to the screen. `number` tells one from the next with the same words. */
export interface Announcement {
  readonly id: PaneMessageId;
  readonly parameters: MessageParameters;
  readonly number: number;
}
