import type { FormModule } from "../forms/FormModule";
import { crossing } from "../forms/FormModule";
import type { ReferencePeriod } from "../dataset/ReferencePeriod";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import type { FigureScope } from "./asked";
import type { TableContext } from "./TableContext";

/** What a row or a column says of the figures in it; a row and a column together say all. */
export interface Facet extends FigureScope {
  readonly indicator?: IndicatorRecord;
  readonly line?: { readonly module: FormModule; readonly id: string };
  readonly field?: string;
  readonly period?: ReferencePeriod;
}

/** The indicator of a cell; undefined where a line has nothing in a column. */
export function indicatorOfFacet({ catalogue }: TableContext, facet: Facet): IndicatorRecord | undefined {
  if (facet.indicator) return facet.indicator;
  const { line, field } = facet;
  if (!line || field === undefined) return undefined;
  const id = line.module.cells.get(crossing(line.id, field));
  return id === undefined ? undefined : catalogue.indicators.get(id);
}
