import type { Finding } from "../dataset/Finding";
import type { Quantity } from "../quantity/Quantity";

/** A cell of a list understood: its field or figure, if it has one, and what must be said of it (without its place). */
export interface ListCellReading {
  readonly field?: string;
  readonly figure?: Quantity;
  /** Holds something nobody understood. */
  readonly unread?: true;
  /** What the sheet's formulas see: a number, or the id of a choice written as the drop-down has it. */
  readonly seen?: number | string;
  readonly findings: readonly Omit<Finding, "place">[];
}
