import type { Comparison, ConditionalFormat, DataValidation, Sheet, ValidationRule } from "../../core/workbook/Sheet";
import { CALL_BYTES, jsonBytes, RANGE_BYTES, type Step } from "./Batch";

const OPERATORS: Readonly<Record<Comparison, Excel.BasicDataValidation["operator"]>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};
const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** Data validations and conditional formats. Excel takes their relative references from the range's top left cell, as the model does. */
export const ruleSteps = (sheet: Sheet, key: string): readonly Step[] => [
  ...sheet.validations.map((validation) => validationStep(validation, key)),
  // Each added one goes before those that are there: the first, which is to win, is added last.
  ...[...sheet.conditionalFormats].reverse().map((format) => conditionalFormatStep(format, key)),
];

/** Validations laid over a sheet that is there already. */
export const validationSteps = (validations: readonly DataValidation[], key: string): readonly Step[] =>
  validations.map((validation) => validationStep(validation, key));

const textBytes = (value: unknown): number => jsonBytes(JSON.stringify(value));

function validationStep({ range, rule, prompt, error }: DataValidation, key: string): Step {
  return {
    bytes: RANGE_BYTES + 4 * CALL_BYTES + textBytes([rule, prompt, error]),
    queue: (batch) => {
      const { dataValidation } = batch.range(key, range);
      dataValidation.rule = excelRule(rule);
      if (prompt) dataValidation.prompt = { showPrompt: true, ...prompt };
      if (error) {
        const { style, title, message } = error;
        dataValidation.errorAlert = { showAlert: true, style: STYLES[style], title, message };
      }
    },
  };
}

function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.source } };
  if (rule.kind === "custom") return { custom: { formula: rule.formula } };
  const { formula1, formula2 } = rule;
  const operator = OPERATORS[rule.operator];
  if (rule.kind === "date") {
    const date = {
      formula1: dateFormula(formula1),
      operator,
      ...(formula2 !== undefined && { formula2: dateFormula(formula2) }),
    };
    return { date };
  }
  return { [rule.kind]: { formula1, operator, ...(formula2 !== undefined && { formula2 }) } };
}

/** A serial number as a formula: as text it would be read as a date in words. */
const dateFormula = (value: string | number): string => (typeof value === "number" ? `=${value}` : value);

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function conditionalFormatStep({ range, formula, fill, color, bold, frame }: ConditionalFormat, key: string): Step {
  return {
    bytes: RANGE_BYTES + (frame === undefined ? 7 : 16) * CALL_BYTES + jsonBytes(formula),
    queue: (batch) => {
      const { custom } = batch.range(key, range).conditionalFormats.add("Custom");
      custom.rule.formula = formula;
      if (fill !== undefined) custom.format.fill.color = fill;
      if (color !== undefined) custom.format.font.color = color;
      if (bold !== undefined) custom.format.font.bold = bold;
      if (frame === undefined) return;
      for (const edge of EDGES) {
        const line = custom.format.borders.getItem(edge);
        line.style = "Continuous";
        line.color = frame;
      }
    },
  };
}
