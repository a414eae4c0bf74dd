import type { QuantitySum } from "../quantity/sumQuantities";
import type { Party } from "../dataset/Programme";
import { statingParties } from "../dataset/observationIndex";
import { chanceNotes } from "./chanceNotes";
import { cellsOfRow, type RowCells } from "./cellsOfRow";
import { columnsOf, modulesOfRecord, statesAny } from "./columnsOf";
import { seriesOfSides, seriesPeriods } from "./seriesPeriods";
import { notesOf } from "./notesOf";
import type { Reason } from "./Reason";
import { rowsOf } from "./rowsOf";
import { partiesWithFigures, sideAlone } from "./sideAlone";
import type { LeftOut, StatTable, TableColumn, TableRow } from "./StatTable";
import { toldTwiceNotes } from "./toldTwiceNotes";
import { headnote, type TableContext } from "./TableContext";
import type { TableRecord } from "./TableRecord";

export const isLeftOut = (table: StatTable | LeftOut): table is LeftOut => "reason" in table;

/** Makes a summary table from its record, or says why it would say nothing. */
export function buildTable(context: TableContext, chosen: TableRecord): StatTable | LeftOut {
  const { label } = context;
  const title = label(chosen.title);
  const reason = whyNot(context, chosen);
  if (reason) return { id: chosen.id, title, reason };
  const side = sideOf(context, chosen);
  const record = side ? { ...chosen, filter: { ...chosen.filter, party: side.id } } : chosen;
  const rows = rowsOf(context, record);
  if (!rows.some(({ role }) => role === "body" || role === "part"))
    return { id: record.id, title, reason: "noFigures" };
  const columns = columnsOf(
    context,
    record,
    rows.some(({ unit }) => unit !== undefined),
  );
  const made: RowCells[] = [];
  for (const [index, row] of rows.entries()) made.push(cellsOfRow(context, row, index, columns, made, rows));
  const known = made.some(({ figures }) =>
    figures.some((figure) => figure?.state === "sum" && saysSomething(figure.sum)),
  );
  if (!known && !record.always) return { id: record.id, title, reason: "noFigures" };
  const sums: QuantitySum[] = made.flatMap(({ figures }) =>
    figures.flatMap((figure) => (figure?.state === "sum" ? [figure.sum] : [])),
  );
  const reasons: Reason[] = made.flatMap((row) => row.reasons);
  const cells = made.flatMap((row) => row.cells);
  const body = rows.map(({ id, role }, index): TableRow => {
    const shown = made[index]?.cells ?? [];
    return { id, cells: shown, ...(role !== "body" && { role: role === "mean" ? "total" : role }) };
  });
  return {
    id: record.id,
    title,
    sheet: label(record.sheet),
    headnote: headnote(context),
    columns: columns.map(({ column }) => (side ? spanned(label(side.labels), column) : column)),
    rows: body,
    notes: [
      ...notesOf(context, record, { sums, reasons, cells }, chosen),
      ...toldTwiceNotes(context, { rows: body }),
      ...chanceNotes(context, rows, columns, made),
    ],
  };
}

const saysSomething = ({ quantity }: QuantitySum): boolean => quantity !== undefined && quantity.kind !== "notStated";

/** The side all there is comes from, where the table is not there to set it beside others: its figures are told as its own. */
const sideOf = (context: TableContext, record: TableRecord): Party | undefined =>
  record.filter?.party !== undefined || record.needs === "sides" || record.stub.by === "units"
    ? undefined
    : sideAlone(context, modulesOfRecord(record));

/** Names the side a table is of above its figures. */
const spanned = (spanner: string, column: TableColumn): TableColumn =>
  column.role === "figure" && column.spanner === undefined ? { ...column, spanner } : column;

/** Why a table would say nothing, or nothing of its own. */
function whyNot(context: TableContext, record: TableRecord): LeftOut["reason"] | undefined {
  const { dataset } = context;
  const { programme } = dataset;
  const modules = new Set([...statingParties(dataset).keys()].map((indicator) => context.moduleOf(indicator)));
  const parties = partiesWithFigures(context, modulesOfRecord(record));
  if (modulesOfRecord(record).every((module) => !modules.has(module))) return "noFigures";
  switch (record.needs) {
    case "earlier":
      return statesAny(context, record, "last") ? undefined : "noEarlier";
    case "series": {
      const sides = seriesOfSides(dataset);
      const series = sides.length > 0 ? sides.map(({ id }) => seriesPeriods(dataset, id)) : [seriesPeriods(dataset)];
      return series.some(({ length }) => length > 2) ? undefined : "noSeries";
    }
    case "units":
      return programme.units.length > 1 ? undefined : "oneUnit";
    case "sides":
      return parties.length > 1 ? undefined : "oneSide";
    case "modules":
      return modules.size > 1 || parties.length > 1 ? undefined : "saidElsewhere";
    default:
      return undefined;
  }
}
