import { isErrorValue } from "../workbook/Cell";
import { type Currency, isCurrency } from "./currencies";
import { foldWord } from "./foldWord";
import type { IntakeContext } from "./IntakeContext";
import { plainText } from "./plainText";
import { type CellInput, failure, type FigureField, message, type Reading } from "./Reading";
import { readFigure } from "./readFigure";
import { tokenize } from "./tokenize";

/**
 * Reads an amount of money: 3,1 tỷ đồng, $45,310. Three digits after a separator are always thousands. Currencies are kept apart.
 * @param currency of the column; undefined where each cell names its own.
 */
export function readMoney(
  cell: CellInput,
  currency: Currency | undefined,
  context: IntakeContext,
  limits: Pick<FigureField, "expectedMaximum" | "lastYear"> = {},
): Reading {
  const { value } = cell;
  const unit = currency ?? (typeof value === "string" ? currencyIn(value, context) : undefined);
  // Without a currency only a cell that holds no amount can be read; any unit does for that.
  const reading = readFigure(cell, { unit: unit ?? "vnd", measure: "quantity", ...limits }, context);
  if (unit || reading.outcome === "error" || (reading.outcome === "ok" && !reading.quantity)) return reading;
  return failure(message("intake.error.currency", isErrorValue(value) ? value.error : String(value)));
}

function currencyIn(text: string, { lexicon }: IntakeContext): Currency | undefined {
  for (const token of tokenize(foldWord(plainText(text).text), lexicon)) {
    const meanings = token.kind === "word" ? token.meanings : [];
    for (const meaning of meanings) if (meaning.kind === "unit" && isCurrency(meaning.unit)) return meaning.unit;
  }
  return undefined;
}
