import { add, exactDecimal, type ExactDecimal, exactOf, multiply, shift } from "./ExactDecimal";
import type { Separators } from "../text/separators";
import type { IntakeMessageId } from "./messageIds";
import type { Amount } from "./Statement";
import type { FigureField } from "./Reading";
import { resolveAmount, type ResolvedAmount, type Unresolved } from "./resolveAmount";

/** The amount a column is for, and the others of the same cell. */
export interface FigureMain {
  readonly main: ResolvedAmount;
  readonly others: readonly ResolvedAmount[];
  /** Whether `main` was added up from parts such as 874 kg 500 g. */
  readonly compound: boolean;
  /** Set when the values of `main` are to be asked about in any case. */
  readonly question?: IntakeMessageId;
}

export interface MainFailure extends Unresolved {
  readonly word?: string;
}

/** Finds which of the amounts of a cell is the column's figure. */
export function figureMain(
  amounts: readonly Amount[],
  field: FigureField,
  separators: Separators | undefined,
): FigureMain | MainFailure {
  const tail = unitlessTail(amounts, field, separators);
  if (tail) return tail;
  const resolved: ResolvedAmount[] = [];
  for (const amount of amounts) {
    const one = resolveAmount(amount, field, separators);
    if ("failure" in one) return one;
    resolved.push(one);
  }
  const inField = resolved.filter(({ unit }) => unit === field.unit);
  const others = resolved.filter(({ unit }) => unit !== field.unit);
  const [main, second] = inField;
  if (!main)
    return bricksOnly(resolved, field) ?? { failure: "intake.error.unit", word: resolved[0]?.amount.unitWord ?? "" };
  if (!second) return { main, others, compound: false };
  const values = inField.map((one) => (one.values.length === 1 ? one.values[0] : undefined));
  const sure = values.filter((value) => value !== undefined);
  const sum = sure.reduce(add, exactDecimal("", ""));
  if (sure.length < values.length || inField.some(({ amount }) => amount.unitWord === "")) {
    return { failure: "intake.error.twoFigures" };
  }
  const total: ResolvedAmount = { ...main, values: [sum], style: undefined, converted: true };
  if (isCompound(inField, others)) return { main: total, others, compound: true };
  return { main: { ...total, values: [sum, ...sure] }, others, compound: false, question: "intake.ask.sum" };
}

/** 874 kg 500 g: nothing between, each unit smaller than the one before. */
function isCompound(inField: readonly ResolvedAmount[], others: readonly ResolvedAmount[]): boolean {
  if (others.length > 0) return false;
  return inField.every(({ amount }, index) => {
    const before = inField[index - 1]?.amount;
    return !before || (amount.link === "next" && !amount.qualifier && powerOf(amount) < powerOf(before));
  });
}

const powerOf = ({ units }: Amount): number => units[0]?.power ?? 0;

/** 874kg5: a decimal said as one speaks, or grams? Both are offered. */
function unitlessTail(
  [first, second, ...more]: readonly Amount[],
  field: FigureField,
  separators: Separators | undefined,
): FigureMain | undefined {
  const digits = second?.terms.length === 1 && second.terms[0]?.power === 0 ? second.terms[0].numeral : undefined;
  if (!first || second?.link !== "next" || second.unitWord !== "" || second.qualifier || more.length > 0)
    return undefined;
  if (first.unitWord === "" || field.measure === "count" || digits === undefined || !/^\d{1,3}$/.test(digits))
    return undefined;
  const main = resolveAmount(first, field, separators);
  const [value] = "failure" in main ? [] : main.values;
  if (!value || "failure" in main || main.unit !== field.unit) return undefined;
  const power = main.amount.units.find(({ unit }) => unit === field.unit)?.power ?? 0;
  const asDecimal = add(value, shift(exactDecimal("", digits), power));
  const asThousandths = add(value, shift(exactDecimal(digits, ""), power - 3));
  const values: ResolvedAmount["values"] = digits.length === 3 ? [asDecimal] : [asDecimal, asThousandths];
  return { main: { ...main, values }, others: [], compound: false, question: "intake.ask.compound" };
}

/** Bricks in a column of kilograms or pills: kept as bricks, or estimated where the column says how. */
function bricksOnly(resolved: readonly ResolvedAmount[], field: FigureField): FigureMain | undefined {
  const [only, ...more] = resolved;
  if (only?.unit !== "brick" || more.length > 0 || !["kg", "pill"].includes(field.unit)) return undefined;
  return { main: only, others: [], compound: false, question: "intake.ask.brick" };
}

/** The estimate for bricks in the column's unit; undefined where the column has no factor. */
export function estimateOfBricks(bricks: ExactDecimal, { perBrick }: FigureField): ExactDecimal | undefined {
  return perBrick === undefined ? undefined : multiply(bricks, exactOf(perBrick));
}
