import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import type { Rect } from "../../../src/core/workbook/Rect";
import { readWorkbook } from "../../../src/hosts/xlsx/readWorkbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/writeWorkbook";
import { convertAllByLibreOffice } from "../office/libreOffice";
import { runProgram } from "../office/runProgram";
import { withFolder } from "../office/withFolder";
import { type Raster, trimmed } from "./raster";
import { readPng } from "./readPng";

/** Points an inch: an A4 page is as wide as a page on a screen, and so is a chart of half a page. */
const RESOLUTION = { page: 96, block: 140 };
const FIRST_PAGE = 'pdf:calc_pdf_Export:{"PageRange":{"type":"string","value":"1"}}';
const MARGIN = 12;
/** Longer tables are shown as far as the first page goes, in points of rows. */
const PAGE_POINTS = 760;
const ROW_POINTS = 15;

/** What is printed: a sheet's first page, or a block of it. */
export interface PrintedSheet {
  readonly name: string;
  readonly area?: Rect;
}

/** A workbook and what of it is printed. */
export interface PrintJob {
  readonly workbook: MemoryWorkbook;
  readonly sheet: PrintedSheet;
}

/** Each as LibreOffice prints it on a computer of a locale, cut to what is on the paper. */
export async function printed(jobs: readonly PrintJob[], locale: string): Promise<readonly Raster[]> {
  const files = await Promise.all(jobs.map(({ workbook, sheet }) => fileWith(workbook, sheet)));
  const pages = await convertAllByLibreOffice(files, "xlsx", FIRST_PAGE, locale);
  return withFolder(async (folder) => {
    const rasters: Raster[] = [];
    for (const [index, pdf] of pages.entries()) {
      const path = join(folder, `page${String(index)}`);
      await writeFile(`${path}.pdf`, pdf);
      const resolution = RESOLUTION[jobs[index]?.sheet.area ? "block" : "page"];
      await runProgram("pdftoppm", ["-r", String(resolution), "-png", "-singlefile", `${path}.pdf`, path]);
      rasters.push(trimmed(readPng(new Uint8Array(await readFile(`${path}.png`))), MARGIN));
    }
    return rasters;
  });
}

/** The workbook with nothing to print but that sheet, on one page. */
async function fileWith(workbook: MemoryWorkbook, { name, area }: PrintedSheet): Promise<Uint8Array> {
  const copy = readWorkbook(await writeWorkbook(workbook));
  const sheet = copy.sheetByName(name);
  if (!sheet?.page) throw new Error(`no sheet ${name} that prints`);
  // Only the first page is printed.
  copy.sheets.splice(0, copy.sheets.length, sheet, ...copy.sheets.filter((other) => other !== sheet));
  copy.activeSheetId = sheet.id;
  const { titleRows: _repeated, ...page } = sheet.page;
  const printArea = area ?? firstPage(page.printArea ?? sheet.usedRange(), (row) => sheet.rows.get(row)?.height);
  sheet.page = { ...page, fit: { wide: 1, tall: 1 }, printArea };
  return writeWorkbook(copy);
}

function firstPage(area: Rect | undefined, heightOf: (row: number) => number | undefined): Rect {
  if (!area) throw new Error("an empty sheet");
  let rows = 0;
  for (let points = 0; rows < area.rows; rows++) {
    points += heightOf(area.row + rows) ?? ROW_POINTS;
    if (points > PAGE_POINTS) break;
  }
  return { ...area, rows: Math.max(1, rows) };
}
