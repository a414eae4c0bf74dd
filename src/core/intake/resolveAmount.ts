import type { Unit } from "../quantity/Quantity";
import type { Separators } from "../text/separators";
import { isCurrency } from "./currencies";
import { add, exactOf, type ExactDecimal, isBelow, isRepresentable, isWhole, shift } from "./ExactDecimal";
import type { IntakeMessageId } from "./messageIds";
import { type NumeralStyle, readNumeral } from "./numeral";
import type { Amount, Term } from "./Statement";
import type { FigureField } from "./Reading";

/** An amount with the values it may have, in its unit. */
export interface ResolvedAmount {
  readonly amount: Amount;
  readonly unit: Unit;
  /** One or two; two when the separator is ambiguous, the likelier first. */
  readonly values: readonly [ExactDecimal, ...ExactDecimal[]];
  /** How its only numeral was written; undefined for words and for several numerals. */
  readonly style: NumeralStyle | undefined;
  /** Whether the typed unit was a multiple or part of `unit`. */
  readonly converted: boolean;
}

export interface Unresolved {
  readonly failure: IntakeMessageId;
}

const MEASURED: readonly Unit[] = ["kg", "hectare", "litre"];

/** Computes an amount. Where the typed word means several units the column's is taken, else the first; no word means the column's unit. */
export function resolveAmount(
  amount: Amount,
  field: Pick<FigureField, "unit" | "measure">,
  separators: Separators | undefined,
): ResolvedAmount | Unresolved {
  const meaning = amount.units.find(({ unit }) => unit === field.unit) ?? amount.units[0];
  const unit = meaning?.unit ?? field.unit;
  const counted = unit === field.unit ? field.measure === "count" : !MEASURED.includes(unit) && !isCurrency(unit);
  const read = readTerms(amount.terms, counted || isCurrency(unit), separators);
  if ("failure" in read) return read;
  const inUnit = read.values.map((value) => shift(value, meaning?.power ?? 0));
  const possible = counted ? inUnit.filter(isWhole) : inUnit;
  if (possible.length === 0) return { failure: "intake.error.notWhole" };
  const [first, ...more] = possible.filter(isRepresentable);
  if (!first) return { failure: "intake.error.tooLarge" };
  return { amount, unit, values: [first, ...more], style: read.style, converted: (meaning?.power ?? 0) !== 0 };
}

interface ReadTerms {
  readonly values: readonly ExactDecimal[];
  readonly style: NumeralStyle | undefined;
}

/** The sums of the terms, each below the last place of the one before: 1 triệu 347 nghìn, but not 3 triệu 5. */
function readTerms(terms: readonly Term[], whole: boolean, separators: Separators | undefined): ReadTerms | Unresolved {
  let sums: readonly ExactDecimal[] = [];
  let style: NumeralStyle | undefined;
  for (const [index, term] of terms.entries()) {
    const readings =
      term.numeral === undefined
        ? [{ value: exactOf(term.word), style: undefined }]
        : readNumeral(term.numeral, whole && term.power === 0 ? "whole" : "decimal", separators);
    if (readings.length === 0) return { failure: "intake.error.grouping" };
    const values = readings.map(({ value }) => shift(value, term.power));
    if (index === 0) {
      sums = values;
      style = readings[0]?.style;
      continue;
    }
    if (term.numeral !== undefined && term.power === 0) return { failure: "intake.error.notUnderstood" };
    sums = sums.flatMap((sum) =>
      values.filter((value) => isBelow(value, lastPlace(sum))).map((value) => add(sum, value)),
    );
    if (sums.length === 0) return { failure: "intake.error.notUnderstood" };
    style = undefined;
  }
  return { values: sums, style };
}

/** One in the last place that is not zero: 1000000 for three million. */
function lastPlace({ units, decimals }: ExactDecimal): ExactDecimal {
  const zeros = /0*$/.exec(String(units))?.[0].length ?? 0;
  return { units: 10n ** BigInt(zeros), decimals };
}
