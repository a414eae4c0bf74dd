import { centredStyle, fontFor, headingStyle } from "../layout/styles";
import { lineCount } from "../layout/textWidth";
import { writeAcross } from "../layout/writeAcross";
import { writeOfficialHeading } from "../layout/officialBlocks";
import { labelIn } from "../text/Labels";
import type { Translate } from "../text/messages";
import { absoluteCellAddress, quoteSheetName } from "../workbook/a1";
import type { Sheet } from "../workbook/Sheet";
import type { FormRequest } from "./FormRequest";
import { type GridLayout, HEAD, MEASURE_WIDTH, NOTE_WIDTH, NUMBER_WIDTH } from "./gridLayout";
import type { GridPlan, PlannedColumn } from "./gridPlan";
import { PERIOD_ROW } from "./infoSheet";

const TITLE_ROW = 3;
const HEAD_HEIGHT = 40;

/** Everything above the figures: the office, title, programme and period, and the headings of the columns. */
export function writeGridHead(
  sheet: Sheet,
  plan: GridPlan,
  layout: GridLayout,
  request: FormRequest,
  info: string,
  translate: Translate,
): void {
  const { number, label, note } = layout;
  sheet.columns
    .set(number, { width: NUMBER_WIDTH })
    .set(label, { width: layout.labelWidth })
    .set(note, { width: NOTE_WIDTH });
  writeColumnHeads(sheet, plan, layout, translate);
  writeFormHead(sheet, plan.title, note, request, info, translate);
}

/** The office, title, programme and period over the columns from `first` to `last`, which have their widths: six rows. */
export function writeFormHead(
  sheet: Sheet,
  title: string,
  last: number,
  request: FormRequest,
  info: string,
  translate: Translate,
  first = 0,
): void {
  const { programme, language } = request;
  writeOfficialHeading(sheet, 0, last, programme.office, language, translate, first);
  writeAcross(sheet, TITLE_ROW, first, last, title, { font: fontFor(title, 14, { bold: true }), vertical: "center" });
  sheet.rows.set(TITLE_ROW, { height: 30 });
  const subtitle = `${translate("form.info.programme")}: ${labelIn(programme.labels, language)}`;
  writeAcross(sheet, TITLE_ROW + 1, first, last, subtitle, { font: fontFor(subtitle, 13, { italic: true }) });
  const period = periodFormula(info, request, translate);
  writeAcross(sheet, TITLE_ROW + 2, first, last, "", {
    font: fontFor(period.text, 13, { italic: true }),
    vertical: "top",
  });
  sheet.putFormula(TITLE_ROW + 2, first, period.formula, period.text);
  sheet.rows.set(TITLE_ROW + 2, { height: 26 });
}

function writeColumnHeads(sheet: Sheet, plan: GridPlan, layout: GridLayout, translate: Translate): void {
  const single: (readonly [number, string])[] = [
    [layout.number, translate("form.head.number")],
    [layout.label, plan.head],
    ...(layout.measure === undefined ? [] : [[layout.measure, translate("form.head.measure")] as const]),
    [layout.note, translate("form.head.note")],
  ];
  if (layout.measure !== undefined) sheet.columns.set(layout.measure, { width: MEASURE_WIDTH });
  for (const [column, text] of single) {
    sheet.put(HEAD, column, text, headingStyle(text));
    sheet.put(HEAD + 1, column, null, headingStyle(""));
  }
  let height = HEAD_HEIGHT;
  for (const { first, columns } of groupsOf(plan.columns)) {
    const text = columns[0]?.group ?? "";
    const at = layout.firstInput + first;
    writeAcross(sheet, HEAD, at, at + columns.length - 1, text, headingStyle(text));
    const width = columns.reduce((sum, column) => sum + column.width, 0);
    height = Math.max(height, 6 + 17 * lineCount(text, 13, width - 2));
    columns.forEach(({ when, width: own }, offset) => {
      const head = translate(`form.head.${when}`);
      sheet.put(HEAD + 1, at + offset, head, headingStyle(head));
      sheet.columns.set(at + offset, { width: own });
    });
  }
  for (let column = 0; column <= layout.note; column++) {
    sheet.put(HEAD + 2, column, `(${String(column + 1)})`, centredStyle("", { italic: true }));
  }
  sheet.rows.set(HEAD, { height }).set(HEAD + 1, { height: 22 });
}

/** Neighbouring columns of one field. */
function groupsOf(
  columns: readonly PlannedColumn[],
): readonly { readonly first: number; readonly columns: readonly PlannedColumn[] }[] {
  const groups: { first: number; columns: PlannedColumn[] }[] = [];
  columns.forEach((column, index) => {
    const group = groups.at(-1);
    if (group?.columns[0]?.field === column.field) group.columns.push(column);
    else groups.push({ first: index, columns: [column] });
  });
  return groups;
}

/** The period line follows the dates on the info sheet; built from day, month and year so that no regional setting spoils it. */
function periodFormula(info: string, request: FormRequest, translate: Translate): { formula: string; text: string } {
  const sheet = quoteSheetName(info);
  const date = (row: number): string => {
    const cell = `${sheet}!${absoluteCellAddress(row, 1)}`;
    return `TEXT(DAY(${cell}),"00")&"/"&TEXT(MONTH(${cell}),"00")&"/"&YEAR(${cell})`;
  };
  const shown = (iso: string): string => iso.split("-").reverse().join("/");
  const label = translate("form.info.period");
  const days = [PERIOD_ROW, PERIOD_ROW + 1].map((row) => `${sheet}!${absoluteCellAddress(row, 1)}`).join(",");
  return {
    // Without both dates a day would be printed that nobody stated: 00/01/1900.
    formula: `="${label.replaceAll('"', '""')}: "&IF(COUNT(${days})<2,"…",${date(PERIOD_ROW)}&" - "&${date(PERIOD_ROW + 1)})`,
    text: `${label}: ${shown(request.period.from)} - ${shown(request.period.to)}`,
  };
}
