/** A piece of a formula: a reference to cells, a name that is not a function, or whatever lies between. */
export type FormulaPiece =
  | { readonly kind: "reference"; readonly text: string; readonly prefix: string; readonly sheet?: string }
  | { readonly kind: "name"; readonly text: string; readonly prefix: string; readonly sheet?: string }
  | { readonly kind: "other"; readonly text: string };

const WORD = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{M}\p{N}_.(!\\])`;
const PREFIX = String.raw`(?:'((?:[^']|'')*)'|(${WORD}))!`;

const PIECE = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<bracket>\[(?:[^[\]]|\[[^\]]*\])*\])`,
    String.raw`(?<reference>(?<prefix>${PREFIX})?(?<area>${AREA}))`,
    String.raw`(?<error>#[A-Z0-9/]+[!?]?|#N/A)`,
    String.raw`(?<qualified>(?<namePrefix>${PREFIX})(?<name>#REF!|${WORD}))`,
    String.raw`(?<call>${WORD}\s*\()`,
    String.raw`(?<word>${WORD})`,
    String.raw`(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)`,
    String.raw`(?<sign>[\s\S])`,
  ].join("|"),
  "gu",
);

const sheetOf = (prefix: string): string =>
  prefix.startsWith("'") ? prefix.slice(1, -2).replaceAll("''", "'") : prefix.slice(0, -1);

/** Cuts a formula (en-US syntax, with or without "=") into pieces that together give it back. Texts are never looked into. */
export function scanFormula(formula: string): readonly FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  for (const { 0: text, groups } of formula.matchAll(PIECE)) {
    const prefix = groups?.["prefix"] ?? groups?.["namePrefix"] ?? "";
    const sheet = prefix === "" ? {} : { sheet: sheetOf(prefix) };
    if (groups?.["area"] !== undefined) pieces.push({ kind: "reference", text: groups["area"], prefix, ...sheet });
    else if (groups?.["name"] !== undefined) pieces.push({ kind: "name", text: groups["name"], prefix, ...sheet });
    else if (groups?.["word"] !== undefined) pieces.push({ kind: "name", text, prefix: "" });
    else pieces.push({ kind: "other", text });
  }
  return pieces;
}

/** The formula put together again, with pieces changed where `change` answers something new. */
export const mapFormula = (formula: string, change: (piece: FormulaPiece) => string | undefined): string =>
  scanFormula(formula)
    .map((piece) => change(piece) ?? (piece.kind === "other" ? piece.text : piece.prefix + piece.text))
    .join("");

/** Whether every text and bracket of a formula is closed. */
export function isBalanced(formula: string): boolean {
  let depth = 0;
  for (const { kind, text } of scanFormula(formula)) {
    if (kind !== "other") continue;
    if (text === '"' || text === "'") return false;
    if (text.endsWith("(")) depth++;
    else if (text === ")") depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}
