import type { ListEntry } from "../dataset/ListEntry";
import { listColumns } from "../lists/listColumns";
import { largestRows } from "../tables/largestRows";
import { listCell } from "../tables/listCells";
import { isListTable, type ListTableRecord } from "../tables/TableRecord";
import type { Figure } from "./Figure";
import { FigureMarks } from "./FigureMarks";
import { isSayable } from "./isSayable";
import { numberOf } from "./numberOf";
import { phraseOf } from "./phrase";
import type { Sentence } from "./Sentence";
import type { SentenceContext } from "./SentenceContext";

/** The largest seizure of each drug, with when and where it was; none that several tell otherwise. */
export function seizureSentence(context: SentenceContext): readonly Sentence[] {
  const { catalogue, dataset, language, translate } = context;
  const marks = new FigureMarks();
  const items = [...catalogue.tables.values()].flatMap((record) => {
    if (!isListTable(record) || !record.largest) return [];
    const { largest } = record;
    return largestRows({ ...record, largest }, dataset, catalogue).flatMap(
      ({ asked, events: [event] }): readonly string[] => {
        const indicator = catalogue.indicators.get(asked.column.id);
        const [told, otherwise] = event ?? [];
        const [entry] = told?.entries ?? [];
        if (!indicator || !entry || otherwise || told?.quantity.kind !== "number") return [];
        const { quantity } = told;
        const rows = { list: record.list, row: dataset.lists?.indexOf(entry) ?? -1 };
        const figure: Figure = {
          ref: { indicator: indicator.id, rows, period: "now", measure: "amount" },
          quantity,
          number: numberOf(quantity),
          sources: told.entries.flatMap(({ source }) => source ?? []),
        };
        const where = wordsOf(record, largest.named, entry, context).join(", ");
        const phrase = phraseOf(figure, quantity, indicator, "result", context, marks);
        return [where === "" ? phrase : `${phrase} (${where})`];
      },
    );
  });
  if (items.length === 0) return [];
  return [
    { language, topic: "seizures", ...marks.finish(translate("narrative.seizures", { items: items.join("; ") })) },
  ];
}

/** What a row says in some columns, as far as it can be said in a sentence. */
function wordsOf(
  { list: id }: ListTableRecord,
  columns: readonly string[],
  entry: ListEntry,
  context: SentenceContext,
): readonly string[] {
  const list = context.catalogue.lists.get(id);
  const asked = list ? listColumns(list, context.dataset.programme, context.catalogue) : [];
  return columns.flatMap((column) => {
    const own = asked.find((one) => one.column.id === column);
    const cell = own && listCell(own, entry, context);
    return cell?.kind === "text" && cell.text !== "" && isSayable(cell.text) ? [cell.text] : [];
  });
}
