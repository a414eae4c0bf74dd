import { catalogue } from "../../../src/catalogue/catalogue";
import { eightProvinces } from "../../../src/catalogue/programmes/eightProvinces";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import type { Programme } from "../../../src/core/dataset/Programme";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { type FormOf, FormUnderTest } from "../../support/forms/FormUnderTest";

/** The rows of the annex of a form with these figures: unit, then cells asked for, filled in, not stated, without a figure. */
async function rowsOf(form: FormOf, figures: Readonly<Record<string, number | string>>): Promise<readonly string[]> {
  const made = await FormUnderTest.make(form);
  for (const [figure, value] of Object.entries(figures)) made.type(figure, value);
  const { book } = await createSummary(made.workbook, catalogue, "en");
  const { rows } = book.tables.find(({ id }) => id === "annex_completeness")!;
  return rows.map(({ cells }) =>
    cells
      .slice(1)
      .map((cell) => (cell.kind === "text" ? cell.text : cell.kind === "count" ? String(cell.value) : cell.kind))
      .join(" | "),
  );
}

const results: Programme = { ...sh09, modules: ["results"] };
const cases = { "border son_la_forces cases": 977 };
const label = (text: string) => ({ en: text, vi: text, lo: text });
const FORCES = "Task forces of Sơn La province | 5 | 1 | 0 | 4";
const TEAMS = "Task teams with the police of the northern Lao provinces";

const unitsOf = (ids: readonly string[]): Programme => ({
  ...eightProvinces,
  modules: ["results"],
  units: ids.map((id) => ({ id, party: eightProvinces.parties[0]!.id, labels: label(id) })),
  indicators: ["cases"],
});
const zone = eightProvinces.zones[0]!.id;

describe("who has sent nothing", () => {
  test.each<[string, FormOf, Readonly<Record<string, number | string>>, readonly string[]]>([
    [
      "left its part of the form blank",
      { programme: results },
      cases,
      [FORCES, `${TEAMS}: no figure of this period yet | 5 | 0 | 0 | 5`],
    ],
    [
      "has a form of its own that is not there",
      { programme: results, unit: "son_la_forces" },
      cases,
      [FORCES, `${TEAMS}: no figure of this period yet | 5 | 0 | 0 | 5`],
    ],
    [
      "sent something that is not understood: not nothing",
      { programme: results },
      { ...cases, "across joint_teams cases": "sáu mươi ký" },
      [FORCES, `${TEAMS} | 5 | 0 | 0 | 5`],
    ],
    [
      "said that nothing is stated: not nothing",
      { programme: results },
      { ...cases, "across joint_teams cases": "không nêu" },
      [FORCES, `${TEAMS} | 5 | 0 | 1 | 4`],
    ],
    [
      "is asked for what happened alone",
      { programme: { ...sh09, modules: ["results", "joint_cases"] } },
      cases,
      [
        FORCES,
        `${TEAMS}: no figure of this period yet | 5 | 0 | 0 | 5`,
        "Sơn La province: no figure of this period yet | 0 | 0 | 0 | 0",
      ],
    ],
    [
      "is asked for lists alone: no figure is expected",
      { programme: { ...sh09, modules: ["results", "meeting_list"] } },
      cases,
      [FORCES, `${TEAMS}: no figure of this period yet | 5 | 0 | 0 | 5`],
    ],
    [
      "is a province that is no more in the period",
      { programme: unitsOf(["vn_quang_tri", "vn_quang_tri_old"]), period: { from: "2026-01-01", to: "2026-12-31" } },
      { [`${zone} vn_quang_tri cases`]: 4 },
      ["vn_quang_tri | 1 | 1 | 0 | 0"],
    ],
    [
      "is a province that was not yet in the period",
      { programme: unitsOf(["vn_quang_tri", "vn_quang_tri_old"]), period: { from: "2024-01-01", to: "2024-12-31" } },
      { [`${zone} vn_quang_tri_old cases`]: 4 },
      ["vn_quang_tri_old | 1 | 1 | 0 | 0"],
    ],
  ])("who %s", async (_what, form, figures, expected) => {
    expect(await rowsOf(form, figures)).toEqual(expected);
  });
});
