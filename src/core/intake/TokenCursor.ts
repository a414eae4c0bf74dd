import { isCurrency } from "./currencies";
import { type Meaning, type MeaningOf, meaningOf } from "./Lexicon";
import type { ParseFailure, Term } from "./Statement";
import type { Token } from "./tokenize";

export type WordToken = Extract<Token, { readonly kind: "word" }>;

/** The meaning of one kind a token has, if it is a word that has it. */
export const tokenMeaning = <K extends Meaning["kind"]>(token: Token | undefined, kind: K): MeaningOf<K> | undefined =>
  token?.kind === "word" ? meaningOf(token, kind) : undefined;

const HALF = 0.5;

/** A place in a row of tokens. */
export class TokenCursor {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  next(): Token | undefined {
    return this.tokens[this.at++];
  }

  /** The next token if it is a word that can mean that. */
  take(kind: Meaning["kind"]): WordToken | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== "word" || !this.sees(kind)) return undefined;
    this.at++;
    return token;
  }

  /** A currency may stand before its amount: $45,310. */
  takeCurrency(): WordToken | undefined {
    const token = this.tokens[this.at];
    const unit = tokenMeaning(token, "unit");
    return unit && isCurrency(unit.unit) ? this.take("unit") : undefined;
  }

  sees(kind: Meaning["kind"]): boolean {
    return tokenMeaning(this.tokens[this.at], kind) !== undefined;
  }

  takeSign(sign: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== "sign" || token.text !== sign) return false;
    this.at++;
    return true;
  }

  takeUntil(sign: string): readonly Token[] {
    const from = this.at;
    while (!this.done && !this.takeSign(sign)) this.at++;
    const last = this.tokens[this.at - 1];
    return this.tokens.slice(from, last?.kind === "sign" && last.text === sign ? this.at - 1 : this.at);
  }

  rest(): readonly Token[] {
    const from = this.at;
    this.at = this.tokens.length;
    return this.tokens.slice(from);
  }

  /** Whether no further figure follows a joiner: the text ends, or something about the figure comes. */
  endsFigure(): boolean {
    const token = this.tokens[this.at];
    if (!token || (token.kind === "sign" && token.text === "(")) return true;
    return (["joiner", "ofWhich", "equivalent"] as const).some((kind) => this.sees(kind));
  }

  /** Words of one qualifier after another count as the last one: ước tính khoảng. */
  takeQualifier(): MeaningOf<"qualifier"> | undefined | "two" {
    let found: MeaningOf<"qualifier"> | undefined;
    for (let token = this.take("qualifier"); token; token = this.take("qualifier")) {
      const next = tokenMeaning(token, "qualifier");
      if (found && next && found.qualifier !== next.qualifier) return "two";
      found = next;
    }
    return found;
  }

  takeTerm(): Term | undefined {
    const token = this.tokens[this.at];
    const word = tokenMeaning(token, "half") ? HALF : tokenMeaning(token, "number")?.value;
    if (!token || (token.kind !== "numeral" && word === undefined)) return undefined;
    this.at++;
    let power = 0;
    for (let next = this.take("magnitude"); next; next = this.take("magnitude")) {
      power += tokenMeaning(next, "magnitude")?.power ?? 0;
    }
    return { numeral: token.kind === "numeral" ? token.text : undefined, word: word ?? 0, power };
  }

  unexpected(): ParseFailure {
    const token = this.tokens[this.at];
    return token
      ? { failure: "intake.error.unknownWord", word: token.text }
      : { failure: "intake.error.notUnderstood", word: "" };
  }
}
