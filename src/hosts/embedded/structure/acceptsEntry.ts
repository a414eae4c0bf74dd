import { cellAddress } from "../../../core/workbook/a1";
import type { Cell } from "../../../core/workbook/Cell";
import { cellRect, rectContains } from "../../../core/workbook/Rect";
import type { Sheet } from "../../../core/workbook/Sheet";
import type { Session } from "../session/Session";
import { ruleFormula } from "./ruleFormula";
import { ruleOn } from "./rules";

/** Whether the validation of a cell lets the user type this into it. Emptying a cell is always allowed. */
export async function acceptsEntry(
  session: Session,
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell,
): Promise<boolean> {
  const validation = sheet.validations.find(({ range }) => rectContains(range, row, column));
  if (!validation || (cell.value === null && cell.formula === undefined)) return true;
  const { rule } = ruleOn(validation, cellRect(row, column));
  const formula = ruleFormula(rule, cellAddress(row, column));
  const verdict = await session.answer({ sheetId: sheet.id, row, column, cell, formula });
  // As in Excel, a number other than 0 is as good as TRUE; a text or an error is not. Without a calculator all is allowed.
  return verdict === undefined || verdict === true || (typeof verdict === "number" && verdict !== 0);
}
