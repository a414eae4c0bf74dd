import type { Qualifier, Quantity } from "../quantity/Quantity";

/** A body cell of the same table, counted from 0 within the body. */
export interface BodyRef {
  readonly row: number;
  readonly column: number;
}

/** How a figure is computed live in the sheet; the core's own value stands beside it. */
export type LiveFormula =
  | { readonly op: "data"; readonly zones: readonly string[]; readonly indicator: string; readonly period: string }
  | { readonly op: "sum"; readonly cells: readonly BodyRef[] }
  | { readonly op: "difference" | "percent"; readonly now: BodyRef; readonly before: BodyRef };

export type TableCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "quantity"; readonly quantity: Quantity; readonly live: LiveFormula }
  /** A signed difference or a share in per cent. */
  | {
      readonly kind: "difference" | "percent";
      readonly value: number;
      readonly qualifier: Qualifier;
      readonly decimals: number;
      readonly live: LiveFormula;
    }
  /** Nothing was filled in. */
  | { readonly kind: "missing" }
  /** The figure can't be; the table's notes say why. */
  | { readonly kind: "dash" };

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  readonly role: "number" | "stub" | "unit" | "figure";
  /** Formula of the column's number line: (6) = (4) + (5). */
  readonly composedOf?: readonly string[];
}

export interface TableRow {
  readonly id: string;
  readonly cells: readonly TableCell[];
}

/** A summary table with its words in one language: boxhead, stub, body and notes; not yet laid out. */
export interface StatTable {
  readonly id: string;
  readonly title: string;
  /** Under the title: programme and period. */
  readonly headnote: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly notes: readonly string[];
}
