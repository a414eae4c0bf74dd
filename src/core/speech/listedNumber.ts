import { judgeClaim } from "../narrative/judgeClaim";
import { candidatesOf } from "./candidatesOf";
import type { CheckedNumber } from "./CheckedNumber";
import type { Claim } from "./Claim";
import { isWhole } from "./likeness";
import type { ListedFacts, ListedRow } from "./listedFacts";
import type { SpeechWords } from "./SpeechWords";

/**
 * A number that may be one of a list: how many rows it has, or what a row states that the sentence names by its code, day or place. Such a number is
 * never called wrong for what the totals are; one that is neither the row's nor a total's is none of those it may mean.
 * @param checked what it is among the figures that are added up.
 * @param sentence the sentence (folded) up to the number.
 */
export function listedNumber(
  claim: Claim,
  checked: CheckedNumber,
  sentence: string,
  { counts, rows }: ListedFacts,
  words: Pick<SpeechWords, "saysUnseized">,
): CheckedNumber {
  const { start, end } = checked;
  const count = claim.kind === "amount" ? countOf(claim, counts) : undefined;
  if (count?.figure.number) {
    const verdict = judgeClaim(claim.said, count.figure.number) === "right" ? "right" : "wrong";
    return { start, end, verdict, fact: count };
  }
  if (checked.verdict === "right" || claim.kind !== "amount" || words.saysUnseized(claim.lead)) return checked;
  const around = `${sentence} ${claim.after} ${claim.aside}`;
  const named = rows.filter((row) => isNamed(row, around));
  if (named.length === 0) return checked;
  const candidates = candidatesOf(
    claim,
    named.flatMap(({ facts }) => facts),
  ).filter(({ likeness }) => likeness > 0);
  const most = Math.max(0, ...candidates.map(({ likeness }) => likeness));
  const meant = candidates.filter(({ likeness }) => likeness === most);
  const right = meant.find(({ verdict }) => verdict === "right");
  if (right) return { start, end, verdict: "right", fact: right.fact };
  if (checked.verdict !== "wrong" || meant.length === 0) return checked;
  const among = [...meant.map(({ fact }) => fact), ...(checked.fact ? [checked.fact] : [])];
  return { start, end, verdict: "unmatched", ...(among.length <= MOST_AMONG && { among }) };
}

/** More figures than these are no help to anybody. */
const MOST_AMONG = 4;

/** "Danh sách hội nghị, ...: 2 mục, gồm biên bản ghi nhớ (1)". */
function countOf({ lead }: Claim, counts: ListedFacts["counts"]): ListedFacts["counts"][number]["fact"] | undefined {
  const ahead = lead.trimEnd();
  return counts.find(({ choices, titles }) =>
    choices
      ? titles.some((title) => ahead.includes(`${title}:`)) && choices.some((choice) => ahead.endsWith(`${choice} (`))
      : titles.some((title) => ahead.endsWith(`${title}:`)),
  )?.fact;
}

function isNamed({ days, names }: ListedRow, text: string): boolean {
  const isIn = (word: string): boolean => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      if (isWhole(word, text, at)) return true;
    return false;
  };
  return names.some(isIn) || days.some((day) => isDayIn(day, text));
}

const DAY = /(?<!\d)(\d{1,2})(?:[/.-]| tháng | ?ເດືອນ ?)(\d{1,2})(?:(?:[/.-]| năm | ?ປີ ?)(\d{4}))?(?!\d)/g;

/** "11/6/2025", "11/6", "ngày 11 tháng 6". */
function isDayIn(day: string, text: string): boolean {
  const [year, month, date] = day.split("-").map(Number);
  return [...text.matchAll(DAY)].some(
    ([, d, m, y]) => Number(d) === date && Number(m) === month && (y === undefined || Number(y) === year),
  );
}
