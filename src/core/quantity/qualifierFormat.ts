import type { Qualifier } from "./Quantity";

const DIGITS = "#,##0";

/**
 * The number format that shows a figure with its qualifier: `"hơn "#,##0`. The cell stays a number; as many decimals are
 * shown as were stated, since `#,##0.##` would print "390,". `word` is the qualifier's word, empty for an exact figure.
 */
export function quantityNumberFormat(word: string, decimals: number): string {
  const digits = decimals > 0 ? `${DIGITS}.${"0".repeat(Math.min(decimals, 12))}` : DIGITS;
  return word === "" ? digits : `"${word.replaceAll('"', "")} "${digits}`;
}

/**
 * The word in front of the digits of a number format, in quotes, brackets apart or escaped as spreadsheet programs rewrite it;
 * undefined when there is none.
 */
export function wordOfNumberFormat(format: string): string | undefined {
  const section = format.replace(/^(?:\[[^\]]*\])+/, "");
  let word = "";
  for (let i = 0; i < section.length; i++) {
    const character = section[i];
    if (character === '"') {
      const end = section.indexOf('"', i + 1);
      if (end < 0) return undefined;
      word += section.slice(i + 1, end);
      i = end;
    } else if (character === "\\") {
      word += section[++i] ?? "";
    } else if (character === "_" || character === "*") {
      i++;
    } else if (character === " " || character === "~" || character === ">" || character === "<") {
      word += character;
    } else {
      break;
    }
  }
  // The sign of a difference is no word, though LibreOffice takes it into the same text.
  const trimmed = word.replace(/\+\s*$/, "").trim();
  return trimmed === "" ? undefined : trimmed;
}

/**
 * What a blank input cell and a sum of such cells show: grouped from 1 000 on, below it exactly what was typed, so that no decimal hides
 * (`#,##0` would show 266,8 kg as 267 and a slip of 1.347 cases as 1).
 */
export const inputNumberFormat = (measure: "count" | "quantity"): string =>
  measure === "count" ? "[>=1000]#,##0;General" : "[>=1000]#,##0.0##;General";

/** Decimals a number format insists on; 0 for General and for formats with conditions, which say nothing of what was stated. */
export function decimalsOfNumberFormat(format: string): number {
  if (/^(?:\[[^\]]*\])*\[[<>=]/.test(format)) return 0;
  const bare = format.replace(/"[^"]*"|\\./g, "").split(";")[0] ?? "";
  return /\.(0+)/.exec(bare)?.[1]?.length ?? 0;
}

/** The words of one language for the qualifiers; the first is the one the tool writes. */
export type QualifierWords = Readonly<Record<Exclude<Qualifier, "exact">, readonly string[]>>;
