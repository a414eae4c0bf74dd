import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../src/catalogue/catalogue";
import { parseObservations } from "../../src/core/csv/observationsCsv";
import type { Observation } from "../../src/core/dataset/Observation";
import type { ReferencePeriod } from "../../src/core/dataset/ReferencePeriod";
import type { FormRequest } from "../../src/core/forms/FormRequest";
import { createSummary, type Summary } from "../../src/core/tasks/createSummary";
import type { Language } from "../../src/core/text/Labels";
import { FormUnderTest } from "./forms/FormUnderTest";

/** What a form was made for: a programme (of the catalogue, or a file of published cases) and, where they are not its own, its periods. */
export interface ExampleForm {
  readonly programme: string;
  readonly period?: string;
  readonly lastPeriod?: string;
  /** Lists with rows in files of their own. */
  readonly lists?: readonly string[];
}

/** The examples a user can open: every report of every framework. */
export const EXAMPLES = {
  sh09: { programme: "sh09" },
  "eight-provinces-2019": { programme: "eight_provinces" },
  "quang-nam-se-kong-2023": { programme: "quang_nam_se_kong" },
  "nghe-an-2024": {
    programme: "nghe_an",
    period: "2024-01-01..2024-08-16",
    lastPeriod: "2023-01-01..2023-12-31",
    lists: ["meeting_list"],
  },
  "quang-nam-se-kong-mid-2023": {
    programme: "quang_nam_se_kong",
    period: "2023-01-01..2023-07-31",
    lists: ["meeting_list", "participant_list", "works_list"],
  },
  // The conference of 21 December belongs to the review, though the reporting year ends on the 14th.
  "quang-nam-se-kong-review-2023": {
    programme: "quang_nam_se_kong",
    period: "2022-12-15..2023-12-21",
    lists: ["meeting_list", "participant_list"],
  },
  "ministries-2021-2024": { programme: "ministries" },
  "ministries-2024": {
    programme: "ministries",
    period: "2024-01-01..2024-10-14",
    lists: ["joint_case_list", "meeting_list", "participant_list"],
  },
} as const satisfies Readonly<Record<string, ExampleForm>>;
export type Example = keyof typeof EXAMPLES;
export const EXAMPLE_NAMES = Object.keys(EXAMPLES) as Example[];

/** The arguments of `hoptac template` that an example's form is made with. */
export function templateOptions(example: Example): readonly string[] {
  const { programme, period, lastPeriod }: ExampleForm = EXAMPLES[example];
  return [
    ...["--programme", programme],
    ...(period === undefined ? [] : ["--period", period]),
    ...(lastPeriod === undefined ? [] : ["--last-period", lastPeriod]),
  ];
}

/** What an example's form is asked for. */
export function exampleRequest(example: Example, language: Language): FormRequest {
  const { programme: id, period, lastPeriod }: ExampleForm = EXAMPLES[example];
  const programme = catalogue.programmes.get(id)!;
  const periodOf = (text: string): ReferencePeriod => {
    const [from = "", to = ""] = text.split("..");
    return { from, to };
  };
  if (period === undefined) {
    const { period: own, previousPeriod } = programme;
    return { programme, language, period: own, ...(previousPeriod && { previousPeriod }) };
  }
  const previous = lastPeriod === undefined ? {} : { previousPeriod: periodOf(lastPeriod) };
  return { programme, language, period: periodOf(period), ...previous };
}

/** Files of rows of lists that belong to an example. */
export function exampleLists(example: Example): readonly string[] {
  const { lists = [] }: ExampleForm = EXAMPLES[example];
  return lists.map((list) => examplePath(`${example}.${list}.csv`));
}

export const examplePath = (file: string): string => join(__dirname, "../../examples", file);

export function exampleObservations(example: Example): readonly Observation[] {
  const { observations, problems } = parseObservations(readFileSync(examplePath(`${example}.csv`), "utf8"), example);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return observations;
}

/** An example in a form of a language. */
export async function exampleForm(example: Example, language: Language): Promise<FormUnderTest> {
  const form = await FormUnderTest.make(exampleRequest(example, language));
  const findings = await form.fill(exampleObservations(example));
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  for (const path of exampleLists(example)) await form.fillLists(readFileSync(path, "utf8"));
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
