import { type Catalogue, indicatorsOf } from "../Catalogue";
import type { Dataset } from "../dataset/Dataset";
import { modulesOf } from "../dataset/modulesOf";
import type { ModuleId } from "../dataset/ModuleId";
import type { Party } from "../dataset/Programme";
import type { ReferencePeriod } from "../dataset/ReferencePeriod";
import { periodFor, periodsDiffer, type Whose } from "../dataset/sidePeriods";
import { crossing, isRow } from "../forms/FormModule";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { type Labels, labelIn, type Language } from "../text/Labels";
import { type Translate, translator } from "../text/messages";
import type { Mark } from "./StatTable";

/** All a table builder needs. */
export interface TableContext {
  readonly catalogue: Catalogue;
  readonly dataset: Dataset;
  readonly language: Language;
  /** In a book of two languages: the same in the other one, which stands below or beside the first. */
  readonly second?: TableContext;
  /** Those of the results. */
  readonly indicators: readonly IndicatorRecord[];
  readonly translate: Translate;
  readonly label: (labels: Labels) => string;
  /** The sheet of the form an indicator stands on. */
  readonly moduleOf: (indicator: string) => ModuleId | undefined;
  /** The side alone that is asked for an indicator, where it is not both. */
  readonly sideOf: (indicator: string) => Party["country"] | undefined;
  /** Marks of single figures, by `observationKey`. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  /** Notes tell which changes of counts exceed what chance alone explains. */
  readonly chance?: true;
}

/** What figures are computed with, in any language. */
export type FigureContext = Pick<TableContext, "catalogue" | "dataset" | "marks" | "moduleOf" | "sideOf">;

const NO_MARKS: TableContext["marks"] = new Map();

export const figureContext = (
  catalogue: Catalogue,
  dataset: Dataset,
  marks: TableContext["marks"] = NO_MARKS,
): FigureContext => ({ catalogue, dataset, marks, ...sheetOfIndicators(catalogue, dataset) });

export function tableContext(
  catalogue: Catalogue,
  dataset: Dataset,
  language: Language,
  marks?: TableContext["marks"],
): TableContext {
  return {
    ...figureContext(catalogue, dataset, marks),
    language,
    indicators: indicatorsOf(catalogue, dataset.programme),
    translate: translator(catalogue.languages, language),
    label: (labels) => labelIn(labels, language),
  };
}

/** The results ask for their indicators; the other sheets for the rest of theirs. */
function sheetOfIndicators(catalogue: Catalogue, { programme }: Dataset): Pick<TableContext, "moduleOf" | "sideOf"> {
  const own = new Set(modulesOf(programme));
  const sheets = new Map<string, ModuleId>();
  const sides = new Map<string, Party["country"]>();
  for (const { cells, columns, id, rows } of catalogue.modules.values()) {
    if (!own.has(id)) continue;
    for (const row of rows.filter(isRow)) {
      for (const column of columns) {
        const indicator = cells.get(crossing(row.id, column.id));
        if (indicator === undefined) continue;
        sheets.set(indicator, id);
        if (row.side) sides.set(indicator, row.side);
      }
    }
  }
  if (own.has("results")) for (const id of programme.indicators) sheets.set(id, "results");
  return { moduleOf: (indicator) => sheets.get(indicator), sideOf: (indicator) => sides.get(indicator) };
}

/** A context for each language of a book. */
export const voicesOf = (context: TableContext): readonly TableContext[] =>
  context.second ? [context, context.second] : [context];

/** Day/month/year, as all three languages write it in tables. */
export const shortDate = (iso: string): string => iso.split("-").reverse().join("/");

/** A period as tables name it: whole calendar years by year, else by dates. */
export function periodLabel({ from, to }: ReferencePeriod): string {
  const wholeYears = from.endsWith("-01-01") && to.endsWith("-12-31");
  if (!wholeYears) return `${shortDate(from)} - ${shortDate(to)}`;
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first} - ${last}`;
}

/**
 * Whose figures follow, with the days they are of where the sides report different ones.
 * @param said how the days stand behind the name.
 */
export function nameWithDays(
  { dataset }: TableContext,
  name: string,
  whose: Whose,
  said = (days: string): string => ` (${days})`,
): string {
  const period = periodsDiffer(dataset, "this") ? periodFor(dataset, "this", whose) : undefined;
  return period ? name + said(periodLabel(period)) : name;
}

/** The period of a book by its days; by those of each side where these differ. */
export function periodsInWords({ dataset, label }: TableContext): string {
  if (!periodsDiffer(dataset, "this")) return periodLabel(dataset.period);
  const { parties, units } = dataset.programme;
  const asked = parties.filter(({ id }) => units.some(({ party }) => party === id));
  return asked
    .flatMap(({ id, labels }) => {
      const period = periodFor(dataset, "this", { party: id });
      return period ? [`${label(labels)}: ${periodLabel(period)}`] : [];
    })
    .join("; ");
}

/** What the programme's figures cover. */
export const scopeLine = ({ dataset, label, translate }: TableContext): string =>
  `${translate("table.scope")}: ${label(dataset.programme.scope)}`;

/** The lines under a table's title: whose figures, of when. */
export function headnote(context: TableContext): readonly string[] {
  const { dataset, label, translate } = context;
  return [label(dataset.programme.labels), `${translate("table.period")}: ${periodsInWords(context)}`];
}
