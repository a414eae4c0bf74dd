import type { Quantity } from "../quantity/Quantity";
import { figureMain } from "./figureMain";
import { foldWord } from "./foldWord";
import type { IntakeContext } from "./IntakeContext";
import { meaningOf, wordAt } from "./Lexicon";
import type { IntakeMessageId } from "./messageIds";
import { withoutOwnWords } from "./ownWords";
import { parseFigures } from "./parseFigures";
import type { Statement } from "./Statement";
import { type PlainText, plainText } from "./plainText";
import { proposeFigure } from "./proposeFigure";
import { failure, type FigureField, type IntakeMessage, message, type Reading } from "./Reading";
import { readPair } from "./readPair";
import { tokenize } from "./tokenize";

const ERROR_TEXT = /^#(?:REF!|VALUE!|N\/A|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/i;

/**
 * Reads a text in a cell of figures: a number however separated, with magnitude, unit, qualifier, sub-counts; none; no data; or words
 * that stand for a number.
 * @param typed the text, never changed.
 */
export function readFigureText(typed: string, field: FigureField, context: IntakeContext): Reading {
  const plain = plainText(typed);
  const folded = foldWord(plain.text);
  if (folded === "") return { outcome: "ok", quantity: undefined, warnings: [] };
  if (ERROR_TEXT.test(plain.text)) return failure(message("intake.error.errorValue", typed));
  return readWholeCell(typed, folded, field, context) ?? readInside(typed, plain, folded, field, context);
}

/** A dash, a word for none, a word for no data. */
function readWholeCell(
  typed: string,
  folded: string,
  { unit }: FigureField,
  { lexicon }: IntakeContext,
): Reading | undefined {
  const zero: Quantity = { kind: "zero", unit, asStated: typed };
  const notStated: Quantity = { kind: "notStated", unit, asStated: typed };
  const fix = (kind: "zero" | "notStated"): Reading => ({
    outcome: "fix",
    quantity: kind === "zero" ? zero : notStated,
    note: message(`intake.fix.${kind}`, typed),
    warnings: [],
    parts: [],
  });
  if (/^-+$/.test(folded)) {
    return { outcome: "ask", readings: [zero, notStated], question: message("intake.ask.dash", typed), parts: [] };
  }
  const known = lexicon.cells.get(folded) ?? lexicon.cells.get(folded.replace(/[.,;:!]+$/, ""));
  if (!known) return undefined;
  return known.written ? { outcome: "ok", quantity: notStated, warnings: [] } : fix(known.kind);
}

function readInside(
  typed: string,
  plain: PlainText,
  folded: string,
  field: FigureField,
  context: IntakeContext,
): Reading {
  if (isQualitative(folded, context)) {
    const quantity: Quantity = { kind: "qualitative", unit: field.unit, text: plain.text, asStated: typed };
    return { outcome: "ok", quantity, warnings: [] };
  }
  const statement = parseFigures(tokenize(folded, context.lexicon));
  if (!("failure" in statement)) return readStatement(typed, plain, statement, field, context);
  const bare = withoutOwnWords(folded, statement.word, field);
  const reading = bare === undefined ? undefined : readInside(typed, plain, bare, field, context);
  if (reading === undefined || reading.outcome === "error") {
    return failure(failed(statement.failure, typed, statement.word));
  }
  return asProposal(reading, typed);
}

/** What is weighed less than the words that stood beside a number. */
const LIGHTER: readonly IntakeMessageId[] = ["intake.fix.grouping", "intake.fix.digits", "intake.fix.textNumber"];

/** The words beside a number are to be taken out of the cell, as a unit is. */
function asProposal(reading: Reading, typed: string): Reading {
  const note = message("intake.fix.unit", typed);
  if (reading.outcome === "fix") return LIGHTER.includes(reading.note.id) ? { ...reading, note } : reading;
  if (reading.outcome !== "ok" || !reading.quantity) return reading;
  const warnings = reading.warnings.filter(({ id }) => id !== "intake.warning.textNumber");
  return { outcome: "fix", quantity: reading.quantity, note, warnings, parts: [] };
}

/** Words that stand for a number begin the text, perhaps after a qualifier, and no digit follows. */
function isQualitative(folded: string, { lexicon }: IntakeContext): boolean {
  if (/\d/.test(folded)) return false;
  let at = 0;
  for (;;) {
    const word = wordAt(lexicon, folded, at);
    if (!word) return false;
    if (meaningOf(word, "qualitative")) return true;
    if (!meaningOf(word, "qualifier")) return false;
    at += word.text.length;
    while (folded[at] === " ") at++;
  }
}

function readStatement(
  typed: string,
  plain: PlainText,
  statement: Statement,
  field: FigureField,
  context: IntakeContext,
): Reading {
  const { amounts } = statement;
  if (amounts.some(({ negative }) => negative)) return failure(message("intake.error.negative", typed));
  if (amounts.some(({ link }) => link === "pair")) return readPair(typed, amounts, field, context.separators);
  const main = figureMain(amounts, field, context.separators);
  if ("failure" in main) return failure(failed(main.failure, typed, main.word));
  return proposeFigure({
    typed,
    foreignDigits: plain.foreignDigits,
    statement,
    main,
    field,
    separators: context.separators,
  });
}

const failed = (id: IntakeMessageId, typed: string, word = ""): IntakeMessage =>
  message(id, typed, word === "" ? {} : { word });
