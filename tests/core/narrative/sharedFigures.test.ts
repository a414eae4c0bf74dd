import { catalogue } from "../../../src/catalogue/catalogue";
import { figureOf } from "../../../src/core/narrative/figureOf";
import { sharedObservations, sharedProgramme } from "../../support/tables/sharedProgramme";

const { period } = sharedProgramme;
const dataset = { programme: sharedProgramme, period, observations: sharedObservations(period) };

test.each<[string, string | undefined, number]>([
  ["cases", undefined, 132],
  ["cases", "a", 64],
  ["joint_cases", undefined, 5],
  ["joint_cases", "a", 2],
  ["patrols", undefined, 6],
  ["hotline_levels", undefined, 3],
])("a sentence about %s in zone %s counts once what several report of one event", (indicator, zone, value) => {
  const where = zone === undefined ? {} : { zone };
  const figure = figureOf(dataset, catalogue, { indicator, period: "now", measure: "amount", ...where });
  expect(figure?.number?.value).toBe(value);
});

test("a sentence gives no figure for all where the sides tell it differently", () => {
  const ref = { indicator: "patrols", period: "now", measure: "amount", zone: "a" } as const;
  expect(figureOf(dataset, catalogue, ref)).toBeUndefined();
});

test("what one side alone states is told of it, never of both", () => {
  const party = sharedProgramme.parties.find(({ country }) => country === "LA")!.id;
  const observations = dataset.observations.filter((one) => one.indicator !== "cases" || one.party === party);
  const alone = { ...dataset, observations };
  const ref = { indicator: "cases", period: "now", measure: "amount" } as const;
  expect(figureOf(alone, catalogue, { ...ref, party })?.number).toMatchObject({ qualifier: "exact" });
  expect(figureOf(alone, catalogue, ref)).toBeUndefined();
});
