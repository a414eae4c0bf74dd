import { catalogue } from "../../../src/catalogue/catalogue";
import type { Finding } from "../../../src/core/dataset/Finding";
import { applyCorrections } from "../../../src/core/tasks/applyCorrections";
import { correctionsOf, undoCorrections } from "../../../src/core/tasks/undoCorrections";
import { FormUnderTest } from "../../support/forms/FormUnderTest";

const TIME = "2026-01-05T08:00:00Z";
const PILLS = "border son_la_forces synthetic_pills";
const CASES = "border son_la_forces cases";

const questionsIn = async (form: FormUnderTest): Promise<readonly Finding[]> =>
  (await form.read()).findings.filter(({ rule }) => rule === "form.keptQualifier");

const answer = async (form: FormUnderTest, finding: Finding, choice: number): Promise<void> =>
  applyCorrections(form.workbook, catalogue, [{ finding, correction: finding.choices![choice]! }], TIME);

/** Corrects a text, so that a figure bears its word, and types another number over it. */
async function overtyped(): Promise<FormUnderTest> {
  const form = await FormUnderTest.make();
  form.type(PILLS, "gần 400 nghìn");
  const [typed] = (await form.read()).findings.filter(({ fix }) => fix);
  await applyCorrections(form.workbook, catalogue, [{ finding: typed!, correction: typed!.fix! }], TIME);
  form.type(PILLS, 500_000);
  return form;
}

const undoLast = async (form: FormUnderTest): Promise<void> => {
  const applied = correctionsOf(await form.read()).filter(({ record }) => !record.undone);
  await undoCorrections(form.workbook, catalogue, applied.slice(-1));
};

describe.each([
  ["it is exactly that", 0],
  ["the word still holds", 1],
])("the answer to a number typed over a figure with a word: %s", (_what, choice) => {
  test("settles the question; taken back, it is asked again, and there is no figure until it is answered", async () => {
    const form = await overtyped();
    const [question] = await questionsIn(form);
    await answer(form, question!, choice);
    expect(await questionsIn(form)).toEqual([]);
    expect((await form.read()).observations).toHaveLength(1);
    await undoLast(form);
    const [again, ...more] = await questionsIn(form);
    expect([again, more]).toEqual([question, []]);
    expect((await form.read()).observations).toEqual([]);
    await answer(form, again!, 1 - choice);
    expect(await questionsIn(form)).toEqual([]);
    expect((await form.read()).observations).toHaveLength(1);
  });

  test("taken back, it is asked about whatever number is typed there, and after other corrections", async () => {
    const form = await overtyped();
    await answer(form, (await questionsIn(form))[0]!, choice);
    await undoLast(form);
    form.type(PILLS, 400_000).type(CASES, "12 vụ");
    const fixable = (await form.read()).findings.find(({ fix }) => fix)!;
    await applyCorrections(form.workbook, catalogue, [{ finding: fixable, correction: fixable.fix! }], TIME);
    expect(await questionsIn(form)).toMatchObject([{ parameters: { word: "gần", value: 400_000 } }]);
  });
});
