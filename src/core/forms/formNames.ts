import { ID_PATTERN } from "../dataset/Programme";

/** The form this version writes. A form of another version is read by a migration or refused. */
export const TEMPLATE_ID = "annual_return";
export const TEMPLATE_VERSION = 1;

/**
 * Defined names carry all that is needed to read a form back; every one is scoped to its sheet, so that a copied sheet keeps
 * them and several forms can stand in one workbook. They follow when rows and columns are inserted, moved, hidden or translated.
 */
export const NAMES = {
  /** On the results sheet: its own first cell, and the first cells of the two sheets that belong to it. */
  form: "hoptac.form",
  linkInfo: "hoptac.link.info",
  linkMeta: "hoptac.link.meta",
  /** On the results sheet: from the first row below the headings to the total row, all columns. */
  body: "hoptac.body",
  label: "hoptac.label",
  note: "hoptac.note",
  total: "hoptac.total",
  /** On the info sheet. */
  info: (field: InfoField): string => `hoptac.info.${field}`,
  /** On the hidden sheet. */
  template: "hoptac.template",
  programme: "hoptac.programme",
  language: "hoptac.language",
  words: "hoptac.words",
  stated: "hoptac.stated",
} as const;

export const INFO_FIELDS = ["unit", "from", "to", "previous_from", "previous_to", "numbers", "source"] as const;
export type InfoField = (typeof INFO_FIELDS)[number];

/** Which of the two periods a column states. */
export type When = "last" | "this";

export interface FormColumn {
  readonly indicator: string;
  readonly when: When;
}

export interface FormRow {
  readonly zone: string;
  readonly unit: string;
}

export const columnName = ({ indicator, when }: FormColumn): string => `hoptac.col.${indicator}.${when}`;
export const rowName = ({ zone, unit }: FormRow): string => `hoptac.row.${zone}.${unit}`;
export const subtotalName = (zone: string): string => `hoptac.subtotal.${zone}`;

/** The column a defined name stands for, or undefined. */
export function columnOfName(name: string): FormColumn | undefined {
  const [app, kind, indicator = "", when, more] = name.split(".");
  if (app !== "hoptac" || kind !== "col" || more !== undefined || !ID_PATTERN.test(indicator)) return undefined;
  return when === "last" || when === "this" ? { indicator, when } : undefined;
}

/** The row a defined name stands for, or undefined. */
export function rowOfName(name: string): FormRow | undefined {
  const [app, kind, zone = "", unit = "", more] = name.split(".");
  if (app !== "hoptac" || kind !== "row" || more !== undefined) return undefined;
  return ID_PATTERN.test(zone) && ID_PATTERN.test(unit) ? { zone, unit } : undefined;
}
