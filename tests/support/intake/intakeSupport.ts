import { vocabularies } from "../../../src/catalogue/vocabulary/vocabularies";
import type { IntakeContext } from "../../../src/core/intake/IntakeContext";
import { createLexicon } from "../../../src/core/intake/Lexicon";
import type { CellInput, FieldReading, FigureField, Reading } from "../../../src/core/intake/Reading";
import type { Quantity } from "../../../src/core/quantity/Quantity";
import type { CellValue } from "../../../src/core/workbook/Cell";

export const lexicon = createLexicon(Object.values(vocabularies));
/** A Vietnamese form's separators, an English one's, and a form that does not say. */
export const VI: IntakeContext = { lexicon, separators: { decimal: ",", group: "." } };
export const EN: IntakeContext = { lexicon, separators: { decimal: ".", group: "," } };
export const UNKNOWN: IntakeContext = { lexicon };

export const cases: FigureField = { unit: "case", measure: "count" };
export const people: FigureField = { unit: "person", measure: "count" };
export const pills: FigureField = { unit: "pill", measure: "count", perBrick: 6000 };
export const mass: FigureField = { unit: "kg", measure: "quantity" };
export const heroin: FigureField = { unit: "kg", measure: "quantity", expectedMaximum: 1000, perBrick: 0.35 };
export const land: FigureField = { unit: "hectare", measure: "quantity" };
export const dong: FigureField = { unit: "vnd", measure: "quantity" };
export const bricks: FigureField = { unit: "brick", measure: "count" };
export const times: FigureField = { unit: "time", measure: "count" };

export const cell = (value: CellValue, numberFormat = "General", font?: string): CellInput => ({
  value,
  numberFormat,
  ...(font !== undefined && { font }),
});

/** A quantity as one line: "hơn 390 kg", "none", "not stated", "words: nhiều". */
export function shown(quantity: Quantity | undefined): string {
  switch (quantity?.kind) {
    case undefined:
      return "missing";
    case "zero":
      return "none";
    case "notStated":
      return "not stated";
    case "qualitative":
      return `words: ${quantity.text}`;
    case "number": {
      const { value, unit, qualifier, wording } = quantity;
      const word = qualifier === "exact" ? "" : `${wording ?? qualifier} `;
      return `${word}${value} ${unit}`;
    }
  }
}

const short = (id: string): string => id.split(".")[2] ?? id;

/** A reading as one line: outcome, kind, what it says, [parts], and warnings behind "!". */
export function outcomeOf(reading: Reading): string {
  const warnings = reading.outcome === "ok" || reading.outcome === "fix" ? reading.warnings : [];
  const parts = reading.outcome === "fix" || reading.outcome === "ask" ? reading.parts : [];
  const tail = [
    ...parts.map(
      ({ role, quantity, label }) => ` [${role} ${shown(quantity)}${label === undefined ? "" : `: ${label}`}]`,
    ),
    ...warnings.map(({ id, readings = [] }) => ` !${[short(id), ...readings.map(shown)].join(" ")}`),
  ].join("");
  switch (reading.outcome) {
    case "ok":
      return `OK ${shown(reading.quantity)}${tail}`;
    case "fix":
      return `FIX ${short(reading.note.id)}: ${shown(reading.quantity)}${tail}`;
    case "ask":
      return `ASK ${short(reading.question.id)}: ${reading.readings.map(shown).join(" | ")}${tail}`;
    case "error":
      return `ERR ${short(reading.problem.id)}`;
  }
}

/** The same for the other fields. */
export function fieldOutcome<T>(reading: FieldReading<T>, show: (value: T) => string = String): string {
  switch (reading.outcome) {
    case "ok":
      return `OK ${reading.value === undefined ? "missing" : show(reading.value)}`;
    case "fix":
      return `FIX ${short(reading.note.id)}: ${show(reading.value)}`;
    case "ask":
      return `ASK ${short(reading.question.id)}: ${reading.readings.map(show).join(" | ")}`;
    case "error":
      return `ERR ${short(reading.problem.id)}`;
  }
}
