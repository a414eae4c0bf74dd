import type { FormRow } from "../forms/formNames";
import { numericValue, type Quantity, type Unit } from "../quantity/Quantity";
import { sumOfNumbers, sumQuantities } from "../quantity/sumQuantities";
import { decimalsOf } from "../quantity/Quantity";
import type { ModuleId } from "../dataset/ModuleId";
import { type FormList, isNoneUnsaid, type ListCount } from "./FormList";
import type { ListRecord } from "./ListRecord";

/** A figure that rows of a list come to. */
export interface FedFigure {
  /** Undefined where the list says nothing of it. */
  readonly quantity: Quantity | undefined;
  /** What the sheet's own formula comes to, which sees numbers and labels as they are written alone; undefined for blank. */
  readonly shown: number | undefined;
}

/** A row as the formulas of the sheet see it; undefined parts are seen by none. */
export interface SeenRow {
  readonly unit: string | undefined;
  /** Zone and unit where the row counts in all formulas. */
  readonly place: FormRow | undefined;
  /** Numbers by column. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Choices by column; "" for what is none of them. */
  readonly choices: Readonly<Record<string, string>>;
}

const keyOf = ({ zone, unit }: FormRow, column = ""): string => `${zone}|${unit}|${column}`;

/** Adds the rows of a list up, figure by figure: once as they were understood and once as the sheet's formulas do. */
export class FeedTotals {
  private readonly units = new Set<string>();
  private readonly seenUnits = new Set<string>();
  private readonly counts = new RowCounts();
  private readonly seenCounts = new RowCounts();
  private readonly figures = new Map<string, (Quantity | undefined)[]>();
  private readonly seenNumbers = new Map<string, number[]>();

  constructor(private readonly list: FormList) {}

  /** Whether the list says anything of a unit. */
  knows(unit: string): boolean {
    return this.units.has(unit);
  }

  /** A unit that says it has nothing. */
  addUnit(unit: string): void {
    this.units.add(unit);
  }

  /**
   * A row that counts.
   * @param unread columns of figures that hold something nobody understood: their sums leave something out.
   */
  add(place: FormRow, { fields, figures }: ListRecord, unread: readonly string[]): void {
    this.units.add(place.unit);
    const above = (column: string): boolean => (numericValue(figures[column]) ?? 0) > 0;
    this.count(this.counts, place, above, (column) => fields[column]);
    for (const column of [...Object.keys(figures), ...unread]) {
      pushTo(this.figures, keyOf(place, column), figures[column]);
    }
    // Of some rows it may be known how many of the suspects were women: at least as many were in all.
    for (const [part, whole] of Object.entries(this.list.feed?.subCounts ?? {})) {
      if (figures[part] || unread.includes(part)) continue;
      if (numericValue(figures[whole]) !== 0) pushTo(this.figures, keyOf(place, part), undefined);
    }
  }

  /** A row as the formulas see it. */
  see({ unit, place, numbers, choices }: SeenRow): void {
    if (unit !== undefined) this.seenUnits.add(unit);
    if (!place) return;
    const above = (column: string): boolean => (numbers[column] ?? 0) > 0;
    this.count(this.seenCounts, place, above, (column) => choices[column]);
    for (const [column, value] of Object.entries(numbers)) pushTo(this.seenNumbers, keyOf(place, column), value);
  }

  /** The largest single row of an amount that rows come to; undefined where there is none, or where one of them is not known. */
  largestOf(row: FormRow, indicator: string): Quantity | undefined {
    return largestOf(this.figures.get(keyOf(row, indicator)) ?? []);
  }

  private count(
    counts: RowCounts,
    place: FormRow,
    above: (column: string) => boolean,
    choice: (column: string) => string | undefined,
  ): void {
    for (const one of this.list.feed?.counts ?? []) {
      counts.add(keyOf(place, one.indicator), countsRow(one, above, choice));
    }
  }

  /** What a cell of a sheet that the list fills should hold, and what its formula shows. */
  figureOf(row: FormRow, indicator: string, unit: Unit, module: ModuleId): FedFigure {
    const key = keyOf(row, indicator);
    const isCount = this.list.feed?.counts.some((count) => count.indicator === indicator) ?? false;
    const none: Quantity | undefined = this.units.has(row.unit) ? { kind: "zero", unit } : undefined;
    if (isCount) {
      const { rows, unsaid } = this.counts.of(key);
      const qualifier = unsaid > 0 ? "moreThan" : "exact";
      const seen = this.seenCounts.of(key);
      const shows = this.seenUnits.has(row.unit) && (seen.rows > 0 || seen.unsaid === 0);
      return {
        quantity:
          rows > 0 ? { kind: "number", value: rows, unit, qualifier, decimals: 0 } : unsaid > 0 ? undefined : none,
        shown: shows ? seen.rows : undefined,
      };
    }
    const zeroes = this.list.feed !== undefined && isNoneUnsaid(this.list.feed, module, indicator);
    const parts = this.figures.get(key);
    const seen = this.seenNumbers.get(key) ?? [];
    const shows = zeroes ? this.seenUnits.has(row.unit) : seen.length > 0;
    const sum = sumOfNumbers(
      seen.map((value) => ({ kind: "number", value, unit, qualifier: "exact", decimals: decimalsOf(value) })),
    );
    return {
      quantity: parts ? sumQuantities(parts, unit).quantity : zeroes ? none : undefined,
      shown: shows ? (sum ?? 0) : undefined,
    };
  }
}

/** The largest of several amounts; undefined where one of them is not known. */
function largestOf(parts: readonly (Quantity | undefined)[]): Quantity | undefined {
  let largest: Quantity | undefined;
  for (const part of parts) {
    const value = numericValue(part);
    if (value === undefined) return undefined;
    if (value > (numericValue(largest) ?? 0)) largest = part;
  }
  return largest;
}

/** Rows counted, and rows that don't say whether they belong to them; by what is counted where. */
class RowCounts {
  private readonly counts = new Map<string, { rows: number; unsaid: number }>();

  add(key: string, counts: boolean | undefined): void {
    if (counts === false) return;
    const known = this.counts.get(key) ?? { rows: 0, unsaid: 0 };
    known[counts ? "rows" : "unsaid"]++;
    this.counts.set(key, known);
  }

  of(key: string): { readonly rows: number; readonly unsaid: number } {
    return this.counts.get(key) ?? { rows: 0, unsaid: 0 };
  }
}

/** Whether a row counts; undefined where it doesn't say. */
function countsRow(
  { where }: ListCount,
  above: (column: string) => boolean,
  choice: (column: string) => string | undefined,
): boolean | undefined {
  if (where === undefined) return true;
  if ("above" in where) {
    const { column = "", codes = [] } = where.unless ?? {};
    return above(where.above) && !codes.includes(choice(column) ?? "");
  }
  const said = choice(where.column);
  return said === undefined ? undefined : where.codes.includes(said);
}

function pushTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
