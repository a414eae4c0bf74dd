import { unitsOf } from "../dataset/Dataset";
import type { Finding } from "../dataset/Finding";
import type { Indicator, Programme } from "../dataset/Programme";
import { foldName } from "../registers/foldName";
import { cellAddress } from "../workbook/a1";
import type { Rect } from "../workbook/Rect";
import type { SheetSnapshot } from "../workbook/Workbook";
import { rangeOf, rangeOfName } from "./findForms";
import type { SumCell } from "./FormReading";
import { columnOfName, type FormColumn, type FormRow, NAMES, rowName, rowOfName, subtotalName } from "./formNames";

export interface GridRow {
  readonly row: FormRow;
  /** Sheet row, counted from 0. */
  readonly at: number;
  /** Bears the label of another unit, so that nobody knows whose figures these are. */
  readonly mislabelled: boolean;
}

export interface GridColumn {
  readonly column: FormColumn;
  readonly indicator: Indicator;
  readonly at: number;
}

/** Where the rows, columns and sums of a form stand now. */
export interface FormGrid {
  readonly body: Rect | undefined;
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly sums: readonly SumCell[];
  readonly findings: readonly Finding[];
}

/** Finds the rows and columns by their names. A name whose cells were deleted, or that is of no known row or column, is a finding. */
export function formGrid(
  sheet: SheetSnapshot,
  programme: Programme,
  indicators: ReadonlyMap<string, Indicator>,
): FormGrid {
  const rows: GridRow[] = [];
  const columns: GridColumn[] = [];
  const findings: Finding[] = [];
  const labels = rangeOfName(sheet, NAMES.label);
  const bearers = unitsByLabel(programme);
  const isMislabelled = ({ unit }: FormRow, at: number): boolean => {
    const label = labels && sheet.cell(at, labels.column).value;
    const units = typeof label === "string" ? bearers.get(foldName(label)) : undefined;
    return units !== undefined && !units.has(unit);
  };
  const report = (rule: string, name: string): void => {
    findings.push({ rule, severity: "hard", place: { sheet: sheet.name }, parameters: { name } });
  };
  const known = rowsOf(programme);
  for (const defined of sheet.names) {
    const { name } = defined;
    const row = rowOfName(name);
    const column = columnOfName(name);
    if (!row && !column) continue;
    const target = rangeOf(sheet, defined);
    if (!target)
      report(
        row ? "form.rowDeleted" : "form.columnDeleted",
        row ? rowLabel(programme, row) : (column?.indicator ?? name),
      );
    else if (row) {
      if (known.has(rowName(row))) rows.push({ row, at: target.row, mislabelled: isMislabelled(row, target.row) });
      else report("form.rowUnknown", name);
    } else if (column) {
      const indicator = indicators.get(column.indicator);
      if (!indicator || !programme.indicators.includes(column.indicator)) report("form.columnUnknown", name);
      else columns.push({ column, indicator, at: target.column });
    }
  }
  rows.sort((a, b) => a.at - b.at);
  columns.sort((a, b) => a.at - b.at);
  if (rows.length === 0) report("form.noRows", NAMES.body);
  if (columns.length === 0) report("form.noColumns", NAMES.body);
  for (const { row, at } of rows.filter(({ mislabelled }) => mislabelled)) {
    findings.push({
      rule: "form.rowsSorted",
      severity: "hard",
      place: { sheet: sheet.name, cell: cellAddress(at, labels?.column ?? 0) },
      parameters: { expected: rowLabel(programme, row) },
    });
  }
  return { body: rangeOfName(sheet, NAMES.body), rows, columns, sums: sumCells(sheet, programme, columns), findings };
}

/** The names of all rows a form of the programme has. */
const rowsOf = (programme: Programme): ReadonlySet<string> =>
  new Set(
    programme.zones.flatMap((zone) => unitsOf(programme, zone).map(({ id }) => rowName({ zone: zone.id, unit: id }))),
  );

const rowLabel = (programme: Programme, { unit }: FormRow): string => {
  const found = programme.units.find(({ id }) => id === unit);
  return found?.labels[programme.language] ?? found?.labels.en ?? unit;
};

/**
 * The units that bear a label, in any language. Names follow rows that are moved, but not rows that are sorted: then a row bears another
 * unit's label. A label of no known unit is a translation or a new spelling and is left to the user.
 */
function unitsByLabel(programme: Programme): ReadonlyMap<string, ReadonlySet<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const { id, labels } of programme.units) {
    for (const text of Object.values(labels) as string[]) {
      const key = foldName(text);
      bearers.set(key, (bearers.get(key) ?? new Set()).add(id));
    }
  }
  return bearers;
}

function sumCells(sheet: SheetSnapshot, programme: Programme, columns: readonly GridColumn[]): readonly SumCell[] {
  const totals = [
    ...programme.zones.map(({ id }) => ({ zone: id, range: rangeOfName(sheet, subtotalName(id)) })),
    { range: rangeOfName(sheet, NAMES.total) },
  ];
  return totals.flatMap((total) =>
    columns.flatMap(({ column, at }) =>
      total.range
        ? [{ at: { row: total.range.row, column: at }, column, ...("zone" in total && { zone: total.zone }) }]
        : [],
    ),
  );
}
