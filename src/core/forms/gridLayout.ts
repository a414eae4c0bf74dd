import type { GridPlan } from "./gridPlan";

/** First of the three heading rows, and first row below them. */
export const HEAD = 6;
export const BODY = 9;

/** Where the parts of a grid stand on its sheet, counted from 0. */
export interface GridLayout {
  readonly number: number;
  readonly label: number;
  readonly labelWidth: number;
  /** Column of the words figures are counted with, where there is one. */
  readonly measure: number | undefined;
  readonly firstInput: number;
  readonly note: number;
  /** The row behind the last one. */
  readonly end: number;
}

/** Widths in characters. */
export const NUMBER_WIDTH = 5;
export const NOTE_WIDTH = 16;
export const MEASURE_WIDTH = 12;
const LABEL_WIDTH = 30;
/** Lines of modules have long names. */
const ITEM_WIDTH = 46;
/** The narrowest table that an office's heading and its signatures stand over whole. */
const NARROWEST = 90;

/** What the columns take at least, those of figures as wide as they are. */
export function leastWidth({ module, measures, columns }: GridPlan): number {
  const label = module === "results" ? LABEL_WIDTH : ITEM_WIDTH;
  const figures = columns.reduce((sum, { width }) => sum + width, 0);
  return NUMBER_WIDTH + label + (measures ? MEASURE_WIDTH : 0) + figures + NOTE_WIDTH;
}

export function layoutOf(plan: GridPlan): GridLayout {
  const { module, measures, columns, rows } = plan;
  const firstInput = measures ? 3 : 2;
  return {
    number: 0,
    label: 1,
    labelWidth: module === "results" ? LABEL_WIDTH + Math.max(0, NARROWEST - leastWidth(plan)) : ITEM_WIDTH,
    measure: measures ? 2 : undefined,
    firstInput,
    note: firstInput + columns.length,
    end: BODY + rows.length,
  };
}
