import type { Catalogue } from "../Catalogue";
import type { Programme } from "../dataset/Programme";
import type { FedFormula } from "../forms/FedFormula";
import { PERIOD_ROW } from "../forms/infoSheet";
import { absoluteCellAddress, quoteSheetName } from "../workbook/a1";
import { feedFormula, type ListPlace } from "./feedFormula";
import { feedingOf, feedings } from "./listColumns";
import type { PlannedList } from "./listSheet";

/**
 * The formulas by which lists fill the other sheets of a new form.
 * @param planned the form's lists by the names of their sheets.
 * @param listCell reference of a line of a list on the hidden sheet.
 */
export function listFormulas(
  planned: ReadonlyMap<string, PlannedList>,
  info: string,
  listCell: (list: number, line: number) => string,
  programme: Programme,
  catalogue: Catalogue,
): FedFormula {
  const feeds = feedings(programme, catalogue);
  const places = new Map([...planned].map(([sheet, one]) => [one.list.id, placeOf(sheet, one, info, listCell)]));
  return (module, row, indicator) => {
    const list = feedingOf(feeds, row.unit, indicator);
    const place = list && places.get(list.id);
    if (!list?.feed?.modules.includes(module) || !place) return undefined;
    return feedFormula(list.feed, place, row, indicator, module);
  };
}

function placeOf(
  sheet: string,
  { columns, choices }: PlannedList,
  info: string,
  listCell: (list: number, line: number) => string,
): ListPlace {
  const day = (row: number): string => `${quoteSheetName(info)}!${absoluteCellAddress(row, 1)}`;
  return {
    sheet,
    columns: new Map(columns.map(({ column }, index) => [column.id, index])),
    choice: (column, id) => {
      const own = columns.find((asked) => asked.column.id === column)?.choices ?? [];
      return listCell(
        choices.get(column) ?? 0,
        own.findIndex((choice) => choice.id === id),
      );
    },
    from: day(PERIOD_ROW),
    to: day(PERIOD_ROW + 1),
  };
}
