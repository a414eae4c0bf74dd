const WORD = /[$\p{L}_\\\d.][\p{L}\p{M}\d_.\\?$]*/uy;

/**
 * Rewrites the words of a formula: names, functions, references' corners and numbers. Text in quotes, quoted sheet names and
 * what stands in brackets (table columns, other workbooks) is not touched.
 * @param map gets each word with its place and answers what to write instead
 */
export function mapWords(formula: string, map: (word: string, at: number) => string): string {
  let result = "";
  let at = 0;
  while (at < formula.length) {
    const sign = formula[at] ?? "";
    const end =
      sign === '"' || sign === "'" ? endOfQuotes(formula, at, sign) : sign === "[" ? endOfBrackets(formula, at) : at;
    if (end > at) {
      result += formula.slice(at, end);
      at = end;
      continue;
    }
    WORD.lastIndex = at;
    const word = WORD.exec(formula)?.[0];
    result += word === undefined ? sign : map(word, at);
    at += word?.length ?? 1;
  }
  return result;
}

/** Behind the closing quote; a doubled quote stands for itself. */
function endOfQuotes(formula: string, from: number, quote: string): number {
  for (let at = from + 1; at < formula.length; at++) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return at + 1;
    at++;
  }
  return formula.length;
}

/** Behind the bracket that closes; an apostrophe takes the next character's meaning away. */
function endOfBrackets(formula: string, from: number): number {
  let open = 0;
  for (let at = from; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === "[") open++;
    else if (formula[at] === "]" && --open === 0) return at + 1;
  }
  return formula.length;
}
