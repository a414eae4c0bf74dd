import { ID_PATTERN } from "./Programme";

export type Json = Readonly<Record<string, unknown>>;
export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What is wrong with a value of a programme's JSON. */
export type JsonProblem =
  "notJson" | "missing" | "badId" | "duplicateId" | "badPeriod" | "badDay" | "unknownReference" | "badValue";

/** Tells of a problem at a path ("zones[0].id"). */
export type Report = (path: string, problem: JsonProblem) => void;

/** Labels stand in cells, headings and sentences. */
const MAX_LABEL = 1_000;

export function checkId(value: unknown, path: string, report: Report): void {
  if (typeof value !== "string" || !ID_PATTERN.test(value)) report(path, value === undefined ? "missing" : "badId");
}

export function checkLabels(value: unknown, path: string, report: Report): void {
  if (!isObject(value) || typeof value["en"] !== "string" || value["en"].trim() === "") report(`${path}.en`, "missing");
  else if (!Object.values(value).every(isLabel)) report(path, "badValue");
}

/** Own words of some languages. */
export function checkOwnWords(value: unknown, path: string, report: Report): void {
  if (!isObject(value) || !Object.values(value).every(isLabel)) report(path, "badValue");
}

const isLabel = (label: unknown): boolean =>
  typeof label === "string" && label.trim() !== "" && label.length <= MAX_LABEL;
