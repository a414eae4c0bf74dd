import { catalogue } from "../../../src/catalogue/catalogue";
import type { Finding } from "../../../src/core/dataset/Finding";
import { periodKey, type ReferencePeriod } from "../../../src/core/dataset/ReferencePeriod";
import type { FormReading } from "../../../src/core/forms/FormReading";
import { checkReturns } from "../../../src/core/tasks/checkReturns";
import { consolidate } from "../../../src/core/consolidation/consolidate";
import { EXAMPLE_NAMES, exampleForm, exampleObservations, exampleRequest } from "../../support/examples";
import { type Figures, publishedForm, typedForm } from "../../support/rules/publishedForm";
import { yearOf } from "../../support/rules/returns";

/** All that a check of these returns says, of reading them and of the rules. */
async function checked(...forms: readonly FormReading[]): Promise<readonly Finding[]> {
  const read = forms.flatMap((form) => consolidate([form]).findings);
  return (await checkReturns(read, forms, catalogue)).findings;
}
const indicatorOf = ({ subject = "" }: Finding) => subject.split("|").at(-1);
const inShort = (findings: readonly Finding[]) =>
  findings.map((finding) => {
    const readings = (finding.choices ?? (finding.fix ? [finding.fix] : [])).map(({ value }) => value);
    return [finding.severity, finding.rule, indicatorOf(finding), ...readings].filter(Boolean).join(" ");
  });

test.each(EXAMPLE_NAMES)("nothing is found in the example %s", async (example) => {
  const { period } = exampleRequest(example, "vi");
  expect(exampleObservations(example).some((o) => periodKey(o.period) === periodKey(period))).toBe(true);
  const form = await exampleForm(example, "vi");
  expect(inShort(await checked(await form.read()))).toEqual([]);
});

const THREE_YEARS = { from: "2021-07-01", to: "2024-06-30" };
const HALF_YEAR = { from: "2024-01-01", to: "2024-06-30" };

/** The Lao side over three years: ten substances in four units. */
const P02 =
  "cases 15859, suspects 23458, suspects_foreign 560, synthetic_pills hơn >158945229, synthetic_pills_kg khoảng ~15900, " +
  "crystal 12500, cannabis 26600, heroin 1700, opium 1886, mdma_pills 9836, ketamine 3600, cocaine 6.8, precursors 78500, " +
  "poppy_fields 3288, poppy_fields_destroyed 1896, all_drugs_with_pills trên >60000";

/** Half a year in the city, by what became of the cases. */
const P15 =
  "cases 1622, cases_prosecuted 1368, cases_administrative 223, cases_other 31, " +
  "suspects 4139, suspects_prosecuted 2590, suspects_administrative 1470, suspects_other 79";

/** Eight provinces: two masses printed without their decimal comma. */
const P16 =
  "cases gần <4560, suspects hơn >6100, heroin 218234, opium 32.13, synthetic_other 530631, cannabis 58.36, " +
  "money_vnd 3100000000, money_lak 301664, money_cny 11011, money_usd 45310";

const P17 =
  "trafficking_lines 6, suspects 21, heroin_bricks 82, crystal 41, synthetic_pills hơn >50000, joint_cases 2, joint_suspects 3";

/** A joint case; only what was seized, not what was admitted. */
const P28 =
  "cases 1, suspects 15, heroin_bricks 38, heroin 13.3, crystal 3, guns 1, ammunition 157, money_lak 180000000";

const P30 =
  "all_drugs_with_pills hơn >209, ketamine 63, crystal 47, heroin_bricks 99, heroin 38, mdma_pills 141000, mdma 61";

describe("published figures, filled into a form and checked", () => {
  test.each<[string, string, ReferencePeriod | undefined, readonly string[]]>([
    ["P02: a hedge before an exact figure", P02, THREE_YEARS, ["soft rule.unrounded synthetic_pills"]],
    [
      "P02 with 1,886 t read as 1886 t",
      P02.replace("opium 1886", "opium 1886000").replace(/, all_drugs.*/, ""),
      THREE_YEARS,
      ["soft rule.above_plausible opium 1886", "soft rule.unrounded synthetic_pills"],
    ],
    [
      "P02 with more poppy destroyed than found",
      P02.replace("destroyed 1896", "destroyed 3896"),
      THREE_YEARS,
      ["hard rule.part_above_whole poppy_fields_destroyed", "soft rule.unrounded synthetic_pills"],
    ],
    ["P15: the stages make up the whole", P15, HALF_YEAR, []],
    [
      "P15 with a digit wrong",
      P15.replace("cases 1622", "cases 1662"),
      HALF_YEAR,
      ["hard rule.parts_below_total cases"],
    ],
    [
      "P15 with a stage too large",
      P15.replace("suspects_administrative 1470", "suspects_administrative 1740"),
      HALF_YEAR,
      ["hard rule.parts_above_total suspects"],
    ],
    [
      "P16: 218 tonnes of heroin, 530 of synthetic drugs",
      P16,
      undefined,
      ["soft rule.above_plausible heroin 218.234", "soft rule.above_plausible synthetic_other 530.631"],
    ],
    ["P16 as meant", P16.replace("218234", "218.234").replace("530631", "530.631"), undefined, []],
    ["P17: totals with their part", P17, undefined, []],
    [
      "P17 with more Lao suspects than suspects",
      `${P17}, suspects_lao 38`,
      undefined,
      ["hard rule.part_above_whole suspects_lao"],
    ],
    ["P28: one case, fifteen suspects, 350 g a brick", P28, undefined, []],
    [
      "P28 with the outlier of 58 bricks in 30 kg",
      P28.replace("heroin_bricks 38, heroin 13.3", "heroin_bricks 58, heroin khoảng ~30"),
      undefined,
      ["soft rule.structural_ratio heroin"],
    ],
    ["P30: the parts, pills by weight among them, make the total", P30, undefined, []],
    [
      "P30 with a part ten times too large",
      P30.replace("ketamine 63", "ketamine 630"),
      undefined,
      ["hard rule.parts_above_total all_drugs_with_pills", "hard rule.part_above_whole ketamine"],
    ],
  ])("%s", async (_, figures, period, said) => {
    expect(inShort(await checked(await publishedForm(figures, period)))).toEqual(said);
  });

  test("P15: a rise by half is no doubt in so uneven a series", async () => {
    const now = await publishedForm(P15, HALF_YEAR);
    const last = await publishedForm("cases 1084", { from: "2023-01-01", to: "2023-06-30" }, P15);
    expect(inShort(await checked(now, last))).toEqual([]);
  });

  test("P16 beside the year 2019: the earlier figure is shown with the reading", async () => {
    const history = await publishedForm("heroin 266.8", yearOf(2019), P16);
    const found = await checked(await publishedForm(P16), history);
    expect(inShort(found)).toEqual([
      "soft rule.unit_slip heroin 218.234",
      "soft rule.above_plausible synthetic_other 530.631",
    ]);
    const heroin = found.find((finding) => indicatorOf(finding) === "heroin")!;
    expect(heroin.choices).toEqual([{ value: 218.234, numberFormat: "#,##0.000" }]);
    expect(heroin.expected!.history).toEqual([{ period: yearOf(2019), value: 266.8 }]);
  });
});

describe("published figures, typed into a form as they were printed", () => {
  test.each<[string, Figures, readonly string[]]>([
    [
      "P02: tonnes in a column of kilograms, a hedge before an exact figure",
      {
        cases: "15.859 vụ án",
        suspects: "23.458 đối tượng",
        synthetic_pills: "hơn 158.945.229 viên",
        crystal: "12,5 tấn",
        opium: "1,886 tấn",
        poppy_fields_destroyed: "1.896/3.288 ha",
      },
      [
        "soft intake.fix.unit 15859",
        "soft intake.fix.unit 23458",
        "soft intake.fix.qualifier 158945229",
        "soft intake.fix.converted 12500",
        "soft intake.fix.converted 1886",
        "hard intake.ask.pair 1896 1.896 3288 3.288",
        "info form.totalOpen",
        "soft rule.unrounded synthetic_pills",
      ],
    ],
    [
      "P16: printed with a point, it is asked about",
      { heroin: "218.234" },
      ["hard intake.ask.separator 218.234 218234"],
    ],
    [
      "P16: the number, as a spreadsheet holds it",
      { heroin: 218234, synthetic_other: 530631 },
      ["soft rule.above_plausible heroin 218.234", "soft rule.above_plausible synthetic_other 530.631"],
    ],
    [
      "P17: bricks in the column of kilograms are asked about",
      { heroin: "82 bánh hêrôin", crystal: "41kg ma túy đá", synthetic_pills: "hơn 50.000 viên" },
      [
        "hard intake.ask.brick 28.7",
        "soft intake.fix.named 41",
        "soft intake.fix.qualifier 50000",
        "info form.totalOpen",
      ],
    ],
    [
      "P28: money in words",
      { money_lak: "180 triệu kíp", heroin_bricks: "38 bánh" },
      ["soft intake.fix.magnitude 180000000", "soft intake.fix.unit 38", "info form.totalOpen"],
    ],
    [
      "P30: bricks with their weight",
      { heroin: "99 bánh heroin (38kg)", ketamine: "63kg ketamine" },
      ["hard intake.ask.parts 38", "soft form.besides", "soft intake.fix.named 63", "info form.totalOpen"],
    ],
  ])("%s", async (_, figures, said) => {
    const period = { from: "2024-01-01", to: "2024-12-31" };
    expect(inShort(await checked(await typedForm(figures, period)))).toEqual(said);
  });
});
