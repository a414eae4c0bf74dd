import { isListTable } from "../tables/TableRecord";
import { largestOf, listWords } from "../tables/listTable";
import type { Figure } from "./Figure";
import { FigureMarks } from "./FigureMarks";
import { isSayable } from "./isSayable";
import { numberOf } from "./numberOf";
import { phraseOf } from "./phrase";
import type { Sentence } from "./Sentence";
import type { SentenceContext } from "./SentenceContext";

/** The largest seizure of each drug, with when and where it was. */
export function seizureSentence(context: SentenceContext): readonly Sentence[] {
  const { catalogue, dataset, language, translate } = context;
  const marks = new FigureMarks();
  const items = [...catalogue.tables.values()].flatMap((record) => {
    if (!isListTable(record) || !record.largest) return [];
    const { named } = record.largest;
    return largestOf(record, 1, dataset, catalogue).flatMap(({ asked, rows: [row] }): readonly string[] => {
      const indicator = catalogue.indicators.get(asked.column.id);
      if (!indicator || row?.quantity.kind !== "number") return [];
      const rows = { list: record.list, row: dataset.lists?.indexOf(row.entry) ?? -1 };
      const figure: Figure = {
        ref: { indicator: indicator.id, rows, period: "now", measure: "amount" },
        quantity: row.quantity,
        number: numberOf(row.quantity),
        sources: row.entry.source ? [row.entry.source] : [],
      };
      const where = listWords(context, record, named, row.entry).filter(isSayable).join(", ");
      const phrase = phraseOf(figure, row.quantity, indicator, "result", context, marks);
      return [where === "" ? phrase : `${phrase} (${where})`];
    });
  });
  if (items.length === 0) return [];
  return [
    { language, topic: "seizures", ...marks.finish(translate("narrative.seizures", { items: items.join("; ") })) },
  ];
}
