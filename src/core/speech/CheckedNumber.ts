import type { HedgeFault } from "../narrative/judgeClaim";
import type { Fact } from "./Fact";

/**
 * A number of a text, held against the figures. `hedge`: the number would do, but not the word before it; `unmatched`: no figure is
 * known that it could be;
 * `doubt`: it is a figure the sentence does not say, of another period or of a part.
 */
export interface CheckedNumber {
  readonly start: number;
  readonly end: number;
  readonly verdict: "right" | "wrong" | "hedge" | "doubt" | "unmatched";
  readonly fault?: HedgeFault;
  readonly doubt?: "period" | "part";
  /** The figure it is, or should be. */
  readonly fact?: Fact;
  /** Where a wrong or doubtful number does stand: the figure of another zone, side, unit or period. */
  readonly elsewhere?: Fact;
  /** All the figures a number that is none of them may have been meant to be, where its text does not say which. */
  readonly among?: readonly Fact[];
}
