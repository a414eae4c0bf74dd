import { fillsModule } from "../dataset/modulesOf";
import type { ModuleId } from "../dataset/ModuleId";
import { statedIndicators } from "../dataset/observationIndex";
import { periodsFor } from "../dataset/sidePeriods";
import { crossing, type FormModule, isRow, type ModuleRow } from "../forms/FormModule";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import type { Facet } from "./Facet";
import { isMeasured } from "./isMeasured";
import type { NoFigure } from "./figureOf";
import { seriesOfSides, seriesPeriods } from "./seriesPeriods";
import { type SinceAgreement, sinceAgreement } from "./sinceAgreement";
import type { Mark } from "./StatTable";
import { nameWithDays, periodLabel, shortDate, type TableContext } from "./TableContext";
import type { TableRecord } from "./TableRecord";

/** A row before its figures. */
export interface RowSpec {
  readonly id: string;
  readonly label: string;
  readonly role: "body" | "part" | "heading" | "total" | "mean";
  readonly unit?: string;
  readonly facet: Facet;
  /** Positions of the rows a total or a mean is of, or of those a unit is ranked among. */
  readonly of?: readonly number[];
  /** Why a total has no figures, whatever its rows say. */
  readonly without?: NoFigure;
  readonly marks?: readonly Mark[];
}

/** All rows of a table; none where nothing was stated. */
export function rowsOf(context: TableContext, record: TableRecord): readonly RowSpec[] {
  const { stub } = record;
  switch (stub.by) {
    case "results":
      return context.indicators.filter(isMeasured(record)).map((indicator) => indicatorRow(context, indicator));
    case "indicators":
      return stub.modules.flatMap((module) => sheetRows(context, module, stub, isMeasured(record)));
    case "lines":
      return lineRows(context, stub.module);
    case "units":
      return unitRows(context, record);
    case "periods":
      return periodRows(context, record);
  }
}

const indicatorRow = (context: TableContext, indicator: IndicatorRecord): RowSpec => ({
  id: indicator.id,
  label: context.label(indicator.labels),
  role: "body",
  unit: unitOf(context, indicator),
  facet: { indicator },
});

/** The word a figure is counted with. */
const unitOf = ({ label, translate }: TableContext, { counter, unit }: IndicatorRecord): string =>
  counter ? label(counter) : translate(`unit.${unit}`);

/** Indicators of which anything is stated for this period or the one before. */
const shownIndicators = ({ dataset }: TableContext): ReadonlySet<string> =>
  new Set(
    (["this", "last"] as const)
      .flatMap((when) => periodsFor(dataset, when))
      .flatMap((period) => [...statedIndicators(dataset, period)]),
  );

/** The figures of a sheet, one a row; behind its name where the table is of several sheets. */
function sheetRows(
  context: TableContext,
  id: ModuleId,
  { modules, main }: { readonly modules: readonly ModuleId[]; readonly main?: true },
  isShown: ReturnType<typeof isMeasured>,
): readonly RowSpec[] {
  const { catalogue, label, translate } = context;
  const stated = shownIndicators(context);
  const module = catalogue.modules.get(id);
  const own = (indicator: string): boolean =>
    context.moduleOf(indicator) === id && stated.has(indicator) && isShown({ id: indicator });
  const rows =
    id === "results"
      ? context.indicators.filter((each) => own(each.id)).map((each) => indicatorRow(context, each))
      : module
        ? flatRows(context, module, own)
        : [];
  if (rows.length === 0 || modules.length === 1) return rows;
  const name = module ? label(module.sheet) : translate("table.results");
  const [first, ...others] = rows;
  // A sheet named like its first line: said once above what is part of that line.
  const lines = first?.role === "heading" && first.label === name ? others : rows;
  return [{ id: `sheet_${id}`, label: name, role: "heading", facet: {} }, ...(main ? mainRows(rows, stated) : lines)];
}

/** Rows whose figure is no part of another one, each named in full since the headings between them go. */
function mainRows(rows: readonly RowSpec[], stated: ReadonlySet<string>): readonly RowSpec[] {
  let above = "";
  return rows.flatMap((row): readonly RowSpec[] => {
    if (row.role !== "part") above = row.label;
    if (row.role === "heading" || !isMain(row.facet.indicator, stated)) return [];
    return [row.role === "part" ? { ...row, label: `${above}: ${row.label}`, role: "body" } : row];
  });
}

/** A figure that is no part of another one that is stated, too. */
const isMain = (indicator: IndicatorRecord | undefined, stated: ReadonlySet<string>): boolean =>
  !(indicator?.includedIn ?? []).some((id) => stated.has(id) && id !== "all_drugs_unclear");

/** Every crossing of a sheet as a row of its own, under the sheet's own headings. */
function flatRows(context: TableContext, module: FormModule, keep: (indicator: string) => boolean): readonly RowSpec[] {
  const { catalogue, label } = context;
  return underHeadings(context, module, (line) =>
    module.columns.flatMap((column): readonly RowSpec[] => {
      const id = module.cells.get(crossing(line.id, column.id));
      const indicator = id === undefined ? undefined : catalogue.indicators.get(id);
      if (!indicator || !keep(indicator.id)) return [];
      // A column that only says the unit, or that there is no breakdown, needs no mention.
      const plain = module.columns.length === 1 || [indicator.unit, "total", "other"].includes(column.id);
      return [
        {
          id: indicator.id,
          label: plain ? label(line.labels) : `${label(line.labels)}: ${label(column.labels)}`,
          role: line.part ? "part" : "body",
          unit: line.measure ? label(line.measure) : unitOf(context, indicator),
          facet: { indicator },
        },
      ];
    }),
  );
}

/** Lines in the order of a sheet; a line that is part of another stands under it, or under its name where that one has no figure. */
function underHeadings(
  { label }: TableContext,
  module: FormModule,
  rowsOfLine: (line: ModuleRow) => readonly RowSpec[],
): readonly RowSpec[] {
  const rows: RowSpec[] = [];
  let parent: { readonly id: string; readonly label: string; shown: boolean } | undefined;
  module.rows.forEach((line, index) => {
    if (!isRow(line)) {
      parent = { id: `heading_${String(index + 1)}`, label: label(line.heading), shown: false };
      return;
    }
    const own = rowsOfLine(line);
    if (!line.part) parent = { id: `heading_${line.id}`, label: label(line.labels), shown: own.length > 0 };
    else if (own.length > 0 && parent && !parent.shown) {
      rows.push({ id: parent.id, label: parent.label, role: "heading", facet: {} });
      parent.shown = true;
    }
    rows.push(...own);
  });
  return rows;
}

/** The lines of a sheet of which anything is stated. */
function lineRows(context: TableContext, id: ModuleId): readonly RowSpec[] {
  const module = context.catalogue.modules.get(id);
  if (!module) return [];
  const stated = shownIndicators(context);
  return underHeadings(context, module, (line) => {
    const any = module.columns.some((column) => stated.has(module.cells.get(crossing(line.id, column.id)) ?? ""));
    return any ? [lineRow(context, module, line)] : [];
  });
}

const lineRow = ({ label }: TableContext, module: FormModule, line: ModuleRow): RowSpec => ({
  id: line.id,
  label: label(line.labels),
  role: line.part ? "part" : "body",
  ...(line.measure && { unit: label(line.measure) }),
  facet: { line: { module, id: line.id } },
});

/** Units by side, each side with its total where it has several; last the total of both. */
function unitRows(context: TableContext, { filter }: TableRecord): readonly RowSpec[] {
  const { dataset, label, translate } = context;
  const { parties, units } = dataset.programme;
  const rows: RowSpec[] = [];
  const asked = parties.filter(({ id }) => filter?.party === undefined || id === filter.party);
  const sides = asked.filter(({ id }) => units.some((unit) => unit.party === id && fillsModule(unit, "results")));
  for (const party of sides) {
    const own = units.filter((unit) => unit.party === party.id && fillsModule(unit, "results"));
    if (sides.length > 1) {
      const name = party.scope ? `${label(party.labels)} (${label(party.scope)})` : label(party.labels);
      rows.push({
        id: `party_${party.id}`,
        label: nameWithDays(context, name, { party: party.id }),
        role: "heading",
        facet: {},
      });
    }
    const among = own.map((_, index) => rows.length + index);
    for (const unit of own) {
      rows.push({ id: unit.id, label: label(unit.labels), role: "body", facet: { unit: unit.id }, of: among });
    }
    if (own.length > 1) {
      rows.push({
        id: `total_${party.id}`,
        label: sides.length > 1 ? `${translate("table.sum")} (${label(party.labels)})` : translate("table.total"),
        role: "total",
        facet: { party: party.id },
        of: among,
      });
    }
  }
  if (sides.length > 1) {
    const all = rows.flatMap(({ facet }, index) => (facet.unit === undefined ? [] : [index]));
    rows.push({ id: "total", label: translate("table.total"), role: "total", facet: {}, of: all });
  }
  return rows;
}

/** Periods with their sums; those of each side under its name where the sides report different ones. */
function periodRows(context: TableContext, { filter }: TableRecord): readonly RowSpec[] {
  const { dataset, label } = context;
  const sides = filter?.party === undefined ? seriesOfSides(dataset) : [];
  if (sides.length === 0) return seriesRows(context, filter?.party);
  const rows: RowSpec[] = [];
  for (const { id, labels, scope } of sides) {
    const name = scope ? `${label(labels)} (${label(scope)})` : label(labels);
    rows.push({ id: `party_${id}`, label: name, role: "heading", facet: {} });
    const own = seriesRows(context, id, rows.length);
    // One period is its own sum.
    const told = own.filter(({ role }) => role === "body").length > 1 ? own : own.slice(0, 1);
    rows.push(...told.map((row) => ({ ...row, id: `${id}_${row.id}`, facet: { ...row.facet, party: id } })));
  }
  return rows;
}

/**
 * Periods, with their sum, the sum of those since the agreement and the mean; the first one behind a change that breaks the series bears a mark.
 * @param start the position of the first.
 */
function seriesRows(context: TableContext, party: string | undefined, start = 0): readonly RowSpec[] {
  const { catalogue, dataset, translate } = context;
  const periods = seriesPeriods(dataset, party);
  const rows = periods.map((period, index): RowSpec => {
    const before = periods[index - 1];
    const breaks = catalogue.administrativeChanges.some(
      ({ date, kind }) =>
        before !== undefined && before.from < date && date <= period.to && kind !== "districtPoliceEnd",
    );
    return {
      id: `year_${String(index + 1)}`,
      label: periodLabel(period),
      role: "body",
      facet: { period },
      ...(breaks && { marks: ["b" as const] }),
    };
  });
  const of = rows.map((_, index) => start + index);
  const since = sinceAgreement(dataset, party);
  return [
    ...rows,
    { id: "sum", label: translate("table.sum"), role: "total", facet: {}, of },
    ...(since
      ? [
          {
            id: "since_agreement",
            label: sinceLabel(since, context),
            role: "total" as const,
            facet: {},
            of: since.periods.map((period) => start + periods.indexOf(period)),
            ...(!since.complete && { without: "incompleteSince" as const }),
          },
        ]
      : []),
    { id: "mean", label: translate("table.mean"), role: "mean", facet: {}, of },
  ];
}

/** What the sum is of: where the first of its periods begins on another day than the agreement, the line says from when it is. */
function sinceLabel({ complete, date, periods }: SinceAgreement, { translate }: TableContext): string {
  const from = complete ? (periods[0]?.from ?? date) : date;
  return from === date
    ? translate("table.sinceAgreement", { date: shortDate(date) })
    : translate("table.sinceAgreement.from", { date: shortDate(date), from: shortDate(from) });
}
