import type { ConditionalFormat, DataValidation, DefinedName, Sheet, ValidationRule } from "./Sheet";

/** The part of a workbook that holds formulas. */
export interface FormulaHolder {
  readonly sheets: readonly Sheet[];
  readonly names: DefinedName[];
}

type Rewrite = (formula: string, home: string | undefined) => string;

/**
 * Changes every formula of the workbook: cells, names, validations and conditional formats (but for those of one sheet, where
 * they move otherwise). `home` is the sheet a formula stands on.
 */
export function rewriteFormulas(workbook: FormulaHolder, rewrite: Rewrite, exceptRulesOf?: Sheet): void {
  rewriteNames(workbook.names, (formula) => rewrite(formula, undefined));
  for (const sheet of workbook.sheets) {
    const onSheet = (formula: string): string => rewrite(formula, sheet.name);
    rewriteNames(sheet.names, onSheet);
    rewriteCells(sheet, onSheet);
    if (sheet === exceptRulesOf) continue;
    replaceEach(sheet.validations, (validation): DataValidation => {
      const rule = mapRule(validation.rule, onSheet);
      return rule === validation.rule ? validation : { ...validation, rule };
    });
    replaceEach(sheet.conditionalFormats, (format): ConditionalFormat => {
      const formula = onSheet(format.formula);
      return formula === format.formula ? format : { ...format, formula };
    });
  }
}

/** A rule with its formulas changed; numbers and literal lists stay. */
export function mapRule(rule: ValidationRule, change: (formula: string) => string): ValidationRule {
  const part = <Part extends string | number>(value: Part): Part | string =>
    typeof value === "string" && value.startsWith("=") ? change(value) : value;
  if (rule.kind === "list") return { ...rule, source: part(rule.source) };
  if (rule.kind === "custom") return { ...rule, formula: part(rule.formula) };
  const { formula2 } = rule;
  return { ...rule, formula1: part(rule.formula1), ...(formula2 !== undefined && { formula2: part(formula2) }) };
}

function rewriteNames(names: DefinedName[], change: (formula: string) => string): void {
  replaceEach(names, (name) => {
    const refersTo = change(name.refersTo);
    return refersTo === name.refersTo ? name : { ...name, refersTo };
  });
}

function rewriteCells(sheet: Sheet, change: (formula: string) => string): void {
  for (const [row, column, cell] of [...sheet.entries()]) {
    if (cell.formula === undefined) continue;
    const formula = change(cell.formula);
    if (formula !== cell.formula) sheet.setCell(row, column, { ...cell, formula });
  }
}

function replaceEach<Item>(items: Item[], change: (item: Item) => Item): void {
  for (const [index, item] of items.entries()) items[index] = change(item);
}
