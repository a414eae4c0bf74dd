import type { PageLayout } from "../workbook/Sheet";

/**
 * A4 with the margins of Decree 30/2020/NĐ-CP, annex I (top and bottom 20-25 mm, left 30-35, right 15-20); page number from
 * 1, Arabic, centred in the top margin, not on the first page. Landscape turns the binding edge to the top.
 */
export function officialPage(orientation: PageLayout["orientation"]): PageLayout {
  const margins =
    orientation === "portrait"
      ? { top: 20, bottom: 20, left: 30, right: 15 }
      : { top: 25, bottom: 15, left: 20, right: 20 };
  return {
    orientation,
    paper: "A4",
    margins: { ...margins, header: 10, footer: 10 },
    fit: { wide: 1, tall: 0 },
    header: { center: '&"Times New Roman"&13&P' },
    plainFirstPage: true,
    centerHorizontally: true,
  };
}
