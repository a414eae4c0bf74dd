import { unitsOf } from "../dataset/Dataset";
import { fillsModule } from "../dataset/modulesOf";
import type { Finding } from "../dataset/Finding";
import type { Programme } from "../dataset/Programme";
import { type Lexicon, wordOf } from "../intake/Lexicon";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { foldName } from "../registers/foldName";
import { type Labels, labelIn, textsOf } from "../text/Labels";
import { cellAddress } from "../workbook/a1";
import type { Rect } from "../workbook/Rect";
import type { SheetSnapshot } from "../workbook/Workbook";
import { rangeOf, rangeOfName } from "./findForms";
import { type FormModule, isRow, WHOLE_AREA } from "./FormModule";
import type { SumCell } from "./FormReading";
import type { FormSheet } from "./FormSheet";
import {
  type ColumnPart,
  columnName,
  columnOfName,
  itemOfTotalName,
  NAMES,
  rowName,
  type RowPart,
  rowOfName,
  subtotalName,
} from "./formNames";
import { fieldsByHeading } from "./headings";
import { moduleIndicator } from "./moduleIndicator";

export interface GridRow {
  readonly row: RowPart;
  /** Sheet row, counted from 0. */
  readonly at: number;
  /** Bears the label of another unit or line, so that nobody knows whose or which figures these are. */
  readonly mislabelled: boolean;
}

export interface GridColumn {
  readonly column: ColumnPart;
  readonly at: number;
  /** Bears the heading of another column. */
  readonly mislabelled: boolean;
}

/** Where the rows, columns and sums of a sheet stand now. */
export interface FormGrid {
  readonly body: Rect | undefined;
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly sums: readonly SumCell[];
  /** What the crossing of a row and a column asks for; undefined where it asks for nothing. */
  readonly indicatorAt: (row: RowPart, column: ColumnPart) => IndicatorRecord | undefined;
  readonly findings: readonly Finding[];
}

/** A name that stands for nothing in the programme, with its row or column; it harms nobody as long as nothing is filled in there. */
interface Unknown {
  readonly name: string;
  readonly at: number;
  readonly row?: RowPart;
}

/** What a sheet may hold by its programme. */
interface Known {
  readonly programme: Programme;
  readonly module: FormModule | undefined;
  readonly indicators: ReadonlyMap<string, IndicatorRecord>;
  readonly lexicon: Lexicon;
}

/**
 * Finds the rows and columns by their names. A name whose cells were deleted, or that is of no known row or column, is a finding.
 * @param module what the sheet is about; undefined for the results by zone.
 */
export function formGrid(
  sheet: SheetSnapshot,
  own: FormSheet,
  programme: Programme,
  module: FormModule | undefined,
  { indicators, lexicon }: { readonly indicators: ReadonlyMap<string, IndicatorRecord>; readonly lexicon: Lexicon },
): FormGrid {
  const known: Known = { programme, module, indicators, lexicon };
  const rows: GridRow[] = [];
  const columns: GridColumn[] = [];
  const findings: Finding[] = [];
  const labels = rangeOfName(sheet, NAMES.label);
  const bearers = rowsByLabel(known);
  const isMislabelled = ({ unit, item = unit }: RowPart, at: number): boolean => {
    const label = labels && sheet.cell(at, labels.column).value;
    const ids = typeof label === "string" ? bearers.get(foldName(label)) : undefined;
    return ids !== undefined && !ids.has(item);
  };
  const report = (rule: string, name: string): void => {
    findings.push({ rule, severity: "hard", place: { sheet: sheet.name }, parameters: { name } });
  };
  const isKnownRow = knownRows(known);
  const isLine = (item: string | undefined): boolean => !!module?.rows.some((line) => isRow(line) && line.id === item);
  const unknown: Unknown[] = [];
  for (const defined of sheet.names) {
    const { name } = defined;
    const row = rowOfName(name);
    const column = columnOfName(name);
    if (!row && !column) continue;
    const target = rangeOf(sheet, defined);
    if (!target && row) report("form.rowDeleted", rowLabel(known, row));
    else if (!target) report("form.columnDeleted", columnLabel(known, column?.field ?? name));
    else if (row) {
      if (isKnownRow(row)) rows.push({ row, at: target.row, mislabelled: isMislabelled(row, target.row) });
      else unknown.push({ name, at: target.row, row });
    } else if (column) {
      if (isKnownColumn(known, column)) columns.push({ column, at: target.column, mislabelled: false });
      else unknown.push({ name, at: target.column });
    }
  }
  const isBlank = (row: number, column: number): boolean => sheet.cell(row, column).value === null;
  for (const { name, at, row } of unknown) {
    // Where the programme does not ask for a figure, its sheet says so in words.
    const asked = columns.filter(({ column }) => !isLine(row?.item) || indicatorAt(known, row?.item, column.field));
    const blank = row ? asked.every((column) => isBlank(at, column.at)) : rows.every((other) => isBlank(other.at, at));
    if (!blank) report(row ? "form.rowUnknown" : "form.columnUnknown", name);
  }
  rows.sort((a, b) => a.at - b.at);
  columns.sort((a, b) => a.at - b.at);
  const headed = exchangedHeadings(sheet, known, columns);
  findings.push(...headed.findings);
  if (rows.length + unknown.length === 0) report("form.noRows", NAMES.body);
  if (columns.length + unknown.length === 0) report("form.noColumns", NAMES.body);
  for (const { row, at } of rows.filter(({ mislabelled }) => mislabelled)) {
    findings.push({
      rule: "form.rowsSorted",
      severity: "hard",
      place: { sheet: sheet.name, cell: cellAddress(at, labels?.column ?? 0) },
      parameters: { expected: rowLabel(known, row) },
    });
  }
  return {
    body: rangeOfName(sheet, NAMES.body),
    rows,
    columns: columns.map((column) => ({ ...column, mislabelled: headed.fields.has(column.column.field) })),
    sums: sumCells(sheet, own, known, columns),
    indicatorAt: (row, column) => indicatorAt(known, row.item, column.field),
    findings,
  };
}

function indicatorAt(
  { programme, module, indicators }: Known,
  item: string | undefined,
  field: string,
): IndicatorRecord | undefined {
  if (module) return moduleIndicator(module, programme, indicators, item ?? "", field);
  return item === undefined ? indicators.get(field) : undefined;
}

/** Tells the rows a sheet of the programme may have. */
function knownRows({ programme, module }: Known): (row: RowPart) => boolean {
  const items = module && new Set(module.rows.filter(isRow).map(({ id }) => id));
  const units = programme.units.filter((unit) => !module || fillsModule(unit, module.id));
  const bands =
    module?.bands === "units"
      ? units.map(({ id }) => rowName({ zone: WHOLE_AREA, unit: id }))
      : programme.zones.flatMap((zone) =>
          unitsOf(programme, zone, module?.id).map(({ id }) => rowName({ zone: zone.id, unit: id })),
        );
  const names = new Set(bands);
  return ({ zone, unit, item }) =>
    names.has(rowName({ zone, unit })) && (items ? item !== undefined && items.has(item) : item === undefined);
}

const isKnownColumn = ({ programme, module, indicators }: Known, { field }: ColumnPart): boolean =>
  module
    ? module.columns.some(({ id }) => id === field)
    : indicators.has(field) && programme.indicators.includes(field);

function rowLabel({ programme, module }: Known, { unit, item }: RowPart): string {
  const name = programme.units.find(({ id }) => id === unit)?.labels;
  const line = module?.rows.filter(isRow).find(({ id }) => id === item)?.labels;
  const text = (labels: Labels | undefined, id: string): string => (labels ? labelIn(labels, programme.language) : id);
  return item === undefined ? text(name, unit) : `${text(name, unit)}: ${text(line, item)}`;
}

const columnLabel = ({ programme, module, indicators }: Known, field: string): string => {
  const labels = (module?.columns.find(({ id }) => id === field) ?? indicators.get(field))?.labels;
  return labels ? labelIn(labels, programme.language) : field;
};

/**
 * The units or lines that bear a label, in any language. Names follow rows that are moved, but not rows that are sorted: then a row bears
 * another one's label. A label of none of them is a translation or a new spelling and is left to the user.
 */
function rowsByLabel({ programme, module }: Known): ReadonlyMap<string, ReadonlySet<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const { id, labels } of module ? module.rows.filter(isRow) : programme.units) {
    for (const text of Object.values(labels) as string[]) {
      const key = foldName(text);
      bearers.set(key, (bearers.get(key) ?? new Set()).add(id));
    }
  }
  return bearers;
}

/**
 * Columns whose heading is another column's, in any language, or names another unit: figures would be taken for something they are not. The
 * heading of a field stands over its first column, where the names of columns begin.
 */
function exchangedHeadings(
  sheet: SheetSnapshot,
  known: Known,
  columns: readonly GridColumn[],
): { readonly fields: ReadonlySet<string>; readonly findings: readonly Finding[] } {
  const fieldsOf = fieldsByHeading(knownFields(known));
  const fields = new Set<string>();
  const findings: Finding[] = [];
  for (const { column, at } of columns) {
    if (columns.some((other) => other.column.field === column.field && other.at < at)) continue;
    const top = rangeOfName(sheet, columnName(column));
    const heading = top && sheet.cell(top.row, at).value;
    if (!top || typeof heading !== "string") continue;
    const unit = otherUnit(known, column.field, heading);
    if (unit !== undefined) {
      fields.add(column.field);
      findings.push({
        rule: "form.columnUnit",
        severity: "hard",
        place: { sheet: sheet.name, cell: cellAddress(top.row, at) },
        parameters: { found: heading, unit },
      });
      continue;
    }
    const fieldsOfHeading = fieldsOf(heading);
    if (fieldsOfHeading.length === 0 || fieldsOfHeading.includes(column.field)) continue;
    fields.add(column.field);
    findings.push({
      rule: "form.columnExchanged",
      severity: "hard",
      place: { sheet: sheet.name, cell: cellAddress(top.row, at) },
      parameters: { expected: columnLabel(known, column.field), found: heading },
    });
  }
  return { fields, findings };
}

/**
 * The unit in brackets behind a heading, where the column's figures do not stand in it: Heroin (g) over kilograms. What the tool itself calls one of
 * the things counted is no other unit.
 */
function otherUnit({ module, indicators, lexicon }: Known, field: string, heading: string): string | undefined {
  const word = /\(([^()]+)\)\s*$/.exec(heading)?.[1]?.trim();
  const own = module ? undefined : indicators.get(field);
  if (!own || word === undefined || textsOf(own.counter).some((text) => foldName(text) === foldName(word))) {
    return undefined;
  }
  const units = (wordOf(lexicon, word)?.meanings ?? []).flatMap((meaning) =>
    meaning.kind === "unit" ? [meaning] : [],
  );
  if (units.length === 0) return undefined;
  return units.some(({ unit, power }) => unit === own.unit && power === 0) ? undefined : word;
}

/** The columns a sheet may have, by field. */
const knownFields = ({ programme, module, indicators }: Known): readonly Pick<IndicatorRecord, "id" | "labels">[] =>
  module ? module.columns : programme.indicators.flatMap((id) => indicators.get(id) ?? []);

/** Sums by zone and of all zones for the results; of each line for a module. */
function sumCells(
  sheet: SheetSnapshot,
  own: FormSheet,
  known: Known,
  columns: readonly GridColumn[],
): readonly SumCell[] {
  const totals: readonly { readonly name: string; readonly zone?: string; readonly item?: string }[] = known.module
    ? sheet.names.flatMap(({ name }) => {
        const item = itemOfTotalName(name);
        return item === undefined ? [] : { name, item };
      })
    : [...known.programme.zones.map(({ id }) => ({ name: subtotalName(id), zone: id })), { name: NAMES.total }];
  return totals.flatMap(({ name, zone, item }) => {
    const range = rangeOfName(sheet, name);
    return columns.flatMap(({ column: { field, when }, at }) => {
      const indicator = indicatorAt(known, item, field);
      if (!range || !indicator) return [];
      const column = { indicator: indicator.id, when };
      return { sheet: own, at: { row: range.row, column: at }, column, ...(zone !== undefined && { zone }) };
    });
  });
}
