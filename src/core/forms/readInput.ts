import type { Correction, Finding } from "../dataset/Finding";
import type { Indicator } from "../dataset/Programme";
import type { IntakeContext } from "../intake/IntakeContext";
import type { FigureField, FigurePart, IntakeMessage, Reading } from "../intake/Reading";
import { readFigure } from "../intake/readFigure";
import { writeQuantity } from "../intake/writeQuantity";
import { numericValue, type Quantity } from "../quantity/Quantity";
import type { Vocabulary } from "../intake/Vocabulary";
import type { CellReading } from "../workbook/Workbook";
import type { InputCell } from "./FormReading";
import { stateOf } from "./stateOf";

/** An input cell understood: its figure, if it has one, and what must be said of it (without its place). */
export interface InputReading {
  readonly quantity?: Quantity;
  readonly state: InputCell["state"];
  readonly findings: readonly Omit<Finding, "place">[];
  /** Where corrections are on offer and something is asked: what it was read as. */
  readonly asked?: Reading;
}

/**
 * Reads one input cell. A text that can only mean one figure counts as that figure and is queried, with the correction on offer; a
 * question or an error gives no figure and is an error until it is settled.
 */
export function readInput(
  cell: CellReading,
  indicator: Indicator,
  context: IntakeContext,
  vocabulary: Vocabulary,
  beside: Beside,
): InputReading {
  const reading = readFigure(cell, fieldOf(indicator, beside), context);
  // What a formula gives is mended in the formula; a correction would write a constant over it.
  const correctable = cell.formula === undefined;
  const correction = (quantity: Quantity): Correction => {
    const { value, numberFormat } = writeQuantity(quantity, vocabulary);
    return { value: value ?? "", numberFormat };
  };
  const corrections = (readings: readonly Quantity[]): readonly Correction[] =>
    correctable ? readings.filter(({ unit }) => unit === indicator.unit).map(correction) : [];
  const soft = ({ id, parameters, readings = [] }: IntakeMessage): Said => {
    const choices = corrections(readings);
    return { rule: id, severity: "soft", parameters, ...(choices.length > 0 && { choices }) };
  };
  const besides = (parts: readonly FigurePart[]): readonly Said[] =>
    parts.length === 0
      ? []
      : [{ rule: "form.besides", severity: "soft", parameters: { parts: parts.map(partText).join("; ") } }];
  switch (reading.outcome) {
    case "error":
      return {
        state: "error",
        findings: [{ rule: reading.problem.id, severity: "hard", parameters: reading.problem.parameters }],
      };
    case "ask": {
      const { question, readings, parts } = reading;
      const asked: Said = {
        rule: question.id,
        severity: "hard",
        parameters: question.parameters,
        choices: corrections(readings),
      };
      const findings = [asked, ...besides(parts)];
      return { state: "question", findings, ...(correctable && { asked: reading }) };
    }
    case "fix": {
      const { quantity, note, warnings, parts } = reading;
      const fix = { ...soft(note), ...(correctable && { fix: correction(quantity) }) };
      return { quantity, state: stateOf(quantity), findings: [fix, ...warnings.map(soft), ...besides(parts)] };
    }
    case "ok": {
      const { quantity, warnings } = reading;
      // The sheet's own formulas skip a number that is a text.
      const findings = warnings.map((warning) =>
        quantity && correctable && warning.id === "intake.warning.textNumber"
          ? { ...soft(warning), fix: correction(quantity) }
          : soft(warning),
      );
      if (!quantity) return { state: "blank", findings };
      const asked = correctable && warnings.some(({ readings = [] }) => readings.length > 0);
      return { quantity, state: stateOf(quantity), findings, ...(asked && { asked: reading }) };
    }
  }
}

/** What is known of a cell beside its indicator. */
export interface Beside {
  /** Whole years its period has: limits are for one. */
  readonly years: number;
  /** Serial numbers of the days in which the form is filled in. */
  readonly days?: FigureField["days"];
}

type Said = Omit<Finding, "place">;

/** What a cell of an indicator is for. */
export const fieldOf = (indicator: Indicator, { years, days }: Beside): FigureField => ({
  ...indicator,
  expectedMaximum: indicator.plausibleMaximum * years,
  // Pills are counted in such numbers every year.
  ...(days && indicator.unit !== "pill" && { days }),
});

/** A second figure that stood in the cell, as the cell said it. */
const partText = ({ quantity, label }: FigurePart): string => {
  const value = String(numericValue(quantity) ?? "");
  return label === undefined ? (quantity.asStated ?? value) : `${value} ${label}`;
};
