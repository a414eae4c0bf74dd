import { unitsOf } from "../dataset/Dataset";
import type { Finding } from "../dataset/Finding";
import type { Observation } from "../dataset/Observation";
import { cutsInto, type ReferencePeriod } from "../dataset/ReferencePeriod";
import { periodsForYear } from "../forms/periodsForYear";
import { periodOfRule } from "../registers/PeriodPreset";
import type { ReadContext } from "../forms/readGrid";
import { cellAddress } from "../workbook/a1";
import type { FormList } from "./FormList";
import type { ListReading, ListRow } from "./ListReading";

/** What the rows of a list say of earlier periods; findings do not name the file yet. */
export interface HistoryReading {
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
}

/**
 * The figures of a list of earlier years, each of the period that ends in its row's year by the rule the row names, else by that of the form's own period. A row of a year
 * that is no earlier one, of one that overlaps the last period without being it, or of a zone its unit does not report on, counts for nothing and is told.
 */
export function historyFigures(list: FormList, reading: ListReading, context: ReadContext): HistoryReading {
  const { history } = list;
  const { period, previousPeriod } = context.info;
  if (!history || !period) return { observations: [], findings: [] };
  const { programme } = context.meta;
  const [zone] = programme.zones.length === 1 ? programme.zones : [];
  const observations: Observation[] = [];
  const findings: Finding[] = [];
  const tell = (rule: string, row: ListRow, column: string): void => {
    const place = { sheet: reading.sheet.name, cell: cellAddress(row.at, reading.columns.get(column) ?? 0) };
    const asked = list.columns.find(({ id }) => id === column);
    const labels = asked && "labels" in asked ? { labels: { column: asked.labels } } : {};
    findings.push({ rule, severity: "hard", place, ...labels });
  };
  for (const row of reading.rows) {
    const year = row.fields[history.year];
    const unit = programme.units.find(({ id }) => id === row.fields[history.unit]);
    const where = programme.zones.find(({ id }) => id === (row.fields[history.zone] ?? zone?.id));
    // What is missing or not understood is told at its cell.
    if (year === undefined || !unit || !where) continue;
    const rule = history.rules.get(row.fields[history.rule] ?? "");
    const of = rule ? periodOfRule(rule, Number(year)) : periodsForYear({ ...programme, period }, Number(year)).period;
    if (of.to >= period.from) tell("list.yearNotEarlier", row, history.year);
    else if (previousPeriod && cutsInto(of, previousPeriod)) tell("list.yearInLastPeriod", row, history.year);
    else if (!unitsOf(programme, where).includes(unit)) tell("list.otherZone", row, history.zone);
    else observations.push(...figuresOf(row, { unit: unit.id, zone: where.id, period: of }, reading, context));
  }
  return { observations, findings };
}

const figuresOf = (
  row: ListRow,
  { unit, zone, period }: { readonly unit: string; readonly zone: string; readonly period: ReferencePeriod },
  { sheet, columns }: ListReading,
  { meta, parties, file }: ReadContext,
): readonly Observation[] =>
  Object.entries(row.figures).map(([indicator, quantity]) => ({
    programme: meta.programme.id,
    party: parties.get(unit) ?? "",
    reportingUnit: unit,
    zone,
    period,
    indicator,
    quantity,
    source: {
      ...(file !== undefined && { file }),
      sheet: sheet.name,
      cell: cellAddress(row.at, columns.get(indicator) ?? 0),
    },
  }));
