import type { ReportingUnit } from "../../dataset/Programme";
import { foldName } from "../../registers/foldName";
import { matchProvince } from "../../registers/matchProvince";
import type { ProvinceIndex } from "../../registers/provinceIndex";
import { LANGUAGES } from "../../text/Labels";
import type { RuleData } from "../RuleData";
import { fail, PASSED, type Verdict } from "../RuleOutcome";

export interface UnitTwice {
  readonly provinces: ProvinceIndex;
}

/**
 * The same unit in two rows under two spellings ("Hủa Phăn" and "Houaphanh"): its figures are counted twice. Units are the same when a
 * label of one, folded, is a label of the other, or when both name one province; they must state figures of a common zone.
 */
export function unitTwice({ provinces }: UnitTwice, { dataset }: RuleData): readonly Verdict[] {
  const { programme, observations, period } = dataset;
  const stated = new Set(observations.map(({ reportingUnit, zone }) => `${reportingUnit}|${zone}`));
  const zonesOf = ({ id }: ReportingUnit): readonly string[] =>
    programme.zones.map(({ id: zone }) => zone).filter((zone) => stated.has(`${id}|${zone}`));
  const units = programme.units.map((unit) => ({
    unit,
    zones: zonesOf(unit),
    names: namesOf(unit, provinces, period.to),
  }));
  return units.flatMap((one, index): readonly Verdict[] => {
    if (one.zones.length === 0) return [];
    const twin = units
      .slice(0, index)
      .find(
        (other) =>
          other.unit.party === one.unit.party &&
          other.zones.some((zone) => one.zones.includes(zone)) &&
          [...one.names].some((name) => other.names.has(name)),
      );
    if (!twin) return PASSED;
    const observation = observations.find(({ reportingUnit }) => reportingUnit === one.unit.id);
    return [
      fail({
        ...(observation && { observation }),
        labels: { unit: one.unit.labels, other: twin.unit.labels },
      }),
    ];
  });
}

function namesOf({ labels }: ReportingUnit, provinces: ProvinceIndex, date: string): ReadonlySet<string> {
  const texts = LANGUAGES.flatMap((language) => labels[language] ?? []);
  return new Set(
    texts.flatMap((text) => {
      const match = matchProvince(provinces, text, { date });
      return [foldName(text), ...(match.kind === "unique" ? [`=${match.province.id}`] : [])];
    }),
  );
}
