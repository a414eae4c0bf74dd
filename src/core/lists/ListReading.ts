import type { Finding } from "../dataset/Finding";
import type { ModuleId } from "../dataset/ModuleId";
import type { FormSheet } from "../forms/FormSheet";
import type { ListFeed, OneEvent } from "./FormList";
import type { FeedTotals } from "./FeedTotals";
import type { ListRecord } from "./ListRecord";

export interface ListRow extends ListRecord {
  /** Sheet row, counted from 0. */
  readonly at: number;
  /** What nobody understood, as it was typed; by column. */
  readonly unread?: Readonly<Record<string, string>>;
}

/** A filled-in list as it was understood; findings do not name the file yet. */
export interface ListReading {
  readonly sheet: FormSheet;
  readonly list: ModuleId;
  /** Columns of the sheet by id, counted from 0. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly ListRow[];
  /** The first row below everything, counted from 0. */
  readonly end: number;
  readonly findings: readonly Finding[];
  /** How its rows tell of events that another return may tell of, too, where they fill other sheets. */
  readonly events?: OneEvent & Pick<ListFeed, "counts" | "unit" | "zone">;
  /** What its rows come to, where they fill other sheets. */
  readonly totals?: FeedTotals;
}
