import { fillsModule } from "../dataset/modulesOf";
import type { ModuleId } from "../dataset/ModuleId";
import { unitsOf } from "../dataset/Dataset";
import type { Party, Programme } from "../dataset/Programme";
import { statingParties } from "../dataset/observationIndex";
import type { TableContext } from "./TableContext";

/** Sides that are asked for some sheets, in the programme's order. */
export const partiesAsked = ({ dataset }: TableContext, modules: readonly ModuleId[]): readonly Party[] =>
  dataset.programme.parties.filter(({ id }) =>
    dataset.programme.units.some((unit) => unit.party === id && modules.some((module) => fillsModule(unit, module))),
  );

/** Sides that state anything on some sheets, in the programme's order. */
export function partiesWithFigures(context: TableContext, modules: readonly ModuleId[]): readonly Party[] {
  const stating = new Set<string>();
  for (const [indicator, parties] of statingParties(context.dataset)) {
    const module = context.moduleOf(indicator);
    if (module !== undefined && modules.includes(module)) for (const party of parties) stating.add(party);
  }
  return context.dataset.programme.parties.filter(({ id }) => stating.has(id));
}

/**
 * The side whose figures are all there are on some sheets, where several sides are asked for them on the same ground and theirs would be
 * added. Its figures are no total of both; named as its own they are whole, and can be compared.
 */
export function sideAlone(context: TableContext, modules: readonly ModuleId[]): Party | undefined {
  const { catalogue, dataset, moduleOf } = context;
  const [first, ...others] = partiesWithFigures(context, modules);
  if (others.length > 0 || !shareGround(dataset.programme, partiesAsked(context, modules))) return undefined;
  const wouldBeAdded = [...statingParties(dataset).keys()].some(
    (id) => catalogue.indicators.get(id)?.additive.parties === true && modules.includes(moduleOf(id) ?? "results"),
  );
  return wouldBeAdded ? first : undefined;
}

/** Whether several sides report on one zone, and cover the same there. */
function shareGround(programme: Programme, sides: readonly Party[]): boolean {
  if (new Set(sides.map(({ scope }) => scope?.en)).size !== 1) return false;
  const own = new Set(sides.map(({ id }) => id));
  return programme.zones.some(
    (zone) => new Set(unitsOf(programme, zone).flatMap(({ party }) => (own.has(party) ? [party] : []))).size > 1,
  );
}
