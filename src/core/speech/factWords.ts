import type { Catalogue } from "../Catalogue";
import type { Dataset } from "../dataset/Dataset";
import { dayNumber } from "../dataset/ReferencePeriod";
import { listColumns } from "../lists/listColumns";
import type { FigureRef, RowsRef } from "../narrative/Figure";
import { figureInWords, NBSP } from "../narrative/figureInWords";
import { periodOfRef } from "../narrative/periodRefs";
import { statedMean } from "../narrative/statedMean";
import { periodLabel } from "../tables/TableContext";
import { type Labels, labelIn, type Language, LANGUAGES } from "../text/Labels";
import { formatDate } from "../text/formatDate";
import { type Translate, translator } from "../text/messages";
import type { Fact } from "./Fact";
import { namingColumns } from "./namingColumns";

/** Which figure it is: "Số vụ, Ngoại biên, kỳ trước". */
export function factName(
  { figure: { ref }, indicator }: Fact,
  dataset: Dataset,
  catalogue: Catalogue,
  language: Language,
): string {
  if (ref.rows) return rowsName(ref.rows, indicator.labels, dataset, catalogue, language);
  const translate = translator(catalogue.languages, language);
  const { programme } = dataset;
  const scopes: readonly ({ readonly labels: Labels } | undefined)[] = [
    programme.zones.find(({ id }) => id === ref.zone),
    programme.parties.find(({ id }) => id === ref.party),
    programme.units.find(({ id }) => id === ref.unit),
  ];
  const whole =
    ref.zone === undefined && ref.country === undefined && ref.party === undefined && ref.unit === undefined;
  return [
    labelIn(indicator.labels, language),
    ...scopes.flatMap((scope) => (scope ? [labelIn(scope.labels, language)] : [])),
    ...(ref.country ? [translate(`words.side.${ref.country}`)] : []),
    ...(whole && programme.zones.length > 1 ? [translate("table.total")] : []),
    ...(ref.measure === "amount" ? [] : [translate(`words.measure.${ref.measure}`)]),
    ...timeName(ref, dataset, translate),
  ].join(", ");
}

/** What a row states: "Ma túy đá, Danh sách chuyên án: 522H"; how many rows of a choice there are. */
function rowsName(
  { list: id, row, where }: RowsRef,
  labels: Labels,
  { lists = [], programme }: Dataset,
  catalogue: Catalogue,
  language: Language,
): string {
  const list = catalogue.lists.get(id);
  const name = labelIn(labels, language);
  if (!list || row === undefined) {
    const columns = list && where ? listColumns(list, programme, catalogue) : [];
    const { choices = [] } = columns.find(({ column }) => column.id === where?.column) ?? {};
    const choice = choices.find((one) => one.id === where?.choice);
    return choice ? `${name}, ${labelIn(choice.labels, language)}` : name;
  }
  const naming = namingColumns(list, catalogue);
  const words = list.columns.flatMap(({ id: column, kind }) => {
    const field = lists[row]?.fields[column];
    if (field === undefined || !naming.includes(column) || (kind !== "text" && kind !== "date")) return [];
    return [dayNumber(field) === undefined ? field : formatDate(field, language, "short")];
  });
  return `${name}, ${labelIn(list.sheet, language)}${words.length > 0 ? `: ${words.join(", ")}` : ""}`;
}

/** Of when it is, where it is not of this period: "kỳ trước", "2021", "2021 - 2024", "2023 so với 2021". */
function timeName({ measure, period, since }: FigureRef, dataset: Dataset, translate: Translate): readonly string[] {
  const own = periodOfRef(dataset, period);
  const first = since && periodOfRef(dataset, since);
  if (own && first) {
    const isSeries = measure === "amount" || measure === "mean";
    return isSeries
      ? [periodLabel({ from: first.from, to: own.to })]
      : [translate("words.since", { period: periodLabel(own), since: periodLabel(first) })];
  }
  if (period === "now") return [];
  return [period === "before" || !own ? translate("table.head.last") : periodLabel(own)];
}

/** What the figure is, exactly, with its unit: "hơn 390 kg". */
export function factValue({ figure, indicator }: Fact, catalogue: Catalogue, language: Language): string {
  const translate = translator(catalogue.languages, language);
  const { value = 0, qualifier = "exact", decimals = 0 } = figure.number ?? {};
  const { measure } = figure.ref;
  const quantity = figure.quantity;
  const wording = quantity?.kind === "number" ? quantity.wording : undefined;
  const stated = (measure === "mean" && statedMean(figure, indicator.unit, "exact", indicator.measure)) || {
    kind: "number",
    value: Math.abs(value),
    unit: indicator.unit,
    qualifier,
    decimals,
    ...(wording !== undefined && { wording }),
  };
  const number = (value < 0 ? "-" : "") + figureInWords(stated, language, catalogue.vocabularies[language], translate);
  if (measure === "percent" || measure === "share") return `${number}%`;
  if (measure === "times" || measure === "rank") return number;
  const unit = indicator.counter ? labelIn(indicator.counter, language) : translate(`unit.${indicator.unit}`);
  return `${number}${NBSP}${unit}`;
}

/** A text in every language. */
export const inAllLanguages = (text: (language: Language) => string): Labels => ({
  en: text("en"),
  ...Object.fromEntries(LANGUAGES.map((language) => [language, text(language)])),
});
