import type { Catalogue } from "../Catalogue";
import type { Finding } from "../dataset/Finding";
import type { Observation } from "../dataset/Observation";
import type { ReferencePeriod } from "../dataset/ReferencePeriod";
import type { IntakeContext } from "../intake/IntakeContext";
import type { Vocabulary } from "../intake/Vocabulary";
import { writeQuantity } from "../intake/writeQuantity";
import type { Qualifier, Quantity } from "../quantity/Quantity";
import { cellAddress } from "../workbook/a1";
import type { CellValue } from "../workbook/Cell";
import type { Progress, SheetSnapshot } from "../workbook/Workbook";
import { checkSums } from "./checkSums";
import type { FormSheet, InputCell, SumCell } from "./FormReading";
import { findStrays } from "./findStrays";
import { type FormGrid, formGrid, type GridColumn } from "./formGrid";
import type { FormColumn, FormRow } from "./formNames";
import { hiddenDecimals } from "./hiddenDecimals";
import { keptQualifier } from "./keptQualifier";
import type { FormInfo } from "./readInfo";
import { readInput } from "./readInput";
import { type FormMeta, type KeptText, statedKey } from "./readMeta";

/** What the cells of a form are read with. */
export interface ReadContext {
  readonly meta: FormMeta;
  /** Parties by unit. */
  readonly parties: ReadonlyMap<string, string>;
  readonly info: FormInfo;
  readonly catalogue: Catalogue;
  readonly file: string | undefined;
  readonly intake: IntakeContext;
}

/** One sheet of a form as it was understood; findings do not name the file yet. */
export interface GridReading {
  readonly observations: readonly Observation[];
  readonly cells: readonly InputCell[];
  readonly sums: readonly SumCell[];
  readonly findings: readonly Finding[];
}

/** Reads the input cells of one sheet, wherever its rows and columns stand now. */
export async function readGrid(
  own: FormSheet,
  sheet: SheetSnapshot,
  context: ReadContext,
  progress?: Progress,
): Promise<GridReading> {
  const { meta, info, catalogue } = context;
  const grid = formGrid(sheet, own, meta.programme, catalogue.modules.get(own.module), catalogue.indicators);
  const vocabulary = catalogue.vocabularies[meta.language];
  const cells: InputCell[] = [];
  const figures = new Map<string, Quantity>();
  const observations: Observation[] = [];
  const findings: Finding[] = [...grid.findings];
  for (const row of grid.rows) {
    await progress?.pause?.();
    for (const column of grid.columns) {
      const indicator = grid.indicatorAt(row.row, column.column);
      if (!indicator) continue;
      const at = { row: row.at, column: column.at };
      const key = {
        row: { zone: row.row.zone, unit: row.row.unit },
        column: { indicator: indicator.id, when: column.column.when },
      };
      if (row.mislabelled || column.mislabelled) {
        cells.push({ sheet: own, ...key, at, state: "error" });
        continue;
      }
      const last = lastYear(sheet, grid, row.at, column);
      const input = sheet.cell(at.row, at.column);
      const { quantity, ...read } = readInput(input, indicator, context.intake, vocabulary, last);
      cells.push({ sheet: own, ...key, at, state: read.state });
      const place = { sheet: sheet.name, cell: cellAddress(at.row, at.column) };
      const stated = meta.stated.get(statedKey(key.row.zone, key.row.unit, key.column.indicator, key.column.when));
      const overtyped = keptQualifier(input, quantity, stated, vocabulary);
      const hidden = overtyped ? undefined : hiddenDecimals(input, quantity, vocabulary);
      const said = [...read.findings, ...[overtyped, hidden].filter((finding) => finding !== undefined)];
      findings.push(...said.map((finding) => ({ ...finding, place })));
      if (!quantity) continue;
      figures.set(place.cell, quantity);
      const period = key.column.when === "this" ? info.period : info.previousPeriod;
      if (period) observations.push(observationOf({ ...key, at, quantity, period }, context, sheet));
      else if (key.column.when === "last") findings.push({ rule: "form.noPreviousPeriod", severity: "hard", place });
    }
  }
  findings.push(...findStrays(sheet, grid, cells), ...checkSums(sheet, grid, cells, figures, saysQualifier(catalogue)));
  return { observations, cells, sums: grid.sums, findings };
}

/** Whether a word of a number format says a qualifier in one of the languages; no word says a figure is exact. */
const saysQualifier =
  ({ vocabularies }: Catalogue) =>
  (qualifier: Qualifier, word: string): boolean =>
    qualifier !== "exact" &&
    Object.values(vocabularies).some(({ qualifiers }) =>
      qualifiers[qualifier].some((known) => known.toLowerCase() === word.toLowerCase()),
    );

interface Figure {
  readonly row: FormRow;
  readonly column: FormColumn;
  readonly at: { readonly row: number; readonly column: number };
  readonly quantity: Quantity;
  readonly period: ReferencePeriod;
}

function observationOf(
  figure: Figure,
  { meta, parties, catalogue, file }: ReadContext,
  sheet: SheetSnapshot,
): Observation {
  const { row, column, at, quantity, period } = figure;
  const { programme } = meta;
  const stated = meta.stated.get(statedKey(row.zone, row.unit, column.indicator, column.when));
  const { value } = sheet.cell(at.row, at.column);
  return {
    programme: programme.id,
    party: parties.get(row.unit) ?? "",
    reportingUnit: row.unit,
    zone: row.zone,
    period,
    indicator: column.indicator,
    quantity: withStated(quantity, value, stated, Object.values(catalogue.vocabularies)),
    source: { ...(file !== undefined && { file }), sheet: sheet.name, cell: cellAddress(at.row, at.column) },
  };
}

/**
 * A cell that holds just what the tool writes for its figure, in any language (a form may have been put into another one since), was stated in the text kept for it, if that was kept for this very content
 * (something typed over it since has none); any other cell in its own text.
 */
function withStated(
  quantity: Quantity,
  value: CellValue,
  stated: KeptText | undefined,
  vocabularies: readonly Vocabulary[],
): Quantity {
  if (!vocabularies.some((vocabulary) => value === writeQuantity(quantity, vocabulary).value)) return quantity;
  const { asStated: _own, ...figure } = quantity;
  return stated?.value === value ? { ...figure, asStated: stated.text } : figure;
}

/** The figure of the earlier period in the same row, for a cell of this period. */
function lastYear(sheet: SheetSnapshot, grid: FormGrid, row: number, { column }: GridColumn): number | undefined {
  if (column.when !== "this") return undefined;
  const last = grid.columns.find((other) => other.column.field === column.field && other.column.when === "last");
  const value = last && sheet.cell(row, last.at).value;
  return typeof value === "number" ? value : undefined;
}
