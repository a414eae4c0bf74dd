import { catalogue } from "../../../src/catalogue/catalogue";
import { coreIndicators } from "../../../src/catalogue/indicators/core";
import { indicators } from "../../../src/catalogue/indicators/indicators";
import { type Observation, observationKey } from "../../../src/core/dataset/Observation";
import { MODULES } from "../../../src/core/dataset/ModuleId";
import type { Programme } from "../../../src/core/dataset/Programme";
import type { ReferencePeriod } from "../../../src/core/dataset/ReferencePeriod";
import { parseProgramme } from "../../../src/core/dataset/parseProgramme";
import { LANGUAGES } from "../../../src/core/text/Labels";
import { recordOf } from "../../../src/core/registers/createRegister";
import { figure } from "../../support/figures";
import { allowedPlaces } from "../../support/forms/allowedPlaces";
import { withWordsOf } from "../../support/forms/arbitraryReturn";
import { FormUnderTest } from "../../support/forms/FormUnderTest";

const year = (of: number): ReferencePeriod => ({ from: `${String(of)}-01-01`, to: `${String(of)}-12-31` });

/** Figures as published, in short; `last` those of the period before. */
interface Case {
  readonly period: ReferencePeriod;
  readonly figures: string;
  readonly last?: string;
}

const CASES: Readonly<Record<string, Case>> = {
  "P01, the Vietnamese side over three years": {
    period: { from: "2021-07-01", to: "2024-06-30" },
    figures: "cases 14131, suspects 19961, all_drugs 1910.15, synthetic_pills 3095093, poppy_plants 3448",
  },
  "P02, the Lao side over three years": {
    period: { from: "2021-07-01", to: "2024-06-30" },
    figures:
      "cases 15859, suspects 23458, suspects_foreign 560, synthetic_pills hơn >158945229, synthetic_pills_kg khoảng ~15900, " +
      "crystal 12500, cannabis 26600, heroin 1700, opium 1886, mdma_pills 9836, ketamine 3600, cocaine 6.8, " +
      "precursors 78500, poppy_fields 3288, poppy_fields_destroyed 1896",
  },
  "P06, joint cases of two years": {
    period: year(2023),
    figures: "joint_cases 5",
    last: "joint_cases_vn_c04 2, joint_cases_vn_province 1",
  },
  "P11, the country in 2025": {
    period: year(2025),
    figures:
      "cases 21998, suspects 44354, heroin 276, cannabis gần <1300, synthetic_other gần <4400, synthetic_pills gần <2100000",
  },
  "P11, C04 by itself": {
    period: year(2025),
    figures: "cases 58, suspects 586, synthetic_other gần <2600, synthetic_pills 40000, precursors 80000",
  },
  "P15, what became of the cases": {
    period: { from: "2024-01-01", to: "2024-06-30" },
    figures:
      "cases 1622, suspects 4139, cases_prosecuted 1368, suspects_prosecuted 2590, cases_administrative 223, " +
      "suspects_administrative 1470, cases_other 31, suspects_other 79",
    last: "cases 1084",
  },
  "P17, totals with their part": {
    period: year(2025),
    figures:
      "trafficking_lines 6, suspects 21, heroin_bricks 82, crystal 41, synthetic_pills hơn >50000, joint_cases 2, joint_suspects 3",
  },
  "P18, a year from November": {
    period: { from: "2024-11-01", to: "2025-10-31" },
    figures:
      "task_forces 28, task_force_person_times 128, joint_cases 2, joint_suspects 3, joint_suspects_lao 1, crystal 38, " +
      "heroin_bricks 8, synthetic_pills 18000, patrols gần <30, citizen_cases 38, citizens_returned_to_vn 4",
  },
  "P19, pills and bullets": {
    period: { from: "2020-01-01", to: "2025-07-31" },
    figures:
      "cases 3674, suspects 6454, heroin 92.35, synthetic_other 235, explosive_devices 11, guns 45, ammunition 548, " +
      "special_cases 30, hotspots 23",
  },
  "P24, times and person-times": { period: year(2023), figures: "patrols 16, patrol_person_times 317" },
  "P28, what was seized, not what was admitted": {
    period: year(2023),
    figures:
      "joint_cases 1, joint_suspects 15, heroin_bricks 38, crystal 3, guns 1, ammunition 157, money_lak 180000000",
  },
  "P30, a total with pills by weight": {
    period: year(2024),
    figures:
      "all_drugs_with_pills hơn >209, ketamine 63, crystal 47, heroin_bricks 99, heroin 38, mdma_pills 141000, mdma 61",
  },
  "P34, told by the successor": { period: year(2024), figures: "information_cases 3, information_suspects 5" },
};

const text = (en: string) => ({ en });

/** One unit that fills every sheet; the results ask for the core indicators and for what else of that kind a case states. */
function programmeFor({ period, figures }: Case): Programme {
  const stated = figures.split(", ").map((each) => each.split(" ")[0] ?? "");
  const results = stated.filter((id) => recordOf(indicators, id).topic === "results");
  return {
    id: "published",
    labels: text("Published"),
    office: { superior: text("Office"), name: text("Division") },
    parties: [{ id: "both", country: "both", labels: text("Both sides") }],
    zones: [{ id: "all", labels: text("The whole area") }],
    units: [{ id: "unit", party: "both", labels: text("The unit") }],
    indicators: [...new Set([...coreIndicators.map(({ id }) => id), ...results])],
    modules: MODULES.filter((id) => !catalogue.lists.has(id)),
    language: "vi",
    period,
    scope: text("as published"),
  };
}

function observations(list: string, period: ReferencePeriod): readonly Observation[] {
  const key = { programme: "published", party: "both", reportingUnit: "unit", zone: "all", period };
  return list.split(", ").map((each) => {
    const [, indicator = "", value = ""] = /^(\w+) (.*)$/.exec(each) ?? [];
    return { ...key, indicator, quantity: figure(value, recordOf(indicators, indicator).unit)! };
  });
}

describe.each(Object.entries(CASES))("%s", (_, { period, last, ...published }) => {
  const previousPeriod = { from: "2018-01-01", to: "2018-12-31" };
  const programme = programmeFor({ period, ...published });
  const stated = [
    ...observations(published.figures, period),
    ...(last === undefined ? [] : observations(last, previousPeriod)),
  ];

  test("its programme can be written down and read again", () => {
    const { programme: parsed } = parseProgramme(JSON.stringify(programme), new Set(catalogue.indicators.keys()));
    expect(parsed).toEqual(programme);
    const places = new Set(allowedPlaces(programme).map(({ indicator }) => indicator));
    expect(stated.filter(({ indicator }) => !places.has(indicator))).toEqual([]);
  });

  test.each(LANGUAGES)("is filled in and read back unchanged, in %s", async (language) => {
    const form = await FormUnderTest.make({ programme, language, period, previousPeriod });
    expect(await form.fill(stated)).toEqual([]);
    const { observations: read, findings } = await form.read();
    expect(findings.filter(({ severity }) => severity === "hard")).toEqual([]);
    const figures = read.map(({ source: _source, ...observation }) => observation);
    const byKey = (a: Observation, b: Observation): number => (observationKey(a) < observationKey(b) ? -1 : 1);
    expect([...figures].sort(byKey)).toEqual([...stated.map((each) => withWordsOf(language, each))].sort(byKey));
  });
});
