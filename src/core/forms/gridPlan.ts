import { type Catalogue, indicatorsOf } from "../Catalogue";
import type { ModuleId } from "../dataset/ModuleId";
import type { Party, Programme, ReportingUnit } from "../dataset/Programme";
import { fillsModule } from "../dataset/modulesOf";
import { widestWord } from "../layout/textWidth";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { labelIn, type Language } from "../text/Labels";
import type { Translate } from "../text/messages";
import { roman } from "../text/roman";
import { additionOf } from "./additionOf";
import { type FormRequest, rowsByZone } from "./FormRequest";
import { crossing, type FormModule, isRow, WHOLE_AREA } from "./FormModule";
import { itemTotalName, NAMES, type RowPart, subtotalName, type When } from "./formNames";
import { inputWidth } from "./inputWidth";
import { askedElsewhere, moduleIndicator } from "./moduleIndicator";
import { namedWithUnit } from "./namedWithUnit";

/** A column that takes figures; neighbours with the same group share one heading. */
export interface PlannedColumn {
  readonly field: string;
  readonly when: When;
  readonly group: string;
  readonly width: number;
}

interface Line {
  readonly number: string;
  readonly label: string;
  /** The word its figures are counted with, where there is a column for it. */
  readonly measure?: string;
  /** Belongs under the line or heading above it. */
  readonly part?: true;
}

export type PlannedRow =
  | (Line & { readonly kind: "heading"; readonly band?: true })
  | (Line & { readonly kind: "input"; readonly row: RowPart })
  /** `addends`: places in the list of rows; each group stands together on the sheet. */
  | (Line & {
      readonly kind: "sum";
      readonly name: string;
      readonly item?: string;
      readonly addends: readonly (readonly number[])[];
    });

/** A sheet that takes figures, before it is drawn. */
export interface GridPlan {
  readonly module: ModuleId;
  /** The name its sheet should have. */
  readonly sheet: string;
  readonly title: string;
  readonly head: string;
  readonly measures: boolean;
  readonly orientation: "portrait" | "landscape";
  readonly rows: readonly PlannedRow[];
  readonly columns: readonly PlannedColumn[];
  /** What the crossing of a row and a column asks for; undefined where it asks for nothing. */
  readonly indicatorAt: (row: { readonly item?: string }, field: string) => IndicatorRecord | undefined;
  /** What a crossing says whose figure is asked for on another sheet. */
  readonly elsewhere: (row: { readonly item?: string }, field: string) => string | undefined;
}

const whensOf = (request: FormRequest): readonly When[] => (request.previousPeriod ? ["last", "this"] : ["this"]);

/** Results by zone: a row for each zone and unit with subtotals and a total, columns for the programme's indicators. */
export function resultsGrid(request: FormRequest, catalogue: Catalogue, translate: Translate): GridPlan {
  const { language, part } = request;
  const indicators = indicatorsOf(catalogue, request.programme).filter(({ id }) => part?.indicator(id) ?? true);
  const zones = rowsByZone(request);
  const asked = new Map(rowsByZone(wholeOf(request)).map(({ zone, units }) => [zone.id, units.length]));
  const isWhole = ({ zone, units }: (typeof zones)[number]): boolean => asked.get(zone.id) === units.length;
  const named = part?.zonesNamed ?? zones.length > 1;
  const rows: PlannedRow[] = [];
  const parts: (readonly number[])[] = [];
  zones.forEach((own, index) => {
    const { zone, units } = own;
    const first = rows.length + (named ? 1 : 0);
    const places = units.map((_, offset) => first + offset);
    if (named) {
      const name = subtotalName(zone.id);
      parts.push([rows.length]);
      const zoneName = labelIn(zone.labels, language);
      const label = isWhole(own) ? zoneName : translate("form.zoneHere", { zone: zoneName });
      rows.push({ kind: "sum", number: roman(index + 1), label, name, addends: [places] });
    } else parts.push(places);
    units.forEach((unit, offset) => {
      const row = { zone: zone.id, unit: unit.id };
      rows.push({ kind: "input", number: String(offset + 1), label: labelIn(unit.labels, language), row });
    });
  });
  const label = totalLabel(asked.size === zones.length && zones.every(isWhole), translate);
  rows.push({ kind: "sum", number: "", label, name: NAMES.total, addends: parts });
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return {
    module: "results",
    sheet: translate("sheet.results"),
    title: translate("form.results.title"),
    head: translate("form.head.unit"),
    measures: false,
    orientation: "landscape",
    rows,
    columns: indicators.flatMap((indicator) => {
      const group = namedWithUnit(indicator, language, translate);
      const whens = whensOf(request);
      const width = Math.max(inputWidth(indicator, language), Math.ceil(widestWord(group, 12) / whens.length));
      return whens.map((when) => ({ field: indicator.id, when, group, width }));
    }),
    indicatorAt: (_, field) => byId.get(field),
    elsewhere: () => undefined,
  };
}

/** A module's sheet: its lines once for each unit (and zone), then their totals where figures may be added. */
export function moduleGrid(
  module: FormModule,
  request: FormRequest,
  catalogue: Catalogue,
  translate: Translate,
): GridPlan {
  const { programme, language } = request;
  const bands = bandsOf(module, request);
  const rows: PlannedRow[] = [];
  const places = new Map<string, number[]>();
  bands.forEach(({ label, row, country }, index) => {
    rows.push({ kind: "heading", band: true, number: roman(index + 1), label });
    for (const { item, ...line } of linesOf(module, country, language)) {
      if (item === undefined) rows.push({ kind: "heading", ...line });
      else {
        places.set(item, [...(places.get(item) ?? []), rows.length]);
        rows.push({ kind: "input", ...line, row: { ...row, item } });
      }
    }
  });
  const indicatorAt: GridPlan["indicatorAt"] = ({ item }, field) =>
    moduleIndicator(module, programme, catalogue.indicators, item ?? "", field);
  if (module.totals && bands.length > 1) {
    const totals = linesOf(module, "both", language).map(({ item, ...line }): PlannedRow => {
      if (item === undefined) return { kind: "heading", ...line };
      const addends = (places.get(item) ?? []).map((place) => [place]);
      return { kind: "sum", ...line, name: itemTotalName(item), item, addends };
    });
    const isAdded = totals.some((row) => {
      if (row.kind !== "sum") return false;
      const parts = row.addends
        .flat()
        .flatMap((place) => rows[place] ?? [])
        .filter((part) => part.kind === "input");
      const asked = module.columns.flatMap(({ id }) => indicatorAt(row, id) ?? []);
      return asked.some(({ additive }) => additionOf(parts, additive, programme));
    });
    const label = totalLabel(bandsOf(module, wholeOf(request)).length === bands.length, translate);
    const heading = { kind: "heading", band: true, number: "", label } as const;
    if (isAdded) rows.push(heading, ...totals);
  }
  return {
    module: module.id,
    sheet: labelIn(module.sheet, language),
    title: labelIn(module.title, language),
    head: labelIn(module.head, language),
    measures: module.rows.some((line) => isRow(line) && line.measure !== undefined),
    orientation: module.orientation,
    rows,
    columns: module.columns.flatMap(({ id, labels }) => {
      const width = columnWidth(module, id, catalogue, language);
      return whensOf(request).map((when) => ({ field: id, when, group: labelIn(labels, language), width }));
    }),
    indicatorAt,
    elsewhere: ({ item }, field) =>
      askedElsewhere(module, programme, item ?? "", field) ? `→ ${translate("sheet.results")}` : undefined,
  };
}

/** What one form alone would ask of all or one unit. */
const wholeOf = ({ part: _part, ...whole }: FormRequest): FormRequest => whole;

/**
 * A sheet adds up its own rows. Where the programme has more of them on another sheet, since it has grown, that is no total of the programme, and
 * must not be copied into a report as one; the whole is in the tables of the book.
 */
const totalLabel = (isWhole: boolean, translate: Translate): string =>
  translate(isWhole ? "form.total" : "form.totalHere");

/** Wide enough for each of the column's indicators. */
function columnWidth({ rows, cells }: FormModule, column: string, catalogue: Catalogue, language: Language): number {
  const widths = rows.filter(isRow).map(({ id }) => {
    const indicator = catalogue.indicators.get(cells.get(crossing(id, column)) ?? "");
    return indicator ? inputWidth(indicator, language) : 0;
  });
  return Math.max(...widths);
}

interface Band {
  readonly label: string;
  readonly row: { readonly zone: string; readonly unit: string };
  readonly country: Party["country"];
}

function bandsOf(module: FormModule, request: FormRequest): readonly Band[] {
  const { programme, language } = request;
  if (module.bands === "zones") {
    return rowsByZone(request, module.id).flatMap(({ zone, units }) =>
      units.map((unit) => ({
        label: [zone, unit].map(({ labels }) => labelIn(labels, language)).join(": "),
        row: { zone: zone.id, unit: unit.id },
        country: countryOf(programme, unit),
      })),
    );
  }
  const isAsked = ({ id }: ReportingUnit): boolean =>
    (request.unit === undefined || id === request.unit) &&
    (request.part?.band(module.id, { zone: WHOLE_AREA, unit: id }) ?? true);
  return programme.units
    .filter((unit) => isAsked(unit) && fillsModule(unit, module.id))
    .map((unit) => ({
      label: labelIn(unit.labels, language),
      row: { zone: WHOLE_AREA, unit: unit.id },
      country: countryOf(programme, unit),
    }));
}

const countryOf = ({ parties }: Programme, { party }: ReportingUnit): Party["country"] =>
  parties.find(({ id }) => id === party)?.country ?? "both";

/** The lines of a band: 1, 2, 3 before lines of their own, nothing before parts of the line above; headings have no item. */
function linesOf(
  { rows }: FormModule,
  country: Party["country"],
  language: Language,
): readonly (Line & { readonly item?: string })[] {
  let last = 0;
  return rows
    .filter(({ side }) => side === undefined || country === "both" || side === country)
    .map((line) => {
      if (!isRow(line)) return { number: String(++last), label: labelIn(line.heading, language) };
      return {
        number: line.part ? "" : String(++last),
        label: labelIn(line.labels, language),
        item: line.id,
        ...(line.measure && { measure: labelIn(line.measure, language) }),
        ...(line.part && { part: true }),
      };
    });
}
