import type { Indicator } from "../dataset/Programme";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { COLOURS, centredStyle, figureStyle, fontFor, fontNameOf, framed, labelStyle } from "../layout/styles";
import { fitBands } from "../layout/fitBands";
import type { PageLeads } from "../layout/pageBreaks";
import { officialPage } from "../layout/page";
import { lineCount } from "../layout/textWidth";
import { writeSignatures } from "../layout/officialBlocks";
import type { Translate } from "../text/messages";
import { sheetReference } from "../workbook/a1";
import type { CellStyle } from "../workbook/Cell";
import { cellRect, type Rect } from "../workbook/Rect";
import { inputNumberFormat } from "../quantity/qualifierFormat";
import { Sheet } from "../workbook/Sheet";
import type { FormRequest } from "./FormRequest";
import { columnName, isSubtotalName, NAMES, rowName } from "./formNames";
import { writeGridHead } from "./gridHead";
import { BODY, type GridLayout, HEAD, layoutOf } from "./gridLayout";
import type { FedFormula } from "./FedFormula";
import type { GridPlan, PlannedColumn, PlannedRow } from "./gridPlan";
import { writeGridRules } from "./gridRules";
import type { MetaSheet } from "./metaSheet";
import { additionAt, APART, sumRemarks } from "./gridSums";
import { totalFormula } from "./longSums";
import { rowKeys } from "./rowKeys";
import { runAddress } from "./sumFormula";

/** Fits two lines of Lao. */
const ROW_HEIGHT = 34;
const LINE_HEIGHT = 17;

/** Where the other sheets of the form stand. */
export interface LinkedSheets {
  readonly info: string;
  readonly meta: string;
}

/**
 * A sheet figures are typed into: its rows and columns, with live sums. Every row, column and sum is found again by its defined name,
 * never by position or label.
 */
export function gridSheet(
  name: string,
  plan: GridPlan,
  request: FormRequest,
  links: LinkedSheets,
  lists: Pick<MetaSheet, "words" | "digits" | "marks"> & { readonly fed: FedFormula },
  translate: Translate,
): Sheet {
  const sheet = new Sheet(name);
  const layout = layoutOf(plan);
  const fedAt = (row: PlannedRow, { field, when }: Pick<PlannedColumn, "field" | "when">): string | undefined => {
    const indicator = row.kind === "input" && when === "this" ? plan.indicatorAt(row.row, field) : undefined;
    return row.kind === "input" && indicator ? lists.fed(plan.module, row.row, indicator.id) : undefined;
  };
  writeGridHead(sheet, plan, layout, request, links.info, translate);
  plan.rows.forEach((row, index) => {
    writeRow(sheet, BODY + index, row, plan, layout, request);
    plan.columns.forEach((column, offset) => {
      const formula = fedAt(row, column);
      const indicator = row.kind === "input" ? plan.indicatorAt(row.row, column.field) : undefined;
      if (formula === undefined || !indicator) return;
      sheet.putFormula(BODY + index, layout.firstInput + offset, formula, "", fedStyle(request, indicator));
    });
  });
  writeGridRules(
    sheet,
    plan,
    layout,
    { ...lists, isFed: (row, column) => fedAt(row, column) !== undefined },
    request,
    translate,
  );
  writeNames(sheet, plan, layout, links);
  // What a total leaves out is said in plain Excel, too, where nobody sets its word.
  const remarks = sumRemarks(plan, request.programme, translate);
  remarks.forEach((remark, index) => {
    sheet.put(layout.end + index, layout.label, remark, {
      font: fontFor(remark, 10, { italic: true }),
      vertical: "center",
    });
  });
  const { office } = request.programme;
  const voice = { language: request.language, translate };
  const end = writeSignatures(sheet, layout.end + Math.max(remarks.length, 1) + 1, layout.label, layout.note, office, [
    voice,
  ]);
  sheet.freeze = { rows: BODY, columns: layout.firstInput };
  sheet.protection = { formatColumns: true, formatRows: true };
  const page = {
    ...officialPage(plan.orientation),
    printArea: { row: 0, column: 0, rows: end + 1, columns: layout.note + 1 },
    titleRows: { first: HEAD, last: HEAD + 2 },
  };
  fitBands(sheet, page, { first: BODY, last: layout.end - 1 }, leadsOf(plan));
  return sheet;
}

/** Rows that say whose the rows below them are, and headings among these. */
function leadsOf({ rows }: GridPlan): PageLeads {
  const at = (isLead: (row: PlannedRow) => boolean): readonly number[] =>
    rows.flatMap((row, index) => (isLead(row) ? [BODY + index] : []));
  return {
    bands: at((row) => (row.kind === "heading" ? row.band === true : row.kind === "sum" && isSubtotalName(row.name))),
    headings: at(({ kind }) => kind === "heading"),
  };
}

function writeNames(
  sheet: Sheet,
  plan: GridPlan,
  { label, note, firstInput, end }: GridLayout,
  links: LinkedSheets,
): void {
  const name = (text: string, range: Rect): void => {
    sheet.names.push({ name: text, refersTo: sheetReference(sheet.name, range) });
  };
  const column = (at: number): Rect => ({ row: HEAD, column: at, rows: end - HEAD, columns: 1 });
  plan.rows.forEach((row, index) => {
    const range = { row: BODY + index, column: 0, rows: 1, columns: note + 1 };
    if (row.kind === "input") name(rowName(row.row), range);
    if (row.kind === "sum") name(row.name, range);
  });
  plan.columns.forEach((part, index) => {
    name(columnName(part), column(firstInput + index));
  });
  name(NAMES.form, cellRect(0, 0));
  if (plan.module !== "results") name(NAMES.module(plan.module), cellRect(0, 0));
  sheet.names.push({ name: NAMES.linkInfo, refersTo: sheetReference(links.info, cellRect(0, 0)) });
  sheet.names.push({ name: NAMES.linkMeta, refersTo: sheetReference(links.meta, cellRect(0, 0)) });
  name(NAMES.label, column(label));
  name(NAMES.note, column(note));
  name(NAMES.body, { row: BODY, column: 0, rows: end - BODY, columns: note + 1 });
}

function writeRow(
  sheet: Sheet,
  at: number,
  row: PlannedRow,
  plan: GridPlan,
  layout: GridLayout,
  request: FormRequest,
): void {
  const emphasis = row.kind === "input" ? {} : { fill: COLOURS.heading };
  const bold = row.kind !== "input" && !(row.kind === "sum" && row.item !== undefined);
  const indented = row.part ? { indent: 3 } : {};
  sheet.put(at, layout.number, row.number === "" ? null : row.number, { ...centredStyle("", { bold }), ...emphasis });
  sheet.put(at, layout.label, row.label, { ...labelStyle(row.label, bold), ...indented, ...emphasis });
  if (layout.measure !== undefined) {
    const text = row.measure ?? "";
    sheet.put(at, layout.measure, text === "" ? null : text, { ...centredStyle(text), wrap: true, ...emphasis });
  }
  const height = 6 + LINE_HEIGHT * lineCount(row.label, 12, layout.labelWidth - 4);
  sheet.rows.set(at, { height: plan.module === "results" ? Math.max(ROW_HEIGHT, height) : Math.max(24, height) });
  plan.columns.forEach(({ field }, index) => {
    writeCell(sheet, { row: at, column: layout.firstInput + index }, row, field, plan, request);
  });
  const remark: CellStyle = { ...labelStyle(""), numberFormat: "@", fill: COLOURS.input, locked: false };
  sheet.put(at, layout.note, null, row.kind === "input" ? remark : framed(emphasis));
}

/** An input cell, a live sum, or a grey cell that asks for nothing. */
function writeCell(
  sheet: Sheet,
  { row: at, column }: { row: number; column: number },
  row: PlannedRow,
  field: string,
  plan: GridPlan,
  request: FormRequest,
): void {
  if (row.kind === "heading") {
    sheet.put(at, column, null, framed({ ...blankFont(request), fill: COLOURS.heading }));
    return;
  }
  const indicator = plan.indicatorAt(row.kind === "input" ? row.row : row, field);
  if (!indicator) {
    const text = plan.elsewhere(row.kind === "input" ? row.row : row, field) ?? null;
    const font = text === null ? blankFont(request) : { font: fontFor(text, 10, { italic: true }) };
    sheet.put(at, column, text, framed({ ...font, fill: COLOURS.locked, horizontal: "center", vertical: "center" }));
  } else if (row.kind === "input") {
    sheet.put(at, column, null, {
      ...figureStyle(request.language, inputNumberFormat(indicator.measure)),
      fill: COLOURS.input,
      locked: false,
    });
  } else {
    writeSum(sheet, { row: at, column }, row, indicator, plan, request);
  }
}

/** A live sum; a dash where the figures of its rows are never added. */
function writeSum(
  sheet: Sheet,
  { row: at, column }: { row: number; column: number },
  row: Extract<PlannedRow, { readonly kind: "sum" }>,
  indicator: IndicatorRecord,
  plan: GridPlan,
  request: FormRequest,
): void {
  const addition = additionAt(plan, row, indicator, request.programme);
  if (!addition) {
    sheet.put(at, column, APART, { ...centredStyle(APART), fill: COLOURS.heading });
    return;
  }
  const runs = row.addends.map((rows) => runAddress(BODY + (rows[0] ?? 0), BODY + (rows.at(-1) ?? 0), column));
  const formula = totalFormula(addition, runs, column, () => rowKeys(plan, row, { row: at, column }));
  if (formula === undefined) {
    sheet.put(at, column, APART, { ...centredStyle(APART), fill: COLOURS.heading });
    return;
  }
  sheet.putFormula(at, column, formula, "", sumStyle(request, indicator));
}

/** A table all of one font tells it in one answer, and needs not be asked cell by cell. */
const blankFont = ({ language }: FormRequest): CellStyle => ({ font: { name: fontNameOf(language), size: 12 } });

/** Grey and locked: nobody types where a list of the form is added up. */
const fedStyle = ({ language }: FormRequest, { measure }: Indicator): CellStyle => ({
  ...figureStyle(language, inputNumberFormat(measure)),
  fill: COLOURS.locked,
});

const sumStyle = ({ language }: FormRequest, { measure }: Indicator): CellStyle => ({
  ...figureStyle(language, inputNumberFormat(measure), true),
  fill: COLOURS.heading,
});
