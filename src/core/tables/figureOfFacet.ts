import { periodsFor } from "../dataset/sidePeriods";
import { type Facet, indicatorOfFacet } from "./Facet";
import { type Figure, figureOf } from "./figureOf";
import type { TableContext } from "./TableContext";

/** Why there is nothing to be added, whatever the periods. */
const NOTHING: readonly string[] = ["notApplicable", "blank", "allZones", "elsewhere"];

/** The figure of a cell. Figures of sides that report different periods are never one figure, not even where they are alike. */
export function figureOfFacet(context: TableContext, facet: Facet): Figure {
  const indicator = indicatorOfFacet(context, facet);
  const periods = facet.when ? periodsFor(context.dataset, facet.when, facet) : facet.period ? [facet.period] : [];
  const figures = indicator ? periods.map((period) => figureOf(context, indicator, period, facet)) : [];
  const [first = { state: "none", reason: "notApplicable" } as const, ...others] = figures;
  const isTold = (one: Figure): boolean =>
    one.state === "sum" ? one.sum.quantity !== undefined : !NOTHING.includes(one.reason);
  return others.length > 0 && figures.some(isTold) ? { state: "none", reason: "sidePeriods" } : first;
}
