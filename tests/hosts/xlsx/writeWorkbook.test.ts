import fc from "fast-check";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { Sheet } from "../../../src/core/workbook/Sheet";
import { readWorkbook } from "../../../src/hosts/xlsx/readWorkbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/writeWorkbook";
import { arbitraryWorkbook } from "../../support/xlsx/arbitraryWorkbook";
import { featureWorkbook } from "../../support/xlsx/featureWorkbook";
import { workbookContents } from "../../support/xlsx/workbookContents";

test("any workbook of the model comes back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryWorkbook, async (workbook) => {
      expect(workbookContents(readWorkbook(await writeWorkbook(workbook)))).toEqual(workbookContents(workbook));
    }),
    { numRuns: 60, seed: 20241219 },
  );
}, 60_000);

test("a workbook with everything comes back as it was", async () => {
  const workbook = featureWorkbook();
  expect(workbookContents(readWorkbook(await writeWorkbook(workbook)))).toEqual(workbookContents(workbook));
});

test("the same workbook makes the same bytes", async () => {
  expect(await writeWorkbook(featureWorkbook())).toEqual(await writeWorkbook(featureWorkbook()));
});
