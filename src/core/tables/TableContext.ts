import { type Catalogue, indicatorsOf } from "../Catalogue";
import type { Dataset } from "../dataset/Dataset";
import type { ReferencePeriod } from "../dataset/ReferencePeriod";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { labelIn, type Language } from "../text/Labels";
import { type Translate, translator } from "../text/messages";

/** All a table builder needs. */
export interface TableContext {
  readonly catalogue: Catalogue;
  readonly dataset: Dataset;
  readonly language: Language;
  readonly indicators: readonly IndicatorRecord[];
  readonly translate: Translate;
}

export function tableContext(catalogue: Catalogue, dataset: Dataset, language: Language): TableContext {
  return {
    catalogue,
    dataset,
    language,
    indicators: indicatorsOf(catalogue, dataset.programme),
    translate: translator(catalogue.languages, language),
  };
}

/** Day/month/year, as all three languages write it in tables. */
const shortDate = (iso: string): string => iso.split("-").reverse().join("/");

/** A period as tables name it: whole calendar years by year, else by dates. */
export function periodLabel({ from, to }: ReferencePeriod): string {
  const wholeYears = from.endsWith("-01-01") && to.endsWith("-12-31");
  if (!wholeYears) return `${shortDate(from)} - ${shortDate(to)}`;
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first} - ${last}`;
}

/** The lines under a table's title: whose figures, of when. */
export function headnote({ dataset, language, translate }: TableContext): readonly string[] {
  const { programme, period } = dataset;
  return [labelIn(programme.labels, language), `${translate("table.period")}: ${periodLabel(period)}`];
}
