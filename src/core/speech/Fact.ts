import type { Figure } from "../narrative/Figure";
import type { IndicatorRecord } from "../registers/IndicatorRecord";

/** A figure a text may speak of, with the words it may do so in (all folded). */
export interface Fact {
  readonly figure: Figure;
  readonly indicator: IndicatorRecord;
  /** Names of what is counted or measured, and of its breakdown. */
  readonly names: readonly string[];
  readonly codes: readonly string[];
}
