import { catalogue } from "../../../src/catalogue/catalogue";
import { validationReport } from "../../../src/core/check/validationReport";
import type { Finding } from "../../../src/core/dataset/Finding";
import { applyCorrections } from "../../../src/core/tasks/applyCorrections";
import { markFindings } from "../../../src/core/tasks/markFindings";
import { reviewWorkbook } from "../../../src/core/tasks/reviewWorkbook";
import { correctionsOf, undoCorrections } from "../../../src/core/tasks/undoCorrections";
import { translator } from "../../../src/core/text/messages";
import { wordFinding } from "../../../src/core/text/wordFinding";
import { FormUnderTest } from "../../support/forms/FormUnderTest";

const TIME = "2026-11-22T08:00:00Z";
const DASHED = ["cases", "heroin", "opium"].map((indicator) => `border son_la_forces ${indicator}`);

const dashed = async (): Promise<FormUnderTest> => {
  const form = await FormUnderTest.make();
  for (const place of DASHED) form.type(place, "-");
  return form;
};
const review = ({ workbook }: FormUnderTest) => reviewWorkbook(workbook, catalogue);
const asked = async (form: FormUnderTest): Promise<readonly Finding[]> =>
  (await review(form)).findings.filter(({ rule }) => rule === "intake.ask.dash");
const held = (form: FormUnderTest) =>
  DASHED.map((key) => {
    const { row, column } = form.place(key);
    return form.results.cell(row, column)?.value;
  });

test("what a dash means is asked once a sheet, with the number of its cells", async () => {
  const form = await dashed();
  const findings = await asked(form);
  expect(findings).toMatchObject([{ severity: "hard", place: { cell: "C11" }, parameters: { typed: "-", count: 3 } }]);
  expect(findings[0]!.alsoAt).toHaveLength(2);
  expect(wordFinding(findings[0]!, "en", translator(catalogue.languages, "en"))).toContain("(cells: 3)");
  expect((await review(form)).completeness).toMatchObject({ filled: 0, unsettled: 3, blank: 7 });
});

test("another kind of dash is another question", async () => {
  const form = await dashed();
  form.type("across joint_teams cases", "—");
  expect((await asked(form)).map(({ parameters }) => parameters)).toEqual([
    { typed: "-", count: 3 },
    { typed: "—", count: 1 },
  ]);
});

test.each([
  [0, 0, { filled: 3, none: 3, notStated: 0 }],
  [1, "không nêu", { filled: 0, none: 0, notStated: 3 }],
])("reading %i answers for all the cells, and is undone in all", async (reading, value, completeness) => {
  const form = await dashed();
  const [finding] = await asked(form);
  const chosen = [{ finding: finding!, correction: finding!.choices![reading]! }];
  await applyCorrections(form.workbook, catalogue, chosen, TIME);
  expect(held(form)).toEqual([value, value, value]);
  const settled = await review(form);
  expect(settled.completeness).toMatchObject({ ...completeness, unsettled: 0 });
  expect(await asked(form)).toEqual([]);
  await undoCorrections(form.workbook, catalogue, settled.forms.flatMap(correctionsOf));
  expect(held(form)).toEqual(["-", "-", "-"]);
});

test("nothing is written once one of the cells says something else", async () => {
  const form = await dashed();
  const [finding] = await asked(form);
  form.type(DASHED[2]!, 5);
  const chosen = [{ finding: finding!, correction: finding!.choices![0]! }];
  await expect(applyCorrections(form.workbook, catalogue, chosen, TIME)).rejects.toMatchObject({ id: "fix.changed" });
  expect(held(form)).toEqual(["-", "-", 5]);
});

test("every cell is marked, and named in the validation report", async () => {
  const form = await dashed();
  const findings = await asked(form);
  const written = (): number =>
    form.workbook.sheets.flatMap((sheet) => [...sheet.entries()]).filter(([, , { value }]) => value !== null).length;
  const before = written();
  await markFindings(form.workbook, catalogue, findings);
  expect(written() - before).toBe(3);
  const words = { finding: () => "", rule: () => "", tally: () => "", reason: () => undefined };
  const [said] = validationReport(findings, [], { time: TIME, actor: "test" }, words);
  expect(said!.data.target.map((key) => key.at(-1))).toEqual(["C11", ...findings[0]!.alsoAt!]);
});
