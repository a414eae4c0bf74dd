import type { ModuleId } from "../dataset/ModuleId";
import type { SheetSnapshot } from "../workbook/Workbook";
import type { FormPart } from "./FormRequest";
import { columnOfName, type FormRow, moduleOfNames, rowOfName, subtotalName } from "./formNames";
import { madeModules } from "./readMeta";

const bandKey = ({ zone, unit }: FormRow): string => `${zone} ${unit}`;

/** What the names of a sheet say it was made with; those whose cells were deleted are there still, and stand for nothing. */
function partOfSheet({ names }: SheetSnapshot): {
  readonly bands: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
} {
  const rows = names.flatMap(({ name }) => rowOfName(name) ?? []);
  const columns = names.flatMap(({ name }) => columnOfName(name) ?? []);
  return { bands: new Set(rows.map(bandKey)), fields: new Set(columns.map(({ field }) => field)) };
}

/** What a form was made with; its programme may ask for more since then. Of a sheet that is gone, all its programme asks for. */
export function madePart({
  grids,
  meta,
}: {
  readonly grids: readonly SheetSnapshot[];
  readonly meta: SheetSnapshot;
}): FormPart {
  const modules = madeModules(meta);
  const results = grids.find(({ names }) => moduleOfNames(names) === "results");
  const parts = new Map(grids.map((sheet) => [moduleOfNames(sheet.names), partOfSheet(sheet)]));
  const hasField = (module: ModuleId, field: string): boolean => parts.get(module)?.fields.has(field) ?? true;
  return {
    sheet: (module) => modules.length === 0 || modules.includes(module),
    band: (module, row) => parts.get(module)?.bands.has(bandKey(row)) ?? true,
    indicator: (id) => hasField("results", id),
    listColumn: hasField,
    ...(results && { zonesNamed: results.names.some(({ name }) => name.startsWith(subtotalName(""))) }),
  };
}
