import type { Revision } from "../dataset/Dataset";
import { type Observation, observationKey } from "../dataset/Observation";
import { periodKey } from "../dataset/ReferencePeriod";
import type { LeftOut, StatTable, TableCell, TableColumn } from "../tables/StatTable";
import { textCell } from "../tables/textCell";
import { headnote, periodLabel, type TableContext } from "../tables/TableContext";
import type { BookFacts, RowRemark } from "./BookFacts";
const count = (value: number): TableCell => ({ kind: "count", value });

/** The data annex: how complete the returns are, what was asked and remarked about them, what was revised. */
export function annexTables(context: TableContext, facts: BookFacts): readonly (StatTable | LeftOut)[] {
  const { remarks = [] } = facts;
  return [
    completeness(context, facts),
    queries(context, facts),
    ...(remarks.length > 0 ? [remarksTable(context, remarks)] : []),
    revisions(context),
  ];
}

/** The parts of the annex that are alike in all of them. */
function annex(
  context: TableContext,
  id: string,
  columns: readonly TableColumn[],
  rows: StatTable["rows"],
  notes: readonly string[] = [],
): StatTable | LeftOut {
  const { translate } = context;
  const title = translate(`annex.${id}.title`);
  if (rows.length === 0) return { id: `annex_${id}`, title, reason: "nothingOpen" };
  const number = { id: "number", label: translate("table.head.number"), role: "number" } as const;
  return {
    id: `annex_${id}`,
    title,
    sheet: translate(`annex.${id}.sheet`),
    headnote: headnote(context),
    columns: [number, ...columns],
    rows: rows.map((row, index) => ({ ...row, cells: [textCell(String(index + 1)), ...row.cells] })),
    notes,
  };
}

function completeness(context: TableContext, facts: BookFacts): StatTable | LeftOut {
  const { dataset, label, translate } = context;
  const head = (id: string): TableColumn => ({ id, label: translate(`annex.head.${id}`), role: "figure" });
  const rows = facts.completeness.flatMap(({ asked, blank, filled, nothing, notStated, unit }) => {
    const known = dataset.programme.units.find(({ id }) => id === unit);
    const name = known ? label(known.labels) : unit;
    const cells = [
      textCell(nothing ? translate("annex.nothing", { unit: name }) : name),
      ...[asked, filled, notStated, blank].map(count),
    ];
    return [{ id: unit, cells }];
  });
  const unit = { id: "unit", label: translate("table.head.reportingUnit"), role: "stub" } as const;
  const columns = [unit, ...["asked", "filled", "notStated", "blank"].map(head)];
  return annex(context, "completeness", columns, rows, [translate("annex.note.completeness")]);
}

function queries(context: TableContext, facts: BookFacts): StatTable | LeftOut {
  const { translate } = context;
  const head = (id: string, width: number): TableColumn => ({
    id,
    label: translate(`annex.head.${id}`),
    role: "text",
    width,
  });
  const rows = facts.queries.map(({ place, reason, text: question }, index) => ({
    id: `query_${String(index + 1)}`,
    cells: [textCell(place), textCell(question), textCell(reason ?? translate("annex.open"))],
  }));
  return annex(context, "queries", [head("place", 28), head("question", 62), head("reason", 30)], rows);
}

function remarksTable(context: TableContext, remarks: readonly RowRemark[]): StatTable | LeftOut {
  const { dataset, label, translate } = context;
  const unitLabel = (id: string | undefined): string => {
    const unit = dataset.programme.units.find((each) => each.id === id);
    return unit ? label(unit.labels) : "";
  };
  const rows = remarks.map(({ place, row, text: remark, unit }, index) => ({
    id: `remark_${String(index + 1)}`,
    // A row of the results is the unit's own.
    cells: [textCell(unitLabel(unit)), textCell(row === unitLabel(unit) ? "" : row), textCell(remark), textCell(place)],
  }));
  const head = (id: string, words: string, width: number): TableColumn => ({
    id,
    label: translate(words),
    role: "text",
    width,
  });
  const columns = [
    head("unit", "table.head.reportingUnit", 30),
    head("row", "annex.head.row", 30),
    head("remark", "annex.head.remark", 50),
    head("place", "annex.head.place", 24),
  ];
  return annex(context, "remarks", columns, rows);
}

function revisions(context: TableContext): StatTable | LeftOut {
  const { dataset, translate } = context;
  const own = new Map(dataset.observations.map((observation) => [observationKey(observation), observation]));
  const rows = (dataset.revisions ?? []).flatMap((revision, index) => {
    const observation = own.get(revision.key);
    return observation ? [revisionRow(context, revision, observation, index)] : [];
  });
  const head = (id: string, role: TableColumn["role"], width?: number): TableColumn => ({
    id,
    label: translate(id === "unit" ? "table.head.reportingUnit" : `annex.head.${id}`),
    role,
    ...(width !== undefined && { width }),
  });
  return annex(
    context,
    "revisions",
    [
      head("indicator", "stub"),
      head("unit", "text", 28),
      head("period", "text", 24),
      head("before", "figure"),
      head("now", "figure"),
    ],
    rows,
  );
}

function revisionRow(
  { catalogue, dataset, label }: TableContext,
  { before }: Revision,
  observation: Observation,
  index: number,
): StatTable["rows"][number] {
  const { indicator, period, quantity, reportingUnit, zone } = observation;
  const { units, zones } = dataset.programme;
  // One unit may have revised the figure of several zones.
  const whose = [
    label(units.find(({ id }) => id === reportingUnit)?.labels ?? { en: reportingUnit }),
    ...(zones.length > 1 ? zones.filter(({ id }) => id === zone).map(({ labels }) => label(labels)) : []),
  ];
  const record = catalogue.indicators.get(indicator);
  const live = { op: "data", indicator, period: periodKey(period), zones: [zone], units: [reportingUnit] } as const;
  return {
    id: `revision_${String(index + 1)}`,
    cells: [
      textCell(record ? label(record.labels) : indicator),
      textCell(whose.join(", ")),
      textCell(periodLabel(period)),
      // The figure before is on no sheet of this book.
      { kind: "stated", quantity: before },
      { kind: "quantity", quantity, live },
    ],
  };
}
