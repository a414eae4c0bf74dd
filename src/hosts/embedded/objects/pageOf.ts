import type { PageLayout, Sheet } from "../../../core/workbook/Sheet";

/** Excel's "Normal" margins in millimetres: 0.7, 0.75 and 0.3 inches. */
const DEFAULT_PAGE: PageLayout = {
  orientation: "portrait",
  paper: "A4",
  margins: { top: 19.05, bottom: 19.05, left: 17.78, right: 17.78, header: 7.62, footer: 7.62 },
};

/** A sheet's page set-up, or Excel's default. */
export const pageOf = ({ page }: Sheet): PageLayout => page ?? DEFAULT_PAGE;
