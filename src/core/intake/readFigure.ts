import { isErrorValue } from "../workbook/Cell";
import type { IntakeContext } from "./IntakeContext";
import { isLegacyLaoFont } from "./legacyFonts";
import { type CellInput, failure, type FigureField, message, type Reading } from "./Reading";
import { readFigureNumber } from "./readFigureNumber";
import { readFigureText } from "./readFigureText";
import { readLegacyFigure } from "./readLegacyFigure";

/**
 * Reads a cell of figures: what the person meant, a proposal, a question, or why it can't be. The one way from a cell to a quantity, for
 * the checks on entry, the pane, the import of returns and the command line alike. Its inverse is `writeQuantity`.
 */
export function readFigure(cell: CellInput, field: FigureField, context: IntakeContext): Reading {
  const reading = readValue(cell, field, context);
  if (reading.outcome !== "ok" || cell.formula === undefined || !reading.quantity) return reading;
  return { ...reading, warnings: [...reading.warnings, message("intake.warning.formula", cell.formula)] };
}

function readValue(cell: CellInput, field: FigureField, context: IntakeContext): Reading {
  const { value, font } = cell;
  // Programs that write files without calculating leave a formula without a result: what it would say is not known, and not nothing.
  if (value === null && cell.formula !== undefined) return failure(message("intake.error.notCalculated", cell.formula));
  if (value === null) return { outcome: "ok", quantity: undefined, warnings: [] };
  if (isErrorValue(value)) return failure(message("intake.error.errorValue", value.error));
  if (typeof value === "boolean") return failure(message("intake.error.logical", String(value).toUpperCase()));
  // What such a font shows for a digit may be a letter, so a number is no more than what was typed instead of a word.
  const isTyped = cell.formula === undefined && String(value).trim() !== "";
  if (font !== undefined && isTyped && isLegacyLaoFont(font)) {
    return failure(message("intake.error.legacyLaoFont", value, { font }));
  }
  if (typeof value === "number") return readFigureNumber(value, cell.numberFormat, field, context);
  const reading = readFigureText(value, field, context);
  return reading.outcome === "error" ? (readLegacyFigure(value, font, field, context) ?? reading) : reading;
}
