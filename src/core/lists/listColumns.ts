import type { Catalogue } from "../Catalogue";
import { fillsModule, modulesOf } from "../dataset/modulesOf";
import type { Indicator, Programme } from "../dataset/Programme";
import { namedWithUnit } from "../forms/namedWithUnit";
import { type Labels, labelIn, type Language } from "../text/Labels";
import type { Translate } from "../text/messages";
import type { FormList, ListChoice, ListColumn, ListCount } from "./FormList";

/** A column as a programme asks for it. */
export interface AskedColumn {
  readonly column: ListColumn;
  /** Of a column of choices. */
  readonly choices?: readonly ListChoice[];
  /** Formulas of other sheets compare with its labels. */
  readonly criterion?: true;
  /** Of a column of figures. */
  readonly indicator?: Indicator;
  /** Of a column of figures: other columns that its figures are part of, and never above. */
  readonly wholes?: readonly Indicator[];
}

/** The columns a programme asks for. A programme with one zone alone is not asked which one. */
export function listColumns(list: FormList, programme: Programme, catalogue: Catalogue): readonly AskedColumn[] {
  const columns = list.columns.flatMap((column): AskedColumn[] => {
    switch (column.kind) {
      case "figure": {
        const indicator = catalogue.indicators.get(column.id);
        if (!indicator) throw new Error(`${list.id}: no indicator ${column.id}`);
        const asked = column.always === true || isAsked(list, programme, catalogue, column.id);
        return asked ? [{ column, indicator }] : [];
      }
      case "choice": {
        const choices = choicesOf(list, column, programme);
        if (column.choices === "zones" && choices.length === 1) return [];
        return [{ column, choices, ...(criteriaOf(list).includes(column.id) && { criterion: true }) }];
      }
      default:
        return [{ column }];
    }
  });
  return columns.map((asked) => {
    const includedIn = catalogue.indicators.get(asked.indicator?.id ?? "")?.includedIn ?? [];
    const wholes = columns.flatMap(({ indicator }) =>
      indicator && includedIn.includes(indicator.id) ? [indicator] : [],
    );
    return wholes.length > 0 ? { ...asked, wholes } : asked;
  });
}

/** Columns of choices that decide what a row counts as. */
const criteriaOf = ({ feed }: FormList): readonly string[] =>
  feed ? [feed.zone, feed.unit, ...feed.counts.flatMap(({ where }) => (where ? neededBy(where) : []))] : [];

const choicesOf = (
  list: FormList,
  { choices }: Extract<ListColumn, { readonly kind: "choice" }>,
  programme: Programme,
): readonly ListChoice[] =>
  choices === "zones"
    ? programme.zones
    : choices === "units"
      ? programme.units.filter((unit) => fillsModule(unit, list.id))
      : choices;

/** Whether one of the sheets a list takes its figures from asks those who fill the list for this one. */
function isAsked(
  { id: list, columnsOf = [] }: FormList,
  programme: Programme,
  { modules }: Catalogue,
  indicator: string,
): boolean {
  const units = programme.units.filter((unit) => fillsModule(unit, list));
  return modulesOf(programme)
    .filter((id) => columnsOf.includes(id) && units.some((unit) => fillsModule(unit, id)))
    .some((id) =>
      id === "results"
        ? programme.indicators.includes(indicator)
        : [...(modules.get(id)?.cells.values() ?? [])].includes(indicator),
    );
}

/** A list that fills figures of other sheets, and for whom. */
export interface Feeding {
  readonly list: FormList;
  readonly indicators: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
}

/** The lists of a programme whose rows add up to figures of other sheets. */
export function feedings(programme: Programme, catalogue: Catalogue): readonly Feeding[] {
  return modulesOf(programme).flatMap((id): Feeding[] => {
    const list = catalogue.lists.get(id);
    if (!list?.feed) return [];
    const asked = new Set(listColumns(list, programme, catalogue).map(({ column }) => column.id));
    const counts = list.feed.counts.filter(({ where }) => where === undefined || asked.has(neededBy(where)));
    const figures = list.columns.filter(({ kind, id: own }) => kind === "figure" && asked.has(own));
    const units = programme.units.filter((unit) => fillsModule(unit, id)).map((unit) => unit.id);
    return [
      {
        list,
        indicators: new Set([...counts.map(({ indicator }) => indicator), ...figures.map((column) => column.id)]),
        units: new Set(units),
      },
    ];
  });
}

/** The column a count looks at. */
export const neededBy = (where: NonNullable<ListCount["where"]>): string =>
  "above" in where ? where.above : where.column;

/** The list a unit's figure of an indicator comes from; undefined where it is typed. */
export const feedingOf = (feeds: readonly Feeding[], unit: string, indicator: string): FormList | undefined =>
  feeds.find(({ indicators, units }) => indicators.has(indicator) && units.has(unit))?.list;

/** What stands over a column; figures name their unit. */
export function columnLabels({ column, indicator }: AskedColumn): Labels {
  if (column.kind !== "figure") return column.labels;
  return indicator?.labels ?? { en: column.id };
}

export const columnHeading = (asked: AskedColumn, language: Language, translate: Translate): string =>
  asked.indicator ? namedWithUnit(asked.indicator, language, translate) : labelIn(columnLabels(asked), language);
