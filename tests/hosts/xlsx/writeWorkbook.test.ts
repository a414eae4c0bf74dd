import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook';
import { writeWorkbook } from '../../../src/hosts/xlsx/writeWorkbook';
import { featureWorkbook } from '../../support/xlsx/featureWorkbook';
import { workbookContents } from '../../support/xlsx/workbookContents';

test('a workbook with everything comes back as it was', async () => {
  const workbook = featureWorkbook();
  expect(workbookContents(readWorkbook(await writeWorkbook(workbook)))).toEqual(workbookContents(workbook));
});

test('the same workbook makes the same bytes', async () => {
  expect(await writeWorkbook(featureWorkbook())).toEqual(await writeWorkbook(featureWorkbook()));
});
