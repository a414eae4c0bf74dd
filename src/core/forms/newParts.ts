import type { Catalogue } from "../Catalogue";
import { unitsOf } from "../dataset/Dataset";
import { fillsModule, modulesOf } from "../dataset/modulesOf";
import type { ModuleId } from "../dataset/ModuleId";
import type { Programme } from "../dataset/Programme";
import { listColumns } from "../lists/listColumns";
import { WHOLE_AREA } from "./FormModule";
import type { FormPart } from "./FormRequest";
import type { FormRow } from "./formNames";

/** What one programme asks for that another did not, each place in one part: new rows and sheets, then new columns of the rows that were there. */
export function newParts(before: Programme, after: Programme, catalogue: Catalogue): readonly FormPart[] {
  const [old, now] = [before, after].map((programme) => askedBands(programme, catalogue));
  const isNewBand = (module: ModuleId, row: FormRow): boolean => !old?.has(bandKey(module, row));
  const sheets = new Set([
    ...[...(now ?? new Map<string, ModuleId>())].flatMap(([key, module]) => (old?.has(key) ? [] : [module])),
    ...grownLists(before, after, catalogue),
  ]);
  const zonesNamed = after.zones.length > 1;
  const rows: FormPart = {
    sheet: (module) => sheets.has(module),
    band: (module, row) => catalogue.lists.has(module) || isNewBand(module, row),
    indicator: () => true,
    listColumn: () => true,
    zonesNamed,
  };
  const indicators = after.indicators.filter((id) => !before.indicators.includes(id));
  const isKept = [before, after].every((programme) => modulesOf(programme).includes("results"));
  const columns: FormPart = {
    sheet: (module) => module === "results",
    band: (module, row) => !isNewBand(module, row),
    indicator: (id) => indicators.includes(id),
    listColumn: () => true,
    zonesNamed,
  };
  return [...(sheets.size > 0 ? [rows] : []), ...(isKept && indicators.length > 0 ? [columns] : [])];
}

const bandKey = (module: ModuleId, { zone, unit }: FormRow): string => [module, zone, unit].join(" ");

/** The rows of units, by key: in each zone, or over all of them. */
function askedBands(programme: Programme, { lists, modules }: Catalogue): ReadonlyMap<string, ModuleId> {
  const grids = modulesOf(programme).filter((id) => !lists.has(id));
  return new Map(
    grids.flatMap((module) => {
      const rows =
        modules.get(module)?.bands === "units"
          ? programme.units
              .filter((unit) => fillsModule(unit, module))
              .map(({ id }) => ({ zone: WHOLE_AREA, unit: id }))
          : programme.zones.flatMap((zone) =>
              unitsOf(programme, zone, module).map(({ id }) => ({ zone: zone.id, unit: id })),
            );
      return rows.map((row) => [bandKey(module, row), module] as const);
    }),
  );
}

/** Lists that are new, or have columns they had not. */
function grownLists(before: Programme, after: Programme, catalogue: Catalogue): readonly ModuleId[] {
  return modulesOf(after).filter((id) => {
    const list = catalogue.lists.get(id);
    if (!list || !modulesOf(before).includes(id)) return list !== undefined;
    const had = new Set(listColumns(list, before, catalogue).map(({ column }) => column.id));
    // One column more of choices is a second zone; the rows there are of the first one.
    return listColumns(list, after, catalogue).some(({ column }) => column.kind === "figure" && !had.has(column.id));
  });
}
