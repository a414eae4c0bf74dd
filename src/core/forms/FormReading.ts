import type { Finding, Place } from "../dataset/Finding";
import type { Observation } from "../dataset/Observation";
import type { ModuleId } from "../dataset/ModuleId";
import type { Programme } from "../dataset/Programme";
import type { ReferencePeriod } from "../dataset/ReferencePeriod";
import type { Language } from "../text/Labels";
import type { ListReading } from "../lists/ListReading";
import type { CellValue } from "../workbook/Cell";
import type { NumberStyle } from "./FormRequest";
import type { FormColumn, FormRow } from "./formNames";
import type { FormSheet } from "./FormSheet";

/** One input cell of a form, found by the names of its row and column, which together are its figure's key; positions count from 0. */
export interface InputCell {
  readonly sheet: FormSheet;
  readonly row: FormRow;
  readonly column: FormColumn;
  readonly at: { readonly row: number; readonly column: number };
  /** What became of it: `none` is a figure too, a true zero; `question` and `error` give none. */
  readonly state: "figure" | "none" | "notStated" | "blank" | "question" | "error";
  /** Adds up rows of a list of the form, to what its formula should show: nobody types there. */
  readonly fed?: { readonly shown: number | undefined };
}

/** A live subtotal or total: where it stands and over which rows. */
export interface SumCell {
  readonly sheet: FormSheet;
  readonly at: { readonly row: number; readonly column: number };
  readonly column: FormColumn;
  /** The zone of a subtotal; all zones when left out. */
  readonly zone?: string;
}

/** A figure of a form, found by the names of its row and column. */
export interface FigurePlace {
  readonly row: FormRow;
  readonly column: FormColumn;
}

/** A cell of a list, whose rows have no names and may be sorted: it is known by what else its row says. */
export interface ListedPlace {
  readonly list: ModuleId;
  /** Id of the column. */
  readonly field: string;
  /** Sheet row when it was corrected or explained, counted from 0. */
  readonly at: number;
  /** Hash of what tells its row from others; where rows are explained, of all they say. */
  readonly row: string;
}

/** A correction the user had written, as the form's ledger keeps it. */
export interface CorrectionRecord {
  /** Line of the ledger, counted from 0. */
  readonly line: number;
  /** ISO 8601, in the time zone of whoever applied it. */
  readonly time: string;
  readonly rule: string;
  readonly place: FigurePlace | ListedPlace;
  readonly before: { readonly value: CellValue; readonly numberFormat: string };
  readonly after: { readonly value: CellValue; readonly numberFormat: string };
  readonly undone: boolean;
}

/** Why a doubted figure, or rows of a list, are right all the same, as the form's ledger keeps it. */
export interface ReasonRecord {
  readonly line: number;
  readonly time: string;
  readonly rule: string;
  /** Rows of a list are known by what `RowSubjects` hashes. */
  readonly place: FigurePlace | ListedPlace;
  /** What the reason was given for, a number or a text as typed; undefined when nothing stood there, and for rows, whose hash says it. */
  readonly value: number | string | undefined;
  readonly text: string;
}

/** What somebody wrote beside a row, in the column of remarks. */
export interface Remark {
  /** Whose row it is; undefined beside a sum or a row of one's own. */
  readonly unit?: string;
  /** The words at the head of the row. */
  readonly row: string;
  readonly text: string;
  readonly place: Place;
}

/** A filled-in form as it was understood. */
export interface FormReading {
  /** Its first sheet. */
  readonly place: Place;
  readonly sheetId: string;
  /** The sheets that take figures, in the order of the modules. */
  readonly sheets: readonly FormSheet[];
  readonly metaSheetId: string;
  readonly programme: Programme;
  readonly language: Language;
  readonly numbers: NumberStyle | undefined;
  /** Undefined when the info sheet gives no valid period; then there are no observations either. */
  readonly period: ReferencePeriod | undefined;
  readonly previousPeriod: ReferencePeriod | undefined;
  readonly observations: readonly Observation[];
  readonly cells: readonly InputCell[];
  readonly sums: readonly SumCell[];
  readonly lists: readonly ListReading[];
  readonly corrections: readonly CorrectionRecord[];
  readonly reasons: readonly ReasonRecord[];
  readonly remarks: readonly Remark[];
  readonly findings: readonly Finding[];
}
