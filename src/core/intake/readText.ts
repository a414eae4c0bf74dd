import { isErrorValue } from "../workbook/Cell";
import { convertLegacy, legacyEncoding } from "./legacyEncoding";
import { isLegacyLaoFont } from "./legacyFonts";
import { type CellInput, failure, type FieldReading, message } from "./Reading";

/** Characters nobody sees: zero-width (but for the joiners some scripts need), byte-order mark, soft hyphen. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g;

/**
 * Reads a cell of words: a name, a note. Decomposed Vietnamese is proposed in composed form, unseen characters without them, legacy
 * encodings as a question. Spelling is left alone: the old place of a tone mark (Hoá) is no mistake.
 */
export function readText({ value, font }: CellInput): FieldReading<string> {
  if (value === null) return { outcome: "ok", value: undefined };
  if (isErrorValue(value)) return failure(message("intake.error.errorValue", value.error));
  if (typeof value !== "string") return { outcome: "ok", value: String(value) };
  if (value.trim() === "") return { outcome: "ok", value: undefined };
  if (font !== undefined && isLegacyLaoFont(font)) {
    return failure(message("intake.error.legacyLaoFont", value, { font }));
  }
  const encoding = legacyEncoding(value, font);
  if (encoding) {
    const converted = convertLegacy(value, encoding, font);
    return { outcome: "ask", readings: [converted], question: message("intake.ask.legacy", value, { converted }) };
  }
  const seen = value.replace(INVISIBLE, "").trim();
  const composed = seen.normalize("NFC");
  if (composed === value) return { outcome: "ok", value };
  const kind = composed === seen ? "intake.fix.invisible" : "intake.fix.composed";
  return { outcome: "fix", value: composed, note: message(kind, value) };
}
