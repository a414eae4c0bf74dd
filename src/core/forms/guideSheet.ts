import { fontFor, headingStyle, labelStyle } from "../layout/styles";
import { fitPages } from "../layout/fitPages";
import { officialPage } from "../layout/page";
import { lineCount } from "../layout/textWidth";
import { writeAcross } from "../layout/writeAcross";
import type { Indicator } from "../dataset/Programme";
import { labelIn, type Language } from "../text/Labels";
import type { Translate } from "../text/messages";
import { Sheet } from "../workbook/Sheet";
import type { GridPlan } from "./gridPlan";
import { namedWithUnit } from "./namedWithUnit";

/** What may stand in a cell, by example: ids of the rows of the first table. */
const ENTRIES = ["exact", "more", "nearly", "about", "zero", "not_stated", "words", "blank"] as const;

/** Nothing but these rows stands on the last page: no notes, no signatures. */
const KEEP = 4;

/** The sheet with the guidance: how each kind of knowledge is typed, and what each indicator means. */
export function guideSheet(name: string, plans: readonly GridPlan[], language: Language, translate: Translate): Sheet {
  const sheet = new Sheet(name);
  sheet.columns.set(0, { width: 34 }).set(1, { width: 96 });
  const title = translate("form.guide.title");
  writeAcross(sheet, 0, 0, 1, title, { font: fontFor(title, 14, { bold: true }) });
  sheet.rows.set(0, { height: 30 });
  let row = 2;
  const line = (label: string, text: string, heading = false): void => {
    sheet.put(row, 0, label, heading ? headingStyle(label) : labelStyle(label, true));
    sheet.put(row, 1, text, heading ? headingStyle(text) : labelStyle(text));
    sheet.rows.set(row, { height: 6 + 18 * Math.max(lineCount(text, 12, 93), lineCount(label, 12, 31)) });
    row++;
  };
  line(translate("form.guide.head.means"), translate("form.guide.head.type"), true);
  for (const entry of ENTRIES) line(translate(`form.guide.${entry}`), translate(`form.guide.${entry}.how`));
  row++;
  const first = row;
  line(translate("form.guide.head.indicator"), translate("form.guide.head.meaning"), true);
  for (const indicator of askedIn(plans)) {
    line(namedWithUnit(indicator, language, translate), labelIn(indicator.help, language));
  }
  sheet.protection = { formatColumns: true, formatRows: true };
  sheet.page = { ...officialPage("landscape"), printArea: { row: 0, column: 0, rows: row, columns: 2 } };
  fitPages(sheet, { first, last: row - 1, keep: KEEP });
  return sheet;
}

/** The indicators of the form; where many share one explanation (breakdowns of one family), the first speaks for all. */
function askedIn(plans: readonly GridPlan[]): readonly Indicator[] {
  const byHelp = new Map<string, Indicator>();
  for (const { rows, columns, indicatorAt } of plans) {
    for (const row of rows) {
      if (row.kind !== "input") continue;
      for (const { field } of columns) {
        const indicator = indicatorAt(row.row, field);
        const help = JSON.stringify(indicator?.help);
        if (indicator && !byHelp.has(help)) byHelp.set(help, indicator);
      }
    }
  }
  return [...byHelp.values()];
}
