/** An Excel error value such as #REF!; kept apart from text that only looks like one. */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell holds: `null` is a blank cell; dates are serial numbers with a date format, as in Excel. */
export type CellValue = string | number | boolean | ErrorValue | null;

export const isErrorValue = (value: CellValue): value is ErrorValue => typeof value === "object" && value !== null;

export type BorderLine = "thin" | "medium" | "thick" | "double" | "hair" | "dotted";

export interface CellFont {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** #RRGGBB. */
  readonly color?: string;
}

export type HorizontalAlignment = "left" | "center" | "right" | "justify" | "centerAcrossSelection";
export type VerticalAlignment = "top" | "center" | "bottom";
export type BorderSide = "top" | "bottom" | "left" | "right";

/** How a cell looks and whether it is locked; whatever is left out is Excel's default (locked: true, format General). */
export interface CellStyle {
  /** In en-US code, as OOXML and Office.js `numberFormat` have it. */
  readonly numberFormat?: string;
  readonly font?: CellFont;
  /** Solid fill, #RRGGBB. */
  readonly fill?: string;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  /** What does not fit its column is shown smaller; a number would otherwise be shown as ####. Of no use with `wrap`. */
  readonly shrink?: boolean;
  readonly indent?: number;
  /** Lines are black unless `borderColor` says otherwise. */
  readonly border?: Partial<Readonly<Record<BorderSide, BorderLine>>>;
  readonly borderColor?: string;
  readonly locked?: boolean;
}

export interface Cell {
  /** For a formula cell the cached result. */
  readonly value: CellValue;
  /** In en-US syntax with its leading "="; absent for a constant. */
  readonly formula?: string;
  readonly style?: CellStyle;
}
