import { ALIKE, periodLength, periodOfKey } from "../dataset/ReferencePeriod";
import { numericValue } from "../quantity/Quantity";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import type { DataFormula, StatTable, TableCell } from "../tables/StatTable";
import type { TableContext } from "../tables/TableContext";
import type { ChartRecord } from "./ChartRecord";
import type { ChartPoint } from "./StatChart";

/** A row or a column of a table: a category of a chart, or something measured in it. */
interface Line {
  readonly index: number;
  readonly label: string;
  /** The heading or the spanner it stands under. */
  readonly under: string;
}

/** One thing measured, over categories that may stand beside each other. */
export interface ChartLine {
  readonly label: string;
  readonly unit: string;
  /** Of its unit and what it stands under: only lines of one key share an axis. */
  readonly key: string;
  /** What it stands under in the table, such as one of the two sides; blank where there is nothing to tell apart. */
  readonly under: string;
  /** Where all its figures are of one. */
  readonly indicator: IndicatorRecord | undefined;
  readonly categories: readonly string[];
  readonly points: readonly (ChartPoint | undefined)[];
  /** Positions of what was asked and is not known; elsewhere no point means that there is nothing to state. */
  readonly unknown: ReadonlySet<number>;
  /** Periods left out since they are longer or shorter than the others. */
  readonly otherPeriods: readonly string[];
  /** Whether the categories are periods. */
  readonly overTime: boolean;
}

/** All that may be drawn of a table: lines of figures in one unit each, of what the table itself could add up. */
export function chartLines(context: TableContext, record: ChartRecord, table: StatTable): readonly ChartLine[] {
  const [categories, measures] =
    record.categories === "rows"
      ? [rowLines(table, record), columnLines(table)]
      : [columnLines(table), rowLines(table, record)];
  const groups = new Map<string, Line[]>();
  for (const line of categories) groups.set(line.under, [...(groups.get(line.under) ?? []), line]);
  const at = (category: Line, measure: Line): Placed => cellOf(table, record, category, measure);
  return [...groups].flatMap(([group, every]) => {
    const all = every.filter((category) => measures.some((measure) => mayHoldFigure(at(category, measure))));
    const periods = all.map((category) => measures.flatMap((each) => dataOf(at(category, each))?.period ?? [])[0]);
    const other = otherLength(periods);
    const shared: Shared = {
      categories: all.filter((_, index) => !other.has(index)),
      otherPeriods: all.filter((_, index) => other.has(index)).map(({ label }) => label),
      overTime: new Set(periods).size > 1,
    };
    return measures.flatMap((measure): readonly ChartLine[] => {
      if (!mayStandTogether(table, record, every, measure)) return [];
      const under = [group, measure.under].filter((text) => text !== "").join(", ");
      const cells = shared.categories.map((category) => at(category, measure));
      return lineOf(context, shared, measure, cells, under);
    });
  });
}

/** What the lines over the same categories have in common. */
interface Shared extends Pick<ChartLine, "otherPeriods" | "overTime"> {
  readonly categories: readonly Line[];
}

const oneLine = (text: string): string => text.replaceAll("\n", " ");

/** Body rows; a part stands in its whole already. */
function rowLines({ columns, rows }: StatTable, { apart }: ChartRecord): readonly Line[] {
  const stub = columns.findIndex(({ role }) => role === "stub");
  let under = "";
  return rows.flatMap(({ cells, role }, index): readonly Line[] => {
    const cell = cells[stub];
    const marks = cell?.kind === "text" ? (cell.marks ?? []).map((mark) => ` [${mark}]`).join("") : "";
    const label = cell?.kind === "text" ? oneLine(cell.text) + marks : "";
    if (role === "heading" && apart) under = label;
    return role === undefined ? [{ index, label, under: apart ? under : "" }] : [];
  });
}

/** Columns of figures that are no total of others. */
const columnLines = ({ columns }: StatTable): readonly Line[] =>
  columns.flatMap(({ composedOf, label, role, spanner }, index) =>
    role === "figure" && !composedOf ? [{ index, label: oneLine(label), under: oneLine(spanner ?? "") }] : [],
  );

interface Placed {
  readonly at: ChartPoint["at"];
  readonly cell: TableCell | undefined;
}

function cellOf(table: StatTable, { categories }: ChartRecord, category: Line, measure: Line): Placed {
  const at =
    categories === "rows"
      ? { row: category.index, column: measure.index }
      : { row: measure.index, column: category.index };
  return { at, cell: table.rows[at.row]?.cells[at.column] };
}

/** Figures whose total would not be true, since they cover different ground, stand in no chart together. */
function mayStandTogether(
  { columns, rows }: StatTable,
  record: ChartRecord,
  categories: readonly Line[],
  measure: Line,
): boolean {
  const own = new Set(categories.map(({ index }) => columns[index]?.id ?? ""));
  const total = columns.findIndex(({ composedOf }) => composedOf?.some((id) => own.has(id)));
  return record.categories === "rows" || total < 0 || rows[measure.index]?.cells[total]?.kind !== "dash";
}

const dataOf = ({ cell }: Placed): DataFormula | undefined =>
  cell?.kind === "quantity" && cell.live.op === "data" ? cell.live : undefined;

/** Whether a cell holds a figure, or would if anybody had stated it: no change, no share, no rank. */
const mayHoldFigure = (placed: Placed): boolean => indicatorOf(placed) !== undefined || placed.cell?.kind === "missing";

/** Of the data sheet, or of one row of a list. */
const indicatorOf = (placed: Placed): string | undefined =>
  placed.cell?.kind === "stated" ? placed.cell.indicator : dataOf(placed)?.indicator;

function lineOf(
  context: TableContext,
  { categories, ...shared }: Shared,
  measure: Line,
  cells: readonly Placed[],
  under: string,
): readonly ChartLine[] {
  const indicators = cells.map((placed) => context.catalogue.indicators.get(indicatorOf(placed) ?? ""));
  const known = indicators.flatMap((indicator) => indicator ?? []);
  const [first] = known;
  // Pills and kilograms share no axis.
  if (!first || new Set(known.map(unitKey)).size > 1) return [];
  const only = known.every(({ id }) => id === first.id) ? first : undefined;
  return [
    {
      ...shared,
      label: only ? context.label(only.labels) : measure.label,
      unit: first.counter ? context.label(first.counter) : context.translate(`unit.${first.unit}`),
      key: `${unitKey(first)}|${under}|${only ? "" : measure.label}`,
      under,
      indicator: only,
      categories: categories.map(({ label }) => label),
      points: cells.map((placed, index) => (includesOthers(indicators[index], known) ? undefined : pointOf(placed))),
      unknown: new Set(cells.flatMap((placed, index) => (mayHoldFigure(placed) && !pointOf(placed) ? [index] : []))),
    },
  ];
}

const unitKey = ({ counter, unit }: IndicatorRecord): string => `${unit}|${counter?.en ?? ""}`;

/** A total beside its parts would be drawn twice. */
const includesOthers = (indicator: IndicatorRecord | undefined, all: readonly IndicatorRecord[]): boolean =>
  indicator !== undefined && all.some(({ includedIn }) => includedIn?.includes(indicator.id));

function pointOf(placed: Placed): ChartPoint | undefined {
  const { at, cell } = placed;
  if ((cell?.kind !== "quantity" && cell?.kind !== "stated") || indicatorOf(placed) === undefined) return undefined;
  const value = numericValue(cell.quantity);
  return value === undefined ? undefined : { at, value, cell };
}

/** Positions of periods that are not about as long as most; of two that differ the later one, this period, stays. */
function otherLength(periods: readonly (string | undefined)[]): ReadonlySet<number> {
  const lengths = periods.map((key) => (key === undefined ? undefined : periodLength(periodOfKey(key))));
  const known = lengths.flatMap((length) => length ?? []);
  const usual = known.length === 2 ? known[1] : [...known].sort((a, b) => a - b)[known.length >> 1];
  if (usual === undefined) return new Set();
  const isOther = (length: number | undefined): boolean =>
    length !== undefined && Math.abs(length - usual) > ALIKE * usual;
  return new Set(lengths.flatMap((length, index) => (isOther(length) ? [index] : [])));
}
