import { catalogue } from "../../../src/catalogue/catalogue";
import type { Programme } from "../../../src/core/dataset/Programme";
import { itemTotalName, NAMES, columnName, subtotalName } from "../../../src/core/forms/formNames";
import { sumFormula } from "../../../src/core/forms/sumFormula";
import { rangeOfName } from "../../../src/core/forms/findForms";
import { LANGUAGES } from "../../../src/core/text/Labels";
import { FormUnderTest, inShort } from "../../support/forms/FormUnderTest";
import { sharedProgramme } from "../../support/tables/sharedProgramme";
import { ministries } from "../../../src/catalogue/programmes/ministries";

const { previousPeriod: _previous, ...programme } = sharedProgramme;

const shown = (form: FormUnderTest, sum: string, indicator: string) => {
  const { row } = form.rangeOf(sum);
  const { column } = form.rangeOf(columnName({ field: indicator, when: "this" }));
  return form.results.value(row, column);
};

/** Types what each unit says in zones a and b; blank where nothing stands. */
const typed = async (
  of: Programme,
  indicator: string,
  told: Readonly<Record<string, readonly [a: string, b: string]>>,
) => {
  const form = await FormUnderTest.make({ programme: of });
  for (const [unit, values] of Object.entries(told)) {
    values.forEach((text, index) => {
      const value = /^\d+$/.test(text) ? Number(text) : text;
      if (text !== "") form.type(`${["a", "b"][index]!} ${unit} ${indicator}`, value);
    });
  }
  return form;
};

test.each<[string, string, Record<string, [string, string]>, (number | string)[]]>([
  ["each counts its own", "cases", { vn_1: ["1", "2"], vn_2: ["3", ""], la_1: ["4", "5"] }, [8, 7, 15]],
  ["every unit tells of the same", "joint_cases", { vn_1: ["2", "3"], vn_2: ["2", "3"], la_1: ["2", "3"] }, [2, 3, 5]],
  ["one unit alone tells", "joint_cases", { vn_2: ["2", "3"] }, [2, 3, 5]],
  ["units tell otherwise", "joint_cases", { vn_1: ["2", "3"], vn_2: ["4", "3"] }, ["", 3, ""]],
  ["the sides divide the zones otherwise", "patrols", { vn_1: ["1", "2"], la_1: ["2", "1"] }, ["", "", 3]],
  ["units of a side are added", "patrols", { vn_1: ["1", "2"], vn_2: ["4", "0"], la_1: ["5", "2"] }, [5, 2, 7]],
  ["a state in each zone alike", "hotline_levels", { vn_1: ["3", "3"], la_2: ["3", "3"] }, [3, 3, 3]],
  ["a state that differs by zone", "hotline_levels", { vn_1: ["3", "2"] }, [3, 2, ""]],
  ["nothing but zeros and words", "joint_cases", { vn_1: ["0", "0"], vn_2: ["không nêu", "0"] }, ["", 0, ""]],
])("%s: the totals of a form go as far as those of a book", async (_what, indicator, told, wanted) => {
  const form = await typed(programme, indicator, told);
  const sums = [subtotalName("a"), subtotalName("b"), NAMES.total];
  expect(sums.map((sum) => shown(form, sum, indicator))).toEqual(wanted);
  expect(inShort((await form.read()).findings)).toEqual([]);
});

test("a total nobody agrees on that says something all the same is an error", async () => {
  const form = await typed(programme, "joint_cases", { vn_1: ["2", "3"], vn_2: ["4", "3"] });
  const { row } = form.rangeOf(NAMES.total);
  const { column } = form.rangeOf(columnName({ field: "joint_cases", when: "this" }));
  const cell = form.results.cell(row, column)!;
  form.results.setCell(row, column, { ...cell, value: 5 });
  expect((await form.read()).findings.map(({ rule }) => rule)).toEqual(["form.totalDiffers"]);
  // A form made before events were counted once adds them all.
  form.results.setCell(row, column, { ...cell, formula: sumFormula("E10,E15"), value: 12 });
  const [finding] = (await form.read()).findings;
  expect(finding).toMatchObject({
    rule: "form.totalNotAdded",
    severity: "info",
    parameters: { expected: "–", found: 12 },
  });
});

describe("sides that cover different ground", () => {
  test.each(LANGUAGES)("have no total in the form, and it says why, in %s", async (language) => {
    const form = await FormUnderTest.make({ programme: ministries, language });
    form.type("vn mps_vn cases", 3).type("la mps_la cases", 4);
    expect([shown(form, NAMES.total, "cases"), shown(form, subtotalName("la"), "cases")]).toEqual(["–", 4]);
    const { row } = form.rangeOf(NAMES.total);
    expect(form.results.value(row + 2, 1)).toContain(
      catalogue.languages[language]["form.totalApart"]!.replace("{sign}", "–"),
    );
    const drugs = form.workbook.sheets.find((sheet) => rangeOfName(sheet, NAMES.module("drugs")))!;
    expect(drugs.names.filter(({ name }) => name.startsWith(itemTotalName("")))).toEqual([]);
    expect(inShort((await form.read()).findings)).toEqual([]);
  });
});

test("what one side states is not added to what both state jointly", async () => {
  const joint = {
    ...programme,
    parties: [...programme.parties, { id: "both", country: "both" as const, labels: { en: "Both" } }],
    units: [...programme.units, { id: "together", party: "both", labels: { en: "Together" } }],
  };
  const form = await typed(joint, "cases", { vn_1: ["1", "2"] });
  expect(shown(form, NAMES.total, "cases")).toBe(3);
  form.type("a together cases", 9);
  const sums = [subtotalName("a"), subtotalName("b"), NAMES.total];
  expect(sums.map((sum) => shown(form, sum, "cases"))).toEqual(["", 2, ""]);
  expect(inShort((await form.read()).findings)).toEqual([]);
});
