import { columnLetters, quoteSheetName } from "../workbook/a1";
import type { ModuleId } from "../dataset/ModuleId";
import { isNoneUnsaid, type ListFeed } from "./FormList";

/** Where the parts of a list stand, for the formulas that add its rows up. */
export interface ListPlace {
  readonly sheet: string;
  /** Columns of the sheet by id, counted from 0. */
  readonly columns: ReadonlyMap<string, number>;
  /** Reference of the cell that bears the label of a choice, in the form's language now. */
  readonly choice: (column: string, id: string) => string;
  /** References of the period's first and last day. */
  readonly from: string;
  readonly to: string;
}

/**
 * What the rows of a list come to for one unit, zone and indicator, over whole columns: rows may be inserted, sorted and filtered. Blank as
 * long as the list says nothing of the unit; of a figure that is not simply none then, also where no row states it; of rows with a choice,
 * also where none has it and some don't say. Not volatile.
 */
export function feedFormula(
  feed: ListFeed,
  place: ListPlace,
  { zone, unit }: { readonly zone: string; readonly unit: string },
  indicator: string,
  module: ModuleId,
): string {
  const range = (id: string): string => {
    const at = place.columns.get(id);
    const letters = columnLetters(at ?? 0);
    return `${quoteSheetName(place.sheet)}!$${letters}:$${letters}`;
  };
  const is = (column: string, id: string): string => `${range(column)},"="&${place.choice(column, id)}`;
  const criteria = [
    ...(place.columns.has(feed.zone) ? [is(feed.zone, zone)] : []),
    is(feed.unit, unit),
    `${range(feed.date)},">="&${place.from}`,
    `${range(feed.date)},"<="&${place.to}`,
  ].join(",");
  const count = feed.counts.find((one) => one.indicator === indicator);
  const unknown = `COUNTIFS(${is(feed.unit, unit)})=0`;
  if (count) {
    const { where } = count;
    if (where === undefined) return `=IF(${unknown},"",COUNTIFS(${criteria}))`;
    if ("above" in where) {
      const { column = "", codes = [] } = where.unless ?? {};
      const not = codes.map((code) => `,${range(column)},"<>"&${place.choice(column, code)}`).join("");
      return `=IF(${unknown},"",COUNTIFS(${criteria},${range(where.above)},">0"${not}))`;
    }
    const counted = where.codes.map((code) => `COUNTIFS(${criteria},${is(where.column, code)})`).join("+");
    const unsaid = `COUNTIFS(${criteria})>COUNTIFS(${criteria},${range(where.column)},"<>")`;
    return `=IF(OR(${unknown},AND(${counted}=0,${unsaid})),"",${counted})`;
  }
  const blank = isNoneUnsaid(feed, module, indicator) ? unknown : `COUNTIFS(${criteria},${range(indicator)},">=0")=0`;
  return `=IF(${blank},"",SUMIFS(${range(indicator)},${criteria}))`;
}
