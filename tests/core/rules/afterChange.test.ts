import type { ReferencePeriod } from "../../../src/core/dataset/ReferencePeriod";
import { exampleFound } from "../../support/rules/exampleFound";
import { yearOf } from "../../support/rules/returns";
import { withRow } from "../../support/rules/listExamples";

const ACROSS: ReferencePeriod = { from: "2024-12-15", to: "2025-12-14" };
const BEFORE: ReferencePeriod = { from: "2024-03-01", to: "2025-02-28" };
const SINCE: ReferencePeriod = { from: "2025-03-01", to: "2026-02-28" };

const found = (now: string, period: ReferencePeriod): boolean =>
  exampleFound({ rule: "district_police", en: "", vi: "", now: { u1: now }, period }).finding !== undefined;

test.each([
  ["hotlines_district_vn 5", BEFORE, false],
  ["hotlines_district_vn 5", ACROSS, true],
  ["hotlines_district_vn 5", SINCE, true],
  ["hotlines_district_vn 0", SINCE, false],
  ["hotlines_district_la 5", SINCE, false],
  ["hotlines_commune_vn 5", SINCE, false],
  ["hotline_levels_vn 4", SINCE, true],
  ["hotline_levels_vn 3", SINCE, false],
  ["hotline_levels 4", SINCE, false],
])("%s in %j: asked about is %p", (now, period, isAsked) => {
  expect(found(now, period)).toBe(isAsked);
});

const VIETNAMESE = { who: "Công an huyện Nam Giang", side: "bên Việt Nam", level: "cấp huyện" };

test.each([
  [VIETNAMESE, yearOf(2024), []],
  [VIETNAMESE, ACROSS, []],
  [{ ...VIETNAMESE, hotline: "đang hoạt động" }, ACROSS, ["list.ended"]],
  [{ ...VIETNAMESE, hotline: "chưa có" }, ACROSS, []],
  [VIETNAMESE, SINCE, ["list.ended"]],
  [{ ...VIETNAMESE, side: "bên Lào" }, SINCE, []],
  [{ ...VIETNAMESE, level: "cấp xã, bản" }, SINCE, []],
])("a participant %j in %j", async (row, period, rules) => {
  const last = yearOf(Number(period.from.slice(0, 4)) - 1);
  const form = await withRow("participant_list", "Đơn vị tham gia", row, last, period);
  const { findings } = await form.read();
  expect(findings.map(({ rule }) => rule).filter((rule) => rule.startsWith("list."))).toEqual(rules);
  expect(findings.filter(({ rule }) => rule === "list.ended").every(({ subject }) => subject !== undefined)).toBe(true);
});
