import { catalogue } from "../../../src/catalogue/catalogue";
import type { ModuleId } from "../../../src/core/dataset/ModuleId";
import type { Programme } from "../../../src/core/dataset/Programme";
import { isRow } from "../../../src/core/forms/FormModule";

/** A figure a form of a programme asks for, on the sheet that asks for it. */
export interface AllowedPlace {
  readonly module: ModuleId;
  readonly zone: string;
  readonly unit: string;
  readonly indicator: string;
}

/** Every figure a programme allows for one period, worked out from its records alone. */
export function allowedPlaces({
  modules = ["results"],
  parties,
  units,
  zones,
  indicators,
}: Programme): readonly AllowedPlace[] {
  const grids = modules.filter((module) => !catalogue.lists.has(module));
  return grids.flatMap((module) =>
    units
      .filter((unit) => unit.modules?.includes(module) ?? true)
      .flatMap((unit) => {
        const own = zones.map(({ id }) => id).filter((zone) => unit.zones?.includes(zone) ?? true);
        const country = parties.find(({ id }) => id === unit.party)!.country;
        const record = catalogue.modules.get(module);
        const asked = record
          ? record.rows
              .filter(isRow)
              .filter(({ side = country }) => country === "both" || side === country)
              .flatMap((row) => record.columns.flatMap((column) => record.cells.get(`${row.id}.${column.id}`) ?? []))
              .filter((indicator) => !indicators.includes(indicator))
          : indicators;
        return (record?.bands === "units" ? ["all"] : own).flatMap((zone) =>
          asked.map((indicator) => ({ module, zone, unit: unit.id, indicator })),
        );
      }),
  );
}
