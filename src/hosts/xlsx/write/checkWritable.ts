import { encodeXString } from "../xml/xstring";
import { cellAddress } from "../../../core/workbook/a1";
import type { CellValue } from "../../../core/workbook/Cell";
import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import { foldedName } from "../../../core/workbook/sameName";
import type { DataValidation, DefinedName, Sheet } from "../../../core/workbook/Sheet";
import { MAX_SHEET_NAME } from "../../../core/workbook/sheetNames";
import { WorkbookError } from "../../../core/workbook/Workbook";
import { formatHeaderFooter } from "../headerFooter";

/** Excel's limits ("Excel specifications and limits"): beyond them it offers to repair the file, which loses what is too long. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8192;
const MAX_HEADER = 255;
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
/** Of an error message: Excel repairs a file with a longer one ([MS-OI29500] 2.1.613). */
const MAX_ERROR = 224;
const MAX_PROPERTY = 255;

/**
 * Refuses a workbook that a file could not hold as it is: Excel would cut or "repair" it.
 * @throws WorkbookError `invalidPlan`, a programmer's mistake; the detail names the sheet and cell
 */
export function checkWritable(workbook: MemoryWorkbook): void {
  if (!workbook.sheets.some(({ visibility }) => visibility === "visible")) refuse("no visible sheet");
  const sheetNames = new Set<string>();
  checkDefinedNames(workbook.names);
  for (const sheet of workbook.sheets) {
    checkName(sheet.name, sheetNames);
    checkDefinedNames(sheet.names);
    checkCells(sheet);
    for (const validation of sheet.validations) checkValidation(sheet, validation);
    for (const part of [sheet.page?.header, sheet.page?.footer]) {
      if (formatHeaderFooter(part).length > MAX_HEADER) refuse(`${sheet.name}: header or footer too long`);
    }
  }
  for (const [key, value] of workbook.properties) {
    const length = typeof value === "string" ? value.length : 0;
    if (key === "" || key.length > MAX_PROPERTY || length > MAX_PROPERTY)
      refuse(`property ${key.slice(0, MAX_PROPERTY)}: length`);
    if (typeof value === "number" && !Number.isFinite(value)) refuse(`property ${key}: not a finite number`);
  }
}

function refuse(detail: string): never {
  throw new WorkbookError("invalidPlan", detail);
}

/** Milder than `legalSheetName`: a name somebody else gave may hold two spaces in a row. */
function checkName(name: string, taken: Set<string>): void {
  const key = foldedName(name);
  const illegal = name === "" || name.length > MAX_SHEET_NAME || /[:\\/?*[\]]|^'|'$/.test(name) || key === "history";
  if (illegal || taken.has(key)) refuse(`sheet name ${name}`);
  taken.add(key);
}

/** Two names alike in one scope make Excel repair the file. */
function checkDefinedNames(names: readonly DefinedName[]): void {
  const taken = new Set<string>();
  for (const { name } of names) {
    const key = name.toLowerCase();
    if (key === "" || taken.has(key)) refuse(`defined name ${name}`);
    taken.add(key);
  }
}

function checkCells(sheet: Sheet): void {
  for (const [row, column, { value, formula }] of sheet.entries()) {
    const reason =
      reasonAgainst(value) ?? (formula !== undefined && formula.length > MAX_FORMULA ? "formula too long" : undefined);
    if (reason !== undefined) refuse(`${sheet.name}!${cellAddress(row, column)}: ${reason}`);
  }
}

function reasonAgainst(value: CellValue): string | undefined {
  if (typeof value === "number" && !Number.isFinite(value)) return "not a finite number";
  return typeof value === "string" && value.length > MAX_TEXT ? "text too long" : undefined;
}

function checkValidation(sheet: Sheet, { range, rule, prompt, error }: DataValidation): void {
  const where = `${sheet.name}!${cellAddress(range.row, range.column)}: validation's`;
  // Here the limits of the file format hold for what is written, a control character being seven.
  const written = (text = ""): number => encodeXString(text).length;
  if (Math.max(written(prompt?.title), written(error?.title)) > MAX_TITLE) refuse(`${where} title too long`);
  if (written(prompt?.message) > MAX_MESSAGE || written(error?.message) > MAX_ERROR)
    refuse(`${where} message too long`);
  if (rule.kind === "list" && !rule.source.startsWith("=") && rule.source.length > MAX_MESSAGE)
    refuse(`${where} list too long`);
}
