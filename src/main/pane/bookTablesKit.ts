import { catalogue } from "../../catalogue/catalogue";
import type { Programme } from "../../core/dataset/Programme";
import { offeredTables } from "../../core/tables/chosenTables";
import { rowChoices } from "../../core/tables/tableDraft";
import type { BookTablesKit } from "../../ui/PaneServices";

/** What the tables of a programme are chosen from. */
export function bookTablesKit(programme: Programme): BookTablesKit {
  const rows = rowChoices(programme, catalogue);
  const ids = new Set(rows.flatMap(({ measures }) => measures));
  return {
    programme,
    offered: offeredTables(programme, catalogue).map(({ id, title }) => ({ id, title })),
    rows,
    indicators: new Map(
      [...ids].flatMap((id) => {
        const indicator = catalogue.indicators.get(id);
        return indicator ? [[id, indicator.labels] as const] : [];
      }),
    ),
  };
}
