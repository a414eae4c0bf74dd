import type { MeaningOf } from "./Lexicon";
import type { Amount, Aside, ParseFailure, Statement, Term } from "./Statement";
import { TokenCursor, tokenMeaning } from "./TokenCursor";
import type { Token } from "./tokenize";

/** Reads the tokens of a whole cell: figures, with what is said about them. */
export function parseFigures(tokens: readonly Token[]): Statement | ParseFailure {
  const cursor = new TokenCursor(tokens);
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
  const cursor = new TokenCursor(inside);
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
    if (tokenMeaning(token, "joiner")) pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return pieces.flatMap((piece) => {
    const digits = piece.findIndex((token) => token.kind === "numeral" || tokenMeaning(token, "qualifier"));
    const start = digits >= 0 ? digits : piece.findIndex((token) => tokenMeaning(token, "number"));
    if (start < 0) return [];
    const cursor = new TokenCursor(piece.slice(start));
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

function parseAmount(cursor: TokenCursor, link: Amount["link"]): Amount | ParseFailure {
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
