import { catalogue } from "../../src/catalogue/catalogue";
import { createSummary } from "../../src/core/tasks/createSummary";
import { freezeBook } from "../../src/core/tasks/freezeBook";
import { markFindings } from "../../src/core/tasks/markFindings";
import { readReturns } from "../../src/core/tasks/readReturns";
import { reviewWorkbook } from "../../src/core/tasks/reviewWorkbook";
import { summarizeReturns } from "../../src/core/tasks/summarizeReturns";
import { writeCheckSheet } from "../../src/core/tasks/writeCheckSheet";
import { LANGUAGES } from "../../src/core/text/Labels";
import { MemoryWorkbook } from "../../src/core/workbook/MemoryWorkbook";
import { writeWorkbook } from "../../src/hosts/xlsx/writeWorkbook";
import { EXAMPLE_NAMES, exampleForm } from "../support/examples";
import { FormUnderTest } from "../support/forms/FormUnderTest";
import { validateOoxml } from "../support/office/validateOoxml";

// The examples' own files (Vietnamese) and the golden books are validated in books.test.ts.
describe.each(["lo", "en"] as const)("the Open XML SDK finds no error in %s", (language) => {
  test.each(EXAMPLE_NAMES)("in the form of %s with its tables", async (example) => {
    const { workbook } = await exampleForm(example, language);
    await createSummary(workbook, catalogue, language);
    expect(await validateOoxml(await writeWorkbook(workbook))).toEqual([]);
  });
});

describe.each(LANGUAGES)("the Open XML SDK finds no error in %s", (language) => {
  test("in a blank form of every programme, side by side", async () => {
    const workbook = new MemoryWorkbook();
    for (const programme of catalogue.programmes.values()) await FormUnderTest.make({ programme, language }, workbook);
    expect(await validateOoxml(await writeWorkbook(workbook))).toEqual([]);
  });

  test("in a form with marks and a check sheet", async () => {
    const form = await FormUnderTest.make({ language });
    form.type("border son_la_forces cases", 1.347).type("border son_la_forces heroin", ">390");
    const { findings } = await reviewWorkbook(form.workbook, catalogue);
    expect(findings.length).toBeGreaterThan(1);
    await markFindings(form.workbook, catalogue, findings);
    await writeCheckSheet(form.workbook, catalogue, findings, language);
    expect(await validateOoxml(await writeWorkbook(form.workbook))).toEqual([]);
  });

  test("in a signed copy, and in the next tables beside it", async () => {
    const form = await exampleForm("sh09", language);
    await createSummary(form.workbook, catalogue, language);
    await freezeBook(form.workbook, catalogue, "2024-12-20");
    expect(await validateOoxml(await writeWorkbook(form.workbook))).toEqual([]);
    form.type("border son_la_forces cases", 978);
    await createSummary(form.workbook, catalogue, language);
    expect(await validateOoxml(await writeWorkbook(form.workbook))).toEqual([]);
  });

  test("in the tables of returned workbooks", async () => {
    const returns = await Promise.all(
      ["border son_la_forces cases", "across joint_teams cases"].map(async (figure, index) => {
        const form = await FormUnderTest.make({ language });
        form.type(figure, 977 + index);
        const reading = await readReturns(form.workbook, catalogue);
        return { file: `${String(index)}.xlsx`, reading };
      }),
    );
    const workbook = new MemoryWorkbook();
    await summarizeReturns(workbook, catalogue, returns, language);
    expect(await validateOoxml(await writeWorkbook(workbook))).toEqual([]);
  });
});
