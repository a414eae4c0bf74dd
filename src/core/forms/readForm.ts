import type { Catalogue } from "../Catalogue";
import type { Finding } from "../dataset/Finding";
import type { Observation } from "../dataset/Observation";
import type { ReferencePeriod } from "../dataset/ReferencePeriod";
import type { IntakeContext } from "../intake/IntakeContext";
import type { Vocabulary } from "../intake/Vocabulary";
import { writeQuantity } from "../intake/writeQuantity";
import type { Quantity } from "../quantity/Quantity";
import type { Separators } from "../text/separators";
import { cellAddress } from "../workbook/a1";
import type { CellValue } from "../workbook/Cell";
import type { Progress, SheetSnapshot, WorkbookSnapshot } from "../workbook/Workbook";
import { checkSums } from "./checkSums";
import { type FormPlace } from "./findForms";
import type { FormReading, InputCell } from "./FormReading";
import { findStrays } from "./findStrays";
import { type FormGrid, formGrid, type GridColumn } from "./formGrid";
import type { NumberStyle } from "./FormRequest";
import type { FormColumn, FormRow } from "./formNames";
import { keptQualifier } from "./keptQualifier";
import { readInfo } from "./readInfo";
import { readInput } from "./readInput";
import { readRecords } from "./readRecords";
import { type FormMeta, type KeptText, readMeta, statedKey } from "./readMeta";

/**
 * A filled-in form, read by its defined names: rows and columns may have been inserted, moved, hidden or relabelled. What can't
 * be understood is a finding with its cell; nothing is guessed and nothing is changed.
 * @returns a finding alone when the form as a whole can't be read (another template, a newer version, a broken programme).
 */
export async function readForm(
  place: FormPlace,
  snapshot: WorkbookSnapshot,
  catalogue: Catalogue,
  progress?: Progress,
): Promise<FormReading | Finding> {
  const sheet = sheetOf(snapshot, place.results.id);
  const hidden = sheetOf(snapshot, place.meta.id);
  const meta = readMeta(hidden, sheet.name, catalogue);
  if ("rule" in meta) return withFile(meta, snapshot.fileName);
  const info = readInfo(sheetOf(snapshot, place.info.id));
  const grid = formGrid(sheet, meta.programme, catalogue.indicators);
  const parties = new Map(meta.programme.units.map(({ id, party }) => [id, party]));
  const context: IntakeContext = {
    lexicon: catalogue.lexicon,
    separators: agreedSeparators(info.numbers, snapshot.separators),
  };
  const cells: InputCell[] = [];
  const figures = new Map<string, Quantity>();
  const observations: Observation[] = [];
  const findings: Finding[] = [...info.findings, ...grid.findings];
  for (const row of grid.rows) {
    await progress?.pause?.();
    for (const column of grid.columns) {
      const at = { row: row.at, column: column.at };
      if (row.mislabelled) {
        cells.push({ row: row.row, column: column.column, at, state: "error" });
        continue;
      }
      const input = sheet.cell(at.row, at.column);
      const vocabulary = catalogue.vocabularies[meta.language];
      const read = readInput(input, column.indicator, context, vocabulary, lastYear(sheet, grid, row.at, column));
      const { quantity } = read;
      cells.push({ row: row.row, column: column.column, at, state: read.state });
      const inputPlace = { sheet: sheet.name, cell: cellAddress(at.row, at.column) };
      const key = statedKey(row.row.zone, row.row.unit, column.column.indicator, column.column.when);
      const overtyped = keptQualifier(input, quantity, meta.stated.get(key), vocabulary);
      const said = overtyped ? [...read.findings, overtyped] : read.findings;
      findings.push(...said.map((finding) => ({ ...finding, place: inputPlace })));
      if (!quantity) continue;
      figures.set(inputPlace.cell, quantity);
      const period = column.column.when === "this" ? info.period : info.previousPeriod;
      if (!period) {
        if (column.column.when === "last") findings.push(noPreviousPeriod(sheet, at));
        continue;
      }
      const party = parties.get(row.row.unit) ?? "";
      const figure = { row: row.row, column: column.column, at, quantity, party, period };
      observations.push(observationOf(figure, meta, sheet, snapshot.fileName, vocabulary));
    }
  }
  await progress?.pause?.();
  const { corrections, reasons, broken } = readRecords(hidden);
  if (broken > 0) {
    findings.push({
      rule: "form.recordsBroken",
      severity: "soft",
      place: { sheet: sheet.name },
      parameters: { broken },
    });
  }
  findings.push(...findStrays(sheet, grid), ...checkSums(sheet, grid, cells, figures));
  return {
    place: { ...(snapshot.fileName !== undefined && { file: snapshot.fileName }), sheet: sheet.name },
    sheetId: place.results.id,
    metaSheetId: place.meta.id,
    programme: meta.programme,
    language: meta.language,
    numbers: info.numbers,
    period: info.period,
    previousPeriod: info.previousPeriod,
    observations,
    cells,
    sums: grid.sums,
    corrections,
    reasons,
    findings: findings.map((finding) => withFile(finding, snapshot.fileName)),
  };
}

interface Figure {
  readonly row: FormRow;
  readonly column: FormColumn;
  readonly at: { readonly row: number; readonly column: number };
  readonly quantity: Quantity;
  readonly party: string;
  readonly period: ReferencePeriod;
}

function observationOf(
  figure: Figure,
  meta: FormMeta,
  sheet: SheetSnapshot,
  file: string | undefined,
  vocabulary: Vocabulary,
): Observation {
  const { row, column, at, quantity, party, period } = figure;
  const stated = meta.stated.get(statedKey(row.zone, row.unit, column.indicator, column.when));
  return {
    programme: meta.programme.id,
    party,
    reportingUnit: row.unit,
    zone: row.zone,
    period,
    indicator: column.indicator,
    quantity: withStated(quantity, sheet.cell(at.row, at.column).value, stated, vocabulary),
    source: { ...(file !== undefined && { file }), sheet: sheet.name, cell: cellAddress(at.row, at.column) },
  };
}

/**
 * A cell that holds just what the tool writes for its figure was stated in the text kept for it, if that was kept for this very content
 * (something typed over it since has none); any other cell in its own text.
 */
function withStated(
  quantity: Quantity,
  value: CellValue,
  stated: KeptText | undefined,
  vocabulary: Vocabulary,
): Quantity {
  if (value !== writeQuantity(quantity, vocabulary).value) return quantity;
  const { asStated: _own, ...figure } = quantity;
  return stated?.value === value ? { ...figure, asStated: stated.text } : figure;
}

const noPreviousPeriod = (sheet: SheetSnapshot, at: { row: number; column: number }): Finding => ({
  rule: "form.noPreviousPeriod",
  severity: "hard",
  place: { sheet: sheet.name, cell: cellAddress(at.row, at.column) },
});

/**
 * How texts in the form's cells write numbers: as Excel has it and as the form declares it. Where the two disagree the form was filled
 * in somewhere else, nobody knows which holds, and ambiguous texts are asked about.
 */
function agreedSeparators(declared: NumberStyle | undefined, system: Separators | undefined): Separators | undefined {
  if (!declared) return undefined;
  const own = declared === "dot-comma" ? { decimal: ",", group: "." } : { decimal: ".", group: "," };
  return system === undefined || system.decimal === own.decimal ? own : undefined;
}

/** The figure of the earlier period in the same row, for a cell of this period. */
function lastYear(sheet: SheetSnapshot, grid: FormGrid, row: number, { column }: GridColumn): number | undefined {
  if (column.when !== "this") return undefined;
  const last = grid.columns.find(
    (other) => other.column.indicator === column.indicator && other.column.when === "last",
  );
  const value = last && sheet.cell(row, last.at).value;
  return typeof value === "number" ? value : undefined;
}

function sheetOf(snapshot: WorkbookSnapshot, id: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw new Error(`sheet ${id} was not read`);
  return sheet;
}

const withFile = (finding: Finding, file: string | undefined): Finding =>
  file === undefined ? finding : { ...finding, place: { file, ...finding.place } };
