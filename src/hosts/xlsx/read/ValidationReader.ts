import type { Comparison, DataValidation, ValidationRule } from "../../../core/workbook/Sheet";
import type { Rect } from "../../../core/workbook/Rect";
import { damaged } from "../damaged";
import { withoutPrefixes } from "../formulas/functionPrefixes";
import { translateFormula } from "../formulas/translateFormula";
import { booleanAttribute } from "../xml/attributes";
import type { XmlAttributes } from "../xml/parseXml";
import { decodeXString } from "../xml/xstring";
import { DAYS_1904 } from "./CellReader";
import { parseRanges } from "./ranges";

type Compared = Extract<ValidationRule, { operator: Comparison }>;

const KINDS: Readonly<Record<string, Compared["kind"]>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  textLength: "textLength",
};
const OPERATORS: ReadonlySet<string> = new Set<Comparison>([
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
]);
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** LibreOffice does not double the quotes within; an ampersand between quotes is a formula that joins texts. */
const LITERAL_LIST = /^"((?:[^"]|"")*|[^&]*)"$/;

/** Collects a dataValidation element, of the sheet itself or of its x14 extension (rules that refer to another sheet). */
export class ValidationReader {
  private attributes: XmlAttributes = {};
  private formula1 = "";
  private formula2 = "";
  private second = false;
  /** Sparklines and other extensions have elements of the same names. */
  private inside = false;
  private ranges: readonly Rect[] = [];

  constructor(
    private readonly part: string,
    private readonly date1904: boolean,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    if (name === "dataValidation" || name === "x14:dataValidation") {
      this.inside = true;
      this.attributes = attributes;
      this.formula1 = "";
      this.formula2 = "";
      this.ranges = parseRanges(attributes["sqref"], `${this.part}: validation`);
    } else if (name === "x14:formula1" || name === "x14:formula2") {
      this.second = name === "x14:formula2";
    }
  }

  close(name: string, text: string): void {
    if (!this.inside) return;
    if (name === "formula1" || (name === "xm:f" && !this.second)) this.formula1 = withoutPrefixes(text);
    else if (name === "formula2" || name === "xm:f") this.formula2 = withoutPrefixes(text);
    else if (name === "xm:sqref") this.ranges = parseRanges(text, `${this.part}: validation`);
  }

  /**
   * One validation for each range, its formulas moved there: a file's are relative to the first range.
   * None for a kind the model does not have (any value, time).
   */
  validations(): readonly DataValidation[] {
    this.inside = false;
    const [first] = this.ranges;
    if (!first) return [];
    const messages = this.messages();
    return this.ranges.flatMap((range) => {
      const rule = this.rule(range.row - first.row, range.column - first.column);
      return rule ? [{ range, rule, ...messages }] : [];
    });
  }

  private rule(rows: number, columns: number): ValidationRule | undefined {
    const { type = "none", operator = "between" } = this.attributes;
    const formula = (text: string): string => `=${translateFormula(text, rows, columns)}`;
    if (type === "custom") return { kind: "custom", formula: formula(this.formula1) };
    if (type === "list") {
      const items = LITERAL_LIST.exec(this.formula1)?.[1];
      return { kind: "list", source: items?.replaceAll('""', '"') ?? formula(this.formula1) };
    }
    const kind = KINDS[type];
    if (!kind) return undefined;
    if (!OPERATORS.has(operator)) throw damaged(`${this.part}: validation operator`);
    const bound = (text: string): string | number => {
      if (!PLAIN_NUMBER.test(text)) return formula(text);
      return Number(text) + (kind === "date" && this.date1904 ? DAYS_1904 : 0);
    };
    return {
      kind,
      operator: operator as Comparison,
      formula1: bound(this.formula1),
      // LibreOffice writes a second bound of 0 where none is meant.
      ...((operator === "between" || operator === "notBetween") &&
        this.formula2 !== "" && { formula2: bound(this.formula2) }),
    };
  }

  private messages(): Pick<DataValidation, "prompt" | "error"> {
    const { attributes } = this;
    const text = (name: string): string => decodeXString(attributes[name] ?? "");
    const prompt = { title: text("promptTitle"), message: text("prompt") };
    const error = { title: text("errorTitle"), message: text("error") };
    const named = attributes["errorStyle"];
    const style = named === "warning" || named === "information" ? named : "stop";
    const prompts = booleanAttribute(attributes["showInputMessage"]) && prompt.title + prompt.message !== "";
    const tells =
      booleanAttribute(attributes["showErrorMessage"]) && (error.title + error.message !== "" || style !== "stop");
    return { ...(prompts && { prompt }), ...(tells && { error: { style, ...error } }) };
  }
}
