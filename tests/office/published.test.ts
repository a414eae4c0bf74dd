import { readFile } from "node:fs/promises";
import type { MemoryWorkbook } from "../../src/core/workbook/MemoryWorkbook";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/hosts/xlsx/writeWorkbook";
import { inFolderOfItsOwn } from "../support/cli/hoptac";
import { convertAllByLibreOffice } from "../support/office/libreOffice";
import { type Example, EXAMPLE_NAMES, exampleForm } from "../support/examples";
import { printedPages } from "../support/office/printedPages";
import { fillPublished, type Published, PUBLISHED_NAMES } from "../support/published";
import { expectPublished } from "../support/readsAsPublished";

inFolderOfItsOwn();

/** What a clerk takes from the printer: the pages of the forms of each case, and of each report. */
const PAGES: Readonly<Record<Published, number>> = {
  p01: 7,
  p02: 7,
  p06: 19,
  p11: 5,
  "p11-c04": 5,
  p09: 11,
  p15: 4,
  p16: 8,
  p17: 10,
  p18: 10,
  p19: 5,
  p24: 5,
  p28: 6,
  p30: 5,
  p34: 5,
  p42: 7,
};
const PAGES_OF_EXAMPLES: Readonly<Record<Example, number>> = {
  sh09: 12,
  "eight-provinces-2019": 3,
  "quang-nam-se-kong-2023": 22,
  "nghe-an-2024": 16,
  "quang-nam-se-kong-mid-2023": 22,
  "quang-nam-se-kong-review-2023": 22,
  "ministries-2021-2024": 17,
  "ministries-2024": 17,
};

/** A page with fewer lines than this is a scrap: the end of a table that did not fit. */
const FEWEST_LINES = 5;
const lines = (page: string): number => (page.match(/\S.*\n/g) ?? []).length;

/** Pages beside the first ones of lists wider than a page; they bear columns without the office's heading. */
const besidePages = ({ sheets }: MemoryWorkbook): number =>
  sheets.reduce((sum, { page }) => sum + (page?.fit?.wide ?? 1) - 1, 0);

test("published figures survive LibreOffice and print on whole pages", async () => {
  const files: Uint8Array[] = [];
  for (const name of PUBLISHED_NAMES) {
    await fillPublished(name, "vi", `${name}.xlsx`);
    files.push(new Uint8Array(await readFile(`${name}.xlsx`)));
  }
  const saved = await convertAllByLibreOffice(files, "xlsx", "xlsx:Calc MS Excel 2007 XML");
  const printed = await convertAllByLibreOffice(files, "xlsx", "pdf");
  for (const [index, name] of PUBLISHED_NAMES.entries()) {
    await expectPublished(saved[index]!, name, "vi");
    const pages = await printedPages(printed[index]!);
    const workbook = readWorkbook(files[index]!);
    const sheets = workbook.sheets.filter(({ visibility }) => visibility === "visible");
    expect([name, pages.length]).toEqual([name, PAGES[name]]);
    expect(pages.length).toBeGreaterThanOrEqual(sheets.length);
    expect(pages.filter((page) => page.includes("##"))).toEqual([]);
    const scraps = pages.filter((page) => lines(page) < FEWEST_LINES);
    expect([name, scraps.slice(besidePages(workbook))]).toEqual([name, []]);
  }
});

test("the forms of every report print on so many pages, each figure whole", async () => {
  const forms = await Promise.all(EXAMPLE_NAMES.map((name) => exampleForm(name, "vi")));
  const files = await Promise.all(forms.map(({ workbook }) => writeWorkbook(workbook)));
  const printed = await convertAllByLibreOffice(files, "xlsx", "pdf");
  const pages = await Promise.all(printed.map(printedPages));
  expect(Object.fromEntries(EXAMPLE_NAMES.map((name, index) => [name, pages[index]!.length]))).toEqual(
    PAGES_OF_EXAMPLES,
  );
  expect(pages.flat().filter((page) => page.includes("##"))).toEqual([]);
});
