import { catalogue } from "../../../src/catalogue/catalogue";
import { checkList } from "../../../src/core/check/checkList";
import { validationReport } from "../../../src/core/check/validationReport";
import type { Finding } from "../../../src/core/dataset/Finding";
import { reviewWorkbook } from "../../../src/core/tasks/reviewWorkbook";
import { FormUnderTest } from "../../support/forms/FormUnderTest";

const MANY = 130_000;

test("a form with more findings than a call takes arguments is checked, listed and reported all the same", async () => {
  const form = await FormUnderTest.make();
  const { row, column } = form.place("border son_la_forces cases");
  // A block pasted under the form, far below its last row.
  for (let index = 0; index < MANY; index++) form.results.put(row + 20 + index, column, index + 1);
  const { findings } = await reviewWorkbook(form.workbook, catalogue);
  expect(findings).toHaveLength(MANY);
  expect(checkList(findings)).toHaveLength(MANY);
  const words = { finding: ({ rule }: Finding) => rule, rule: () => "", reason: () => undefined, tally: () => "" };
  expect(validationReport(findings, [], { time: "", actor: "" }, words)).toHaveLength(MANY);
});
