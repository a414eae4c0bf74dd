import type {
  Cell as HucreCell,
  CellStyle as HucreStyle,
  ConditionalRule,
  DataValidation as HucreValidation,
  WriteSheet,
} from "hucre/xlsx";
import { rectAddress } from "../../../core/workbook/a1";
import { type Cell, type CellStyle, isErrorValue } from "../../../core/workbook/Cell";
import type { Rect } from "../../../core/workbook/Rect";
import { lastIndex } from "../../../core/workbook/lastIndex";
import type { ConditionalFormat, DataValidation, PageLayout, RowFormat, Sheet } from "../../../core/workbook/Sheet";
import { withPrefixes } from "../formulas/functionPrefixes";
import { formatHeaderFooter } from "../headerFooter";
import { encodeXString } from "../xml/xstring";
import { hucreCharts } from "./hucreCharts";
import { DEFAULT_WIDTH, ERROR_RESULT } from "./patchParts";
import { hucreStyle } from "./hucreStyle";
import type { PlainRows } from "./plainRows";
import { type SharedRule, sharedRules } from "./sharedRules";

const MM_PER_INCH = 25.4;
/** Excel's largest column (characters) and row (points). */
const MAX_WIDTH = 255;
const MAX_HEIGHT = 409;
/** The errors every Excel knows. Newer ones (#FIELD!, #BUSY!...) Excel itself stores as #VALUE! with a note beside it. */
const ERRORS: ReadonlySet<string> = new Set(
  "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC!".split(" "),
);

/** hucre's types want a member left out rather than undefined; its code takes both. */
type WholeCell = { readonly [Member in keyof HucreCell]?: HucreCell[Member] | undefined };
const NO_MORE = {
  checkbox: undefined,
  formulaType: undefined,
  formulaSharedIndex: undefined,
  formulaRef: undefined,
  formulaDynamic: undefined,
  hyperlink: undefined,
};

/** A formula of the model, with "=", as a file holds it. */
const fileFormula = (formula: string): string => withPrefixes(formula.startsWith("=") ? formula.slice(1) : formula);

/** A sheet in hucre's terms; what hucre has no word for is left to `patchParts`. Print area and title rows are names (see there). */
export function hucreSheet(rows: PlainRows): WriteSheet {
  const { sheet } = rows;
  const { page, freeze, protection, tabColor } = sheet;
  const header = formatHeaderFooter(page?.header);
  const footer = formatHeaderFooter(page?.footer);
  return {
    name: sheet.name,
    ...hucreContents(rows),
    ...(sheet.columns.size > 0 && { columns: hucreColumns(sheet) }),
    rowDefs: hucreRows(sheet),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    dataValidations: sharedRules(sheet.validations).map(hucreValidation),
    conditionalRules: sharedRules(sheet.conditionalFormats).map(hucreRule),
    ...(sheet.charts.length > 0 && { charts: [...hucreCharts(sheet)] }),
    ...(freeze && (freeze.rows > 0 || freeze.columns > 0) && { freezePane: freeze }),
    // Objects and scenarios are protected as Excel's own dialog does.
    ...(protection && { protection: { objects: true, scenarios: true, ...protection } }),
    ...(page && { pageSetup: hucrePage(page) }),
    // hucre breaks below the rows it is told.
    ...(page?.breaks && { rowBreaks: page.breaks.map((row) => row - 1) }),
    ...(header + footer !== "" && {
      headerFooter: {
        ...(header !== "" && { oddHeader: encodeXString(header) }),
        ...(footer !== "" && { oddFooter: encodeXString(footer) }),
        ...(page?.plainFirstPage && { differentFirst: true }),
      },
    }),
    view: {
      showGridLines: sheet.showGridlines,
      ...(tabColor !== undefined && { tabColor: { rgb: tabColor.slice(1) } }),
    },
    hidden: sheet.visibility === "hidden",
    veryHidden: sheet.visibility === "veryHidden",
  };
}

/** The cells above the plain rows; where those begin, a cell for each format hucre must make for what it does not see. */
function hucreContents({ sheet, first, styles: ahead }: PlainRows): Pick<WriteSheet, "cells"> {
  const styles = new Map<CellStyle, HucreStyle>();
  const styleOf = (style: CellStyle): HucreStyle => {
    let known = styles.get(style);
    if (!known) styles.set(style, (known = hucreStyle(style)));
    return known;
  };
  const cells = new Map<string, Partial<HucreCell>>();
  for (const [row, line] of sheet.lines()) {
    if (row >= first) break;
    for (const [column, cell] of line) {
      cells.set(`${row},${column}`, hucreCell(cell, cell.style && styleOf(cell.style)));
    }
  }
  // hucre forgets the formats of rows below the last cell: a cell without anything makes it go on.
  const lastRow = `${String(Math.max(0, lastIndex(sheet.rows.keys())))},0`;
  if (sheet.rows.size > 0 && !cells.has(lastRow)) cells.set(lastRow, {});
  for (const [style, column] of ahead) cells.set(`${first},${column}`, { style: styleOf(style) });
  return { cells };
}

/** Every member hucre asks for is there: on objects of one shape it is twice as fast. */
function hucreCell(cell: Cell, style: HucreStyle | undefined): Partial<HucreCell> {
  const { value, formula, formulaResult, richText } = hucreContent(cell);
  const whole: WholeCell = { value, style, formula, formulaResult, richText, ...NO_MORE };
  return whole as Partial<HucreCell>;
}

function hucreContent({ value, formula }: Cell): Partial<HucreCell> {
  const error = isErrorValue(value) ? (ERRORS.has(value.error) ? value.error : "#VALUE!") : undefined;
  if (formula !== undefined) {
    const result =
      error === undefined ? (typeof value === "string" ? encodeXString(value) : value) : ERROR_RESULT + error;
    return { formula: fileFormula(formula), formulaResult: result as Exclude<typeof value, { error: string }> };
  }
  if (error !== undefined) return { value: error };
  if (value === null || value === "" || isErrorValue(value)) return {};
  if (typeof value !== "string") return { value };
  // hucre takes a text such as "#N/A" for the error; as rich text it stays a text.
  return value.startsWith("#") && ERRORS.has(value) ? { richText: [{ text: value }] } : { value: encodeXString(value) };
}

function hucreRows({ rows }: Sheet): NonNullable<WriteSheet["rowDefs"]> {
  const bounded = ({ height, hidden }: RowFormat): RowFormat => ({
    ...(height !== undefined && { height: Math.min(height, MAX_HEIGHT) }),
    ...(hidden && { hidden }),
  });
  return new Map([...rows].map(([row, format]) => [row, bounded(format)]));
}

function hucreColumns({ columns }: Sheet): NonNullable<WriteSheet["columns"]> {
  return Array.from({ length: lastIndex(columns.keys()) + 1 }, (_, column) => {
    const { width, hidden, style } = columns.get(column) ?? {};
    // hucre leaves out a column without a width.
    const own = width ?? (style && !hidden ? DEFAULT_WIDTH : undefined);
    return { ...(own !== undefined && { width: Math.min(own, MAX_WIDTH) }), ...(hidden && { hidden }) };
  });
}

function hucreValidation({ rule: validation, ranges }: SharedRule<DataValidation>): HucreValidation {
  const { rule, prompt, error } = validation;
  const bound = (value: string | number): string => (typeof value === "number" ? String(value) : fileFormula(value));
  const content =
    rule.kind === "list"
      ? { type: "list" as const, formula1: listSource(rule.source) }
      : rule.kind === "custom"
        ? { type: "custom" as const, formula1: fileFormula(rule.formula) }
        : {
            type: rule.kind === "wholeNumber" ? ("whole" as const) : rule.kind,
            operator: rule.operator,
            formula1: bound(rule.formula1),
            ...(rule.formula2 !== undefined && { formula2: bound(rule.formula2) }),
          };
  return {
    range: addresses(ranges),
    ...content,
    allowBlank: true,
    showErrorMessage: true,
    ...(prompt && {
      showInputMessage: true,
      inputTitle: encodeXString(prompt.title),
      inputMessage: encodeXString(prompt.message),
    }),
    ...(error && {
      errorStyle: error.style,
      errorTitle: encodeXString(error.title),
      errorMessage: encodeXString(error.message),
    }),
  };
}

const addresses = (ranges: readonly Rect[]): string => ranges.map(rectAddress).join(" ");

const listSource = (source: string): string =>
  source.startsWith("=") ? fileFormula(source) : `"${source.replaceAll('"', '""')}"`;

const FRAME = { top: "thin", bottom: "thin", left: "thin", right: "thin" } as const;

function hucreRule({ rule, ranges }: SharedRule<ConditionalFormat>, index: number): ConditionalRule {
  const { formula, fill, color, bold, frame } = rule;
  return {
    type: "expression",
    priority: index + 1,
    range: addresses(ranges),
    formula: fileFormula(formula),
    style: {
      ...((color !== undefined || bold) && {
        font: { ...(bold && { bold }), ...(color !== undefined && { color: { rgb: color.slice(1) } }) },
      }),
      ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: fill.slice(1) } } }),
      ...(frame !== undefined && { border: hucreStyle({ border: FRAME, borderColor: frame }).border }),
    },
  };
}

function hucrePage({
  orientation,
  margins,
  fit,
  centerHorizontally,
}: PageLayout): NonNullable<WriteSheet["pageSetup"]> {
  const inches = (millimetres: number): number => Math.round((millimetres / MM_PER_INCH) * 1e6) / 1e6;
  return {
    paperSize: "a4",
    orientation,
    margins: {
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      left: inches(margins.left),
      right: inches(margins.right),
      header: inches(margins.header),
      footer: inches(margins.footer),
    },
    ...(fit && { fitToPage: true, fitToWidth: fit.wide, fitToHeight: fit.tall }),
    ...(centerHorizontally && { horizontalCentered: true }),
  };
}
