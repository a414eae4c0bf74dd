import { readdirSync, readFileSync } from "node:fs";
import { catalogue } from "../../src/catalogue/catalogue";
import { parseObservations } from "../../src/core/csv/observationsCsv";
import { TEMPLATE_VERSION } from "../../src/core/forms/formNames";
import { readReturns } from "../../src/core/tasks/readReturns";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { inShort } from "../support/forms/FormUnderTest";
import { goldenPath } from "../support/goldenFiles";

/**
 * Forms as they were when a template version came out, with what stands in them. The files are in users' hands: they are never made anew, and
 * every later version reads them.
 */
const FORMS = Array.from({ length: TEMPLATE_VERSION }, (_, index) => `version-${String(index + 1)}`).flatMap(
  (version) =>
    readdirSync(goldenPath(version))
      .filter((file) => file.endsWith(".xlsx"))
      .map((file) => `${version}/${file.replace(".xlsx", "")}`),
);

test.each(FORMS)("%s is read to the last figure", async (form) => {
  const workbook = readWorkbook(new Uint8Array(readFileSync(goldenPath(`${form}.xlsx`))));
  const { forms, findings } = await readReturns(workbook, catalogue);
  const stated = parseObservations(readFileSync(goldenPath(`${form}.csv`), "utf8"), form);
  expect(stated.problems).toEqual([]);
  expect(findings).toEqual([]);
  expect(forms).toHaveLength(1);
  expect(inShort(forms[0]!.findings)).toEqual([]);
  const read = forms[0]!.observations.map(({ source: _source, ...observation }) => JSON.stringify(observation));
  expect(read.sort()).toEqual(stated.observations.map((observation) => JSON.stringify(observation)).sort());
});
