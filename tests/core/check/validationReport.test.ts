import { validationReport } from "../../../src/core/check/validationReport";
import type { Finding } from "../../../src/core/dataset/Finding";

const event = { time: "2026-01-02T03:04:05Z", actor: "test" };
const one = (finding: Partial<Finding>) =>
  validationReport(
    [{ rule: "rule.x", severity: "soft", place: {}, ...finding }],
    event,
    ({ rule }) => `says ${rule}`,
  )[0]!;

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

test("a rule that could not be carried out has no value", () => {
  expect(one({}).value).toBe("0");
  expect(one({ rule: "rule.crashed" }).value).toBe("NA");
});
