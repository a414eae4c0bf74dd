import { charts } from "../../src/catalogue/charts/charts";
import { tables } from "../../src/catalogue/tables/tables";
import { createSummary } from "../../src/core/tasks/createSummary";
import { BOOK_NAMES } from "../../src/core/tables/dataSheet";
import { CHARTS_ID } from "../../src/core/charts/chartsSheet";
import { CHART_PREFIX } from "../../src/core/workbook/Chart";
import type { MemoryWorkbook } from "../../src/core/workbook/MemoryWorkbook";
import type { Sheet } from "../../src/core/workbook/Sheet";
import { catalogue } from "../../src/catalogue/catalogue";
import { exampleForm } from "../support/examples";
import type { PAGE_PICTURES } from "../support/pictures/guidePictures";
import {
  chartPicture,
  GUIDE_LANGUAGES,
  type GuideLanguage,
  keepPicture,
  LOCALES,
  tablePicture,
} from "../support/pictures/guidePictures";
import { changedBook, PICTURE_BOOKS, type PictureBook, pictureBook } from "../support/pictures/pictureBooks";
import { type PrintJob, printed } from "../support/pictures/printed";

/** The sheet of a table of the book, or of the charts. */
const sheetOf = ({ workbook }: PictureBook, id: string): Sheet | undefined =>
  workbook.sheets.find(({ names }) => names.some(({ name }) => name === BOOK_NAMES.table(id)));

/** The first sheet of the books that shows a table. */
function tableJob(books: readonly PictureBook[], id: string): PrintJob {
  for (const book of books) {
    const sheet = sheetOf(book, id);
    if (sheet) return { workbook: book.workbook, sheet: { name: sheet.name } };
  }
  throw new Error(`no book for pictures has the table ${id}`);
}

/** The first chart of a record, with its source below it. */
function chartJob(books: readonly PictureBook[], record: string): PrintJob {
  for (const book of books) {
    const chart = book.book.charts.find((each) => each.record === record);
    const sheet = sheetOf(book, CHARTS_ID);
    const drawn = sheet?.charts.find(({ name }) => name === `${CHART_PREFIX}${chart?.id ?? ""}`);
    if (sheet && drawn) {
      return { workbook: book.workbook, sheet: { name: sheet.name, area: { ...drawn.area, rows: 2 } } };
    }
  }
  throw new Error(`no book for pictures has a chart ${record}`);
}

/** The pages that are no table of the catalogue. */
async function pageJobs(
  books: readonly PictureBook[],
  language: GuideLanguage,
): Promise<Readonly<Record<(typeof PAGE_PICTURES)[number], PrintJob>>> {
  const workbookOf = async (): Promise<MemoryWorkbook> => (await exampleForm("sh09", language)).workbook;
  const [form, both] = [await workbookOf(), await workbookOf()];
  const { book } = await createSummary(both, catalogue, language === "vi" ? "vi+lo" : "lo+en");
  const overview = sheetOf({ workbook: both, book }, "overview");
  const changed = [await changedBook(language)];
  return {
    "page-form": { workbook: form, sheet: { name: form.sheets[0]?.name ?? "" } },
    "page-two-languages": { workbook: both, sheet: { name: overview?.name ?? "" } },
    "table-annex_completeness": tableJob(books, "annex_completeness"),
    "table-annex_queries": tableJob(changed, "annex_queries"),
    "table-annex_remarks": tableJob(changed, "annex_remarks"),
    "table-annex_revisions": tableJob(changed, "annex_revisions"),
  };
}

test.each(GUIDE_LANGUAGES)(
  "every table, every chart and the pages the guide in %s shows are printed",
  async (language) => {
    const books: PictureBook[] = [];
    for (const make of PICTURE_BOOKS) books.push(await pictureBook(make, language));
    const jobs: Readonly<Record<string, PrintJob>> = {
      ...(await pageJobs(books, language)),
      ...Object.fromEntries([...tables.keys()].map((id) => [tablePicture(id), tableJob(books, id)])),
      ...Object.fromEntries([...charts.keys()].map((id) => [chartPicture(id), chartJob(books, id)])),
    };
    const pictures = await printed(Object.values(jobs), LOCALES[language]);
    for (const [index, name] of Object.keys(jobs).entries()) {
      const picture = pictures[index]!;
      // More than a heading, and no wider than a page.
      expect([name, picture.width > 300 && picture.width < 1_200, picture.height > 100]).toEqual([name, true, true]);
      await keepPicture(language, name, picture);
    }
  },
);
