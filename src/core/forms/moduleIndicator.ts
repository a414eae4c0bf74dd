import type { Programme } from "../dataset/Programme";
import { modulesOf } from "../dataset/modulesOf";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { crossing, type FormModule } from "./FormModule";

/** The indicator a crossing of a module asks for in a programme; undefined where it asks for nothing. */
export function moduleIndicator(
  module: FormModule,
  programme: Programme,
  indicators: ReadonlyMap<string, IndicatorRecord>,
  item: string,
  field: string,
): IndicatorRecord | undefined {
  const id = module.cells.get(crossing(item, field));
  return id === undefined || isResult(programme, id) ? undefined : indicators.get(id);
}

/** The sheet of results asks for the figure already; nobody is asked twice. */
export function askedElsewhere(module: FormModule, programme: Programme, item: string, field: string): boolean {
  const id = module.cells.get(crossing(item, field));
  return id !== undefined && isResult(programme, id);
}

const isResult = (programme: Programme, indicator: string): boolean =>
  modulesOf(programme).includes("results") && programme.indicators.includes(indicator);
