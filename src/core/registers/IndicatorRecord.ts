import type { Indicator } from "../dataset/Programme";
import type { Labels, Language } from "../text/Labels";

/**
 * Over what figures of an indicator may be added. Zones of a programme are disjoint by contract; units when none counts what another has
 * counted; parties when the two sides do not both report the same event (a joint patrol is one patrol); periods when the figure is a
 * flow (a stock at a date is never added to an earlier stock).
 */
export interface Additivity {
  readonly zones: boolean;
  readonly units: boolean;
  readonly parties: boolean;
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
  /** The indicators whose figures include this one ("of which"): never added to them, never above them. */
  readonly includedIn?: readonly string[];
  /** The family this one was expanded from, and its code on each dimension; a dimension left out is not broken down. */
  readonly family?: string;
  readonly codes?: Readonly<Record<string, string>>;
  /** The words of the family and of each code, of which the label is made. */
  readonly familyLabels?: Labels;
  readonly codeLabels?: Readonly<Record<string, Labels>>;
  /** Other words a text names it by, in any language. */
  readonly aliases?: readonly string[];
  /** How a sentence says a figure of this code, with {n}, {noun} and {code}: "{n} {noun} do {code} xác lập". */
  readonly sentence?: Labels;
  /** The substance a quantity is of. */
  readonly substance?: string;
  /** For totals of drugs by weight: whether the weight of pills is in it. */
  readonly pills?: "excluded" | "included" | "notStated";
  /** Languages whose label is not attested and awaits review by a native reader. Help texts in Lao all do. */
  readonly review?: readonly Language[];
}
