import { indicators } from "../../../src/catalogue/indicators/indicators";
import type { Dataset } from "../../../src/core/dataset/Dataset";
import type { Observation } from "../../../src/core/dataset/Observation";
import type { Programme } from "../../../src/core/dataset/Programme";
import type { ReferencePeriod } from "../../../src/core/dataset/ReferencePeriod";
import { recordOf } from "../../../src/core/registers/createRegister";
import { confront } from "../../../src/core/rules/confront";
import type { EditRule } from "../../../src/core/rules/EditRule";
import type { RuleContext } from "../../../src/core/rules/RuleContext";
import type { CheckSpec } from "../../../src/core/rules/checks/checks";
import { figure, short } from "../figures";

const text = (en: string) => ({ en });

/** The figures of one unit, in short: "cases 12, heroin >3.5". */
export type Row = string;
/** Figures by unit, "unit" or "unit@party" or "unit/zone". */
export type Rows = Readonly<Record<string, Row>>;

export const NOW = 2024;
export const yearOf = (year: number): ReferencePeriod => ({ from: `${year}-01-01`, to: `${year}-12-31` });

function observations(rows: Rows, period: ReferencePeriod): readonly Observation[] {
  return Object.entries(rows).flatMap(([name, row], line) => {
    const [, unit = "", party = "vn", zone = "all"] = /^(\w+)(?:@(\w+))?(?:\/(\w+))?$/.exec(name) ?? [];
    return row.split(", ").flatMap((cell, column): Observation[] => {
      const [, indicator = "", value = ""] = /^(\w+) (.*)$/.exec(cell) ?? [];
      const quantity = figure(value, recordOf(indicators, indicator).unit);
      if (!quantity) return [];
      const source = { sheet: "R", cell: `${"CDEFGHIJKLMN"[column]!}${line + 5}` };
      return [{ programme: "p", party, reportingUnit: unit, zone, period, indicator, quantity, source }];
    });
  });
}

/** Units "u" or as given, one zone; the period is a calendar year unless given. */
export function returnsOf(now: Rows, period = yearOf(NOW), previousPeriod?: ReferencePeriod): Dataset {
  const names = Object.keys(now).map((name) => name.replace(/[@/].*$/, ""));
  const programme: Programme = {
    id: "p",
    labels: text("P"),
    office: { superior: text("O"), name: text("O") },
    parties: [
      { id: "vn", country: "VN", labels: text("V") },
      { id: "la", country: "LA", labels: text("L") },
    ],
    zones: [{ id: "all", labels: text("Z") }],
    units: [...new Set(names)].map((id) => ({ id, party: "vn", labels: text(id) })),
    indicators: ["cases"],
    language: "en",
    period,
    scope: text("S"),
  };
  return {
    programme,
    period,
    ...(previousPeriod && { previousPeriod }),
    observations: observations(now, period),
  };
}

/** Earlier years, the latest first: [2023, 2022, ...]. */
export const historyOf = (...past: readonly Rows[]): readonly Observation[] =>
  past.flatMap((rows, index) => observations(rows, yearOf(NOW - 1 - index)));

export const contextOf = (more: Partial<RuleContext> = {}): RuleContext => ({ indicators, ...more });

export const ruleOf = (check: CheckSpec, more: Partial<EditRule> = {}): EditRule => ({
  id: "test",
  labels: text("Test"),
  severity: "soft",
  scope: "cell",
  origin: "a test",
  check,
  ...more,
});

/**
 * What a check says of each subject, in short, passes left out: "fail cases 12 (8-24)" with the band where one was expected, "notChecked
 * history".
 */
export function saidBy(check: CheckSpec, dataset: Dataset, more: Partial<RuleContext> = {}): readonly string[] {
  return confront(dataset, [ruleOf(check)], contextOf(more)).outcomes.flatMap((outcome) => {
    if (outcome.outcome === "pass") return [];
    if (outcome.outcome === "crashed") return [`crashed ${outcome.error}`];
    if (outcome.outcome === "notChecked") return [`notChecked ${outcome.missing.join(" ")}`];
    const { observation, expected } = outcome.doubt;
    const band = expected && [expected.from, expected.to].some((end) => end !== undefined);
    const words = [
      "fail",
      ...(observation ? [observation.reportingUnit, observation.indicator, short(observation.quantity)] : []),
      ...(band ? [`(${String(expected.from ?? "")}–${String(expected.to ?? "")})`] : []),
    ];
    return [words.join(" ")];
  });
}
