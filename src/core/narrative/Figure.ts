import type { Source } from "../dataset/Observation";
import type { Qualifier, Quantity } from "../quantity/Quantity";

/** Which figure of a dataset: what a number in a sentence stands for. Whatever is left out is taken together. */
export interface FigureRef {
  readonly indicator: string;
  readonly zone?: string;
  readonly party?: string;
  readonly unit?: string;
  readonly period: "now" | "before";
  /** `times`: the figure of this period as a multiple of the last one's. */
  readonly measure: "amount" | "difference" | "percent" | "times";
}

/** A figure of a dataset with what it comes from. */
export interface Figure {
  readonly ref: FigureRef;
  /** Left out for changes. Undefined for an amount of which nothing at all is known. */
  readonly quantity?: Quantity | undefined;
  /** The number and how exactly it is known; undefined where there is none. A change keeps its sign. */
  readonly number?: { readonly value: number; readonly qualifier: Qualifier; readonly decimals: number } | undefined;
  /** The cells it was added up from. */
  readonly sources: readonly Source[];
}

export const figureKey = ({ indicator, zone, party, unit, period, measure }: FigureRef): string =>
  [indicator, zone ?? "", party ?? "", unit ?? "", period, measure].join("|");
