import { isCurrency } from "./currencies";
import { type Meaning, type MeaningOf, meaningOf } from "./Lexicon";
import type { IntakeMessageId } from "./messageIds";
import type { Token } from "./tokenize";

/** A numeral or a number word, times ten to a power: 3,1 triệu. */
export interface Term {
  /** As typed; undefined for a number word. */
  readonly numeral: string | undefined;
  /** Value of the number word. */
  readonly word: number;
  readonly power: number;
}

/** One figure with its qualifier and unit, not yet computed. Several terms are added: 1 triệu 347 nghìn. */
export interface Amount {
  /** What stands between this amount and the one before: nothing, a word such as và, a slash, or brackets around this one. */
  readonly link: "first" | "next" | "and" | "pair" | "bracket";
  readonly negative: boolean;
  readonly qualifier: MeaningOf<"qualifier"> | undefined;
  readonly terms: readonly Term[];
  /** What the unit's word may mean; empty where none was typed. */
  readonly units: readonly MeaningOf<"unit">[];
  readonly unitWord: string;
}

/** Something said about the figure: a sub-count or a conversion. */
export interface Aside {
  readonly role: "subCount" | "equivalent";
  readonly amount: Amount;
  /** The words beside the number. */
  readonly label: string;
}

export interface Statement {
  readonly amounts: readonly Amount[];
  readonly asides: readonly Aside[];
  /** The first name of a substance in the text. */
  readonly thing: string | undefined;
}

export interface ParseFailure {
  readonly failure: IntakeMessageId;
  /** The word that could not be placed; empty where the text just ends. */
  readonly word: string;
}

/** Reads the tokens of a whole cell: figures, with what is said about them. */
export function parseFigures(tokens: readonly Token[]): Statement | ParseFailure {
  const cursor = new Cursor(tokens);
  const amounts: Amount[] = [];
  const asides: Aside[] = [];
  let thing: string | undefined;
  while (!cursor.done) {
    let link: Amount["link"] = amounts.length === 0 ? "first" : "next";
    if (cursor.takeSign("(")) {
      const inside = cursor.takeUntil(")");
      const added = parseBracket(inside, amounts.length === 0);
      if ("failure" in added) return added;
      amounts.push(...added.amounts);
      asides.push(...added.asides);
      continue;
    }
    const aside = cursor.take("ofWhich") ? "subCount" : cursor.take("equivalent") ? "equivalent" : undefined;
    if (aside) {
      asides.push(...parseAsides(aside, cursor.rest()));
      continue;
    }
    const named = cursor.take("thing");
    if (named) {
      thing ??= named.text;
      continue;
    }
    if (link === "next") {
      if (cursor.takeSign("/")) link = "pair";
      else if (cursor.take("joiner")) {
        if (cursor.endsFigure()) continue;
        link = "and";
      }
    }
    const amount = parseAmount(cursor, link);
    if ("failure" in amount) return amount;
    amounts.push(amount);
  }
  return amounts.length > 0 ? { amounts, asides, thing } : { failure: "intake.error.notUnderstood", word: "" };
}

/** What stands in brackets: the whole figure (a negative one, as accountants write it), an aside, or the same lot in another unit. */
function parseBracket(inside: readonly Token[], whole: boolean): Pick<Statement, "amounts" | "asides"> | ParseFailure {
  const cursor = new Cursor(inside);
  const role = cursor.take("ofWhich") ? "subCount" : cursor.take("equivalent") ? "equivalent" : undefined;
  if (role) return { amounts: [], asides: parseAsides(role, cursor.rest()) };
  const amount = parseAmount(cursor, whole ? "first" : "bracket");
  if ("failure" in amount) return amount;
  cursor.take("thing");
  const left = cursor.next();
  if (left) return { failure: "intake.error.unknownWord", word: left.text };
  return { amounts: [whole ? { ...amount, negative: true } : amount], asides: [] };
}

/** Every piece between joiners that holds a number; the other words of the piece are its label. */
function parseAsides(role: Aside["role"], tokens: readonly Token[]): readonly Aside[] {
  const pieces: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === "word" && meaningOf(token, "joiner")) pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return pieces.flatMap((piece) => {
    const start = piece.findIndex((token) => token.kind === "numeral" || meaning(token, "qualifier") !== undefined);
    if (start < 0) return [];
    const cursor = new Cursor(piece.slice(start));
    const amount = parseAmount(cursor, "first");
    if ("failure" in amount) return [];
    const words = [
      ...piece.slice(0, start).map(({ text }) => text),
      amount.unitWord,
      ...cursor.rest().map(({ text }) => text),
    ];
    return [{ role, amount, label: words.join(" ").trim() }];
  });
}

function parseAmount(cursor: Cursor, link: Amount["link"]): Amount | ParseFailure {
  const negative = link === "first" && cursor.takeSign("-");
  const qualifier = cursor.takeQualifier();
  if (qualifier === "two") return { failure: "intake.error.notUnderstood", word: "" };
  const before = cursor.takeCurrency();
  const terms: Term[] = [];
  for (let term = cursor.takeTerm(); term; term = cursor.takeTerm()) {
    terms.push(term);
    if (term.power === 0 && !(term.numeral === undefined && cursor.sees("number"))) break;
  }
  if (terms.length === 0) return cursor.unexpected();
  const unit = before ?? cursor.take("unit");
  const units = (unit?.meanings ?? []).filter((one): one is MeaningOf<"unit"> => one.kind === "unit");
  return { link, negative, qualifier, terms, units, unitWord: unit?.text ?? "" };
}

type WordToken = Extract<Token, { readonly kind: "word" }>;

const meaning = <K extends Meaning["kind"]>(token: Token | undefined, kind: K): MeaningOf<K> | undefined =>
  token?.kind === "word" ? meaningOf(token, kind) : undefined;

/** A place in a row of tokens. */
class Cursor {
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
    const unit = meaning(token, "unit");
    return unit && isCurrency(unit.unit) ? this.take("unit") : undefined;
  }

  sees(kind: Meaning["kind"]): boolean {
    return meaning(this.tokens[this.at], kind) !== undefined;
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
      const next = meaning(token, "qualifier");
      if (found && next && found.qualifier !== next.qualifier) return "two";
      found = next;
    }
    return found;
  }

  takeTerm(): Term | undefined {
    const token = this.tokens[this.at];
    const word = meaning(token, "number")?.value;
    if (!token || (token.kind !== "numeral" && word === undefined)) return undefined;
    this.at++;
    let power = 0;
    for (let next = this.take("magnitude"); next; next = this.take("magnitude")) {
      power += meaning(next, "magnitude")?.power ?? 0;
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
