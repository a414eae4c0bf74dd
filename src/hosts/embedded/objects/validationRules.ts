import type { Comparison, ValidationRule } from "../../../core/workbook/Sheet";
import { fullAddress } from "../formula/addresses";
import { absoluteRectAddress } from "../../../core/workbook/a1";
import { serialDate } from "../entry/serialDate";
import { tidyFormula } from "../formula/rewriteFormula";
import { sheetPrefix } from "../../../core/workbook/sheetNames";
import { invalidArgument, notImplemented } from "../HostError";
import { recordArgument, textArgument, wordArgument } from "../interpreter/arguments";
import { CellsObject } from "../session/CellArea";

type CompareKind = "wholeNumber" | "decimal" | "date" | "textLength";
const COMPARE_KINDS: readonly CompareKind[] = ["wholeNumber", "decimal", "date", "textLength"];
const OPERATORS: Readonly<Record<string, Comparison>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};
const MAX_LITERAL_LIST = 255;

/** The rule of `dataValidation.rule`; undefined for an empty one, which clears. @throws HostError `InvalidArgument` */
export function ruleFromApi(sent: unknown): ValidationRule | undefined {
  const parts = Object.entries(recordArgument(sent, "rule")).filter(([, part]) => part !== null && part !== undefined);
  if (parts.length > 1) throw invalidArgument("rule: one kind at a time");
  const [part] = parts;
  if (!part) return undefined;
  const [kind, details] = part;
  const given = recordArgument(details, `rule.${kind}`);
  if (kind === "list") return listRule(given);
  if (kind === "custom") return { kind, formula: formulaText(given["formula"], "rule.custom.formula") };
  if (kind === "time") throw notImplemented("DataValidationRule.time");
  return compareRule(wordArgument(kind, COMPARE_KINDS, "rule"), given);
}

function listRule({ source, inCellDropDown }: Readonly<Record<string, unknown>>): ValidationRule {
  if (inCellDropDown === false) throw notImplemented("ListDataValidation.inCellDropDown false");
  if (source instanceof CellsObject) {
    const { sheet, rect } = source.area;
    return { kind: "list", source: `=${sheetPrefix(sheet.name)}!${absoluteRectAddress(rect)}` };
  }
  const text = textArgument(source, "rule.list.source");
  if (text === "" || (!text.startsWith("=") && text.length > MAX_LITERAL_LIST))
    throw invalidArgument("rule.list.source");
  return { kind: "list", source: text };
}

function compareRule(kind: CompareKind, given: Readonly<Record<string, unknown>>): ValidationRule {
  const operator =
    OPERATORS[wordArgument(given["operator"], Object.keys(OPERATORS), `rule.${kind}.operator`)] ?? "between";
  const formula1 = operand(kind, given["formula1"], `rule.${kind}.formula1`);
  const pair = operator === "between" || operator === "notBetween";
  return {
    kind,
    operator,
    formula1,
    ...(pair && { formula2: operand(kind, given["formula2"], `rule.${kind}.formula2`) }),
  };
}

function formulaText(value: unknown, name: string): string {
  const text = textArgument(value, name);
  if (!text.startsWith("=") || text === "=") throw invalidArgument(name);
  return text;
}

function operand(kind: CompareKind, value: unknown, name: string): number | string {
  if (value instanceof CellsObject) return `=${fullAddress(value.area.sheet.name, value.area.rect)}`;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value !== "string" || value === "") throw invalidArgument(name);
  if (value.startsWith("=")) return value;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(value) ?? [];
  const serial = kind === "date" ? serialDate(Number(year), Number(month), Number(day)) : Number(value);
  if (serial === undefined || Number.isNaN(serial)) throw invalidArgument(name);
  return serial;
}

/** `dataValidation.type` for a rule. */
export const typeOf = (rule: ValidationRule | undefined): string => {
  const kind = rule?.kind ?? "none";
  return kind.charAt(0).toUpperCase() + kind.slice(1);
};

/** The rule as the API shows it. */
export function ruleForApi(rule: ValidationRule): Readonly<Record<string, unknown>> {
  const shown = (value: string | number): string | number =>
    typeof value === "string" && value.startsWith("=") ? tidyFormula(value) : value;
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: shown(rule.source) } };
    case "custom":
      return { custom: { formula: shown(rule.formula) } };
    default: {
      const operator = Object.keys(OPERATORS).find((word) => OPERATORS[word] === rule.operator);
      const { formula1, formula2 } = rule;
      return {
        [rule.kind]: {
          formula1: shown(formula1),
          ...(formula2 !== undefined && { formula2: shown(formula2) }),
          operator,
        },
      };
    }
  }
}
