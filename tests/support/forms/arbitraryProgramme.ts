import fc from "fast-check";
import { catalogue } from "../../../src/catalogue/catalogue";
import { MODULES } from "../../../src/core/dataset/ModuleId";
import type { Party, Programme, ReportingUnit, Zone } from "../../../src/core/dataset/Programme";
import { serialToDate, shiftYears } from "../../../src/core/dataset/ReferencePeriod";
import { type Labels, LANGUAGES } from "../../../src/core/text/Labels";
import { allowedPlaces } from "./allowedPlaces";

const labels = (text: string): Labels => ({
  en: `${text} in English`,
  vi: `${text} tiếng Việt`,
  lo: `${text} ພາສາລາວ`,
});

const PARTIES: readonly Party[] = [
  { id: "vn", country: "VN", labels: labels("VN") },
  { id: "la", country: "LA", labels: labels("LA") },
  { id: "joint", country: "both", labels: labels("both") },
];
/** What the columns of the results are chosen from. */
const INDICATORS = [...catalogue.indicators.values()]
  .filter(({ topic }) => topic === "results" || topic === "drugs")
  .map(({ id }) => id);

const some = <T>(all: readonly T[], most = all.length): fc.Arbitrary<readonly T[]> =>
  fc.shuffledSubarray([...all], { minLength: 1, maxLength: Math.min(most, all.length) });

/** A unit of any side, which reports on all zones and fills all sheets, or some of them. */
const unitOf = (id: string, zones: readonly Zone[], modules: Programme["modules"]): fc.Arbitrary<ReportingUnit> =>
  fc
    .record({
      party: fc.constantFrom(...PARTIES.map((party) => party.id)),
      zones: fc.option(some(zones.map((zone) => zone.id)), { nil: undefined }),
      modules: fc.option(some(modules ?? []), { nil: undefined }),
    })
    .map(({ party, zones: own, modules: filled }) => ({
      ...{ id, party, labels: labels(id) },
      ...(own && { zones: own }),
      ...(filled && { modules: filled }),
    }));

const days = fc
  .tuple(fc.integer({ min: 40_000, max: 45_000 }), fc.integer({ min: 0, max: 800 }))
  .map(([first, length]) => ({ from: serialToDate(first)!, to: serialToDate(first + length)! }));

/** Any programme an office might put together, with lists and a case register among its sheets. */
export const arbitraryProgramme: fc.Arbitrary<Programme> = fc
  .record({
    zoneCount: fc.integer({ min: 1, max: 3 }),
    unitCount: fc.integer({ min: 1, max: 3 }),
    modules: some(MODULES),
  })
  .chain(({ modules, unitCount, zoneCount }) => {
    const zones = Array.from({ length: zoneCount }, (_, index): Zone => {
      const id = `zone_${String(index + 1)}`;
      return { id, labels: labels(id) };
    });
    const units = Array.from({ length: unitCount }, (_, index) => unitOf(`unit_${String(index + 1)}`, zones, modules));
    return fc.record({
      units: fc.tuple(...units),
      indicators: some(INDICATORS, 8),
      language: fc.constantFrom(...LANGUAGES),
      period: days,
      compared: fc.boolean(),
      zones: fc.constant(zones),
      modules: fc.constant(modules),
    });
  })
  .map(({ compared, period, ...own }) => ({
    id: "any_programme",
    labels: labels("Programme"),
    office: { superior: labels("Superior"), name: labels("Office") },
    parties: PARTIES,
    scope: labels("scope"),
    ...own,
    period,
    ...(compared && { previousPeriod: shiftYears(period, -3) }),
  }))
  .filter((programme) => allowedPlaces(programme).length > 0);
