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

const LABEL_WIDTH = 30;
/** Lines of modules have long names. */
const ITEM_WIDTH = 46;
/** Of the number, of the remarks, and of the narrowest table that an office's heading and its signatures stand over whole, in characters. */
export const NUMBER_WIDTH = 5;
export const NOTE_WIDTH = 16;
const NARROWEST = 90;

export function layoutOf({ module, measures, columns, rows }: GridPlan): GridLayout {
  const firstInput = measures ? 3 : 2;
  const figures = columns.reduce((sum, { width }) => sum + width, 0);
  const rest = NARROWEST - NUMBER_WIDTH - NOTE_WIDTH - figures;
  return {
    number: 0,
    label: 1,
    labelWidth: module === "results" ? Math.max(LABEL_WIDTH, rest) : ITEM_WIDTH,
    measure: measures ? 2 : undefined,
    firstInput,
    note: firstInput + columns.length,
    end: BODY + rows.length,
  };
}
