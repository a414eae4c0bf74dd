import { decimalsOf, decimalsShown, type Quantity, quantityOf, type Unit } from "../quantity/Quantity";
import { decimalsOfNumberFormat, wordOfNumberFormat } from "../quantity/qualifierFormat";
import { serialToDate } from "../dataset/ReferencePeriod";
import { isDateFormat, isPercentFormat, showsDay } from "./dateFormat";
import { warningsOf } from "./figureQuantity";
import type { IntakeContext } from "./IntakeContext";
import { type MeaningOf, meaningOf, wordOf } from "./Lexicon";
import type { IntakeMessageId } from "./messageIds";
import { failure, type FigureField, type IntakeMessage, message, type Reading } from "./Reading";
import { wordAfterDigits } from "./wordAfterDigits";

/** Reads a number that Excel has already understood, with what its number format says: hơn 390, a date, 5 tấn. */
export function readFigureNumber(value: number, format: string, field: FigureField, context: IntakeContext): Reading {
  const ask = (id: IntakeMessageId, readings: readonly Quantity[], word = ""): Reading => ({
    outcome: "ask",
    readings,
    question: message(id, value, word === "" ? {} : { word }),
    parts: [],
  });
  if (!Number.isFinite(value)) return failure(message("intake.error.notUnderstood", value));
  if (isDateFormat(format)) return readDateShaped(value, format, field);
  if (value < 0) return failure(message("intake.error.negative", value));
  if (value > Number.MAX_SAFE_INTEGER) return failure(message("intake.error.tooLarge", value));
  if (isPercentFormat(format)) return readPercent(value, field);
  const before = wordOfNumberFormat(format, value) ?? "";
  const qualifier = qualifierOf(before, context);
  const quantity = quantityOfNumber(value, format, field, qualifier);
  if (field.measure === "count" && !Number.isInteger(value)) {
    const thousands = thousandsOf(value);
    if (thousands === undefined) return failure(message("intake.error.notWhole", value));
    if (decimalsOf(value) < 3) return failure(message("intake.error.lostZeros", value, { hint: thousands }));
    return ask("intake.ask.thousands", [quantityOfNumber(thousands, format, field, qualifier)]);
  }
  const after = wordAfterDigits(format);
  if (qualifier?.bound) return ask("intake.ask.below", [quantity]);
  if (before !== "" && !qualifier) return ask("intake.ask.formatWord", [quantity], before);
  if (after !== "" && !isOwnUnit(after, field, context)) return ask("intake.ask.formatWord", [quantity], after);
  const day = dayWarning(quantity, field);
  return { outcome: "ok", quantity, warnings: [...warningsOf(quantity, field, true), ...(day ? [day] : [])] };
}

function qualifierOf(word: string, { lexicon }: IntakeContext): MeaningOf<"qualifier"> | undefined {
  const known = word === "" ? undefined : wordOf(lexicon, word);
  return known && meaningOf(known, "qualifier");
}

function quantityOfNumber(
  value: number,
  format: string,
  field: FigureField,
  qualifier: MeaningOf<"qualifier"> | undefined,
): Quantity {
  const { unit, measure } = field;
  if (value === 0 && !qualifier) return { kind: "zero", unit };
  // Excel itself keeps 15 digits; what a formula leaves behind them is no precision.
  const own = decimalsShown(value);
  const shown = /e[+-]/i.test(format) ? 0 : decimalsOfNumberFormat(format);
  return {
    kind: "number",
    value,
    unit,
    qualifier: qualifier?.qualifier ?? "exact",
    decimals: measure === "count" ? 0 : Math.max(own, shown),
    ...(qualifier?.wording !== undefined && { wording: qualifier.wording }),
  };
}

/** A cell with a number format of its own shows 3/12 as 46093. Round figures are no such thing. */
function dayWarning(quantity: Quantity, { unit, measure, days }: FigureField): IntakeMessage | undefined {
  if (quantity.kind !== "number" || measure !== "count" || !days || quantity.qualifier !== "exact") return undefined;
  const { value } = quantity;
  if (value < days.from || value > days.to || value % 100 === 0) return undefined;
  const [year = "", month = "", day = ""] = serialToDate(value)?.split("-") ?? [];
  const [first, second] = [Number(day), Number(month)];
  const readings = [...new Set([first, second])].map((number) => quantityOfDay(number, unit));
  return { ...message("intake.warning.day", value, { date: `${day}/${month}/${year}`, first, second }), readings };
}

const quantityOfDay = (value: number, unit: Unit): Quantity => ({
  kind: "number",
  value,
  unit,
  qualifier: "exact",
  decimals: 0,
});

/** The count that lost its thousands separator to a decimal sign: 1347 for 1.347, 1300 for 1.3. */
function thousandsOf(value: number): number | undefined {
  if (value < 1 || value >= 1000 || decimalsOf(value) > 3) return undefined;
  return Math.round(value * 1000);
}

/** Whether the text a format puts behind the digits is the column's own unit. */
function isOwnUnit(word: string, { unit }: FigureField, { lexicon }: IntakeContext): boolean {
  const meanings = wordOf(lexicon, word)?.meanings ?? [];
  return meanings.some((meaning) => meaning.kind === "unit" && meaning.unit === unit && meaning.power === 0);
}

/** 12.85 % is 0.1285 in the cell: the figure may be either, of counts a whole one; a percentage is none. */
function readPercent(value: number, { unit, measure }: FigureField): Reading {
  const percent = Number((value * 100).toPrecision(15));
  const numbers = [...new Set([percent, value])].filter((number) => measure !== "count" || Number.isInteger(number));
  if (numbers.length === 0) return failure(message("intake.error.unit", value, { word: "%" }));
  return {
    outcome: "ask",
    readings: numbers.map((number) => quantityOf(number, unit)),
    question: message("intake.ask.percent", value, { percent }),
    parts: [],
  };
}

/** 3/12 that became a date: which of the two numbers belongs here? A format without the day holds month and year. */
function readDateShaped(value: number, format: string, { unit }: FigureField): Reading {
  const [year = "", month = "", day = ""] = serialToDate(value)?.split("-") ?? [];
  if (day === "") return failure(message("intake.error.notUnderstood", value));
  const other = showsDay(format) ? Number(day) : Number(year) % 100;
  const numbers = [...new Set([Number(month), other])];
  return {
    outcome: "ask",
    readings: numbers.map((number) => (number === 0 ? { kind: "zero", unit } : quantityOfDay(number, unit))),
    question: message("intake.ask.datePair", `${day}/${month}/${year}`, { first: Number(month), second: other }),
    parts: [],
  };
}
