import { readFile } from "node:fs/promises";
import type { MemoryWorkbook } from "../../src/core/workbook/MemoryWorkbook";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { inFolderOfItsOwn } from "../support/cli/hoptac";
import { convertAllByLibreOffice } from "../support/office/libreOffice";
import { printedPages } from "../support/office/printedPages";
import { fillPublished, PUBLISHED_NAMES } from "../support/published";
import { expectPublished } from "../support/readsAsPublished";

inFolderOfItsOwn();

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
    expect(pages.length).toBeGreaterThanOrEqual(sheets.length);
    expect(pages.filter((page) => page.includes("##"))).toEqual([]);
    const scraps = pages.filter((page) => lines(page) < FEWEST_LINES);
    expect([name, scraps.slice(besidePages(workbook))]).toEqual([name, []]);
  }
});
