import { catalogue } from "../../../src/catalogue/catalogue";
import { ruleTallies } from "../../../src/core/check/ruleTallies";
import { type ReportWords, validationReport } from "../../../src/core/check/validationReport";
import type { Finding } from "../../../src/core/dataset/Finding";
import { confront } from "../../../src/core/rules/confront";
import type { EditRule } from "../../../src/core/rules/EditRule";
import { returnsOf } from "../../support/rules/returns";

const WORDS: ReportWords = {
  finding: ({ rule }) => `says ${rule}`,
  reason: ({ reason }) => reason?.text,
  rule: ({ id }) => `rule ${id}`,
  tally: ({ count, missing }) => `${count} times ${missing.join(" ")}`,
};
const event = { time: "2026-01-02T03:04:05Z", actor: "test" };
const one = (finding: Partial<Finding>) =>
  validationReport([{ rule: "rule.x", severity: "soft", place: {}, ...finding }], [], event, WORDS)[0]!;

test.each<[Partial<Finding>, string]>([
  [{ severity: "hard" }, "error"],
  [{ severity: "soft" }, "warning"],
  [{ severity: "info" }, "information"],
  [{ severity: "soft", trial: true }, "information"],
])("%j is reported as %s", (finding, severity) => {
  expect(one(finding).rule).toEqual({
    language: "hoptac",
    expression: "rule.x",
    severity,
    description: "says rule.x",
  });
});

test.each<[string, Partial<Finding>, readonly string[]]>([
  [
    "a figure",
    { subject: "p|vn|u|z|2024-01-01|2024-12-31|heroin" },
    ["p", "2024-01-01..2024-12-31", "vn/u/z", "heroin"],
  ],
  ["a cell", { place: { file: "a.xlsx", sheet: "S", cell: "B2" } }, ["a.xlsx", "S", "B2"]],
  ["a sheet", { place: { sheet: "S" } }, ["S"]],
  ["nothing", {}, []],
])("the data of a finding about %s", (_, finding, key) => {
  expect(one(finding).data).toEqual({ source: [key], target: [key] });
});

test("a doubt that was explained says so with its data", () => {
  const reason = { text: "one lorry", period: { from: "2024-01-01", to: "2024-12-31" } };
  expect(one({ reason }).data.description).toBe("one lorry");
  expect(one({}).data).not.toHaveProperty("description");
});

test("a rule that could not be carried out has no value", () => {
  expect(one({}).value).toBe("0");
  expect(one({ rule: "rule.crashed" }).value).toBe("NA");
});

test("what held and what could not be asked follows the findings, rule by rule", () => {
  const ofCase: EditRule = catalogue.rules.get("not_whole")!;
  const ofPast: EditRule = { ...catalogue.rules.get("count_change")!, trial: true };
  const returned = returnsOf({ u: "cases 5, suspects 7.5" });
  const confrontation = confront(returned, [ofCase, ofPast], { indicators: catalogue.indicators });
  const tallies = ruleTallies([confrontation], new Map([ofCase, ofPast].map((rule) => [rule.id, rule])));
  const report = validationReport([{ rule: "rule.not_whole", severity: "hard", place: {} }], tallies, event, WORDS);
  const key = [returned.programme.id, `${returned.period.from}..${returned.period.to}`];
  const data = (description: string) => ({ source: [key], target: [key], description });
  expect(report).toMatchObject([
    { id: "1", value: "0" },
    { id: "2", value: "1", rule: { expression: "rule.not_whole", severity: "error" }, data: data("1 times ") },
    {
      id: "3",
      value: "NA",
      rule: { expression: "rule.count_change", severity: "information" },
      data: data("2 times history"),
    },
  ]);
});
