import { entryRule, entryWarning, clip, MAX_PROMPT, MAX_TITLE, markedCells } from "../forms/cellRules";
import { columnName, NAMES } from "../forms/formNames";
import type { FormRequest } from "../forms/FormRequest";
import { writeFormHead } from "../forms/gridHead";
import type { LinkedSheets } from "../forms/gridSheet";
import { inputWidth } from "../forms/inputWidth";
import type { MetaSheet } from "../forms/metaSheet";
import type { Catalogue } from "../Catalogue";
import { officialPage } from "../layout/page";
import { COLOURS, fontNameOf, headingStyle } from "../layout/styles";
import { lineCount } from "../layout/textWidth";
import { inputNumberFormat } from "../quantity/qualifierFormat";
import { labelIn, type Language } from "../text/Labels";
import type { Translate } from "../text/messages";
import { columnLetters, MAX_ROWS, sheetReference } from "../workbook/a1";
import type { CellStyle } from "../workbook/Cell";
import { cellRect, type Rect } from "../workbook/Rect";
import { type ConditionalFormat, type DataValidation, Sheet } from "../workbook/Sheet";
import type { FormList } from "./FormList";
import { type AskedColumn, columnHeading } from "./listColumns";

/** Row of the headings; the rows of the list follow right below, so that they can be sorted and filtered. */
export const LIST_HEAD = 6;
const FIRST_ROW = LIST_HEAD + 1;
/** Of office, title and period, which must stay in view and on the first page. */
const TITLE_WIDTH = 165;
const FIGURE_WIDTH = 13;
/** What a page in landscape takes at a readable size, in characters; a longer row goes over several pages. */
const PAGE_WIDTH = 230;
/** What tells rows apart at a glance: stays in view, and stands on every page a row goes over. */
const NAMING_COLUMNS = 2;
/** Serial numbers of 1 January 1990 and 31 December 2099. */
const DAYS = { first: 32_874, last: 73_050 };
export const DATE_FORMAT = "dd/mm/yyyy";

/** A list and where its choices stand on the hidden sheet. */
export interface PlannedList {
  readonly list: FormList;
  readonly columns: readonly AskedColumn[];
  /** Places among the hidden sheet's lists, by column. */
  readonly choices: ReadonlyMap<string, number>;
}

/**
 * A sheet of a form with open-ended rows. What cells look like and what may be typed are rules of whole columns, so that a list of any length
 * weighs nothing before it is filled. It is not protected: Excel neither sorts nor deletes rows of a protected sheet with locked cells, and
 * there is nothing on it but headings that a slip could spoil; these are found again by name and compared with their columns when read.
 */
export function listSheet(
  name: string,
  { list, columns, choices }: PlannedList,
  request: FormRequest,
  links: LinkedSheets,
  meta: Pick<MetaSheet, "words" | "lists" | "marks">,
  catalogue: Catalogue,
  translate: Translate,
): Sheet {
  const { language } = request;
  const sheet = new Sheet(name);
  const widths = columns.map((asked) => widthOf(asked, language));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const repeated = widths.slice(0, NAMING_COLUMNS).reduce((sum, width) => sum + width, 0);
  const pagesWide = total > PAGE_WIDTH ? Math.ceil((total - repeated) / (PAGE_WIDTH - repeated)) : 1;
  const end = titleEnd(widths, total / pagesWide);
  // What stands above columns that are repeated is repeated, too.
  const begin = pagesWide > 1 ? NAMING_COLUMNS : 0;
  let height = 40;
  columns.forEach((asked, index) => {
    const width = widths[index] ?? FIGURE_WIDTH;
    const text = columnHeading(asked, language, translate);
    sheet.columns.set(index, { width, style: columnStyle(asked, language) });
    sheet.put(LIST_HEAD, index, text, headingStyle(text));
    height = Math.max(height, 6 + 17 * lineCount(text, 13, width - 2));
    const named = columnName({ field: asked.column.id, when: "this" });
    sheet.names.push({ name: named, refersTo: sheetReference(name, cellRect(LIST_HEAD, index)) });
    const range = { row: FIRST_ROW, column: index, rows: MAX_ROWS - FIRST_ROW, columns: 1 };
    const place = choices.get(asked.column.id);
    const source = place === undefined ? undefined : meta.lists[place];
    sheet.validations.push(ruleOf(range, asked, source, meta.words, language, translate));
  });
  writeFormHead(sheet, labelIn(list.title, language), end, request, links.info, translate, begin);
  sheet.rows.set(LIST_HEAD, { height });
  const cells: Rect = { row: FIRST_ROW, column: 0, rows: MAX_ROWS - FIRST_ROW, columns: columns.length };
  for (const severity of ["hard", "soft"] as const) {
    sheet.conditionalFormats.push(markedCells(cells, severity, meta.marks[severity], list.id));
  }
  sheet.conditionalFormats.push(framedRows(cells));
  for (const own of [NAMES.form, NAMES.module(list.id)]) {
    sheet.names.push({ name: own, refersTo: sheetReference(name, cellRect(0, 0)) });
  }
  sheet.names.push({ name: NAMES.linkInfo, refersTo: sheetReference(links.info, cellRect(0, 0)) });
  sheet.names.push({ name: NAMES.linkMeta, refersTo: sheetReference(links.meta, cellRect(0, 0)) });
  sheet.freeze = { rows: FIRST_ROW, columns: NAMING_COLUMNS };
  sheet.page = {
    ...officialPage("landscape"),
    fit: { wide: pagesWide, tall: 0 },
    titleRows: { first: LIST_HEAD, last: LIST_HEAD },
    ...(pagesWide > 1 && { titleColumns: { first: 0, last: NAMING_COLUMNS - 1 } }),
  };
  return sheet;
}

/** A row that says anything has a frame on paper, too, however it came there. */
function framedRows(cells: Rect): ConditionalFormat {
  const [first, last] = [cells.column, cells.column + cells.columns - 1].map(columnLetters);
  const row = String(cells.row + 1);
  return { range: cells, formula: `=COUNTA($${first ?? ""}${row}:$${last ?? ""}${row})>0`, frame: COLOURS.grid };
}

/** The last column under the title. */
function titleEnd(widths: readonly number[], page: number): number {
  const most = Math.min(TITLE_WIDTH, page);
  let used = 0;
  const beyond = widths.findIndex((width) => (used += width) > most);
  return Math.max(1, (beyond < 0 ? widths.length : beyond) - 1);
}

function widthOf({ column, indicator }: AskedColumn, language: Language): number {
  if (column.kind !== "figure" || !indicator) return column.kind === "figure" ? FIGURE_WIDTH : column.width;
  // One case is a small part of what a unit states for a year.
  const plausibleMaximum = indicator.plausibleMaximum / 100;
  return inputWidth({ ...indicator, plausibleMaximum }, language);
}

/** How the cells of a column look. */
export function columnStyle({ column, indicator }: AskedColumn, language: Language): CellStyle {
  const font = { name: fontNameOf(language), size: 12, color: COLOURS.text };
  const common: CellStyle = { font, vertical: "center" };
  switch (column.kind) {
    case "date":
      return { ...common, numberFormat: DATE_FORMAT, horizontal: "center" };
    case "year":
      return { ...common, numberFormat: "0", horizontal: "center" };
    case "figure":
      return {
        ...common,
        numberFormat: inputNumberFormat(indicator?.measure ?? "quantity"),
        horizontal: "right",
        shrink: true,
      };
    default:
      // Numbers of cases and documents such as 03/2024 stay what was typed.
      return { ...common, numberFormat: "@", wrap: true, horizontal: "left", indent: 1 };
  }
}

/** What may be typed into a column, with its prompt. */
function ruleOf(
  range: Rect,
  { column, indicator }: AskedColumn,
  source: string | undefined,
  words: string,
  language: Language,
  translate: Translate,
): DataValidation {
  if (column.kind === "figure") {
    if (!indicator) throw new Error(`no indicator ${column.id}`);
    return entryRule(range, indicator, words, language, translate);
  }
  const label = clip(labelIn(column.labels, language), MAX_TITLE);
  const prompt = { title: label, message: clip(labelIn(column.help, language), MAX_PROMPT) };
  const error = (id: string): NonNullable<DataValidation["error"]> => entryWarning(label, translate(id), translate);
  switch (column.kind) {
    case "date":
      return {
        range,
        rule: { kind: "date", operator: "between", formula1: DAYS.first, formula2: DAYS.last },
        prompt,
        error: error("form.error.date"),
      };
    case "year":
      return {
        range,
        rule: { kind: "wholeNumber", operator: "between", formula1: 1990, formula2: 2099 },
        prompt,
        error: error("list.error.year"),
      };
    case "choice":
      return { range, rule: { kind: "list", source: `=${source ?? ""}` }, prompt, error: error("form.error.list") };
    // A month may be typed in more ways than a rule could name; it is read as a text.
    case "month":
    case "text":
      return {
        range,
        rule: { kind: "textLength", operator: "lessThanOrEqual", formula1: MAX_TEXT },
        prompt,
        error: error("list.error.text"),
      };
  }
}

/** Longer texts are no names and notes any more. */
const MAX_TEXT = 1_000;
