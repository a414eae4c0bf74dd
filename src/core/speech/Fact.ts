import type { Figure } from "../narrative/Figure";
import type { IndicatorRecord } from "../registers/IndicatorRecord";

/** A figure a text may speak of, with the words it may do so in (all folded). */
export interface Fact {
  readonly figure: Figure;
  readonly indicator: IndicatorRecord;
  /** Names of what is counted or measured, and of its breakdown. */
  readonly names: readonly string[];
  readonly codes: readonly string[];
  /** The sides and units it comes from. */
  readonly parties: readonly string[];
  readonly units: readonly string[];
  /** Whether it is of all sides that state anything of the indicator, or of what the sides state together. */
  readonly isJoint: boolean;
}
