import type { Catalogue } from "../Catalogue";
import type { Finding } from "../dataset/Finding";
import type { ModuleId } from "../dataset/ModuleId";
import type { Indicator } from "../dataset/Programme";
import type { Observation } from "../dataset/Observation";
import { type ReferencePeriod, wholeYears } from "../dataset/ReferencePeriod";
import type { IntakeContext } from "../intake/IntakeContext";
import type { Reading } from "../intake/Reading";
import type { Vocabulary } from "../intake/Vocabulary";
import { writeQuantity } from "../intake/writeQuantity";
import type { Quantity } from "../quantity/Quantity";
import { cellAddress } from "../workbook/a1";
import type { FedFigure } from "../lists/FeedTotals";
import type { CellValue } from "../workbook/Cell";
import type { CellReading, Progress, SheetSnapshot } from "../workbook/Workbook";
import { checkSums } from "./checkSums";
import { daysOfFilling } from "./daysOfFilling";
import type { CorrectionRecord, InputCell, Remark, SumCell } from "./FormReading";
import type { FormSheet } from "./FormSheet";
import { findStrays } from "./findStrays";
import { formGrid } from "./formGrid";
import type { FormRow } from "./formNames";
import { hiddenDecimals } from "./hiddenDecimals";
import { keptQualifier } from "./keptQualifier";
import type { FormInfo } from "./readInfo";
import { mixedColumns } from "./mixedColumns";
import { type Beside, fieldOf, readInput } from "./readInput";
import { readFedCell } from "./readFedCell";
import { readRemarks } from "./readRemarks";
import type { FormMeta } from "./readMeta";
import { type KeptText, statedKey } from "./readRecords";
import { statedOtherwise } from "./statedOtherwise";

/** What the cells of a form are read with. */
export interface ReadContext {
  readonly meta: FormMeta;
  /** What was kept of figures, by `statedKey`. */
  readonly stated: ReadonlyMap<string, KeptText>;
  readonly corrections: readonly CorrectionRecord[];
  /** Parties by unit. */
  readonly parties: ReadonlyMap<string, string>;
  readonly info: FormInfo;
  readonly catalogue: Catalogue;
  readonly file: string | undefined;
  readonly intake: IntakeContext;
  /** What a list of the form comes to; undefined for figures that are typed. */
  readonly fed: (module: ModuleId, row: FormRow, indicator: Indicator) => FedFigure | undefined;
}

/** One sheet of a form as it was understood; findings do not name the file yet. */
export interface GridReading {
  readonly observations: readonly Observation[];
  readonly cells: readonly InputCell[];
  readonly sums: readonly SumCell[];
  readonly remarks: readonly Remark[];
  readonly findings: readonly Finding[];
  /** What cells were read as of which something is asked. */
  readonly asked: ReadonlyMap<InputCell, Reading>;
}

/** Reads the input cells of one sheet, wherever its rows and columns stand now. */
export async function readGrid(
  own: FormSheet,
  sheet: SheetSnapshot,
  context: ReadContext,
  progress?: Progress,
): Promise<GridReading> {
  const { meta, info, catalogue } = context;
  const grid = formGrid(sheet, own, meta.programme, catalogue.modules.get(own.module), catalogue);
  const vocabulary = catalogue.vocabularies[meta.language];
  const vocabularies = Object.values(catalogue.vocabularies);
  const cells: InputCell[] = [];
  const figures = new Map<InputCell, Quantity>();
  const questions = new Map<InputCell, Reading>();
  const days = info.period && daysOfFilling(info.period);
  const years = { this: yearsOf(info.period), last: yearsOf(info.previousPeriod) };
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
      const period = key.column.when === "this" ? info.period : info.previousPeriod;
      const place = { sheet: sheet.name, cell: cellAddress(at.row, at.column) };
      const fed = key.column.when === "this" ? context.fed(own.module, key.row, indicator) : undefined;
      if (fed) {
        const { cell, findings: said } = readFedCell(sheet.cell(at.row, at.column), { sheet: own, ...key, at }, fed);
        cells.push(cell);
        for (const finding of said) findings.push({ ...finding, place });
        const { quantity } = fed;
        if (!quantity) continue;
        figures.set(cell, quantity);
        if (period) observations.push(observationOf({ cell, quantity, period, place }, context));
        continue;
      }
      const beside: Beside = {
        years: years[key.column.when],
        ...(days && { days }),
      };
      const input = sheet.cell(at.row, at.column);
      const {
        quantity,
        state,
        findings: read,
        asked,
      } = readInput(input, indicator, context.intake, vocabulary, beside);
      const stated = keptText(context, key);
      const overtyped = keptQualifier(input, quantity, stated, vocabulary);
      const cell: InputCell = { sheet: own, ...key, at, state: overtyped ? "question" : state };
      cells.push(cell);
      if (asked) questions.set(cell, asked);
      const hidden = overtyped ? undefined : hiddenDecimals(input, quantity, vocabulary);
      for (const finding of read) findings.push({ ...finding, place });
      for (const finding of [overtyped, hidden]) if (finding) findings.push({ ...finding, place });
      if (!quantity || overtyped) continue;
      figures.set(cell, quantity);
      const said = withStated(quantity, input.value, stated, vocabularies);
      const otherwise = contradicted(said, input, key, indicator, beside, context);
      if (otherwise) findings.push({ ...otherwise, place });
      if (period) observations.push(observationOf({ cell, quantity: said, period, place }, context));
      else if (key.column.when === "last") findings.push({ rule: "form.noPreviousPeriod", severity: "hard", place });
    }
  }
  const together = [
    ...mixedColumns(sheet, cells, catalogue.indicators),
    ...findStrays(sheet, grid, cells),
    ...checkSums(sheet, grid, cells, figures, catalogue, meta),
  ];
  return {
    observations,
    cells,
    sums: grid.sums,
    remarks: readRemarks(sheet, grid),
    findings: [...findings, ...together],
    asked: questions,
  };
}

const yearsOf = (period: ReferencePeriod | undefined): number => (period ? wholeYears(period) : 1);

interface Figure {
  readonly cell: InputCell;
  readonly quantity: Quantity;
  readonly period: ReferencePeriod;
  readonly place: { readonly sheet: string; readonly cell: string };
}

const observationOf = (
  { cell: { row, column }, quantity, period, place }: Figure,
  { meta, parties, file }: ReadContext,
): Observation => ({
  programme: meta.programme.id,
  party: parties.get(row.unit) ?? "",
  reportingUnit: row.unit,
  zone: row.zone,
  period,
  indicator: column.indicator,
  quantity,
  source: file === undefined ? place : { file, ...place },
});

const keptText = ({ stated }: ReadContext, { row, column }: Pick<InputCell, "row" | "column">): KeptText | undefined =>
  stated.size === 0 ? undefined : stated.get(statedKey(row.zone, row.unit, column.indicator, column.when));

/** What the text kept for a figure says otherwise, but for a text that somebody corrected to that figure here. */
function contradicted(
  quantity: Quantity,
  { value, formula }: CellReading,
  key: Pick<InputCell, "row" | "column">,
  indicator: Indicator,
  beside: Beside,
  { meta, catalogue, intake, corrections }: ReadContext,
): Omit<Finding, "place"> | undefined {
  const { asStated } = quantity;
  if (asStated === undefined || asStated === value || formula !== undefined) return undefined;
  const isCorrected = corrections.some(
    ({ place, before, after, undone }) =>
      !undone &&
      before.value === asStated &&
      after.value === value &&
      "row" in place &&
      JSON.stringify(place) === JSON.stringify(key),
  );
  if (isCorrected) return undefined;
  return statedOtherwise(quantity, asStated, fieldOf(indicator, beside), intake, catalogue.vocabularies[meta.language]);
}

/**
 * A cell that holds just what the tool writes for its figure, in any language (the form may have been put into another one since), was stated
 * in the text kept for it, if that was kept for this very content (something typed over it since has none); any other cell in its own text.
 */
function withStated(
  quantity: Quantity,
  value: CellValue,
  stated: KeptText | undefined,
  vocabularies: readonly Vocabulary[],
): Quantity {
  if (quantity.asStated === undefined && stated === undefined) return quantity;
  if (!vocabularies.some((vocabulary) => value === writeQuantity(quantity, vocabulary).value)) return quantity;
  const { asStated: _own, ...figure } = quantity;
  return stated?.value === value && stated.text !== undefined ? { ...figure, asStated: stated.text } : figure;
}
