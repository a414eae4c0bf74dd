import type { MessageParameters } from "../dataset/Finding";
import type { Quantity, Unit } from "../quantity/Quantity";
import type { CellValue } from "../workbook/Cell";
import type { IntakeMessageId } from "./messageIds";
import type { NamedField } from "./ownWords";

/** Something to say about a cell; words are made last. `typed` is always among the parameters. */
export interface IntakeMessage {
  readonly id: IntakeMessageId;
  readonly parameters: MessageParameters;
  /** What the figure may have been instead; for warnings. */
  readonly readings?: readonly Quantity[];
}

/** A second figure that stood in the same cell and belongs elsewhere. */
export interface FigurePart {
  /**
   * `otherUnit`: an amount in another unit, for that unit's column; `sameLot`: the same lot weighed and counted, never added;
   * `pair`: the other half of a/b; `subCount`: part of the figure (trong đó); `equivalent`: a conversion, kept as a note only.
   */
  readonly role: "otherUnit" | "sameLot" | "pair" | "subCount" | "equivalent";
  readonly quantity: Quantity;
  /** What a sub-count counts, in the words of the cell: nữ. */
  readonly label?: string;
}

/**
 * What a cell of figures was understood to say. Nothing is changed by reading: a `fix` is a proposal, written by the user's click with
 * `writeQuantity`; an `ask` needs a choice among `readings`, the most plausible first; until then the cell has no figure.
 * `asStated` of each quantity is the text exactly as typed; it is absent where the cell holds a number.
 */
export type Reading =
  | {
      readonly outcome: "ok";
      /** Undefined for a blank cell: missing. */
      readonly quantity: Quantity | undefined;
      readonly warnings: readonly IntakeMessage[];
    }
  | {
      readonly outcome: "fix";
      readonly quantity: Quantity;
      /** The most important thing that was read into the text; its id is the kind of fix. */
      readonly note: IntakeMessage;
      readonly warnings: readonly IntakeMessage[];
      /** Sub-counts and conversions said beside the figure; in the cell they are lost once the fix is applied. */
      readonly parts: readonly FigurePart[];
    }
  | {
      readonly outcome: "ask";
      /** At least one. A reading in another unit than the column's belongs in another column. */
      readonly readings: readonly Quantity[];
      readonly question: IntakeMessage;
      /** Figures of the same cell that belong in other cells, whichever reading is chosen. */
      readonly parts: readonly FigurePart[];
    }
  | { readonly outcome: "error"; readonly problem: IntakeMessage };

/** The same for dates, periods, percentages, codes and texts. */
export type FieldReading<T> =
  | { readonly outcome: "ok"; readonly value: T | undefined }
  | { readonly outcome: "fix"; readonly value: T; readonly note: IntakeMessage }
  | { readonly outcome: "ask"; readonly readings: readonly T[]; readonly question: IntakeMessage }
  | { readonly outcome: "error"; readonly problem: IntakeMessage };

/** A cell to be read. */
export interface CellInput {
  readonly value: CellValue;
  /** In en-US code; "General" where nothing is known. */
  readonly numberFormat: string;
  readonly formula?: string;
  /** Name of the cell's font, where the host knows it: betrays text in a legacy encoding. */
  readonly font?: string;
}

/** What a column of figures is for, and what it is called. */
export interface FigureField extends NamedField {
  readonly unit: Unit;
  /** Counts take whole numbers; quantities take decimals. */
  readonly measure: "count" | "quantity";
  /** Above it the figure is queried. */
  readonly expectedMaximum?: number;
  /** How much of the column's unit one brick holds by estimate: 0.35 (kg of heroin), 6000 (pills). Only ever offered, never applied. */
  readonly perBrick?: number;
  /** Serial numbers of the days in which people type, both included: a count among them may be 3/12 that became a date. */
  readonly days?: { readonly from: number; readonly to: number };
}

export const message = (
  id: IntakeMessageId,
  typed: string | number,
  parameters: MessageParameters = {},
): IntakeMessage => ({ id, parameters: { typed, ...parameters } });

export const failure = (problem: IntakeMessage): { readonly outcome: "error"; readonly problem: IntakeMessage } => ({
  outcome: "error",
  problem,
});
