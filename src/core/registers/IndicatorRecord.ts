import type { Indicator } from "../dataset/Programme";

/**
 * Over what figures of an indicator may be added. Zones of a programme are disjoint by contract; units are additive when none counts what
 * another has counted; periods when the figure is a flow (a stock at a date is never added to an earlier stock).
 */
export interface Additivity {
  readonly zones: boolean;
  readonly units: boolean;
  readonly periods: boolean;
}

/** A subject heading of the catalogue; also the form module an indicator belongs to. */
export type Topic =
  | "results"
  | "drugs"
  | "exhibits"
  | "jointCases"
  | "cooperation"
  | "facilities"
  | "contactPoints"
  | "awards"
  | "meetings";

/** An indicator with all the catalogue knows of it. */
export interface IndicatorRecord extends Indicator {
  readonly topic: Topic;
  readonly additive: Additivity;
  /** `flow`: what happened during the period; `stock`: what stands at its last day. */
  readonly nature: "flow" | "stock";
  /** The indicator whose figure includes this one ("of which"): never added to it, never above it. */
  readonly includedIn?: string;
  /** The family this one was expanded from and its code on each dimension; a dimension left out is not broken down. */
  readonly family?: string;
  readonly codes?: Readonly<Record<string, string>>;
  /** Set for quantities of a substance: the substance's id. */
  readonly substance?: string;
  /** The Lao label is not attested in a source and awaits review by a native reader. Help texts in Lao all do. */
  readonly review?: true;
}
