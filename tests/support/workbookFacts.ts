import type { BorderLine, CellStyle, CellValue } from "../../src/core/workbook/Cell";
import type { MemoryWorkbook } from "../../src/core/workbook/MemoryWorkbook";
import type { DefinedName, Sheet } from "../../src/core/workbook/Sheet";
import { cellAddress, parseSheetReference, rectAddress, sheetReference } from "../../src/core/workbook/a1";
import { charactersToPoints } from "../../src/core/workbook/columnWidth";

/** What is to be known of a workbook, each thing under its place: "Kết quả!B2 bold" is true. */
export type Facts = ReadonlyMap<string, unknown>;

/**
 * Everything a workbook says, so that two say the same when a reader could not tell them apart: what equals Excel's default is left
 * out, an edge belongs to both cells beside it, widths count as Excel's pixels, names without regard to order.
 */
export function workbookFacts(workbook: MemoryWorkbook): Facts {
  const facts = new Map<string, unknown>();
  facts.set("sheets", workbook.sheets.map(({ name }) => name).join(" | "));
  facts.set("active sheet", workbook.sheetById(workbook.activeSheetId ?? "")?.name);
  addNames(facts, "workbook", workbook.names);
  for (const [key, value] of workbook.properties) facts.set(`property ${key}`, value);
  for (const sheet of workbook.sheets) {
    addSheet(facts, sheet);
    addCells(facts, sheet);
    addEdges(facts, sheet);
  }
  return facts;
}

function addNames(facts: Map<string, unknown>, where: string, names: readonly DefinedName[]): void {
  for (const { name, refersTo, hidden } of names) {
    facts.set(`${where} name ${name}`, `${canonicalReference(refersTo)}${hidden ? " (hidden)" : ""}`);
  }
}

/** A reference in one way of writing: its sheet always quoted. */
export function canonicalReference(refersTo: string): string {
  const reference = parseSheetReference(refersTo);
  return reference ? sheetReference(reference.sheet, reference.rect) : refersTo;
}

function addSheet(facts: Map<string, unknown>, sheet: Sheet): void {
  const { name, freeze, page, protection } = sheet;
  const set = (what: string, value: unknown, usual?: unknown): void => {
    if (value !== undefined && value !== usual) facts.set(`${name} ${what}`, value);
  };
  set("visibility", sheet.visibility, "visible");
  set("tab colour", sheet.tabColor?.toUpperCase());
  set("gridlines", sheet.showGridlines, true);
  if (freeze) set("freeze", `${freeze.rows} rows, ${freeze.columns} columns`, "0 rows, 0 columns");
  set("merges", sheet.merges.map(rectAddress).sort().join(" "), "");
  addNames(facts, name, sheet.names);
  if (protection) {
    set(
      "protection",
      Object.keys(protection)
        .filter((key) => protection[key as keyof typeof protection])
        .sort()
        .join(" "),
    );
  }
  for (const [key, value] of Object.entries(page ?? {}))
    set(`page ${key}`, JSON.stringify(sorted(withoutDefaults(value))), "{}");
  for (const [column, { width, hidden, style }] of sheet.columns) {
    for (const [what, look] of looks(style ?? {})) set(`column ${column} ${what}`, look);
    if (width !== undefined) set(`column ${column} points`, charactersToPoints(width));
    set(`column ${column} hidden`, hidden, false);
  }
  for (const [row, { height, hidden }] of sheet.rows) {
    set(`row ${row + 1} height`, height);
    set(`row ${row + 1} hidden`, hidden, false);
  }
  for (const { range, ...validation } of sheet.validations) {
    const text = JSON.stringify(sorted(validation));
    // A bound may be a number or, which is the same, a formula of just that number.
    set(`validation ${rectAddress(range)}`, text.replace(/"=(-?\d+(?:\.\d+)?)"/g, "$1"));
  }
  for (const { area, data, name: chart, ...look } of sheet.charts) {
    set(`chart ${chart}`, `${rectAddress(area)} of ${rectAddress(data)} ${JSON.stringify(sorted(look))}`);
  }
  sheet.conditionalFormats.forEach(({ range, bold, ...format }, index) =>
    set(
      `conditional format ${index + 1}`,
      `${rectAddress(range)} ${JSON.stringify(sorted({ ...format, ...(bold && { bold }) }))}`,
    ),
  );
}

/** `false` stands for nothing said in page layout. */
const withoutDefaults = (value: unknown): unknown => (value === false ? {} : value);

/** With keys in one order, at every depth. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value) || !(value instanceof Object)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

function addCells(facts: Map<string, unknown>, sheet: Sheet): void {
  for (const [row, column, { value, formula, style }] of sheet.entries()) {
    const place = `${sheet.name}!${cellAddress(row, column)}`;
    if (value !== null && value !== "") facts.set(`${place} value`, contentOf(value, formula !== undefined));
    if (formula !== undefined) facts.set(`${place} formula`, formula);
    for (const [what, look] of looks(style ?? {})) facts.set(`${place} ${what}`, look);
  }
}

/** What a formula comes to counts to Excel's 15 digits: programs differ in the last bit. */
function contentOf(value: Exclude<CellValue, null>, computed: boolean): string | number | boolean {
  if (typeof value === "object") return `error ${value.error}`;
  return computed && typeof value === "number" ? Number(value.toPrecision(15)) : value;
}

function looks({
  numberFormat,
  font,
  fill,
  horizontal,
  vertical,
  wrap,
  shrink,
  indent,
  locked,
}: CellStyle): readonly [string, unknown][] {
  const all: [string, unknown, unknown?][] = [
    ["number format", numberFormat, "General"],
    ["font", font?.name],
    ["font size", font?.size],
    ["bold", font?.bold, false],
    ["italic", font?.italic, false],
    ["underline", font?.underline, false],
    ["font colour", font?.color?.toUpperCase()],
    ["fill", fill?.toUpperCase()],
    ["horizontal", horizontal],
    ["vertical", vertical, "bottom"],
    ["wrap", wrap, false],
    ["shrink", shrink, false],
    ["indent", indent, 0],
    ["locked", locked, true],
  ];
  return all.filter(([, value, usual]) => value !== undefined && value !== usual).map(([what, value]) => [what, value]);
}

const WEIGHT: Readonly<Record<BorderLine, number>> = { hair: 1, dotted: 2, thin: 3, medium: 4, double: 5, thick: 6 };

/** The lines between cells: of the two that may be asked for on one edge, the heavier. */
function addEdges(facts: Map<string, unknown>, sheet: Sheet): void {
  const edges = new Map<string, { line: BorderLine; color: string }>();
  for (const [row, column, { style }] of sheet.entries()) {
    const color = style?.borderColor?.toUpperCase() ?? "#000000";
    const draw = (line: BorderLine | undefined, edge: string): void => {
      const known = edges.get(edge);
      if (line && (!known || WEIGHT[line] > WEIGHT[known.line])) edges.set(edge, { line, color });
    };
    draw(style?.border?.top, `above ${cellAddress(row, column)}`);
    draw(style?.border?.bottom, `above ${cellAddress(row + 1, column)}`);
    draw(style?.border?.left, `left of ${cellAddress(row, column)}`);
    draw(style?.border?.right, `left of ${cellAddress(row, column + 1)}`);
  }
  for (const [edge, { line, color }] of edges) facts.set(`${sheet.name} line ${edge}`, `${line} ${color}`);
}
