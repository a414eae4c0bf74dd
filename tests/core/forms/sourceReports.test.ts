import { catalogue } from "../../../src/catalogue/catalogue";
import { formatFigure } from "../../../src/core/lists/figureText";
import type { Observation } from "../../../src/core/dataset/Observation";
import { EXAMPLE_NAMES, type Example, exampleForm, exampleObservations } from "../../support/examples";
import { short } from "../../support/figures";

/** Where a figure of a source report stands: example, unit and zone, indicator, period's end, figure in short. */
type Place = readonly [example: Example, unit: string, indicator: string, end: string, figure: string];

/** Every figure the five source reports state, by its number in the list of their figures. */
const FIGURES: readonly (readonly [number: string, ...Place])[] = [
  // Report 002: Sơn La and the northern Lao provinces, ten years of SH09
  ["S2-1", "sh09", "son_la_forces/border", "cases", "2019-12-31", "977"],
  ["S2-2", "sh09", "son_la_forces/border", "suspects", "2019-12-31", "1347"],
  ["S2-3", "sh09", "son_la_forces/border", "heroin", "2019-12-31", "hơn >390"],
  ["S2-4", "sh09", "son_la_forces/border", "synthetic_pills", "2019-12-31", "gần <400000"],
  ["S2-5", "sh09", "son_la_forces/border", "opium", "2019-12-31", "60"],
  ["S2-6", "sh09", "joint_teams/across", "cases", "2019-12-31", "3320"],
  ["S2-7", "sh09", "joint_teams/across", "suspects", "2019-12-31", "4664"],
  ["S2-8", "sh09", "joint_teams/across", "heroin", "2019-12-31", "hơn >874"],
  ["S2-9", "sh09", "joint_teams/across", "synthetic_pills", "2019-12-31", "trên >56000000"],
  ["S2-10", "sh09", "joint_teams/across", "opium", "2019-12-31", "hơn >300"],
  ["S2-11", "sh09", "son_la/all", "joint_cases_vn_border", "2019-12-31", "nhiều"],
  ["S2-12", "sh09", "son_la/all", "awards_col_vn_chair_merit_for_la", "2019-12-31", "12"],
  ["S2-12", "sh09", "son_la/all", "awards_ind_vn_chair_merit_for_la", "2019-12-31", "12"],
  ["S2-13", "sh09", "son_la/all", "awards_col_vn_chair_merit_for_vn", "2019-12-31", "3"],
  ["S2-13", "sh09", "son_la/all", "awards_ind_vn_chair_merit_for_vn", "2019-12-31", "18"],
  ["S2-14", "sh09", "northern_lao/all", "awards_col_la_police_merit_for_vn", "2019-12-31", "12"],
  ["S2-14", "sh09", "northern_lao/all", "awards_ind_la_police_merit_for_vn", "2019-12-31", "12"],
  ["S2-15", "sh09", "son_la/all", "awards_col_vn_police_letter_for_vn", "2019-12-31", "15"],
  ["S2-15", "sh09", "son_la/all", "awards_ind_vn_police_letter_for_vn", "2019-12-31", "25"],
  // Report 001: Nghệ An and three Lao provinces
  ["S1-1", "nghe-an-2024", "three_provinces/all", "wanted_to_vn_dangerous", "2024-08-16", "11"],
  ["S1-2", "nghe-an-2024", "nghe_an/all", "stations_todate_handed_over", "2023-12-31", "21"],
  ["S1-3", "nghe-an-2024", "nghe_an/all", "cases", "2024-08-16", "nhiều"],
  ["S1-3", "nghe-an-2024", "nghe_an/all", "trafficking_lines", "2024-08-16", "nhiều"],
  ["S1-3", "nghe-an-2024", "nghe_an/all", "all_drugs_unclear", "2024-08-16", "nhiều"],
  ["S1-4", "nghe-an-2024", "nghe_an/all", "documents_mou", "2024-08-16", "1"],
  ["S1-5", "nghe-an-2024", "nghe_an/all", "conferences_talks", "2024-08-16", "1"],
  ["S1-6", "nghe-an-2024", "nghe_an/all", "delegations", "2024-08-16", "4"],
  // Report 003: Quảng Nam and Sê Kông, July 2023
  ["S3-1", "quang-nam-se-kong-mid-2023", "quang_nam/all", "hotline_levels", "2023-07-31", "3"],
  ["S3-2", "quang-nam-se-kong-mid-2023", "quang_nam/all", "stations_todate_handed_over_border", "2023-07-31", "16"],
  ["S3-3", "quang-nam-se-kong-mid-2023", "quang_nam/all", "stations_todate_handed_over_non_border", "2023-07-31", "2"],
  // Planned in December 2021; 16 and 2 were handed over.
  ["S3-3", "quang-nam-se-kong-mid-2023", "quang_nam/all", "stations_todate_planned", "2023-07-31", "19"],
  ["S3-4", "quang-nam-se-kong-mid-2023", "quang_nam/all", "district_offices_started", "2023-07-31", "1"],
  ["S3-5", "quang-nam-se-kong-mid-2023", "quang_nam/all", "documents_mou", "2023-07-31", "1"],
  ["S3-6", "quang-nam-se-kong-mid-2023", "quang_nam/all", "conferences_annual", "2023-07-31", "1"],
  ["S3-7", "quang-nam-se-kong-mid-2023", "quang_nam/all", "training_planned", "2023-07-31", "…"],
  // Report 000: Quảng Nam and Sê Kông, December 2023
  ["S0-1", "quang-nam-se-kong-review-2023", "quang_nam/all", "conferences_annual", "2023-12-21", "1"],
  ["S0-2", "quang-nam-se-kong-review-2023", "quang_nam/all", "documents_minutes", "2023-12-21", "1"],
  ["S0-6", "quang-nam-se-kong-review-2023", "quang_nam/all", "support_gifts", "2023-12-21", "…"],
  // Report 004: the two ministries
  ["S4-1", "ministries-2021-2024", "mps_la/la", "all_drugs_unclear", "2024-06-30", "trên >60000"],
  ["S4-2", "ministries-2021-2024", "mps_la/la", "suspects", "2024-06-30", "hơn >23000"],
  ["S4-3", "ministries-2024", "ministries/all", "joint_cases", "2024-10-14", "6"],
  ["S4-4", "ministries-2024", "ministries/all", "joint_cases_vn_c04", "2024-10-14", "3"],
  ["S4-5", "ministries-2024", "ministries/all", "joint_cases_vn_province", "2024-10-14", "2"],
  ["S4-6", "ministries-2024", "ministries/all", "joint_cases_la_dcd", "2024-10-14", "1"],
  ["S4-11", "ministries-2024", "ministries/all", "hotline_levels", "2024-10-14", "4"],
];

/** Facts that are no figures of a unit but rows of a list: example, list, column, what it says. */
const ROWS: readonly (readonly [number: string, Example, list: string, column: string, says: string])[] = [
  ["S0-1", "quang-nam-se-kong-review-2023", "meeting_list", "day", "2023-12-21"],
  ["S0-2", "quang-nam-se-kong-review-2023", "meeting_list", "year_covered", "2024"],
  ["S0-4", "quang-nam-se-kong-review-2023", "participant_list", "who", "Công an huyện Nam Giang"],
  ["S0-4", "quang-nam-se-kong-review-2023", "participant_list", "who", "Công an huyện Tây Giang"],
  ["S0-4", "quang-nam-se-kong-review-2023", "participant_list", "role", "core"],
  ["S0-5", "quang-nam-se-kong-review-2023", "meeting_list", "kind", "document_mou"],
  ["S0-5", "quang-nam-se-kong-review-2023", "meeting_list", "kind", "document_dispatch"],
  ["S0-5", "quang-nam-se-kong-review-2023", "meeting_list", "kind", "document_plan"],
  ["S1-4", "nghe-an-2024", "meeting_list", "day", "2024-08-16"],
  ["S1-4", "nghe-an-2024", "meeting_list", "year_covered", "2024"],
  ["S1-5", "nghe-an-2024", "meeting_list", "kind", "talks"],
  ["S1-6", "nghe-an-2024", "meeting_list", "chairs", "trưởng đoàn: 1 Việt Nam, 3 Lào"],
  ["S3-1", "quang-nam-se-kong-mid-2023", "participant_list", "level", "province"],
  ["S3-1", "quang-nam-se-kong-mid-2023", "participant_list", "level", "district"],
  ["S3-1", "quang-nam-se-kong-mid-2023", "participant_list", "level", "commune"],
  ["S3-4", "quang-nam-se-kong-mid-2023", "works_list", "status", "started"],
  ["S3-4", "quang-nam-se-kong-mid-2023", "works_list", "target_month", "08/2023"],
  ["S3-5", "quang-nam-se-kong-mid-2023", "meeting_list", "year_covered", "2023"],
  ["S4-7", "ministries-2024", "joint_case_list", "case_code", "522H"],
  ["S4-7", "ministries-2024", "joint_case_list", "phase", "phase1"],
  ["S4-8", "ministries-2024", "joint_case_list", "phase", "phase2"],
  ["S4-7", "ministries-2024", "joint_case_list", "joint_suspects", "2"],
  ["S4-7", "ministries-2024", "joint_case_list", "synthetic_other", "110"],
  ["S4-8", "ministries-2024", "joint_case_list", "synthetic_other", "100"],
  ["S4-8", "ministries-2024", "joint_case_list", "joint_suspects_lao", "2"],
  ["S4-9", "ministries-2024", "joint_case_list", "synthetic_other", "moreThan 200 (hơn)"],
  ["S4-10", "ministries-2024", "participant_list", "hotline", "working"],
  ["S4-10", "ministries-2024", "participant_list", "note", "mạng lưới hoàn thành sau 3 năm thực hiện"],
  ["S4-11", "ministries-2024", "participant_list", "level", "ministry"],
  ["S4-11", "ministries-2024", "participant_list", "level", "commune"],
  ["S4-12", "ministries-2024", "meeting_list", "day", "2021-08-09"],
  ["S4-12", "ministries-2024", "meeting_list", "serial_number", "376"],
];

test.each(ROWS)("%s stands in %s, %s: %s", async (_, example, list, column, says) => {
  const { lists, findings } = await (await exampleForm(example, "vi")).read();
  const rows = lists.find((reading) => reading.list === list)?.rows ?? [];
  const said = rows.map(({ fields, figures }) => fields[column] ?? (figures[column] && formatFigure(figures[column])));
  expect(said).toContain(says);
  expect(findings.filter(({ severity }) => severity === "hard")).toEqual([]);
});

const inShort = ({ reportingUnit, zone, indicator, period, quantity }: Observation): string =>
  [`${reportingUnit}/${zone}`, indicator, period.to, short(quantity)].join(" ");

test.each(EXAMPLE_NAMES)("%s is read back with all its reports state", async (example) => {
  const read = (await (await exampleForm(example, "vi")).read()).observations.map(inShort);
  const stated = FIGURES.filter(([, own]) => own === example).map(([, , ...place]) => place.join(" "));
  expect(stated.filter((place) => !read.includes(place))).toEqual([]);
});

test("beside what the reports state, examples hold only the eight provinces and what is not stated", () => {
  const stated = new Set(FIGURES.map(([, example, ...place]) => [example, ...place].join(" ")));
  const more = EXAMPLE_NAMES.filter((example) => example !== "eight-provinces-2019").flatMap((example) =>
    exampleObservations(example)
      .map((observation) => `${example} ${inShort(observation)}`)
      .filter((place) => !stated.has(place)),
  );
  expect(more.filter((place) => !place.endsWith(" …"))).toEqual([]);
});

test("S2-11 names the zone and the partners in the words of the report", () => {
  const stated = exampleObservations("sh09").find(({ indicator }) => indicator === "joint_cases_vn_border");
  expect(stated?.quantity.asStated).toMatch(/Hủa Phăn và Luông Pha Băng.*ngoại biên/);
});

/** Facts without a figure: parties and frameworks stand in the programmes (below); headings and slogans of speeches are no data. */
const ELSEWHERE = ["S0-7", "S1-7", "S2-16", "S2-17", "S4-13"];

test("nothing the reports state is left without a place", () => {
  const numbers = (report: string, last: number, missing: readonly number[] = []): readonly string[] =>
    Array.from({ length: last }, (_, index) => index + 1)
      .filter((number) => !missing.includes(number))
      .map((number) => `${report}-${String(number)}`);
  // The list of report 000 has no third fact.
  const all = [
    ...numbers("S0", 7, [3]),
    ...numbers("S1", 7),
    ...numbers("S2", 17),
    ...numbers("S3", 7),
    ...numbers("S4", 13),
  ];
  const placed = new Set([...FIGURES.map(([number]) => number), ...ROWS.map(([number]) => number), ...ELSEWHERE]);
  expect(all.filter((number) => !placed.has(number))).toEqual([]);
});

test("the parties that are named as a group only stand in the programmes", () => {
  const text = JSON.stringify([...catalogue.programmes.values()]);
  for (const words of ["Bắc Lào", "Công an 3 tỉnh của Lào", "Kế hoạch SH09", "376/2021", "9/8/2021"]) {
    expect(text).toContain(words);
  }
});
