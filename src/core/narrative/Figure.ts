import type { ModuleId } from "../dataset/ModuleId";
import type { Source } from "../dataset/Observation";
import type { Country } from "../registers/Province";
import type { Qualifier, Quantity } from "../quantity/Quantity";

/** A period of a dataset: this one, the one before, or an earlier one by its key (`periodKey`). */
export type PeriodRef = "now" | "before" | `${string}..${string}`;

/** What is said of a figure: how much it is, its change, its mean over periods, a unit's share in its side's total or its place among the side's units. */
export type FigureMeasure = "amount" | "difference" | "percent" | "times" | "mean" | "share" | "rank";

/** Rows of a list; `row`: one alone, by its place among all rows of the dataset. */
export interface RowsRef {
  readonly list: ModuleId;
  readonly where?: { readonly column: string; readonly choice: string };
  readonly row?: number;
}

/** Which figure of a dataset: what a number in a sentence stands for. Whatever is left out is taken together. */
export interface FigureRef {
  readonly indicator: string;
  readonly zone?: string;
  readonly party?: string;
  /** All sides of a country together, where it has several. */
  readonly country?: Country;
  readonly unit?: string;
  /** The last one of several. */
  readonly period: PeriodRef;
  /** The first of the periods added up or averaged; of a change the one compared with, where it is not the one before. */
  readonly since?: PeriodRef;
  /** Of the rows of a list instead: how many there are, how many of a choice, or what one of them states of the indicator. */
  readonly rows?: RowsRef;
  /** `times`: the figure of the period as a multiple of the one compared with. */
  readonly measure: FigureMeasure;
}

/** A figure of a dataset with what it comes from. */
export interface Figure {
  readonly ref: FigureRef;
  /** Left out for what is computed from amounts. Undefined for an amount of which nothing at all is known. */
  readonly quantity?: Quantity | undefined;
  /** The number and how exactly it is known; undefined where there is none. A change keeps its sign. */
  readonly number?: { readonly value: number; readonly qualifier: Qualifier; readonly decimals: number } | undefined;
  /** The cells it was added up from. */
  readonly sources: readonly Source[];
}

/** Figures that are computed, so that they may be said with as many decimals as one likes. */
export const isShare = (measure: FigureMeasure): boolean =>
  measure === "percent" || measure === "times" || measure === "mean" || measure === "share";
