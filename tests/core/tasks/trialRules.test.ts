import { catalogue as released } from "../../../src/catalogue/catalogue";
import type { Catalogue } from "../../../src/core/Catalogue";
import { checkList } from "../../../src/core/check/checkList";
import type { EditRule } from "../../../src/core/rules/EditRule";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { freezeBook } from "../../../src/core/tasks/freezeBook";
import { markFindings } from "../../../src/core/tasks/markFindings";
import { reviewWorkbook } from "../../../src/core/tasks/reviewWorkbook";
import { FormUnderTest } from "../../support/forms/FormUnderTest";

/** No figure of more than one: a rule nobody could live with, as hard as they come. */
const NEW: EditRule = {
  id: "trial_limit",
  labels: { vi: "Thử", lo: "ທົດລອງ", en: "Trial" },
  severity: "hard",
  scope: "cell",
  fault: "figure",
  origin: "test",
  check: { kind: "limit", times: 0.000001 },
};
const catalogueWith = (rule: EditRule): Catalogue => ({
  ...released,
  rules: new Map([[rule.id, rule], ...released.rules]),
});

/** A form with one figure the new rule can't stand and one that is asked about anyway. */
async function form(): Promise<FormUnderTest> {
  const made = await FormUnderTest.make();
  return made.type("border son_la_forces cases", 5).type("border son_la_forces heroin", 218_234);
}

test("a new rule in force keeps figures out; the same rule on trial is shown, last, and takes nothing away", async () => {
  const { workbook } = await form();
  const inForce = await reviewWorkbook(workbook, catalogueWith(NEW));
  expect(inForce.findings).toContainEqual(expect.objectContaining({ rule: "rule.trial_limit", severity: "hard" }));
  expect(inForce.forms[0]!.observations).toEqual([]);

  const onTrial = await reviewWorkbook(workbook, catalogueWith({ ...NEW, trial: true }));
  const { findings: before, forms } = await reviewWorkbook(workbook, released);
  expect(onTrial.forms[0]!.observations).toEqual(forms[0]!.observations);
  expect(onTrial.findings.filter(({ trial }) => !trial)).toEqual(before);
  const list = checkList(onTrial.findings).map(({ finding, standing }) => `${standing} ${finding.rule}`);
  expect(list[0]).toBe("query rule.above_plausible");
  expect(list.filter((one) => one.endsWith("trial_limit"))).toEqual([
    "notice rule.trial_limit",
    "notice rule.trial_limit",
  ]);
  expect(list.at(-1)).toBe("notice rule.trial_limit");
});

test("tables, their marks and the signed copy are the same with a rule on trial as without it", async () => {
  const made = async (catalogue: Catalogue) => {
    const { workbook } = await form();
    const { book } = await createSummary(workbook, catalogue, "vi");
    const signed = await freezeBook(workbook, catalogue, "2026-11-22");
    return { tables: book.tables, code: signed.book.code, sheets: signed.sheets };
  };
  expect(await made(catalogueWith({ ...NEW, trial: true }))).toEqual(await made(released));
});

test("cells are not marked for what a rule on trial finds", async () => {
  const marked = async (catalogue: Catalogue) => {
    const { workbook } = await form();
    await markFindings(workbook, catalogue, (await reviewWorkbook(workbook, catalogue)).findings);
    return [...workbook.sheets].flatMap((sheet) =>
      [...sheet.entries()].map(([row, column, { value }]) => [row, column, value]),
    );
  };
  expect(await marked(catalogueWith({ ...NEW, trial: true }))).toEqual(await marked(released));
});
