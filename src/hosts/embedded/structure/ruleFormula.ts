import type { Comparison, ValidationRule } from "../../../core/workbook/Sheet";

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

/** A validation's rule as a formula about a cell: the rule's own cell, by its address. */
export function ruleFormula(rule: ValidationRule, cell: string): string {
  if (rule.kind === "custom") return rule.formula;
  return rule.kind === "list" ? listFormula(rule.source, cell) : comparisonFormula(rule, cell);
}

/** Excel compares with a list of cells without case, with items written out exactly. */
function listFormula(source: string, cell: string): string {
  if (source.startsWith("=")) return `=SUMPRODUCT(--(${operand(source)}=${cell}))>0`;
  const items = source.split(",").map((item) => `EXACT(${cell},"${item.trim().replaceAll('"', '""')}")`);
  return `=OR(${items.join(",")})`;
}

function comparisonFormula({ kind, operator, formula1, formula2 = "" }: ComparingRule, cell: string): string {
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
