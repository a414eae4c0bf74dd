import { catalogue } from "../../../src/catalogue/catalogue";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import type { Dataset } from "../../../src/core/dataset/Dataset";
import type { Observation } from "../../../src/core/dataset/Observation";
import type { Programme } from "../../../src/core/dataset/Programme";
import { WHOLE_AREA } from "../../../src/core/forms/FormModule";
import { composeSentences } from "../../../src/core/narrative/composeSentences";
import { verifySentences } from "../../../src/core/narrative/verifySentences";
import { quantityOf } from "../../../src/core/quantity/Quantity";
import { tableContext } from "../../../src/core/tables/TableContext";
import { LANGUAGES } from "../../../src/core/text/Labels";

/** Every figure a form asks for, each this number, in a programme with all forms. */
function allSaying(number: number): Dataset {
  const programme: Programme = { ...sh09, modules: ["results", ...catalogue.modules.keys()] };
  const [unit] = programme.units;
  const [zone] = programme.zones;
  const state = (indicator: string, zoneId: string): Observation => ({
    programme: programme.id,
    party: unit!.party,
    reportingUnit: unit!.id,
    zone: zoneId,
    period: programme.period,
    indicator,
    quantity: quantityOf(number, catalogue.indicators.get(indicator)!.unit),
  });
  const asked = [...catalogue.modules.values()].flatMap(({ bands, cells }) =>
    [...new Set(cells.values())].map((id) => [id, bands === "zones" ? zone!.id : WHOLE_AREA] as const),
  );
  const figures = new Map([...asked, ...programme.indicators.map((id) => [id, zone!.id] as const)]);
  return {
    programme,
    period: programme.period,
    observations: [...figures].map(([indicator, place]) => state(indicator, place)),
  };
}

test.each([1, 4, 6, 12, 30, 2024])(
  "a sentence about any figure of %d is read as it is meant, in every language",
  (number) => {
    const dataset = allSaying(number);
    const wrong = LANGUAGES.flatMap((language) => {
      const all = composeSentences(tableContext(catalogue, dataset, language), "exact");
      expect(new Set(all.map(({ topic }) => topic)).size).toBeGreaterThan(7);
      return verifySentences(all, dataset, catalogue).map((finding) => [language, JSON.stringify(finding)]);
    });
    expect(wrong).toEqual([]);
  },
);
