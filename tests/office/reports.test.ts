import { writeReport } from "../../src/hosts/docx/writeReport";
import { writeSlides } from "../../src/hosts/pptx/writeSlides";
import { LANGUAGES } from "../../src/core/text/Labels";
import { EXAMPLE_NAMES } from "../support/examples";
import { exampleReport } from "../support/office/reports";
import { validateOoxml } from "../support/office/validateOoxml";

describe.each(EXAMPLE_NAMES)("%s", (example) => {
  test.each(LANGUAGES)("the Open XML SDK finds no error in its report and slides in %s", async (language) => {
    const report = exampleReport(example, language);
    expect(await validateOoxml(await writeReport(report), "docx")).toEqual([]);
    expect(await validateOoxml(await writeSlides(report), "pptx")).toEqual([]);
  });
});
