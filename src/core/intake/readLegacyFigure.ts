import { foldWord } from "./foldWord";
import type { IntakeContext } from "./IntakeContext";
import { convertLegacy, legacyEncoding } from "./legacyEncoding";
import { type FigureField, message, type Reading } from "./Reading";
import { readFigureText } from "./readFigureText";
import type { Quantity } from "../quantity/Quantity";

/**
 * Reads a text that makes sense only in a legacy Vietnamese encoding. Always a question: the conversion is shown, never done silently.
 * Undefined when the text is in no such encoding or says nothing even so.
 */
export function readLegacyFigure(
  typed: string,
  font: string | undefined,
  field: FigureField,
  context: IntakeContext,
): Reading | undefined {
  const encoding = legacyEncoding(typed, font);
  if (!encoding) return undefined;
  const converted = convertLegacy(typed, encoding);
  if (foldWord(converted) === foldWord(typed)) return undefined;
  const reading = readFigureText(converted, field, context);
  const readings = readingsOf(reading).map((quantity) => ({ ...quantity, asStated: typed }));
  if (readings.length === 0) return undefined;
  const parts = reading.outcome === "fix" || reading.outcome === "ask" ? reading.parts : [];
  return { outcome: "ask", readings, question: message("intake.ask.legacy", typed, { converted }), parts };
}

function readingsOf(reading: Reading): readonly Quantity[] {
  if (reading.outcome === "error") return [];
  if (reading.outcome === "ask") return reading.readings;
  return reading.quantity ? [reading.quantity] : [];
}
