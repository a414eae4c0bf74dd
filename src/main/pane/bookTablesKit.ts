import { catalogue } from "../../catalogue/catalogue";
import { modulesOf } from "../../core/dataset/modulesOf";
import type { Programme } from "../../core/dataset/Programme";
import { offeredTables } from "../../core/tables/chosenTables";
import { chosenFactors } from "../../core/tables/estimates";
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
    estimates: modulesOf(programme).includes("drugs") ? estimatesOf(programme) : [],
  };
}

function estimatesOf(programme: Programme): BookTablesKit["estimates"] {
  const shown = new Set(chosenFactors(programme, catalogue).map(({ id }) => id));
  return [...catalogue.conversionFactors.values()].map(({ id, labels }) => ({ id, labels, shown: shown.has(id) }));
}
