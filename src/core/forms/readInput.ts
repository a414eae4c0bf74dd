import type { Correction, Finding } from "../dataset/Finding";
import type { Indicator } from "../dataset/Programme";
import type { IntakeContext } from "../intake/IntakeContext";
import type { IntakeMessage } from "../intake/Reading";
import { readFigure } from "../intake/readFigure";
import { writeQuantity } from "../intake/writeQuantity";
import type { Quantity } from "../quantity/Quantity";
import type { Vocabulary } from "../intake/Vocabulary";
import type { CellReading } from "../workbook/Workbook";
import type { InputCell } from "./FormReading";

/** An input cell understood: its figure, if it has one, and what must be said of it (without its place). */
export interface InputReading {
  readonly quantity?: Quantity;
  readonly state: InputCell["state"];
  readonly findings: readonly Omit<Finding, "place">[];
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
): InputReading {
  const field = { unit: indicator.unit, measure: indicator.measure, expectedMaximum: indicator.plausibleMaximum };
  const reading = readFigure(cell, field, context);
  const correction = (quantity: Quantity): Correction => {
    const { value, numberFormat } = writeQuantity(quantity, vocabulary);
    return { value: typeof value === "number" ? value : String(value), numberFormat };
  };
  const soft = ({ id, parameters }: IntakeMessage): Omit<Finding, "place"> => ({
    rule: id,
    severity: "soft",
    parameters,
  });
  switch (reading.outcome) {
    case "error":
      return {
        state: "error",
        findings: [{ rule: reading.problem.id, severity: "hard", parameters: reading.problem.parameters }],
      };
    case "ask": {
      const { question, readings } = reading;
      const choices = readings.filter(({ unit }) => unit === indicator.unit).map(correction);
      return {
        state: "question",
        findings: [{ rule: question.id, severity: "hard", parameters: question.parameters, choices }],
      };
    }
    case "fix": {
      const { quantity, note, warnings } = reading;
      const fix = { ...soft(note), fix: correction(quantity) };
      return { quantity, state: stateOf(quantity), findings: [fix, ...warnings.map(soft)] };
    }
    case "ok": {
      const { quantity, warnings } = reading;
      const findings = warnings.map(soft);
      return quantity ? { quantity, state: stateOf(quantity), findings } : { state: "blank", findings };
    }
  }
}

const stateOf = ({ kind }: Quantity): InputCell["state"] => (kind === "notStated" ? "notStated" : "figure");
