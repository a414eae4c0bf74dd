import type { ModuleId } from "../dataset/ModuleId";
import type { Labels } from "../text/Labels";

/** The zone of figures that are not broken down by zone: all the ground the programme covers. */
export const WHOLE_AREA = "all";

type Side = "VN" | "LA";

/** A line of a module that is asked for once in each band; its id stands in defined names. */
export interface ModuleRow {
  readonly id: string;
  readonly labels: Labels;
  /** The word figures are counted with, where the columns do not say it: khẩu, lượt người. */
  readonly measure?: Labels;
  /** Belongs under the line or heading above it. */
  readonly part?: true;
  /** Asked of the units of this side alone (and of those that speak for both). */
  readonly side?: Side;
}

/** A line without figures over the rows that belong to it. */
export interface ModuleHeading {
  readonly heading: Labels;
  readonly side?: Side;
}

/** What is asked of each row, once for each period; its id stands in defined names. */
export interface ModuleColumn {
  readonly id: string;
  readonly labels: Labels;
}

/**
 * A sheet of a form beside the results by zone: its rows in a band for each unit (and zone), its columns, and the indicator each of
 * their crossings asks for.
 */
export interface FormModule {
  readonly id: ModuleId;
  readonly sheet: Labels;
  readonly title: Labels;
  /** Heading of the column of labels. */
  readonly head: Labels;
  /** `zones`: a band for each zone of each unit; `units`: one for each unit, over all zones together. */
  readonly bands: "zones" | "units";
  readonly rows: readonly (ModuleRow | ModuleHeading)[];
  readonly columns: readonly ModuleColumn[];
  /** Indicators by `crossing`. A crossing without one is no input cell. */
  readonly cells: ReadonlyMap<string, string>;
  /** Figures of several bands may be added: each counts what no other does. */
  readonly totals?: true;
  readonly orientation: "portrait" | "landscape";
}

export const crossing = (row: string, column: string): string => `${row}.${column}`;

export const isRow = (line: ModuleRow | ModuleHeading): line is ModuleRow => "id" in line;
