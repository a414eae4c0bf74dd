import { dateToSerial } from "../dataset/ReferencePeriod";
import { labelIn } from "../text/Labels";
import type { Translate } from "../text/messages";
import { COLOURS, fontFor, framed, headingStyle, labelStyle } from "../layout/styles";
import { officialPage } from "../layout/page";
import { lineCount } from "../layout/textWidth";
import { writeAcross } from "../layout/writeAcross";
import type { CellStyle, CellValue } from "../workbook/Cell";
import { sheetReference } from "../workbook/a1";
import { cellRect } from "../workbook/Rect";
import { type DataValidation, Sheet } from "../workbook/Sheet";
import { clip, entryWarning, MAX_PROMPT, MAX_TITLE } from "./cellRules";
import type { FormRequest } from "./FormRequest";
import { type InfoField, NAMES } from "./formNames";

const DATE = "dd/mm/yyyy";
/** Serial numbers of 1 January 1990 and 31 December 2099: no return is older or newer. */
const FIRST_DAY = 32_874;
const LAST_DAY = 73_050;

/** Row of the period's first day on a new sheet, its last day below; the results sheet's heading refers to them. */
export const PERIOD_ROW = 9;
const FIRST_LINE = 3;

const LABEL = 0;
const VALUE = 1;
const HINT = 2;
const VALUE_WIDTH = 58;
const HINT_WIDTH = 52;

/** One line of the sheet: what is asked, what stands there, and how it may be changed. */
interface Line {
  readonly id: string;
  readonly value: CellValue;
  readonly field?: InfoField;
  readonly list?: string;
  readonly date?: boolean;
}

/** The sheet that says whose figures these are: programme, parties, periods, unit. Dates are checked, choices are lists. */
export function infoSheet(
  name: string,
  request: FormRequest,
  lists: { readonly units: string; readonly numbers: string },
  choice: { readonly unit: string; readonly numbers: string },
  translate: Translate,
): Sheet {
  const { programme, language, period, previousPeriod } = request;
  const serial = (date: string | undefined): CellValue => (date === undefined ? null : (dateToSerial(date) ?? null));
  const lines: readonly Line[] = [
    { id: "programme", value: labelIn(programme.labels, language) },
    { id: "framework", value: programme.framework ? labelIn(programme.framework, language) : null },
    { id: "parties", value: programme.parties.map(({ labels }) => labelIn(labels, language)).join("; ") },
    { id: "scope", value: labelIn(programme.scope, language) },
    { id: "language", value: translate("language.name") },
    { id: "unit", value: choice.unit, field: "unit", list: lists.units },
    { id: "from", value: serial(period.from), field: "from", date: true },
    { id: "to", value: serial(period.to), field: "to", date: true },
    { id: "previous_from", value: serial(previousPeriod?.from), field: "previous_from", date: true },
    { id: "previous_to", value: serial(previousPeriod?.to), field: "previous_to", date: true },
    { id: "numbers", value: choice.numbers, field: "numbers", list: lists.numbers },
    { id: "source", value: null, field: "source" },
  ];
  const sheet = new Sheet(name);
  sheet.columns.set(LABEL, { width: 34 }).set(VALUE, { width: VALUE_WIDTH }).set(HINT, { width: HINT_WIDTH });
  writeAcross(sheet, 0, LABEL, HINT, translate("form.info.title"), {
    font: fontFor(translate("form.info.title"), 14, { bold: true }),
  });
  sheet.rows.set(0, { height: 30 });
  ["form.info.head.item", "form.info.head.value", "form.info.head.help"].forEach((id, column) => {
    sheet.put(2, column, translate(id), headingStyle(translate(id)));
  });
  lines.forEach((line, index) => {
    writeLine(sheet, FIRST_LINE + index, line, translate);
  });
  sheet.freeze = { rows: FIRST_LINE, columns: 0 };
  sheet.protection = { formatColumns: true, formatRows: true };
  sheet.page = {
    ...officialPage("landscape"),
    printArea: { row: 0, column: 0, rows: FIRST_LINE + lines.length, columns: 3 },
    titleRows: { first: 2, last: 2 },
  };
  return sheet;
}

function writeLine(sheet: Sheet, row: number, line: Line, translate: Translate): void {
  const { id, value, field, list, date } = line;
  const label = translate(`form.info.${id}`);
  const hint = translate(`form.info.${id}.help`);
  sheet.put(row, LABEL, label, labelStyle(label, true));
  sheet.put(row, HINT, hint, framed({ ...labelStyle(hint), font: fontFor(hint, 11, { italic: true }) }));
  const text = typeof value === "string" ? value : "";
  const lines = Math.max(lineCount(text, 12, VALUE_WIDTH - 3), lineCount(hint, 11, HINT_WIDTH - 3));
  sheet.rows.set(row, { height: Math.max(36, 6 + 18 * lines) });
  const style: CellStyle = {
    ...labelStyle(text),
    ...(date ? { numberFormat: DATE } : field ? { numberFormat: "@" } : {}),
    ...(field ? { fill: COLOURS.input, locked: false } : { fill: COLOURS.locked }),
  };
  sheet.put(row, VALUE, value, style);
  if (!field) return;
  const range = cellRect(row, VALUE);
  sheet.names.push({ name: NAMES.info(field), refersTo: sheetReference(sheet.name, range) });
  const texts = {
    prompt: { title: clip(label, MAX_TITLE), message: clip(hint, MAX_PROMPT) },
    // Only one of the two samples says how numbers are written; a date or a unit may be typed in other ways.
    error:
      field === "numbers"
        ? ({ style: "stop", title: clip(label, MAX_TITLE), message: translate("form.error.choice") } as const)
        : entryWarning(label, translate(date ? "form.error.date" : "form.error.list"), translate),
  };
  const rule: DataValidation["rule"] | undefined = date
    ? { kind: "date", operator: "between", formula1: FIRST_DAY, formula2: LAST_DAY }
    : list !== undefined
      ? { kind: "list", source: `=${list}` }
      : undefined;
  if (rule) sheet.validations.push({ range, rule, ...texts });
}
