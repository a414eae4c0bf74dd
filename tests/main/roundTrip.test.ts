import fc from "fast-check";
import { catalogue } from "../../src/catalogue/catalogue";
import { quangNamSeKong } from "../../src/catalogue/programmes/quangNamSeKong";
import { formatObservations, parseObservations } from "../../src/core/csv/observationsCsv";
import { MODULES } from "../../src/core/dataset/ModuleId";
import { shiftYears } from "../../src/core/dataset/ReferencePeriod";
import { readReturns } from "../../src/core/tasks/readReturns";
import { LANGUAGES } from "../../src/core/text/Labels";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/hosts/xlsx/writeWorkbook";
import { arbitraryReturn, withWordsOf } from "../support/forms/arbitraryReturn";
import { FormUnderTest } from "../support/forms/FormUnderTest";

const programme = { ...quangNamSeKong, previousPeriod: shiftYears(quangNamSeKong.period, -1) };

// Each run makes, writes and reads many files; a busy machine takes its time.
jest.setTimeout(120_000);

test.each(LANGUAGES)("any figures survive observations.csv, a form in %s and its file", async (language) => {
  await fc.assert(
    fc.asyncProperty(arbitraryReturn(programme, language), async ({ observations }) => {
      const form = await FormUnderTest.make({ programme, language });
      expect(await form.fill(parseObservations(formatObservations(observations), "o.csv").observations)).toEqual([]);
      const workbook = readWorkbook(await writeWorkbook(form.workbook), "return.xlsx");
      const { forms } = await readReturns(workbook, catalogue);
      const read = forms[0]!.observations;
      expect(new Set(read.map(({ source: _source, ...observation }) => observation))).toEqual(
        new Set(observations.map((observation) => withWordsOf(language, observation))),
      );
      expect(parseObservations(formatObservations(read), "o.csv").observations).toEqual(read);
    }),
    { numRuns: 15 },
  );
});

test("a full set of forms weighs less than 300 KB", async () => {
  const { workbook } = await FormUnderTest.make({ programme: { ...programme, modules: MODULES } });
  expect((await writeWorkbook(workbook)).length).toBeLessThan(300 * 1024);
});
