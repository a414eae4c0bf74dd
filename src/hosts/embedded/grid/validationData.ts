import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { cellAddress } from "../../../core/workbook/a1";
import type { Rect } from "../../../core/workbook/Rect";
import type { Comparison, DataValidation, ValidationRule } from "../../../core/workbook/Sheet";
import { toRange } from "./ranges";

const STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

const OPERATORS: Readonly<Record<Exclude<Comparison, "between" | "notBetween">, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

const operand = (formula: string | number): string => String(formula).replace(/^=/, "");

type ComparingRule = Exclude<ValidationRule, { readonly kind: "list" | "custom" }>;

/** The rule as a formula over its first cell. Univer's own kinds of comparison read dates and texts in ways of their own. */
export function comparisonFormula({ kind, operator, formula1, formula2 = "" }: ComparingRule, cell: string): string {
  const subject = kind === "textLength" ? `LEN(${cell})` : cell;
  const [first, second] = [operand(formula1), operand(formula2)];
  const compared =
    operator === "between"
      ? `${subject}>=${first},${subject}<=${second}`
      : operator === "notBetween"
        ? `OR(${subject}<${first},${subject}>${second})`
        : `${subject}${OPERATORS[operator]}${first}`;
  if (kind === "textLength") return `=AND(${compared})`;
  const whole = kind === "wholeNumber" ? `INT(${cell})=${cell},` : "";
  return `=IF(ISNUMBER(${cell}),AND(${whole}${compared}),FALSE)`;
}

function parts(
  rule: ValidationRule,
  range: Rect,
): Pick<ISheetDataValidationRule, "type" | "formula1" | "renderMode" | "showDropDown"> {
  if (rule.kind === "list") {
    return {
      type: DataValidationType.LIST,
      formula1: rule.source,
      renderMode: DataValidationRenderMode.ARROW,
      showDropDown: true,
    };
  }
  const formula = rule.kind === "custom" ? rule.formula : comparisonFormula(rule, cellAddress(range.row, range.column));
  return { type: DataValidationType.CUSTOM, formula1: formula };
}

/** A validation as Univer has it. Prompts are not shown by Univer: see `Prompts`. */
export const toValidationRule = (validation: DataValidation, uid: string): ISheetDataValidationRule => ({
  uid,
  ranges: [toRange(validation.range)],
  ...parts(validation.rule, validation.range),
  allowBlank: true,
  showErrorMessage: validation.error !== undefined,
  ...(validation.error && {
    errorStyle: STYLES[validation.error.style],
    errorTitle: validation.error.title,
    error: validation.error.message,
  }),
});
