import type { Indicator } from "../dataset/Programme";
import type { Observation } from "../dataset/Observation";
import type { ReferencePeriod } from "../dataset/ReferencePeriod";

/** Why a figure or rows of a list that were doubted are right all the same, as somebody recorded it. */
export interface Reason {
  /** The id of the rule that doubted it. */
  readonly rule: string;
  /** The `subject` of the finding. */
  readonly key: string;
  readonly text: string;
  readonly period: ReferencePeriod;
  /** What the reason was given for, a number or a text as typed; another figure has to be explained anew. None: nothing stood there, or it is about rows. */
  readonly value?: number | string;
}

/** What is known beside the returns of the period. */
export interface RuleContext {
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Figures of earlier periods, beside those of the last one that the dataset holds. */
  readonly history?: readonly Observation[];
  /** The largest single seizure in a figure, where it is known: an observation with the key of that figure. */
  readonly largest?: readonly Observation[];
  readonly reasons?: readonly Reason[];
}
