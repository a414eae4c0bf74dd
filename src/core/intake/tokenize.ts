import { type Lexicon, type Meaning, wordAt } from "./Lexicon";

/** A piece of a folded text. A word may have several meanings; the parser takes the one that fits its place. */
export type Token =
  | { readonly kind: "numeral"; readonly text: string }
  | { readonly kind: "word"; readonly text: string; readonly meanings: readonly Meaning[] }
  /** Brackets, "/", "%", "-" and other signs without a meaning of their own. */
  | { readonly kind: "sign"; readonly text: string }
  | { readonly kind: "unknown"; readonly text: string };

/** Digits grouped by spaces; or digits with points and commas between them; either with an exponent. */
const NUMERAL = /(?:[1-9]\d{0,2}(?: \d{3})+(?![\d])(?:[.,]\d+)?|[.,]?\d+(?:[.,]\d+)*)(?:e[+-]?\d+(?![\p{L}\d]))?/uy;
const LETTERS = /[\p{L}\p{M}]+/uy;

/** Cuts a folded text (`plainText`, then `foldWord`) into tokens; every character but spaces and full stops is in one. */
export function tokenize(text: string, lexicon: Lexicon): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = tokenAt(text, at, lexicon);
    if (token) tokens.push(token);
    at += token?.text.length ?? 1;
  }
  return tokens;
}

function tokenAt(text: string, at: number, lexicon: Lexicon): Token | undefined {
  const numeral = matchAt(NUMERAL, text, at);
  if (numeral !== undefined) return { kind: "numeral", text: numeral };
  const word = wordAt(lexicon, text, at);
  if (word) return { kind: "word", text: word.text, meanings: word.meanings };
  const character = String.fromCodePoint(text.codePointAt(at) ?? 32);
  if (character === " " || character === ".") return undefined;
  const letters = matchAt(LETTERS, text, at);
  if (letters !== undefined) return { kind: "unknown", text: letters };
  return { kind: "sign", text: character };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
