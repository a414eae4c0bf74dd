import { fillsModule } from "../dataset/modulesOf";
import { statedIndicators } from "../dataset/observationIndex";
import type { ModuleId } from "../dataset/ModuleId";
import type { Party } from "../dataset/Programme";
import { isOfThisPeriod, periodFor, periodsDiffer, periodsFor, type When, type Whose } from "../dataset/sidePeriods";
import { crossing, isRow } from "../forms/FormModule";
import type { ConversionFactor } from "../registers/Substance";
import type { Facet } from "./Facet";
import { seriesPeriods } from "./seriesPeriods";
import { chosenFactors } from "./estimates";
import { partiesAsked, partiesWithFigures } from "./sideAlone";
import type { TableColumn } from "./StatTable";
import { nameWithDays, periodLabel, type TableContext } from "./TableContext";
import type { ColumnsRecord, TableRecord } from "./TableRecord";
import { isMeasured } from "./isMeasured";

/** How the cells of a column come about; other columns are meant by their position in the table. */
export type Compute =
  | { readonly by: "stub"; readonly role: "number" | "stub" | "unit" }
  | { readonly by: "figure"; readonly facet: Facet }
  /** The total of other columns; `facet` says of what, all together. */
  | { readonly by: "total"; readonly facet: Facet; readonly of: readonly number[] }
  /** The sum of a line's figures over periods. */
  | { readonly by: "periodSum"; readonly of: readonly number[] }
  | { readonly by: "difference" | "percent"; readonly now: number; readonly before: number }
  | { readonly by: "share" | "rank"; readonly of: number }
  | { readonly by: "estimate"; readonly factor: ConversionFactor; readonly of: number };

export interface ColumnSpec {
  readonly column: TableColumn;
  readonly compute: Compute;
}

/** Sheets the rows of a table come from. */
export function modulesOfRecord({ stub }: TableRecord): readonly ModuleId[] {
  if (stub.by === "indicators") return stub.modules;
  return stub.by === "lines" ? [stub.module] : ["results"];
}

/** All columns of a table. */
export function columnsOf(context: TableContext, record: TableRecord, withUnit: boolean): readonly ColumnSpec[] {
  const { translate } = context;
  const head = (role: "number" | "stub" | "unit", id: string, label: string): ColumnSpec => ({
    column: { id, label, role },
    compute: { by: "stub", role },
  });
  const stubId = {
    results: "indicator",
    indicators: "indicator",
    lines: "indicator",
    units: "unit",
    periods: "period",
  };
  const columns: ColumnSpec[] = [
    head("number", "number", translate("table.head.number")),
    head("stub", stubId[record.stub.by], stubLabel(context, record)),
    ...(withUnit ? [head("unit", "unit", translate("table.head.unit"))] : []),
  ];
  let besideSides = false;
  for (const group of columnsAsked(context, record)) {
    const own = expand(context, record, group, { ...record.filter }, columns.length);
    columns.push(...(besideSides && group.by === "change" ? under(translate("table.bothSides"), own) : own));
    besideSides ||= group.by === "sides" && own.length > 0;
  }
  return columns;
}

/**
 * The groups of a table's columns. Where the sides report different periods, what would be of them together stands under each of them: neither its
 * total nor its change would be of anything.
 */
function columnsAsked({ dataset }: TableContext, { columns, filter, stub }: TableRecord): readonly ColumnsRecord[] {
  const together = filter?.party === undefined && stub.by !== "units" && stub.by !== "periods";
  if (!together || !periodsDiffer(dataset, "this")) return columns;
  const bySide = (group: ColumnsRecord): ColumnsRecord => {
    const isOneSided =
      group.by === "zones" && dataset.programme.zones.every(({ id }) => !periodsDiffer(dataset, "this", { zone: id }));
    return group.by === "sides" || isOneSided ? group : { by: "sides", then: group };
  };
  const own = columns.map(bySide);
  return own.filter((group) => group.by !== "sides" || group.then !== undefined || own.length === 1);
}

const under = (spanner: string, columns: readonly ColumnSpec[]): readonly ColumnSpec[] =>
  columns.map(({ column, compute }) => ({ column: { ...column, spanner }, compute }));

function stubLabel({ catalogue, label, translate }: TableContext, { stub }: TableRecord): string {
  if (stub.by === "lines") {
    const module = catalogue.modules.get(stub.module);
    if (module) return label(module.head);
  }
  if (stub.by === "units") return translate("table.head.reportingUnit");
  return translate(stub.by === "periods" ? "table.period" : "table.head.indicator");
}

const figure = (id: string, label: string, facet: Facet): ColumnSpec => ({
  column: { id, label, role: "figure" },
  compute: { by: "figure", facet },
});

/** The columns a record of columns comes to; `start` is the position of the first. */
function expand(
  context: TableContext,
  record: TableRecord,
  group: ColumnsRecord,
  outer: Facet,
  start: number,
): readonly ColumnSpec[] {
  const { dataset, label } = context;
  const { programme } = dataset;
  const now: Facet = { ...outer, when: "this" };
  switch (group.by) {
    case "zones": {
      const shown = programme.zones.filter(({ id }) => outer.zone === undefined || id === outer.zone);
      // Under the name of a side its days are said already.
      const nameOf = (name: string, whose: Whose): string =>
        outer.party === undefined ? nameWithDays(context, name, whose, below) : name;
      const zones = shown.map(({ id, labels }) =>
        figure(id, nameOf(label(labels), { ...outer, zone: id }), { ...now, zone: id }),
      );
      return [...zones, ...totalOf(context, zones, now, start)];
    }
    case "sides":
      return sides(context, record, group, outer, start);
    case "twoPeriods":
      return [
        ...(statesAny(context, record, "last", outer)
          ? [figure("before", periodHead(context, "last", outer), { ...outer, when: "last" })]
          : []),
        figure("now", periodHead(context, "this", outer), now),
      ];
    case "change":
      return change(context, record, outer, start);
    case "years":
      return years(context, { ...outer, field: group.field }, start);
    case "fields":
      return fields(context, record, group.estimates ?? false, now, start);
    case "results":
      return results(context, record, group.ranked ?? [], outer, start);
  }
}

/** Days on a line of their own. */
const below = (days: string): string => `\n(${days})`;

/** A period by its name, with its days where all whose figures are meant report the same. */
function periodHead({ dataset, translate }: TableContext, when: When, whose: Whose): string {
  const period = periodFor(dataset, when, whose);
  return period ? `${translate(`table.head.${when}`)}\n${periodLabel(period)}` : translate(`table.head.${when}`);
}

/** Whether anything is stated for this period or the last on a table's sheets. */
export function statesAny(context: TableContext, record: TableRecord, when: When, whose: Whose = {}): boolean {
  const modules = modulesOfRecord(record);
  return periodsFor(context.dataset, when, whose).some((period) =>
    [...statedIndicators(context.dataset, period)].some((indicator) =>
      modules.includes(context.moduleOf(indicator) ?? "results"),
    ),
  );
}

function totalOf(
  { translate }: TableContext,
  parts: readonly ColumnSpec[],
  facet: Facet,
  start: number,
): readonly ColumnSpec[] {
  if (parts.length < 2) return [];
  return [
    {
      column: {
        id: "total",
        label: translate("table.total"),
        role: "figure",
        composedOf: parts.map(({ column }) => column.id),
      },
      compute: { by: "total", facet, of: parts.map((_, index) => start + index) },
    },
  ];
}

/** One column or group of columns a side; where one side alone is asked, the total says the same. */
function sides(
  context: TableContext,
  record: TableRecord,
  { then }: Extract<ColumnsRecord, { by: "sides" }>,
  outer: Facet,
  start: number,
): readonly ColumnSpec[] {
  const { label } = context;
  const modules = modulesOfRecord(record);
  const asked = partiesAsked(context, modules).filter(({ id }) => outer.party === undefined || id === outer.party);
  if (asked.length < 2) return then ? expand(context, record, then, outer, start) : [];
  const nameOf = (party: Party): string =>
    nameWithDays(
      context,
      party.scope ? `${label(party.labels)}\n(${label(party.scope)})` : label(party.labels),
      { party: party.id },
      below,
    );
  const stating = partiesWithFigures(context, modules);
  if (!then) {
    const plain = stating.map((party) => figure(party.id, nameOf(party), { ...outer, party: party.id, when: "this" }));
    return under(periodHead(context, "this", {}), plain);
  }
  const columns: ColumnSpec[] = [];
  for (const party of stating) {
    const inner = expand(context, record, then, { ...outer, party: party.id }, start + columns.length);
    columns.push(
      ...inner.map(({ column, compute }) => ({
        column: {
          ...column,
          id: `${party.id}_${column.id}`,
          spanner: nameOf(party),
          ...(column.composedOf && { composedOf: column.composedOf.map((part) => `${party.id}_${part}`) }),
        },
        compute,
      })),
    );
  }
  return columns;
}

function change(context: TableContext, record: TableRecord, outer: Facet, start: number): readonly ColumnSpec[] {
  const { translate } = context;
  const now = figure("now", periodHead(context, "this", outer), { ...outer, when: "this" });
  const compared = (by: "difference" | "percent"): ColumnSpec => ({
    column: { id: by, label: translate(`table.head.${by}`), role: "figure" },
    compute: { by, before: start, now: start + 1 },
  });
  if (!statesAny(context, record, "last", outer)) return [now];
  return [
    figure("before", periodHead(context, "last", outer), { ...outer, when: "last" }),
    now,
    compared("difference"),
    compared("percent"),
  ];
}

/** A column a period where there are several, with their sum. */
function years(context: TableContext, outer: Facet, start: number): readonly ColumnSpec[] {
  const periods = seriesPeriods(context.dataset, outer.party);
  if (periods.length < 2) return [];
  const columns = periods.map((period, index) =>
    figure(`year_${String(index + 1)}`, periodLabel(period), { ...outer, period }),
  );
  return [
    ...columns,
    {
      column: { id: "sum", label: context.translate("table.sum"), role: "figure" },
      compute: { by: "periodSum", of: columns.map((_, index) => start + index) },
    },
  ];
}

function results(
  context: TableContext,
  record: TableRecord,
  ranked: readonly string[],
  outer: Facet,
  start: number,
): readonly ColumnSpec[] {
  const { dataset, indicators, label, translate } = context;
  const byPeriod = record.stub.by === "periods";
  const asked = dataset.programme.units.filter((unit) => fillsModule(unit, "results"));
  const standings = asked.some((unit) => asked.some((other) => other !== unit && other.party === unit.party));
  const columns: ColumnSpec[] = [];
  for (const indicator of indicators.filter(isMeasured(record))) {
    const name = `${label(indicator.labels)}\n(${translate(`unit.${indicator.unit}`)})`;
    const facet: Facet = { ...outer, indicator, ...(!byPeriod && { when: "this" }) };
    const at = start + columns.length;
    columns.push(figure(indicator.id, name, facet));
    if (!standings || !ranked.includes(indicator.id)) continue;
    for (const by of ["share", "rank"] as const) {
      const more = { id: `${indicator.id}_${by}`, label: translate(`table.head.${by}`), role: "figure" } as const;
      columns.push({ column: more, compute: { by, of: at } });
    }
  }
  return columns;
}

/** The columns of a sheet that hold anything, then estimates, each computed from the column of the unit it starts from. */
function fields(
  context: TableContext,
  { stub }: TableRecord,
  withEstimates: boolean,
  outer: Facet,
  start: number,
): readonly ColumnSpec[] {
  const { catalogue, dataset, label } = context;
  const module = stub.by === "lines" ? catalogue.modules.get(stub.module) : undefined;
  if (!module) return [];
  const stated = dataset.observations.filter(
    (observation) =>
      isOfThisPeriod(dataset, observation) && (outer.party === undefined || observation.party === outer.party),
  );
  const indicators = new Set(stated.map(({ indicator }) => indicator));
  const used = module.columns.filter(({ id }) =>
    module.rows.some((row) => isRow(row) && indicators.has(module.cells.get(crossing(row.id, id)) ?? "")),
  );
  const columns = used.map(({ id, labels }) => figure(id, label(labels), { ...outer, field: id }));
  if (!withEstimates) return columns;
  const estimates = chosenFactors(dataset.programme, catalogue).flatMap((factor): readonly ColumnSpec[] => {
    const at = used.findIndex(({ id }) => id === factor.from);
    const starts = stated.some(
      ({ indicator, quantity }) =>
        quantity.kind === "number" &&
        quantity.unit === factor.from &&
        catalogue.indicators.get(indicator)?.substance === factor.substance,
    );
    if (at < 0 || !starts) return [];
    const column = {
      id: `estimate_${factor.id}`,
      label: `${label(factor.labels)} (${factor.to})`,
      role: "figure",
    } as const;
    return [{ column, compute: { by: "estimate", factor, of: start + at } }];
  });
  return [...columns, ...estimates];
}
