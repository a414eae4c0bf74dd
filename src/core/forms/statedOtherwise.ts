import type { Correction, Finding } from "../dataset/Finding";
import { readNumeral } from "../intake/numeral";
import type { IntakeContext } from "../intake/IntakeContext";
import type { FigureField, Reading } from "../intake/Reading";
import { readFigureText } from "../intake/readFigureText";
import { writeQuantity } from "../intake/writeQuantity";
import type { Vocabulary } from "../intake/Vocabulary";
import type { Quantity } from "../quantity/Quantity";
import { sameFigure } from "../quantity/sameFigure";

/** A source may have written its numbers either way, whatever the form declares. */
const SEPARATORS = [undefined, { decimal: ",", group: "." }, { decimal: ".", group: "," }] as const;

/** A number of its own, no part of a name such as C04; a blank within it stands before three digits. */
const NUMERAL = /(?<![\p{L}\d])\d+(?:[.,]\d+|[ \u00a0]\d{3}(?!\d))*/gu;
/** Days, months and years a sentence tells of: 3/12, 8/2023, 2024, 2567. */
const CALENDAR = /\d{1,2}\/(?:\d{1,2}\/)?\d{2,4}|\b(?:19|20|25)\d\d\b/g;

/**
 * The text kept for a figure says something else than its cell: somebody changed the record, or it was filled in from a file that
 * contradicts itself. A text nobody could take for a figure (a sentence of the source) says nothing against it unless it has numbers, of which neither one nor their
 * sum is the figure's. What the cell says and what the text says are on offer; either is written without the text.
 */
export function statedOtherwise(
  quantity: Quantity,
  text: string,
  field: FigureField,
  context: IntakeContext,
  vocabulary: Vocabulary,
): Omit<Finding, "place"> | undefined {
  const readings = SEPARATORS.map((separators) => readFigureText(text, field, { ...context, separators }));
  const understood = readings.flatMap(quantitiesOf);
  if (understood.some((other) => sameFigure(other, quantity))) return undefined;
  const numbers = text.replace(CALENDAR, "").match(NUMERAL) ?? [];
  const isRunning = understood.length === 0 || numbers.length > 1;
  if (isRunning && (numbers.length === 0 || mentions(numbers, quantity))) return undefined;
  const corrections = [quantity, ...understood]
    .filter(({ unit }) => unit === field.unit)
    .map(correctionFor(vocabulary));
  const choices = [...new Map(corrections.map((choice) => [JSON.stringify(choice), choice])).values()];
  return { rule: "form.statedOtherwise", severity: "soft", parameters: { text }, choices };
}

const correctionFor =
  (vocabulary: Vocabulary) =>
  (quantity: Quantity): Correction => {
    const { value, numberFormat } = writeQuantity(quantity, vocabulary);
    return { value: value ?? "", numberFormat };
  };

/** All that a text may mean, the other halves of pairs and the figures beside included. */
function quantitiesOf(reading: Reading): readonly Quantity[] {
  switch (reading.outcome) {
    case "error":
      return [];
    case "ask":
      return [...reading.readings, ...reading.parts.map((part) => part.quantity)];
    case "fix":
      return [reading.quantity, ...reading.parts.map((part) => part.quantity)];
    case "ok":
      return reading.quantity ? [reading.quantity] : [];
  }
}

/** Whether a figure's digits are those of one of the numbers, or it is their sum; whatever magnitude the words around them give. */
function mentions(numbers: readonly string[], quantity: Quantity): boolean {
  if (quantity.kind !== "number") return false;
  const digits = significant(quantity.value);
  const values = numbers.map((number) =>
    (["whole", "decimal"] as const).flatMap((role) =>
      readNumeral(number, role).map(({ value }) => Number(value.units) / 10 ** value.decimals),
    ),
  );
  const sum = values.reduce((total, [first = 0]) => total + first, 0);
  return [...values.flat(), sum].some((value) => significant(value) === digits);
}

/** 23 000, 23 and 2.3 alike. */
const significant = (value: number): string =>
  value
    .toPrecision(12)
    .replace(/e.*$/, "")
    .replace(".", "")
    .replace(/^0+|0+$/g, "");
