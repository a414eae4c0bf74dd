import { existsSync, readFileSync } from "node:fs";
import { catalogue } from "../../src/catalogue/catalogue";
import { type ListFile, parseList } from "../../src/core/csv/listCsv";
import { parseObservations } from "../../src/core/csv/observationsCsv";
import type { Dataset } from "../../src/core/dataset/Dataset";
import type { Observation } from "../../src/core/dataset/Observation";
import { parseProgramme } from "../../src/core/dataset/parseProgramme";
import type { ReferencePeriod } from "../../src/core/dataset/ReferencePeriod";
import type { Language } from "../../src/core/text/Labels";
import { hoptac } from "./cli/hoptac";
import type { ExampleForm } from "./examples";
import { goldenPath } from "./goldenFiles";

/** Published figures, by what makes each of them a hard case. Their observations stand in golden/published, with rows of lists beside them. */
export const PUBLISHED = {
  // Kilograms beside pills and plants, over three years.
  p01: { programme: "ministries_review.json" },
  // Ten substances in four units; 1,886 tonnes with a decimal comma.
  p02: { programme: "ministries_review.json" },
  // Joint cases of two years, by lead agency.
  p06: { programme: "ministries", period: "2023-01-01..2023-12-31", lastPeriod: "2022-01-01..2022-12-31" },
  // The country, and C04 by itself: a part that is never added.
  p11: { programme: "viet_nam.json" },
  "p11-c04": { programme: "c04.json" },
  // Two forces side by side, one of them in words: "dozens", "millions".
  p09: { programme: "two_forces.json" },
  // What became of the cases, with the same half year of the year before.
  p15: { programme: "ho_chi_minh_city.json", lists: ["earlier_years"] },
  // Decimals a newspaper printed as thousands, and money in four currencies.
  p16: { programme: "eight_provinces_joint.json" },
  // Totals with their part; the year is not over yet.
  p17: { programme: "nghe_an_review.json", period: "2024-11-01..2025-10-24", lists: ["joint_case_list"] },
  // A year from November.
  p18: { programme: "nghe_an_review.json", lists: ["joint_case_list"] },
  // Pills and bullets share a word.
  p19: { programme: "thanh_hoa.json" },
  // Times and person-times.
  p24: { programme: "north_west.json" },
  // What was seized, and what was only admitted.
  p28: { programme: "dien_bien.json", lists: ["joint_case_list"] },
  // A total with pills by weight, of one day.
  p30: { programme: "ha_tinh.json" },
  // Told by the successor province.
  p34: { programme: "da_nang_se_kong.json" },
  // The Lao side by itself, in Lao, up to a day in November.
  p42: { programme: "lao_pdr.json" },
} as const satisfies Readonly<Record<string, ExampleForm>>;
export type Published = keyof typeof PUBLISHED;
export const PUBLISHED_NAMES = Object.keys(PUBLISHED) as Published[];

const pathOf = (file: string): string => goldenPath(`published/${file}`);

/** The figures of a case. */
export function publishedObservations(name: Published): readonly Observation[] {
  const { observations, problems } = parseObservations(readFileSync(pathOf(`${name}.csv`), "utf8"), name);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return observations;
}

/** A case as a dataset, without a form; with the periods of its programme or its own. */
export function publishedDataset(name: Published): Dataset {
  const { programme: file, period, lastPeriod }: ExampleForm = PUBLISHED[name];
  const path = pathOf(file);
  const programme = existsSync(path)
    ? parseProgramme(readFileSync(path, "utf8"), new Set(catalogue.indicators.keys())).programme
    : catalogue.programmes.get(file);
  if (!programme) throw new Error(`${name}: no programme ${file}`);
  const previousPeriod = lastPeriod === undefined ? programme.previousPeriod : periodOf(lastPeriod);
  return {
    programme,
    period: period === undefined ? programme.period : periodOf(period),
    ...(previousPeriod && { previousPeriod }),
    observations: publishedObservations(name),
  };
}

function periodOf(text: string): ReferencePeriod {
  const [from = "", to = ""] = text.split("..");
  return { from, to };
}

/** The rows of lists of a case. */
export function publishedLists(name: Published): readonly ListFile[] {
  return listPaths(name).map((path) => {
    const { content, problems } = parseList(readFileSync(path, "utf8"), path, catalogue);
    if (!content) throw new Error(JSON.stringify(problems));
    return content;
  });
}

function listPaths(name: Published): readonly string[] {
  const { lists = [] }: ExampleForm = PUBLISHED[name];
  return lists.map((list) => pathOf(`${name}.${list}.csv`));
}

/** Makes a case's blank form in the folder one stands in, as a user would. */
export async function blankPublished(name: Published, language: Language, file: string): Promise<void> {
  const { programme, period, lastPeriod }: ExampleForm = PUBLISHED[name];
  const own = pathOf(programme);
  await run(name, [
    ...["template", "--programme", existsSync(own) ? own : programme, "--language", language, "--out", file],
    ...["--replace", ...(period === undefined ? [] : ["--period", period])],
    ...(lastPeriod === undefined ? [] : ["--last-period", lastPeriod]),
  ]);
}

/** Makes a case's form in the folder one stands in and fills it in, as a user would. */
export async function fillPublished(name: Published, language: Language, file: string): Promise<void> {
  await blankPublished(name, language, "form.xlsx");
  await run(name, ["fill", "form.xlsx", pathOf(`${name}.csv`), ...listPaths(name), "--out", file]);
}

async function run(name: Published, args: readonly string[]): Promise<void> {
  const { code, err } = await hoptac(args);
  if (code !== 0) throw new Error(`${name}: hoptac ${args.join(" ")}: ${err}`);
}
