import type { Unit } from "../quantity/Quantity";
import type { Labels, Language } from "../text/Labels";

/** A unit a substance is stated in, and the indicator that holds it. Units stand side by side and are never merged. */
export interface SubstanceMeasure {
  readonly indicator: string;
  readonly unit: Unit;
  readonly plausibleMaximum: number;
  /** The indicator's own label where "substance (unit)" does not say it. */
  readonly labels?: Labels;
  readonly pills?: "excluded" | "included" | "notStated";
  /** The totals it is in, where they are not those of the headings above it in the same unit. */
  readonly includedIn?: readonly string[];
}

/** A drug, plant or precursor, or a heading that sums several. */
export interface Substance {
  readonly id: string;
  readonly labels: Labels;
  /** Further spellings; the unit decides between substances that share one ("ma túy tổng hợp" in pills or in kg). */
  readonly aliases: readonly string[];
  /** The heading it belongs to; precursors have none: they are in no drug total. */
  readonly parent?: string;
  readonly role: "drug" | "plant" | "precursor" | "heading";
  /** The usual unit first, the least usual last. */
  readonly measures: readonly SubstanceMeasure[];
  readonly review?: readonly Language[];
}

/** An estimate of what one unit amounts to in another. Never applied silently; always shown with its factor. */
export interface ConversionFactor {
  readonly id: string;
  readonly substance: string;
  readonly from: Unit;
  readonly to: Unit;
  readonly factor: number;
  /** Factors seen in sources, lowest and highest, single outliers left out. */
  readonly low: number;
  readonly high: number;
  readonly labels: Labels;
  /** Published pairs the range was computed from: [in `from`, in `to`]. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Offered first where there are several. */
  readonly preferred?: true;
  readonly confirm?: true;
}
