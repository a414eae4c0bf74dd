import { catalogue } from "../../../src/catalogue/catalogue";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import type { Observation } from "../../../src/core/dataset/Observation";
import type { Programme } from "../../../src/core/dataset/Programme";
import type { ReferencePeriod } from "../../../src/core/dataset/ReferencePeriod";
import { quantityOf } from "../../../src/core/quantity/Quantity";

const label = (text: string) => ({ en: text, vi: text, lo: text });

/**
 * Two sides of two units each in two zones. What several of them report of one event stands among the results: joint cases are the same for every
 * unit, patrols the same for both sides, liaison offices stand at a date, levels with a hotline are never added.
 */
export const sharedProgramme: Programme = {
  ...sh09,
  id: "shared",
  parties: (["VN", "LA"] as const).map((country) => ({
    id: country.toLowerCase(),
    country,
    labels: label(country),
  })),
  zones: ["a", "b"].map((id) => ({ id, labels: label(`Zone ${id}`) })),
  units: ["vn_1", "vn_2", "la_1", "la_2"].map((id) => ({
    id,
    party: id.slice(0, 2),
    labels: label(`Unit ${id}`),
  })),
  indicators: ["cases", "heroin", "joint_cases", "patrols", "liaison_offices", "hotline_levels"],
  period: { from: "2024-01-01", to: "2024-12-31" },
  previousPeriod: { from: "2023-01-01", to: "2023-12-31" },
  modules: ["results"],
};

/**
 * What everyone states of a period: five joint cases all units tell of alike; patrols that the sides divide among the zones otherwise, but agree on
 * together; the figures of one unit differ from those of the other elsewhere.
 */
export function sharedObservations(of: ReferencePeriod): readonly Observation[] {
  const { id: programme, indicators, units, zones } = sharedProgramme;
  const values: Readonly<Record<string, (side: string, unit: number, zone: number) => number>> = {
    cases: (_, unit, zone) => 10 * unit + zone,
    heroin: (_, unit, zone) => unit + zone / 8,
    joint_cases: (_side, _unit, zone) => 1 + zone,
    patrols: (side, _unit, zone) => (side === "vn" ? zone : 3 - zone),
    liaison_offices: (_, unit) => unit,
    hotline_levels: () => 3,
  };
  return units.flatMap(({ id: reportingUnit, party }) =>
    zones.flatMap((zone, index) =>
      indicators.map((indicator): Observation => {
        const value = values[indicator]!(party, Number(reportingUnit.slice(-1)), index + 1);
        const quantity = quantityOf(value, catalogue.indicators.get(indicator)!.unit);
        return { programme, party, reportingUnit, zone: zone.id, period: of, indicator, quantity };
      }),
    ),
  );
}
