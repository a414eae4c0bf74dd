import type { Catalogue } from "../Catalogue";
import { cellAddress, MAX_ROWS, quoteSheetName } from "../workbook/a1";
import type { Cell, CellStyle } from "../workbook/Cell";
import type { Rect } from "../workbook/Rect";
import type { DataValidation, Sheet } from "../workbook/Sheet";
import type { SheetSnapshot } from "../workbook/Workbook";
import type { CellEdit, SheetRewrite, WorkbookPlan } from "../workbook/WorkbookPlan";
import type { FormReading } from "./FormReading";
import type { FormPart, FormRequest } from "./FormRequest";
import { rangeOfName } from "./findForms";
import { moduleOfNames, NAMES } from "./formNames";
import { madePart } from "./madePart";
import { namesInLanguage } from "./namesInLanguage";
import { planForm } from "./planForm";
import { type PlaceMap, placeMap } from "./placeMap";
import { choiceEdits, type NewWords, unitChoice } from "./relabelChoices";

/** The sheets of a form as they stand now. */
export interface FormSheets {
  readonly grids: readonly SheetSnapshot[];
  readonly info: SheetSnapshot;
  readonly meta: SheetSnapshot;
  /** Undefined where the user has deleted it. */
  readonly guide: SheetSnapshot | undefined;
}

/**
 * Puts a form's headings, labels, prompts, messages, lists and names of sheets into another language or the words of a changed programme, in
 * place. A cell changes only where it still holds just what the tool wrote there; what users wrote, every figure, formula, defined name and id
 * stays. Rows and columns are found by their names, wherever they stand now; a sheet that would have other rows or columns keeps its words.
 * @param taken names of all sheets of the workbook, by which the form's new ones grow.
 */
export function relabelForm(
  reading: FormReading,
  sheets: FormSheets,
  catalogue: Catalogue,
  { language, programme }: NewWords,
  taken: Set<string>,
): Pick<WorkbookPlan, "edits" | "rewrites"> {
  const part = madePart(sheets);
  const [before, after] = [reading, { language, programme }].map((words) => blankForm(reading, catalogue, words, part));
  if (!before || !after) return {};
  const pairs: readonly SheetPair[] = [
    ...sheets.grids.map((sheet) => {
      const module = moduleOfNames(sheet.names);
      return [sheet, before.grids.get(module), after.grids.get(module)] as const;
    }),
    [sheets.info, before.info, after.info],
    [sheets.guide, before.guide, after.guide],
    [sheets.meta, before.meta, after.meta],
  ];
  const lists = pairs.flatMap(([sheet, , now]) => (sheet && now ? [[now.name, sheet.name] as const] : []));
  const real = (text: string): string =>
    withNames(text, lists)
      .replaceAll(`${quoteSheetName(after.info.name)}!`, `${quoteSheetName(sheets.info.name)}!`)
      .replaceAll(`${quoteSheetName(after.meta.name)}!`, `${quoteSheetName(sheets.meta.name)}!`);
  const names = newNames(pairs, sheets, taken);
  const edits: CellEdit[] = [];
  const rewrites: SheetRewrite[] = [];
  for (const [sheet, old, now] of pairs) {
    if (!sheet || !old || !now || !sameNames(old, now)) continue;
    const places = placeMap(old, sheet);
    const own = [...cellEdits(sheet, old, now, places, real)];
    // Rules may differ where no cell does: a list of units that grew. A sheet is rewritten with its edits alone.
    const rules = own.length > 0 || !sameRules(old, now);
    const name = names.get(sheet.id);
    const renamed = name !== undefined && { name };
    if (rules) rewrites.push({ sheetId: sheet.id, ...rulesAndHeights(old, now, places, real), ...renamed });
    edits.push(...(rules && own.length === 0 ? [{ sheetId: sheet.id, row: 0, column: 0 }] : own));
  }
  const words = { language, programme };
  return {
    edits: [
      ...edits,
      ...choiceEdits(reading, sheets.grids, catalogue, words),
      ...unitChoice(reading, sheets.info, words),
    ],
    rewrites,
  };
}

/** A sheet as it stands, and as it would be made anew in the language before and in the new one. */
type SheetPair = readonly [now: SheetSnapshot | undefined, before: Sheet | undefined, after: Sheet | undefined];

/** The guide is found by its number, which is that of the information sheet. */
function newNames(
  pairs: readonly SheetPair[],
  { info, guide }: FormSheets,
  taken: Set<string>,
): ReadonlyMap<string, string> {
  const named = pairs.flatMap(([sheet, before, after]) =>
    sheet && before && after ? [{ id: sheet.id, name: sheet.name, before: before.name, after: after.name }] : [],
  );
  const together = named.filter(({ id }) => id === info.id || id === guide?.id);
  const alone = named.filter((sheet) => !together.includes(sheet));
  return new Map([...alone.map((sheet) => [sheet]), together].flatMap((group) => [...namesInLanguage(group, taken)]));
}

interface BlankForm {
  readonly grids: ReadonlyMap<ReturnType<typeof moduleOfNames>, Sheet>;
  readonly info: Sheet;
  readonly guide: Sheet;
  readonly meta: Sheet;
}

/** The same rows and columns, by their names. */
const sameNames = (old: Sheet, now: Sheet): boolean =>
  old.names.length === now.names.length && now.names.every(({ name }) => old.names.some((one) => one.name === name));

const sameRules = (old: Sheet, now: Sheet): boolean =>
  JSON.stringify(old.validations) === JSON.stringify(now.validations);

/** The form as it would be made anew. */
function blankForm(reading: FormReading, catalogue: Catalogue, words: NewWords, part: FormPart): BlankForm | undefined {
  const { language, programme } = words;
  const { cells, period = programme.period, previousPeriod } = reading;
  const units = new Set(cells.map(({ row }) => row.unit));
  const [only] = units;
  const compared = cells.some(({ column }) => column.when === "last");
  const request: FormRequest = {
    programme,
    language,
    period,
    ...(compared && { previousPeriod: previousPeriod ?? period }),
    part,
    ...(units.size === 1 && only !== undefined && reading.programme.units.length > 1 && { unit: only }),
  };
  const { sheets } = planForm(request, catalogue, { sheets: [] });
  const isGrid = ({ names }: Sheet): boolean => names.some(({ name }) => name === NAMES.form);
  const [info, guide, meta] = sheets.filter((sheet) => !isGrid(sheet));
  if (!info || !guide || !meta) return undefined;
  return {
    grids: new Map(sheets.filter(isGrid).map((sheet) => [moduleOfNames(sheet.names), sheet])),
    info,
    guide,
    meta,
  };
}

/** Cells whose text, or the font their figures are set in, differs by language. */
function* cellEdits(
  sheet: SheetSnapshot,
  old: Sheet,
  now: Sheet,
  places: PlaceMap,
  real: (text: string) => string,
): Generator<CellEdit> {
  const seen = new Set<string>();
  const json = rangeOfName(sheet, NAMES.programme)?.column;
  for (const [row, column] of [...old.entries(), ...now.entries()]) {
    const key = `${String(row)},${String(column)}`;
    if (seen.has(key) || column === json) continue;
    seen.add(key);
    const at = places(row, column);
    if (!at) continue;
    const [was, is] = [old.cell(row, column), now.cell(row, column)];
    const content = contentEdit(sheet, at, was, is, real);
    const style = styleEdit(was?.style, is?.style, content !== undefined);
    if (content || style) yield { sheetId: sheet.id, ...at, ...content, ...(style && { style }) };
  }
}

function contentEdit(
  sheet: SheetSnapshot,
  at: { readonly row: number; readonly column: number },
  was: Cell | undefined,
  is: Cell | undefined,
  real: (text: string) => string,
): Pick<CellEdit, "value" | "formula"> | undefined {
  const { value, formula } = sheet.cell(at.row, at.column);
  if (is?.formula !== undefined) {
    // A sum is the same in every language; the line of the period is the tool's own.
    const isOurs = formula !== undefined || (was?.formula === undefined && value !== null && value === was?.value);
    return bare(was?.formula ?? "") === bare(is.formula) || !isOurs ? undefined : { formula: real(is.formula) };
  }
  const [text, wanted] = [was?.value ?? null, is?.value ?? null];
  // What was a total is none any more.
  if (formula !== undefined && was?.formula !== undefined && bare(formula) === bare(was.formula)) {
    return { value: wanted };
  }
  if (text === wanted || formula !== undefined || value !== text) return undefined;
  return { value: wanted };
}

/** The font of the other script, whether a cell takes figures, and for texts that move how they stand across their cells. */
function styleEdit(was: CellStyle | undefined, is: CellStyle | undefined, moves: boolean): CellStyle | undefined {
  const font = is?.font && is.font.name !== was?.font?.name ? { font: is.font } : {};
  const across =
    (moves || !was || !is) && was?.horizontal !== is?.horizontal ? { horizontal: is?.horizontal ?? "left" } : {};
  // A figure that is asked for on another sheet now, or no longer.
  const use =
    was && is && was.locked !== is.locked
      ? { locked: is.locked ?? true, ...(is.fill !== undefined && { fill: is.fill }) }
      : {};
  const style: CellStyle = { ...font, ...across, ...use };
  return Object.keys(style).length > 0 ? style : undefined;
}

function rulesAndHeights(
  old: Sheet,
  now: Sheet,
  places: PlaceMap,
  real: (text: string) => string,
): Pick<SheetRewrite, "validations" | "heights"> {
  const heights = new Map<number, number>();
  for (const [row, { height }] of now.rows) {
    const at = places(row, 0);
    if (at && height !== undefined && height !== old.rows.get(row)?.height) heights.set(at.row, height);
  }
  return { validations: now.validations.flatMap((validation) => placedRules(validation, places, real)), heights };
}

/** A rule where its cells stand now: one for each run of rows that still stand together. */
function placedRules(
  validation: DataValidation,
  places: PlaceMap,
  real: (text: string) => string,
): readonly DataValidation[] {
  const { range, rule } = validation;
  const runs: Rect[] = [];
  const top = places(range.row, range.column);
  // The rule of a whole column of a list goes on to the last row.
  if (range.row + range.rows === MAX_ROWS && top) runs.push({ ...range, ...top, rows: MAX_ROWS - top.row });
  else
    for (let row = range.row; row < range.row + range.rows; row++) {
      const at = places(row, range.column);
      if (!at) continue;
      const last = runs.at(-1);
      if (last && last.row + last.rows === at.row && last.column === at.column) {
        runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
      } else runs.push({ ...at, rows: 1, columns: range.columns });
    }
  return runs.map((run) => {
    if (rule.kind === "list") return { ...validation, range: run, rule: { ...rule, source: real(rule.source) } };
    if (rule.kind !== "custom") return { ...validation, range: run };
    return { ...validation, range: run, rule: { ...rule, formula: real(movedTo(rule.formula, range, run)) } };
  });
}

/** A rule's formula speaks of the first cell of its range. */
function movedTo(formula: string, from: Rect, to: Rect): string {
  const [was, is] = [from, to].map(({ row, column }) => cellAddress(row, column));
  return formula.replace(new RegExp(`(?<![$A-Z!'])${was ?? ""}(?![0-9])`, "g"), is ?? "");
}

/** A formula without the names of sheets, which differ by language. */
const bare = (formula: string): string => formula.replace(/'(?:[^']|'')+'!/g, "!");

/** References to new names of sheets, made references to those the sheets have. */
const withNames = (text: string, names: readonly (readonly [was: string, is: string])[]): string =>
  names.reduce((all, [was, is]) => all.replaceAll(`${quoteSheetName(was)}!`, `${quoteSheetName(is)}!`), text);
