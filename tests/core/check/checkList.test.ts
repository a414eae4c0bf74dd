import { checkList } from "../../../src/core/check/checkList";
import type { Finding } from "../../../src/core/dataset/Finding";

const NOW = { from: "2022-12-15", to: "2023-12-14" };
const BEFORE = { from: "2021-12-15", to: "2022-12-14" };

const finding = (cell: string, more: Partial<Finding> = {}): Finding => ({
  rule: "rule.test",
  severity: "soft",
  place: { sheet: "Kết quả", cell },
  subject: "sh09|vn|son_la|border|2022-12-15|2023-12-14|cases",
  ...more,
});
/** The list in short. */
const listed = (...findings: readonly Finding[]) =>
  checkList(findings).map(({ finding: { place }, standing }) => `${standing} ${place.cell ?? ""}`);

test.each<[string, Partial<Finding>, string]>([
  ["what can't be true", { severity: "hard" }, "error"],
  ["a question, which offers readings", { severity: "hard", choices: [{ value: 1 }] }, "error"],
  ["a doubt", {}, "query"],
  ["a doubt that offers readings", { choices: [{ value: 1 }] }, "query"],
  ["a doubt with the correction on offer", { fix: { value: 1 } }, "proposal"],
  ["a remark", { severity: "info" }, "notice"],
  ["an error by a rule on trial", { severity: "hard", trial: true }, "notice"],
  ["a doubt with its reason", { reason: { text: "x", period: NOW } }, "explained"],
  ["a doubt with the reason of the last period", { reason: { text: "x", period: BEFORE } }, "query"],
  ["a correction on offer that is not wanted", { fix: { value: 1 }, reason: { text: "x", period: NOW } }, "explained"],
  ["an error with a reason", { severity: "hard", reason: { text: "x", period: NOW } }, "error"],
])("%s", (_what, more, standing) => {
  expect(listed(finding("A1", more))[0]!.split(" ")[0]).toBe(standing);
});

test("errors come first as they stand, proposals kind by kind, queries by influence, what is settled last", () => {
  expect(
    listed(
      finding("A1", { reason: { text: "x", period: NOW }, influence: 0.1 }),
      finding("A2", { influence: 0.2 }),
      finding("A3"),
      finding("A4", { severity: "info" }),
      finding("A5", { fix: { value: 1 }, rule: "intake.fix.unit" }),
      finding("A6", { severity: "hard" }),
      finding("A7", { fix: { value: 1 }, rule: "intake.fix.digits" }),
      finding("A8", { fix: { value: 1 }, rule: "intake.fix.unit" }),
      finding("A9", { influence: 1.5 }),
      finding("B1", { severity: "hard" }),
      finding("B2", { reason: { text: "x", period: NOW }, influence: 0.3 }),
    ),
  ).toEqual([
    "error A6",
    "error B1",
    "proposal A5",
    "proposal A8",
    "proposal A7",
    "query A9",
    "query A2",
    "query A3",
    "notice A4",
    "explained B2",
    "explained A1",
  ]);
});
