import type { Labels, Language } from "../text/Labels";
import type { IndicatorRecord } from "./IndicatorRecord";

/** A value of a dimension. */
export interface Code {
  readonly id: string;
  readonly labels: Labels;
  readonly review?: readonly Language[];
}

/** A way figures are broken down: direction, class, kind. */
export interface Dimension {
  readonly id: string;
  readonly labels: Labels;
  readonly codes: readonly Code[];
  /** How a sentence says a figure broken down by this alone, with {n}, {noun} and {code}. */
  readonly sentence?: Labels;
  readonly review?: readonly Language[];
}

/** A dimension as a family uses it. */
export interface FamilyDimension {
  readonly dimension: Dimension;
  /** A figure may be given without this breakdown; it then is the total over the codes. */
  readonly mayBeUnstated: boolean;
  /** The codes cover everything, so that their figures add up to the total. */
  readonly exhaustive: boolean;
}

/** Indicators that differ only in what they are broken down by. */
export interface IndicatorFamily extends Omit<
  IndicatorRecord,
  "family" | "codes" | "familyLabels" | "codeLabels" | "sentence" | "includedIn"
> {
  readonly dimensions: readonly FamilyDimension[];
}

/** Parts of a total. `equal`: all parts together are the total; `atMost`: they never exceed it. */
export interface Partition {
  readonly total: string;
  readonly parts: readonly string[];
  /** Parts there are only where the programme asks for them, or they are stated. */
  readonly perhaps?: readonly string[];
  readonly relation: "equal" | "atMost";
}

/** A ratio between two indicators of one row (the same lot, for drugs) that is normal within a band; outside it is asked about. */
export interface StructuralRatio {
  readonly id: string;
  readonly numerator: string;
  readonly denominator: string;
  /** In units of the numerator per unit of the denominator. */
  readonly from: number;
  readonly to: number;
}
