import type { Finding } from "../dataset/Finding";
import type { Indicator, Programme } from "../dataset/Programme";
import { foldName } from "../registers/foldName";
import { cellAddress, parseSheetReference } from "../workbook/a1";
import type { Rect } from "../workbook/Rect";
import type { SheetSnapshot } from "../workbook/Workbook";
import { rangeOfName } from "./findForms";
import type { SumCell } from "./FormReading";
import { columnOfName, type FormColumn, type FormRow, NAMES, rowOfName, subtotalName } from "./formNames";

export interface GridRow {
  readonly row: FormRow;
  /** Sheet row, counted from 0. */
  readonly at: number;
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
  const report = (rule: string, name: string): void => {
    findings.push({ rule, severity: "hard", place: { sheet: sheet.name }, parameters: { name } });
  };
  for (const { name, refersTo } of sheet.names) {
    const row = rowOfName(name);
    const column = columnOfName(name);
    if (!row && !column) continue;
    const target = parseSheetReference(refersTo);
    if (!target)
      report(
        row ? "form.rowDeleted" : "form.columnDeleted",
        row ? rowLabel(programme, row) : (column?.indicator ?? name),
      );
    else if (row) {
      if (!isKnown(programme, row)) report("form.rowUnknown", name);
      else rows.push({ row, at: target.rect.row });
    } else if (column) {
      const indicator = indicators.get(column.indicator);
      if (!indicator || !programme.indicators.includes(column.indicator)) report("form.columnUnknown", name);
      else columns.push({ column, indicator, at: target.rect.column });
    }
  }
  rows.sort((a, b) => a.at - b.at);
  columns.sort((a, b) => a.at - b.at);
  if (rows.length === 0) report("form.noRows", NAMES.body);
  if (columns.length === 0) report("form.noColumns", NAMES.body);
  findings.push(...swappedLabels(sheet, programme, rows));
  return { body: rangeOfName(sheet, NAMES.body), rows, columns, sums: sumCells(sheet, programme, columns), findings };
}

const isKnown = (programme: Programme, { zone, unit }: FormRow): boolean =>
  programme.zones.some(({ id }) => id === zone) && programme.units.some(({ id }) => id === unit);

const rowLabel = (programme: Programme, { unit }: FormRow): string => {
  const found = programme.units.find(({ id }) => id === unit);
  return found?.labels[programme.language] ?? found?.labels.en ?? unit;
};

/**
 * Names follow rows that are moved, but not rows that are sorted: then a row bears another unit's label. A label of no known
 * unit is a translation or a new spelling and is left to the user.
 */
function swappedLabels(sheet: SheetSnapshot, programme: Programme, rows: readonly GridRow[]): readonly Finding[] {
  const labels = rangeOfName(sheet, NAMES.label);
  if (!labels) return [];
  const unitsByLabel = new Map<string, Set<string>>();
  for (const { id, labels: texts } of programme.units) {
    for (const text of Object.values(texts) as string[]) {
      const key = foldName(text);
      unitsByLabel.set(key, (unitsByLabel.get(key) ?? new Set()).add(id));
    }
  }
  return rows.flatMap(({ row, at }) => {
    const { value } = sheet.cell(at, labels.column);
    const units = typeof value === "string" ? unitsByLabel.get(foldName(value)) : undefined;
    if (!units || units.has(row.unit)) return [];
    return {
      rule: "form.rowsSorted",
      severity: "hard" as const,
      place: { sheet: sheet.name, cell: cellAddress(at, labels.column) },
      parameters: { expected: rowLabel(programme, row) },
    };
  });
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
