import type { Quantity } from "../quantity/Quantity";

/** What one row of a list says, as far as it was understood. */
export interface ListRecord {
  /** Texts as they are, days as YYYY-MM-DD, choices by id; by column. */
  readonly fields: Readonly<Record<string, string>>;
  /** By column, which is the indicator. */
  readonly figures: Readonly<Record<string, Quantity>>;
}
