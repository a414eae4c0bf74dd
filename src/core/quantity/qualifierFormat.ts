import { remembered } from "./remembered";
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
 * The number format of a live total: the word and decimals hold for the value they were set for alone. Of any other value nobody has said
 * how exactly it is known, and a word is replaced by a question mark: `[<1263.5]"? "#,##0;[>1264.5]"? "#,##0;"hơn "#,##0`.
 */
export function totalNumberFormat(
  word: string,
  { value, decimals }: { readonly value: number; readonly decimals: number },
  measure: "count" | "quantity",
): string {
  const open = measure === "count" ? DIGITS : `${DIGITS}.0##`;
  if (word === "" && (measure === "count" || value < 1000)) return inputNumberFormat(measure);
  const other = word === "" ? open : `"? "${open}`;
  const half = 0.5 / 10 ** decimals;
  const [below, above] = [value - half, value + half].map((limit) => limit.toFixed(decimals + 1));
  return `[<${below ?? ""}]${other};[>${above ?? ""}]${other};${quantityNumberFormat(word, decimals)}`;
}

/**
 * The word in front of the digits of a number format, in quotes, brackets apart or escaped as spreadsheet programs rewrite it;
 * undefined when there is none.
 * @param value the number that is shown, where a format says different things of different numbers.
 */
export function wordOfNumberFormat(format: string, value?: number): string | undefined {
  const section = sectionFor(format, value).replace(/^(?:\[[^\]]*\])+/, "");
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

const sectionsOf = remembered((format) => {
  const sections = format.match(/(?:"[^"]*"?|\\.|\[[^\]]*\]|[^;])+/g) ?? [];
  const conditions = sections.map((section) =>
    /\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]/.exec(section.replace(/"[^"]*"/g, "")),
  );
  return { conditions, sections };
});

/** The part of a format that applies to a number; the first one where the parts have no conditions. */
function sectionFor(format: string, value: number | undefined): string {
  const { conditions, sections } = sectionsOf(format);
  if (value === undefined || conditions.every((condition) => condition === null)) return sections[0] ?? "";
  const fits = conditions.findIndex((condition) => {
    const [, comparison, limit = ""] = condition ?? [];
    const difference = value - Number(limit);
    if (comparison === undefined) return true;
    const holds = difference < 0 ? comparison.includes("<") : difference > 0 ? comparison.includes(">") : undefined;
    return holds ?? comparison.endsWith("=");
  });
  return sections[fits] ?? "";
}

/**
 * What a blank input cell and a sum of such cells show: grouped from 1 000 on, below it exactly what was typed, so that no decimal hides
 * (`#,##0` would show 266,8 kg as 267 and a slip of 1.347 cases as 1).
 */
export const inputNumberFormat = (measure: "count" | "quantity"): string =>
  measure === "count" ? "[>=1000]#,##0;General" : "[>=1000]#,##0.0##;General";

/** Decimals a number format insists on; 0 for General and for formats with conditions, which say nothing of what was stated. */
export const decimalsOfNumberFormat = remembered((format) => {
  if (/^(?:\[[^\]]*\])*\[[<>=]/.test(format)) return 0;
  const bare = format.replace(/"[^"]*"|\\./g, "").split(";")[0] ?? "";
  return /\.(0+)/.exec(bare)?.[1]?.length ?? 0;
});

/** The words of one language for the qualifiers; the first is the one the tool writes. */
export type QualifierWords = Readonly<Record<Exclude<Qualifier, "exact">, readonly string[]>>;
