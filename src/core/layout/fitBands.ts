import type { PageLayout, Sheet } from "../workbook/Sheet";
import { fitPages, printScale } from "./fitPages";
import { officialPage } from "./page";
import type { PageLeads } from "./pageBreaks";

/** Letters of 12 points are then printed as those of a newspaper. */
const LEAST_UPRIGHT = 0.7;

/**
 * Sets how a table of bands is printed, as `fitPages` does; a wide one that would be broken over pages stands upright where it then has fewer, in
 * letters that can be read: more of a band, at best all of it, stands below its heading.
 * @param page with its print area.
 */
export function fitBands(
  sheet: Sheet,
  page: PageLayout,
  body: { readonly first: number; readonly last: number },
  leads: PageLeads,
): void {
  const pageOf = (wanted: PageLayout): PageLayout => {
    sheet.page = wanted;
    fitPages(sheet, body, leads);
    return sheet.page;
  };
  const across = pageOf(page);
  if (page.orientation === "portrait" || !across.breaks) return;
  sheet.page = { ...page, ...officialPage("portrait") };
  const upright = printScale(sheet) < LEAST_UPRIGHT ? undefined : pageOf(sheet.page);
  if (!upright || (upright.breaks ?? []).length >= across.breaks.length) sheet.page = across;
}
