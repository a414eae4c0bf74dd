import type { Candidate } from "./candidatesOf";
import type { Claim } from "./Claim";
import type { Fact } from "./Fact";
import { foldWord } from "../intake/foldWord";
import { textsOf } from "../text/Labels";
import { labelParts } from "./labelParts";
import { isWhole } from "./likeness";
import type { ScopeWords } from "./scopeWords";

/** A code that is a side: one that has something (la), or that something goes to (for_la, to_la). */
const SIDE_CODE = /^(?:(for|to)_)?(vn|la)$/;
/** Before whoever receives. */
const TOWARDS = ["cho", "sang", "to", "for", "ໃຫ້"];

/** How many of its codes the words right beside a number name in full. */
export function saidCodes(
  { indicator: { codes = {}, codeLabels = {} } }: Fact,
  { after, before }: Claim,
  scopes: ScopeWords,
): number {
  const clause = `${before} ${after}`;
  return Object.entries(codes).filter(([dimension, code]) => {
    const [, direction, side] = SIDE_CODE.exec(code) ?? [];
    const labels = textsOf(codeLabels[dimension]).flatMap((label) => labelParts(foldWord(label)));
    if (labels.some((label) => isIn(label, clause))) return true;
    const owners = scopes.owners.filter(({ kind, id }) => kind === "country" && id.toLowerCase() === side);
    const names = owners.flatMap(({ words }) => words);
    const receivers = [...names, ...owners.flatMap(({ bare }) => bare)];
    if (direction === undefined) return names.some((name) => isIn(name, clause));
    return (
      receivers.some((name) => TOWARDS.some((word) => isIn(`${word} ${name}`, clause) || isIn(word + name, clause))) ||
      (direction === "for" && names.some((name) => isIn(name, after)))
    );
  }).length;
}

/**
 * The figure whose breakdown the words beside a number name, where they say more of it than of the one the number is: "kết thúc 7 chuyên án" is
 * of the closed ones. Undefined where the number may be what it is.
 * @param candidates the figures that may be meant.
 */
export function saidInstead(
  { fact }: Candidate,
  candidates: readonly Candidate[],
  claim: Claim,
  scopes: ScopeWords,
): Candidate | undefined {
  const { indicator } = fact;
  const own = saidCodes(fact, claim, scopes);
  const size = codesOf(fact);
  const fuller = candidates.flatMap((one) => {
    const isSibling =
      indicator.family !== undefined &&
      one.fact.indicator.family === indicator.family &&
      isOfSameTime(one.fact, fact) &&
      (own === 0 || codesOf(one.fact) === size);
    const said = isSibling ? saidCodes(one.fact, claim, scopes) : 0;
    return said > own ? [{ one, said }] : [];
  });
  return fuller.sort((a, b) => b.said - a.said || otherCodes(a.one.fact, fact) - otherCodes(b.one.fact, fact))[0]?.one;
}

const isOfSameTime = ({ figure: { ref: a } }: Fact, { figure: { ref: b } }: Fact): boolean =>
  a.measure === b.measure && a.period === b.period && a.since === b.since;

/** On how many dimensions two of a family differ. */
const otherCodes = ({ indicator: { codes: a = {} } }: Fact, { indicator: { codes: b = {} } }: Fact): number =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((dimension) => a[dimension] !== b[dimension]).length;

const codesOf = ({ indicator: { codes = {} } }: Fact): number => Object.keys(codes).length;

function isIn(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (isWhole(word, text, at)) return true;
  return false;
}
