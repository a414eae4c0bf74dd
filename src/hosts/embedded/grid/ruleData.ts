import {
  BooleanNumber,
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
  type IRange,
} from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { Rect } from "../../../core/workbook/Rect";
import type {
  Comparison,
  ConditionalFormat,
  DataValidation,
  DefinedName,
  ValidationRule,
} from "../../../core/workbook/Sheet";

export const toRange = (rect: Rect): IRange => ({
  startRow: rect.row,
  startColumn: rect.column,
  endRow: rect.row + rect.rows - 1,
  endColumn: rect.column + rect.columns - 1,
});

export const toRect = (range: IRange): Rect => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

const STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

const KINDS = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  textLength: DataValidationType.TEXT_LENGTH,
} as const;

const OPERATORS: Readonly<Record<Comparison, DataValidationOperator>> = {
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
  equal: DataValidationOperator.EQUAL,
  notEqual: DataValidationOperator.NOT_EQUAL,
  greaterThan: DataValidationOperator.GREATER_THAN,
  lessThan: DataValidationOperator.LESS_THAN,
  greaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

type RuleParts = Pick<
  ISheetDataValidationRule,
  "type" | "operator" | "formula1" | "formula2" | "renderMode" | "showDropDown"
>;

function parts(rule: ValidationRule): RuleParts {
  if (rule.kind === "list") {
    return {
      type: DataValidationType.LIST,
      formula1: rule.source,
      renderMode: DataValidationRenderMode.ARROW,
      showDropDown: true,
    };
  }
  if (rule.kind === "custom") return { type: DataValidationType.CUSTOM, formula1: rule.formula };
  return {
    type: KINDS[rule.kind],
    operator: OPERATORS[rule.operator],
    formula1: String(rule.formula1),
    ...(rule.formula2 !== undefined && { formula2: String(rule.formula2) }),
  };
}

/** A validation as Univer has it. Prompts are not shown by Univer: see `Prompts`. */
export const toValidationRule = (validation: DataValidation, uid: string): ISheetDataValidationRule => ({
  uid,
  ranges: [toRange(validation.range)],
  ...parts(validation.rule),
  allowBlank: true,
  showErrorMessage: validation.error !== undefined,
  ...(validation.error && {
    errorStyle: STYLES[validation.error.style],
    errorTitle: validation.error.title,
    error: validation.error.message,
  }),
});

/** A conditional format by formula as Univer has it. */
export const toConditionalRule = (format: ConditionalFormat, cfId: string): IConditionFormattingRule => ({
  cfId,
  ranges: [toRange(format.range)],
  stopIfTrue: false,
  rule: {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: format.formula,
    style: {
      ...(format.fill !== undefined && { bg: { rgb: format.fill } }),
      ...(format.color !== undefined && { cl: { rgb: format.color } }),
      ...(format.bold && { bl: BooleanNumber.TRUE }),
    },
  },
});

/** A defined name as Univer's resource has it. */
export const toNameItem = (
  name: DefinedName,
  id: string,
  localSheetId: string,
): { id: string; name: string; formulaOrRefString: string; localSheetId: string; hidden?: boolean } => ({
  id,
  name: name.name,
  formulaOrRefString: name.refersTo,
  localSheetId,
  ...(name.hidden && { hidden: true }),
});
