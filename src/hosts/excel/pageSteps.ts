import type { HeaderFooter, PageLayout, Sheet } from "../../core/workbook/Sheet";
import { cellAddress, columnLetters, rectAddress } from "../../core/workbook/a1";
import { CALL_BYTES, RANGE_BYTES, type Step } from "./Batch";

/** How the sheet looks in the window and on paper. All cosmetic: freezePanes fails on some files (office-js 2014, 2196), page layout without a printer. */
export function pageSteps(sheet: Sheet, key: string): readonly Step[] {
  const { page } = sheet;
  return [...windowSteps(sheet, key), ...(page ? [pageStep(page, key), ...breakSteps(page, key)] : [])];
}

/** Excel may leave them out where a sheet is fitted to the page's width: then its pages end where they are full. */
const breakSteps = ({ breaks = [] }: PageLayout, key: string): readonly Step[] =>
  breaks.length === 0
    ? []
    : [
        {
          bytes: breaks.length * CALL_BYTES,
          cosmetic: key,
          queue: (batch) => {
            for (const row of breaks) batch.sheet(key).horizontalPageBreaks.add(cellAddress(row, 0));
          },
        },
      ];

function windowSteps({ freeze, showGridlines, tabColor }: Sheet, key: string): readonly Step[] {
  const steps: Step[] = [];
  if (!showGridlines || tabColor !== undefined) {
    steps.push({
      bytes: 2 * CALL_BYTES,
      cosmetic: key,
      queue: (batch) => {
        const sheet = batch.sheet(key);
        if (!showGridlines) sheet.showGridlines = false;
        if (tabColor !== undefined) sheet.tabColor = tabColor;
      },
    });
  }
  if (freeze && (freeze.rows > 0 || freeze.columns > 0)) {
    steps.push({
      bytes: RANGE_BYTES + 2 * CALL_BYTES,
      cosmetic: key,
      queue: (batch) => {
        const { freezePanes } = batch.sheet(key);
        const { rows, columns } = freeze;
        if (columns === 0) freezePanes.freezeRows(rows);
        else if (rows === 0) freezePanes.freezeColumns(columns);
        else freezePanes.freezeAt(batch.range(key, { row: 0, column: 0, rows, columns }));
      },
    });
  }
  return steps;
}

const MILLIMETRES = 10;

function pageStep(page: PageLayout, key: string): Step {
  return {
    bytes: 20 * CALL_BYTES + JSON.stringify(page).length * 2,
    cosmetic: key,
    queue: (batch) => {
      const { pageLayout } = batch.sheet(key);
      const { margins, fit, printArea, titleColumns, titleRows } = page;
      pageLayout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
      pageLayout.paperSize = page.paper;
      pageLayout.setPrintMargins("Centimeters", {
        top: margins.top / MILLIMETRES,
        bottom: margins.bottom / MILLIMETRES,
        left: margins.left / MILLIMETRES,
        right: margins.right / MILLIMETRES,
        header: margins.header / MILLIMETRES,
        footer: margins.footer / MILLIMETRES,
      });
      if (fit) {
        pageLayout.zoom = { horizontalFitToPages: fit.wide, ...(fit.tall > 0 && { verticalFitToPages: fit.tall }) };
      }
      if (page.centerHorizontally) pageLayout.centerHorizontally = true;
      if (printArea) pageLayout.setPrintArea(rectAddress(printArea));
      if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
      if (titleColumns) {
        const [first, last] = [titleColumns.first, titleColumns.last].map(columnLetters);
        pageLayout.setPrintTitleColumns(`$${first ?? ""}:$${last ?? ""}`);
      }
      writeHeadersAndFooters(pageLayout.headersFooters, page);
    },
  };
}

function writeHeadersAndFooters(group: Excel.HeaderFooterGroup, { header, footer, plainFirstPage }: PageLayout): void {
  if (plainFirstPage) group.state = "FirstAndDefault";
  const all = group.defaultForAllPages;
  const write = (part: HeaderFooter | undefined, place: "Header" | "Footer"): void => {
    if (part?.left !== undefined) all[`left${place}`] = part.left;
    if (part?.center !== undefined) all[`center${place}`] = part.center;
    if (part?.right !== undefined) all[`right${place}`] = part.right;
  };
  write(header, "Header");
  write(footer, "Footer");
}
