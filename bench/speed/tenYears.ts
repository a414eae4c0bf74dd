import { catalogue } from "../../src/catalogue/catalogue";
import { sh09 } from "../../src/catalogue/programmes/sh09";
import type { Dataset } from "../../src/core/dataset/Dataset";
import type { Observation } from "../../src/core/dataset/Observation";
import type { Programme } from "../../src/core/dataset/Programme";
import { quantityOf } from "../../src/core/quantity/Quantity";

const YEARS = 10;
const UNITS = 20;
const LAST = 2024;
/** Of each sheet beside the results, so many of its indicators are stated by each unit. */
const STATED = 6;

/** Twenty units of two sides over ten years, with something on every sheet of the form. */
export function tenYears(): Dataset {
  const sides = ["vn", "la"] as const;
  const units = Array.from({ length: UNITS }, (_, index) => {
    const party = sides[index % 2] ?? "vn";
    return { id: `${party}_${String(index + 1)}`, party, labels: { en: `Unit ${String(index + 1)}` } };
  });
  const { modules: _modules, ...bare } = sh09;
  const programme: Programme = { ...bare, units, modules: ["results", ...catalogue.modules.keys()] };
  const period = (year: number) => ({ from: `${String(year)}-01-01`, to: `${String(year)}-12-31` });
  const observations: Observation[] = [];
  // Any figures do; these repeat in the same way every time.
  let seed = 1;
  const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  for (let year = LAST - YEARS + 1; year <= LAST; year++) {
    for (const { id, party } of units) {
      const state = (indicator: string, zone: string): void => {
        const record = catalogue.indicators.get(indicator);
        if (!record) return;
        const source = { file: `${id}-${String(year)}.xlsx`, sheet: "Kết quả", cell: "C11" };
        const quantity = quantityOf(next(900) + 10, record.unit);
        const key = { programme: programme.id, party, reportingUnit: id, zone, period: period(year), indicator };
        observations.push({ ...key, quantity, source });
      };
      for (const { id: zone } of programme.zones) for (const indicator of programme.indicators) state(indicator, zone);
      for (const { bands, cells } of catalogue.modules.values()) {
        const own = [...new Set(cells.values())].filter((indicator) => !programme.indicators.includes(indicator));
        for (const indicator of own.slice(0, STATED)) {
          state(indicator, bands === "zones" ? (programme.zones[0]?.id ?? "all") : "all");
        }
      }
    }
  }
  const earlierPeriods = Array.from({ length: YEARS - 1 }, (_, index) => period(LAST - YEARS + 1 + index));
  return { programme, period: period(LAST), previousPeriod: period(LAST - 1), earlierPeriods, observations };
}
