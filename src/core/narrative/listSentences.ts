import { entriesOfList } from "../dataset/ListEntry";
import { listColumns } from "../lists/listColumns";
import { isListTable, type ListTableRecord } from "../tables/TableRecord";
import { formatNumber } from "../text/formatNumber";
import { SEPARATORS } from "../text/separators";
import type { RowsRef } from "./Figure";
import { FigureMarks } from "./FigureMarks";
import { keptTogether } from "./figureInWords";
import { isSayable } from "./isSayable";
import { rowsFigure } from "./rowsFigure";
import type { Sentence, SentenceTopic } from "./Sentence";
import { SHEET_OF_TOPIC } from "./sheetOfTopic";
import type { SentenceContext } from "./SentenceContext";

/** How many rows each list of a topic has, and how many of each kind. */
export const listSentences = (topic: SentenceTopic, context: SentenceContext): readonly Sentence[] =>
  [...context.catalogue.tables.values()].flatMap((record) =>
    isListTable(record) && record.counted && record.counted.behind === SHEET_OF_TOPIC[topic]
      ? sentenceOf(topic, record, record.counted.column, context)
      : [],
  );

function sentenceOf(
  topic: SentenceTopic,
  { list: id, title }: ListTableRecord,
  column: string,
  context: SentenceContext,
): readonly Sentence[] {
  const { catalogue, dataset, label, language, translate } = context;
  const list = catalogue.lists.get(id);
  if (!list || entriesOfList(dataset.lists, id).length === 0) return [];
  const marks = new FigureMarks();
  const count = (rows: RowsRef): string | undefined => {
    const figure = rowsFigure(dataset, { indicator: id, rows, period: "now", measure: "amount" }, rows);
    const n = figure?.number?.value ?? 0;
    return figure && n > 0 ? marks.put(formatNumber(n, 0, SEPARATORS[language]), figure) : undefined;
  };
  const n = count({ list: id });
  if (n === undefined) return [];
  const { choices = [] } =
    listColumns(list, dataset.programme, catalogue).find((one) => one.column.id === column) ?? {};
  const kinds = choices.flatMap((choice): readonly string[] => {
    const name = label(choice.labels);
    const own = isSayable(name) ? count({ list: id, where: { column, choice: choice.id } }) : undefined;
    return own === undefined ? [] : [`${name} (${own})`];
  });
  const text = translate("narrative.list", {
    title: label(title),
    n,
    kinds: kinds.length > 0 ? translate("narrative.list.kinds", { items: kinds.join(", ") }) : "",
  });
  return [{ language, topic, ...marks.finish(keptTogether(text, n)) }];
}
