import { totalOf } from "../dataset/Dataset";
import { periodKey } from "../dataset/ReferencePeriod";
import { changeOfTotals, type NoChange } from "../quantity/changeOf";
import type { QuantitySum } from "../quantity/sumQuantities";
import { labelIn } from "../text/Labels";
import { notesOf } from "./notesOf";
import { figureCell } from "./resultsByZone";
import type { StatTable, TableCell, TableColumn } from "./StatTable";
import { headnote, periodLabel, type TableContext } from "./TableContext";

const BEFORE = 3;
const NOW = 4;

/** This period against the one before, over all zones: difference and per cent, a dash where there is no base. */
export function comparison(context: TableContext): StatTable {
  const { dataset, indicators, language, translate } = context;
  const { programme, period, previousPeriod } = dataset;
  const head = (id: string): string => translate(`table.head.${id}`);
  const columns: TableColumn[] = [
    { id: "number", label: head("number"), role: "number" },
    { id: "indicator", label: head("indicator"), role: "stub" },
    { id: "unit", label: head("unit"), role: "unit" },
    { id: "before", label: withPeriod(head("last"), previousPeriod && periodLabel(previousPeriod)), role: "figure" },
    { id: "now", label: withPeriod(head("this"), periodLabel(period)), role: "figure" },
    { id: "difference", label: head("difference"), role: "figure" },
    { id: "percent", label: head("percent"), role: "figure" },
  ];
  const sums: QuantitySum[] = [];
  const reasons: NoChange[] = [];
  const rows = indicators.map((indicator, row) => {
    const zones = programme.zones.map(({ id }) => id);
    const total = (of: typeof period): [QuantitySum, TableCell] => {
      const sum = totalOf(dataset, programme.zones, indicator, of);
      return [sum, figureCell(sum, { op: "data", zones, indicator: indicator.id, period: periodKey(of) })];
    };
    const [now, nowCell] = total(period);
    const [before, beforeCell] = previousPeriod ? total(previousPeriod) : [undefined, { kind: "dash" } as const];
    sums.push(now, ...(before ? [before] : []));
    const change = changeOfTotals(before, now, indicator.measure);
    const cell = (kind: "difference" | "percent"): TableCell => {
      const value = change[kind];
      if (typeof value !== "number") {
        reasons.push(value);
        return { kind: "dash" };
      }
      const decimals = kind === "percent" ? 1 : change.decimals;
      const live = { op: kind, now: { row, column: NOW }, before: { row, column: BEFORE } } as const;
      return { kind, value, qualifier: change.qualifier, decimals, live };
    };
    return {
      id: indicator.id,
      cells: [
        { kind: "text", text: String(row + 1) },
        { kind: "text", text: labelIn(indicator.labels, language) },
        { kind: "text", text: translate(`unit.${indicator.unit}`) },
        beforeCell,
        nowCell,
        cell("difference"),
        cell("percent"),
      ] satisfies TableCell[],
    };
  });
  return {
    id: "comparison",
    title: translate("table.comparison.title"),
    headnote: headnote(context),
    columns,
    rows,
    notes: notesOf(context, { sums, reasons }),
  };
}

const withPeriod = (label: string, period: string | undefined): string =>
  period === undefined ? label : `${label}\n${period}`;
