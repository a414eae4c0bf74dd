import type { Catalogue } from "../Catalogue";
import type { Expectation, Place } from "../dataset/Finding";
import type { Indicator } from "../dataset/Programme";
import type { ReferencePeriod } from "../dataset/ReferencePeriod";
import type { FormReading, InputCell } from "../forms/FormReading";
import type { Confrontation } from "../rules/confront";
import { historyOf } from "../rules/series/historyOf";
import { usualBand } from "../rules/usualBand";
import type { Labels } from "../text/Labels";
import { cellAddress } from "../workbook/a1";
import type { SelectedCell } from "../workbook/Workbook";
import { periodOfCell, seriesOfCell } from "./seriesOfCell";

/** What is asked for in a cell, and what is known of it. */
export interface CellHelp {
  readonly place: Place;
  /** Undefined where nobody is asked for anything. */
  readonly asked?: AskedOfCell;
}

export interface AskedOfCell {
  readonly labels: Labels;
  readonly help: Labels;
  /** Undefined in a column of a list that takes no figures. */
  readonly indicator?: Indicator;
  /** The reporting unit and, where there are several, the zone. */
  readonly of: readonly Labels[];
  readonly period?: ReferencePeriod;
  /** The earlier figures, and for the form's own period the band that the rules expect this one in. */
  readonly expected?: Expectation;
}

/** Says of the cell a user has selected what belongs there, from the forms as they were last read. */
export function cellHelp(
  { sheet, row, column }: SelectedCell,
  forms: readonly FormReading[],
  confrontations: readonly Confrontation[],
  catalogue: Catalogue,
): CellHelp {
  const place: Place = { sheet, cell: cellAddress(row, column) };
  for (const form of forms) {
    const input = form.cells.find(
      (cell) => cell.sheet.name === sheet && cell.at.row === row && cell.at.column === column,
    );
    const asked = input
      ? ofFigure(form, input, confrontations, catalogue)
      : ofList(form, { sheet, row, column }, catalogue);
    if (asked) return { place, asked };
  }
  return { place };
}

function ofFigure(
  form: FormReading,
  input: InputCell,
  confrontations: readonly Confrontation[],
  catalogue: Catalogue,
): AskedOfCell | undefined {
  const { column, row } = input;
  const { units, zones } = form.programme;
  const indicator = catalogue.indicators.get(column.indicator);
  if (!indicator) return undefined;
  const unit = units.find(({ id }) => id === row.unit);
  const zone = zones.length > 1 ? zones.find(({ id }) => id === row.zone) : undefined;
  const known = seriesOfCell(form, input, confrontations);
  const history = known ? historyOf({ stated: known.earlier }) : [];
  const band =
    known && column.when === "this" ? usualBand(catalogue.rules.values(), known.series, known.data) : undefined;
  const period = periodOfCell(form, column.when);
  return {
    labels: indicator.labels,
    help: indicator.help,
    indicator,
    of: [unit, zone].flatMap((one) => (one ? [one.labels] : [])),
    ...(period && { period }),
    ...((band ?? history.length > 0) && { expected: { ...band, history } }),
  };
}

/** Any row below the headings of a list, filled in or not. */
function ofList(
  { lists }: FormReading,
  { sheet, row, column }: SelectedCell,
  catalogue: Catalogue,
): AskedOfCell | undefined {
  const reading = lists.find((one) => one.sheet.name === sheet && row >= (one.rows[0]?.at ?? one.end));
  const id = [...(reading?.columns ?? [])].find(([, at]) => at === column)?.[0];
  const field = reading && catalogue.lists.get(reading.list)?.columns.find((one) => one.id === id);
  if (!field) return undefined;
  if (field.kind !== "figure") return { labels: field.labels, help: field.help, of: [] };
  const indicator = catalogue.indicators.get(field.id);
  return indicator && { labels: indicator.labels, help: indicator.help, indicator, of: [] };
}
