import { isModuleId, type ModuleId } from "../dataset/ModuleId";
import { ID_PATTERN } from "../dataset/Programme";

/** The form this version writes. A form of another version is read by a migration or refused. */
export const TEMPLATE_ID = "annual_return";
export const TEMPLATE_VERSION = 1;

/**
 * Defined names carry all that is needed to read a form back; every one is scoped to its sheet, so that a copied sheet keeps
 * them and several forms can stand in one workbook. They follow when rows and columns are inserted, moved, hidden or translated.
 */
export const NAMES = {
  /** On every sheet with figures: its own first cell, and the first cells of the two sheets that belong to it. */
  form: "hoptac.form",
  linkInfo: "hoptac.link.info",
  linkMeta: "hoptac.link.meta",
  /** Which sheet of the form it is; without it, the results by zone. */
  module: (id: ModuleId): string => `hoptac.module.${id}`,
  /** On every sheet with figures: from the first row below the headings to the last one, all columns. */
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
  modules: "hoptac.modules",
  words: "hoptac.words",
  stated: "hoptac.stated",
} as const;

export const INFO_FIELDS = ["unit", "from", "to", "previous_from", "previous_to", "numbers", "source"] as const;
export type InfoField = (typeof INFO_FIELDS)[number];

/** Which of the two periods a column states. */
export type When = "last" | "this";

/** What an input cell asks for: the row's and the column's parts of it together are the key of its figure. */
export interface FormColumn {
  readonly indicator: string;
  readonly when: When;
}

/** Whose figure it is. */
export interface FormRow {
  readonly zone: string;
  readonly unit: string;
}

/** What a row's name says: whose figures, and on the sheets of modules which line. */
export interface RowPart extends FormRow {
  readonly item?: string;
}

/** What a column's name says: the indicator itself, or what is asked of each line of a module. */
export interface ColumnPart {
  readonly field: string;
  readonly when: When;
}

export const columnName = ({ field, when }: ColumnPart): string => `hoptac.col.${field}.${when}`;
export const rowName = ({ zone, unit, item }: RowPart): string =>
  ["hoptac.row", zone, unit, ...(item === undefined ? [] : [item])].join(".");
export const subtotalName = (zone: string): string => `hoptac.subtotal.${zone}`;
export const isSubtotalName = (name: string): boolean => name.startsWith(subtotalName(""));
/** The total of one line of a module over all its bands. */
export const itemTotalName = (item: string): string => `${NAMES.total}.${item}`;

/** The column a defined name stands for, or undefined. */
export function columnOfName(name: string): ColumnPart | undefined {
  const [app, kind, field = "", when, more] = name.split(".");
  if (app !== "hoptac" || kind !== "col" || more !== undefined || !ID_PATTERN.test(field)) return undefined;
  return when === "last" || when === "this" ? { field, when } : undefined;
}

/** The row a defined name stands for, or undefined. */
export function rowOfName(name: string): RowPart | undefined {
  const [app, kind, zone = "", unit = "", item, more] = name.split(".");
  if (app !== "hoptac" || kind !== "row" || more !== undefined) return undefined;
  if (![zone, unit, item ?? unit].every((id) => ID_PATTERN.test(id))) return undefined;
  return { zone, unit, ...(item !== undefined && { item }) };
}

/** The line of a module whose total a defined name stands for, or undefined. */
export function itemOfTotalName(name: string): string | undefined {
  const [app, kind, item = "", more] = name.split(".");
  return app === "hoptac" && kind === "total" && more === undefined && ID_PATTERN.test(item) ? item : undefined;
}

/** Which sheet of a form the names say it is; undefined for a module of a newer version. */
export function moduleOfNames(names: readonly { readonly name: string }[]): ModuleId | undefined {
  const prefix = NAMES.module("" as ModuleId);
  const own = names.find(({ name }) => name.toLowerCase().startsWith(prefix))?.name.slice(prefix.length);
  if (own === undefined) return "results";
  return isModuleId(own) ? own : undefined;
}
