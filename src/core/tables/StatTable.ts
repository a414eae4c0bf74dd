import type { Qualifier, Quantity } from "../quantity/Quantity";

/** A body cell of the same table, counted from 0 within the body. */
export interface BodyRef {
  readonly row: number;
  readonly column: number;
}

/** A figure of the data sheet: the sum of what is stated of an indicator for a period, by some of zones, sides and units only. */
export interface DataFormula {
  readonly op: "data";
  readonly indicator: string;
  readonly period: string;
  readonly zones?: readonly string[];
  readonly parties?: readonly string[];
  readonly units?: readonly string[];
}

/** How a figure is computed live in the sheet; the core's own value stands beside it. */
export type LiveFormula =
  | DataFormula
  | { readonly op: "sum" | "mean"; readonly cells: readonly BodyRef[] }
  | { readonly op: "difference" | "percent" | "times"; readonly now: BodyRef; readonly before: BodyRef }
  | { readonly op: "share"; readonly part: BodyRef; readonly whole: BodyRef }
  | { readonly op: "rank"; readonly of: BodyRef; readonly among: readonly BodyRef[] }
  | { readonly op: "product"; readonly of: BodyRef; readonly factor: number };

/** What is said of a figure beside its number: revised, provisional, of low reliability, the first one behind a break. */
export type Mark = "r" | "p" | "u" | "b";

/** What stands in a cell that holds no figure, but for dashes and figures that are merely missing. */
export type Sign = "blank" | "notApplicable" | "elsewhere" | "lowBase";

export type TableCell =
  | { readonly kind: "text"; readonly text: string; readonly marks?: readonly Mark[] }
  | {
      readonly kind: "quantity";
      readonly quantity: Quantity;
      readonly live: LiveFormula;
      readonly marks?: readonly Mark[];
    }
  /** A signed difference, a change or a share in per cent, how many times as much, a rank. */
  | {
      readonly kind: "difference" | "percent" | "times" | "share" | "rank";
      readonly value: number;
      readonly qualifier: Qualifier;
      readonly decimals: number;
      readonly live: LiveFormula;
    }
  /** A figure as a return states it, on which nothing rests: what it was before it was revised, or one in a row of a list. */
  | { readonly kind: "stated"; readonly quantity: Quantity; readonly indicator?: string }
  /** A number of things of the work itself, such as cells filled in. */
  | { readonly kind: "count"; readonly value: number }
  /** Nothing was filled in. */
  | { readonly kind: "missing" }
  /** The figure can't be; the table's notes say why. */
  | { readonly kind: "dash" }
  | { readonly kind: "sign"; readonly sign: Sign };

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  /** What the column shares with its neighbours, above their labels. */
  readonly spanner?: string;
  readonly role: "number" | "stub" | "unit" | "figure" | "text";
  /** Formula of the column's number line: (6) = (4) + (5). */
  readonly composedOf?: readonly string[];
  /** In characters, for columns of text. */
  readonly width?: number;
}

export interface TableRow {
  readonly id: string;
  readonly cells: readonly TableCell[];
  /** A heading has no figures; a part belongs under the row above it. */
  readonly role?: "heading" | "part" | "total";
}

/** A summary table with its words in one language: boxhead, stub, body and notes; not yet laid out. */
export interface StatTable {
  readonly id: string;
  readonly title: string;
  /** What its sheet is called. */
  readonly sheet: string;
  /** Under the title: programme and period. */
  readonly headnote: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly notes: readonly string[];
}

/** A table that is not made, and why; the book names it. */
export interface LeftOut {
  readonly id: string;
  readonly title: string;
  readonly reason: "noFigures" | "noEarlier" | "noSeries" | "oneUnit" | "oneSide" | "saidElsewhere" | "nothingOpen";
}
