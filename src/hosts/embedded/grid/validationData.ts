import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { cellAddress } from "../../../core/workbook/a1";
import type { Rect } from "../../../core/workbook/Rect";
import type { DataValidation, ValidationRule } from "../../../core/workbook/Sheet";
import { ruleFormula } from "../structure/ruleFormula";
import { toRange } from "./ranges";

const STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

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
  const formula1 = ruleFormula(rule, cellAddress(range.row, range.column));
  return { type: DataValidationType.CUSTOM, formula1 };
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
