import { catalogue } from "../../../src/catalogue/catalogue";
import type { Finding } from "../../../src/core/dataset/Finding";
import type { Programme } from "../../../src/core/dataset/Programme";
import type { IntakeContext } from "../../../src/core/intake/IntakeContext";
import type { FigureField } from "../../../src/core/intake/Reading";
import type { CellValue } from "../../../src/core/workbook/Cell";
import type { FigureTrap } from "./figureTraps";
import { bricks, cases, dong, heroin, land, mass, people, pills, times } from "./intakeSupport";

/** The column of the form for each field of the table. */
const COLUMNS: ReadonlyMap<FigureField, string> = new Map([
  [cases, "cases"],
  [people, "suspects"],
  [heroin, "heroin"],
  [pills, "synthetic_pills"],
  [mass, "opium"],
  [times, "patrols"],
  [land, "poppy_fields"],
  [dong, "money_vnd"],
  [bricks, "synthetic_pill_bricks"],
]);

/** A trap in its cell: the unit is the row, the indicator the column. */
export interface PlacedTrap {
  readonly trap: number;
  readonly typed: CellValue;
  readonly unit: string;
  readonly indicator: string;
  readonly outcome: string;
}

/** The traps of one context, each in a cell of its own, column by column. */
export function placedTraps(traps: readonly FigureTrap[], context: IntakeContext): readonly PlacedTrap[] {
  const rows = new Map<string, number>();
  return traps.flatMap(([trap, typed, field, own, outcome]): PlacedTrap[] => {
    const indicator = COLUMNS.get(field);
    if (own !== context || indicator === undefined) return [];
    const row = rows.get(indicator) ?? 0;
    rows.set(indicator, row + 1);
    return [{ trap, typed, unit: `u${String(row)}`, indicator, outcome }];
  });
}

const text = (en: string) => ({ en, vi: en });

/** One zone, with as many units as the longest column needs. */
export function trapProgramme(traps: readonly PlacedTrap[], language: Programme["language"]): Programme {
  const units = [...new Set(traps.map(({ unit }) => unit))].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
  return {
    id: "traps",
    labels: text("Traps"),
    office: { superior: text("Office"), name: text("Office") },
    parties: [{ id: "vn", country: "VN", labels: text("Viet Nam") }],
    zones: [{ id: "all", labels: text("Zone") }],
    units: units.map((id) => ({ id, party: "vn", labels: text(`Unit ${id}`) })),
    indicators: [...COLUMNS.values()],
    language,
    period: { from: "2024-01-01", to: "2024-12-31" },
    scope: text("traps"),
  };
}

/** The messages the table promises for a cell, as rules of findings; a warning of size is another rule's in a form. */
export function promised({ outcome, indicator }: PlacedTrap): readonly string[] {
  const unit = catalogue.indicators.get(indicator)!.unit;
  const [, kind = "", id] = /^(OK|FIX|ASK|ERR)(?: (\w+))?/.exec(outcome) ?? [];
  const main = { OK: "", FIX: "intake.fix", ASK: "intake.ask", ERR: "intake.error" }[kind] ?? "";
  const warnings = [...outcome.matchAll(/!(\w+)/g)].map(([, warning = ""]) => `intake.warning.${warning}`);
  const readings = kind === "FIX" || kind === "ASK" ? readingsOf(outcome, unit) : [];
  const told = main === "" ? [] : [[`${main}.${id ?? ""}`, ...readings].join(" ")];
  return [...told, ...warnings].filter((one) => !one.endsWith(".large")).sort();
}

/** The numbers offered, as far as they stand in the column's own unit: "ASK separator: 1347 kg | 1.347 kg". */
const readingsOf = (outcome: string, unit: string): readonly string[] =>
  outcome
    .replace(/^\w+ \w+: /, "")
    .replace(/ \[.*$| !.*$/, "")
    .split(" | ")
    .flatMap((reading) => {
      if (reading === "none") return ["0"];
      const [, number, own] = /(\d[\d.]*) (\w+)$/.exec(reading) ?? [];
      return number !== undefined && own === unit ? [number] : [];
    })
    .sort();

/** What a form's findings say of one cell, in the same words. */
export const said = (findings: readonly Finding[], cell: string): readonly string[] =>
  findings
    .filter(({ rule, place }) => place.cell === cell && /^intake\.(?:fix|ask|error|warning)\./.test(rule))
    .map(({ rule, fix, choices = [] }) => {
      if (rule.startsWith("intake.warning.")) return rule;
      // Each figure into its own column: told and tested apart.
      const single = choices.filter(({ besides = [] }) => besides.length === 0);
      const values = [...(fix ? [fix] : []), ...single].map(({ value }) => value);
      return [
        rule,
        ...values
          .filter((value) => typeof value === "number")
          .map(String)
          .sort(),
      ].join(" ");
    })
    .filter((one) => one !== "intake.warning.large")
    .sort();
