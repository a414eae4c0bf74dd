import { totalOf } from "../dataset/Dataset";
import { periodKey } from "../dataset/ReferencePeriod";
import type { QuantitySum } from "../quantity/sumQuantities";
import { labelIn } from "../text/Labels";
import { notesOf } from "./notesOf";
import type { LiveFormula, StatTable, TableCell, TableColumn } from "./StatTable";
import { headnote, type TableContext } from "./TableContext";

/**
 * Results by zone: indicators down, zones across, with their total. The total is a live sum of the zones' cells; with one zone
 * alone it is that zone.
 */
export function resultsByZone(context: TableContext): StatTable {
  const { dataset, indicators, language, translate } = context;
  const { programme, period } = dataset;
  const { zones } = programme;
  const split = zones.length > 1;
  const zoneColumns: TableColumn[] = zones.map(({ id, labels }) => ({
    id,
    label: labelIn(labels, language),
    role: "figure",
  }));
  const columns: TableColumn[] = [
    { id: "number", label: translate("table.head.number"), role: "number" },
    { id: "indicator", label: translate("table.head.indicator"), role: "stub" },
    { id: "unit", label: translate("table.head.unit"), role: "unit" },
    ...zoneColumns,
    ...(split
      ? [
          {
            id: "total",
            label: translate("table.total"),
            role: "figure",
            composedOf: zones.map(({ id }) => id),
          } as const,
        ]
      : []),
  ];
  const first = columns.length - zoneColumns.length - (split ? 1 : 0);
  const sums: QuantitySum[] = [];
  const rows = indicators.map((indicator, row) => {
    const live = (zoneIds: readonly string[]): LiveFormula => ({
      op: "data",
      zones: zoneIds,
      indicator: indicator.id,
      period: periodKey(period),
    });
    const byZone = zones.map((zone) => totalOf(dataset, [zone], indicator, period));
    const all = totalOf(dataset, zones, indicator, period);
    sums.push(...byZone, ...(split ? [all] : []));
    const addends = zones.map((_, index) => ({ row, column: first + index }));
    return {
      id: indicator.id,
      cells: [
        { kind: "text", text: String(row + 1) },
        { kind: "text", text: labelIn(indicator.labels, language) },
        { kind: "text", text: translate(`unit.${indicator.unit}`) },
        ...zones.map((zone, index) => figureCell(byZone[index], live([zone.id]))),
        ...(split ? [figureCell(all, { op: "sum", cells: addends })] : []),
      ] satisfies TableCell[],
    };
  });
  return {
    id: "by_zone",
    title: translate("table.by_zone.title"),
    headnote: headnote(context),
    columns,
    rows,
    notes: notesOf(context, { sums }),
  };
}

/** A total as a table shows it; a total of nothing at all is missing. */
export const figureCell = (sum: QuantitySum | undefined, live: LiveFormula): TableCell =>
  sum?.quantity ? { kind: "quantity", quantity: sum.quantity, live } : { kind: "missing" };
