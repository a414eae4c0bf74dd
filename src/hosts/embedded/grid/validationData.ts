import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { DataValidation, ValidationRule } from "../../../core/workbook/Sheet";
import { toRange } from "./ranges";

const STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

/** A validation that offers a list. */
interface ListValidation extends DataValidation {
  readonly rule: Extract<ValidationRule, { readonly kind: "list" }>;
}

/**
 * Whether the grid needs a validation, which it does for the arrow of a list alone: `EntryCheck` holds what is typed against every rule, and Univer
 * would compute the formulas of the others for every cell of a register before it answers the second click.
 */
export const isOffered = (validation: DataValidation): validation is ListValidation => validation.rule.kind === "list";

/** A list to choose from as Univer has it. Prompts are not shown by Univer: see `Prompts`. */
export const toListRule = ({ range, rule, error }: ListValidation, uid: string): ISheetDataValidationRule => ({
  uid,
  ranges: [toRange(range)],
  type: DataValidationType.LIST,
  formula1: rule.source,
  renderMode: DataValidationRenderMode.ARROW,
  showDropDown: true,
  allowBlank: true,
  showErrorMessage: error !== undefined,
  ...(error && { errorStyle: STYLES[error.style], errorTitle: error.title, error: error.message }),
});
