import type { ModuleId } from "../dataset/ModuleId";
import type { Labels } from "../text/Labels";

/** What the rows of a table are. */
export type StubRecord =
  /** The indicators of the results, every one of them. */
  | { readonly by: "results" }
  /** Figures of some sheets, one indicator a row, as far as there are any; `main`: parts of other figures are left out. */
  | { readonly by: "indicators"; readonly modules: readonly ModuleId[]; readonly main?: true }
  /** The lines of one sheet, whose columns the table's columns are. */
  | { readonly by: "lines"; readonly module: ModuleId }
  /** Reporting units, side by side of the cooperation, with a total for each. */
  | { readonly by: "units" }
  /** Periods, the earliest first, with their sum and mean. */
  | { readonly by: "periods" };

/** What a group of columns is. */
export type ColumnsRecord =
  /** Zones, with their total. */
  | { readonly by: "zones" }
  /** Sides that state anything, where both are asked; `then`: what stands under each, or alone where one side is asked. */
  | { readonly by: "sides"; readonly then?: ColumnsRecord }
  /** The period before and this one, where there is any figure of the one before. */
  | { readonly by: "twoPeriods" }
  /** The period before, this one, the difference and the change in per cent. */
  | { readonly by: "change" }
  /** Every period there are returns of, with their sum, of one column of the sheet. */
  | { readonly by: "years"; readonly field: string }
  /** The columns of the sheet whose lines are the rows; with estimates by conversion factors, labelled, never added to what was stated. */
  | { readonly by: "fields"; readonly estimates?: true }
  /** The indicators of the results; of those ranked also the share in the side's total and the rank. */
  | { readonly by: "results"; readonly ranked?: readonly string[] };

/** A table of a programme's books: its id, or with a title of its own. */
export type TableChoice = string | { readonly id: string; readonly title: Labels };

/** Whose figures alone a table shows. */
export interface TableFilter {
  readonly party?: string;
  readonly zone?: string;
}

interface TableHead {
  readonly id: string;
  /** Printed in capitals above the table. */
  readonly title: Labels;
  /** Short, for the sheet's tab. */
  readonly sheet: Labels;
}

/** The rows of a list of the returns, one by one, as they were stated. */
export interface ListTableRecord extends TableHead {
  readonly list: ModuleId;
  /** How sentences tell how many rows there are: behind those of a sheet, by the choices of a column. */
  readonly counted?: { readonly behind: ModuleId; readonly column: string };
  /** Only the rows with the largest figures, drug by drug; in columns of the list. */
  readonly largest?: LargestRecord;
}

export interface LargestRecord {
  /** So many of each drug at most. */
  readonly most: number;
  /** What a row is called by. */
  readonly named: readonly string[];
  readonly beside: readonly string[];
}

/** A table of a book, of the catalogue or of a programme. */
export type BookTableRecord = TableRecord | ListTableRecord;

export const isListTable = (record: BookTableRecord): record is ListTableRecord => "list" in record;

/** A summary table: figures by rows and columns. */
export interface TableRecord extends TableHead {
  readonly stub: StubRecord;
  readonly columns: readonly ColumnsRecord[];
  /** Of the indicators it could show these alone, by id; all of them when left out. */
  readonly measures?: readonly string[];
  readonly filter?: TableFilter;
  /** Made also when its sources state nothing: the reader is to see just that. */
  readonly always?: true;
  /** What has to be there for the table to say anything: an earlier period, three periods, two units, two sides, several sheets. */
  readonly needs?: "earlier" | "series" | "units" | "sides" | "modules";
}
