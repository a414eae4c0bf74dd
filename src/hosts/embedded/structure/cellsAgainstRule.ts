import type { CellValue } from "../../../core/workbook/Cell";
import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import { cellRect, type Rect, rectContains } from "../../../core/workbook/Rect";
import type { Comparison, Sheet, ValidationRule } from "../../../core/workbook/Sheet";
import { parseAddress } from "../formula/addresses";
import { notImplemented } from "../HostError";
import type { CellArea } from "../session/CellArea";
import { apiValue } from "../session/Session";
import { ruleOn } from "./rules";
import { storedIn } from "./storedIn";

/** Counts the area's cells that keep their validation and lists those that break it. Blank cells always keep it. */
export function cellsAgainstRule(
  workbook: MemoryWorkbook,
  { sheet, rects }: CellArea,
): { valid: number; invalid: Rect[] } {
  const answer = { valid: 0, invalid: [] as Rect[] };
  for (const rect of rects) {
    for (const [row, column, cell] of storedIn(sheet, rect)) {
      if (cell.value === null) continue;
      const place = cellRect(row, column);
      const rule = sheet.validations.find(({ range }) => rectContains(range, row, column));
      if (!rule || keepsRule(workbook, sheet, ruleOn(rule, place).rule, cell.value)) answer.valid++;
      else answer.invalid.push(place);
    }
  }
  return answer;
}

function keepsRule(workbook: MemoryWorkbook, sheet: Sheet, rule: ValidationRule, value: CellValue): boolean {
  if (rule.kind === "custom") throw notImplemented("DataValidation.valid of a custom formula");
  if (rule.kind === "list") return isListed(workbook, sheet, rule.source, String(apiValue(value)));
  const measured = rule.kind === "textLength" ? String(apiValue(value)).length : value;
  if (typeof measured !== "number") return false;
  if (rule.kind === "wholeNumber" && !Number.isInteger(measured)) return false;
  const first = operand(workbook, sheet, rule.formula1);
  const second = rule.formula2 === undefined ? first : operand(workbook, sheet, rule.formula2);
  return COMPARE[rule.operator](measured, first, second);
}

const COMPARE: Readonly<Record<Comparison, (value: number, first: number, second: number) => boolean>> = {
  between: (value, first, second) => value >= first && value <= second,
  notBetween: (value, first, second) => value < first || value > second,
  equal: (value, first) => value === first,
  notEqual: (value, first) => value !== first,
  greaterThan: (value, first) => value > first,
  lessThan: (value, first) => value < first,
  greaterThanOrEqual: (value, first) => value >= first,
  lessThanOrEqual: (value, first) => value <= first,
};

/** Excel compares with a list of cells without case, with items written out exactly. */
function isListed(workbook: MemoryWorkbook, sheet: Sheet, source: string, text: string): boolean {
  if (!source.startsWith("=")) return source.split(",").some((item) => item.trim() === text);
  const wanted = text.toLowerCase();
  return cellsOf(workbook, sheet, source).some((value) => String(apiValue(value)).toLowerCase() === wanted);
}

function operand(workbook: MemoryWorkbook, sheet: Sheet, formula: string | number): number {
  if (typeof formula === "number") return formula;
  const [value] = cellsOf(workbook, sheet, formula);
  if (value === null) return 0;
  if (typeof value !== "number") throw notImplemented("DataValidation.valid with a formula that is no number");
  return value;
}

/** The values of a formula that is a plain reference or a defined name for one. */
function cellsOf(workbook: MemoryWorkbook, sheet: Sheet, formula: string): readonly CellValue[] {
  const text = formula.slice(1);
  const name = [...sheet.names, ...workbook.names].find((known) => known.name.toLowerCase() === text.toLowerCase());
  const parsed = parseAddress(name?.refersTo ?? text);
  const home = parsed?.sheet === undefined ? sheet : workbook.sheetByName(parsed.sheet);
  if (!parsed || !home) throw notImplemented(`DataValidation.valid with a computed formula`);
  const { row, column, rows, columns } = parsed.rect;
  const used = home.usedRange(true);
  const last = Math.min(rows, used ? used.row + used.rows - row : 1);
  return Array.from({ length: Math.max(1, last) * columns }, (_, index) =>
    home.value(row + Math.floor(index / columns), column + (index % columns)),
  );
}
