import { decimalsOf, type Qualifier, type Quantity, type Unit } from "../quantity/Quantity";

const QUALIFIERS: readonly Qualifier[] = ["moreThan", "nearly", "about"];
const FIGURE = /^(?:(moreThan|nearly|about) )?(\d+(?:\.(\d+))?)(?: \((.+)\))?$/u;
const WORDS = "words ";

/**
 * A figure in one field of a tidy record: `390`, `1.50`, `moreThan 390 (trên)`, `zero`, `notStated`, `words nhiều`. The inverse of
 * `parseFigure`; the text a figure was stated in is not kept.
 */
export function formatFigure(quantity: Quantity): string {
  switch (quantity.kind) {
    case "zero":
    case "notStated":
      return quantity.kind;
    case "qualitative":
      return `${WORDS}${quantity.text}`;
    case "number": {
      const { value, decimals, qualifier, wording } = quantity;
      const digits = decimalsOf(value) > decimals ? String(value) : value.toFixed(Math.min(decimals, 100));
      const plain = /e/.test(digits) ? value.toFixed(Math.min(decimalsOf(value), 100)) : digits;
      if (qualifier === "exact") return plain;
      return `${qualifier} ${plain}${wording === undefined ? "" : ` (${wording})`}`;
    }
  }
}

/** Reads a field back; undefined for anything else. */
export function parseFigure(text: string, unit: Unit): Quantity | undefined {
  if (text === "zero" || text === "notStated") return { kind: text, unit };
  if (text.startsWith(WORDS) && text.length > WORDS.length) {
    return { kind: "qualitative", unit, text: text.slice(WORDS.length) };
  }
  const [, word, digits = "", fraction = "", wording] = FIGURE.exec(text) ?? [];
  const value = Number(digits);
  if (digits === "" || !Number.isFinite(value)) return undefined;
  const qualifier = QUALIFIERS.find((known) => known === word) ?? "exact";
  if (qualifier === "exact" && wording !== undefined) return undefined;
  if (value === 0) return qualifier === "exact" ? { kind: "zero", unit } : undefined;
  const decimals = fraction.length;
  return { kind: "number", unit, value, qualifier, decimals, ...(wording !== undefined && { wording }) };
}

/** What is wrong with a text that is no figure, as files have it. */
export const figureProblem = "badFigure";
