import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../src/catalogue/catalogue";
import { parseObservations } from "../../src/core/csv/observationsCsv";
import type { Observation } from "../../src/core/dataset/Observation";
import { createSummary, type Summary } from "../../src/core/tasks/createSummary";
import type { Language } from "../../src/core/text/Labels";
import { FormUnderTest } from "./forms/FormUnderTest";

/** The examples a user can open, with the programme each belongs to. */
export const EXAMPLES = {
  sh09: "sh09",
  "eight-provinces-2019": "eight_provinces",
  "quang-nam-se-kong-2023": "quang_nam_se_kong",
  "sh09-review": "sh09_review",
  "nghe-an-2024": "nghe_an_2024",
  "quang-nam-se-kong-mid-2023": "quang_nam_se_kong_mid_2023",
  "quang-nam-se-kong-review-2023": "quang_nam_se_kong_2023",
  "ministries-2021-2024": "ministries_2021_2024",
  "ministries-2024": "ministries_2024",
} as const;
export type Example = keyof typeof EXAMPLES;
export const EXAMPLE_NAMES = Object.keys(EXAMPLES) as Example[];

export const examplePath = (file: string): string => join(__dirname, "../../examples", file);

export function exampleObservations(example: Example): readonly Observation[] {
  const { observations, problems } = parseObservations(readFileSync(examplePath(`${example}.csv`), "utf8"), example);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return observations;
}

/** An example in a form of a language. */
export async function exampleForm(example: Example, language: Language): Promise<FormUnderTest> {
  const form = await FormUnderTest.make({ programme: catalogue.programmes.get(EXAMPLES[example])!, language });
  const findings = await form.fill(exampleObservations(example));
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  return form;
}

/** An example with its summary tables beside it, form and tables in one language. */
export async function exampleBook(
  example: Example,
  language: Language,
): Promise<{ readonly form: FormUnderTest; readonly summary: Summary }> {
  const form = await exampleForm(example, language);
  return { form, summary: await createSummary(form.workbook, catalogue, language) };
}
