import type { Lexicon } from "../intake/Lexicon";
import { type Token, tokenize } from "../intake/tokenize";

/** A token with its place in the folded text. */
export interface PlacedToken {
  readonly token: Token;
  readonly start: number;
  readonly end: number;
}

/** The tokens of a folded text; spaces and full stops, which are in none, lie between them. */
export function placedTokens(text: string, lexicon: Lexicon): readonly PlacedToken[] {
  let at = 0;
  return tokenize(text, lexicon).map((token) => {
    const start = text.indexOf(token.text, at);
    at = start + token.text.length;
    return { token, start, end: at };
  });
}
