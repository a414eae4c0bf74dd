import { type FigureMeasure, type FigureRef, isShare } from "../narrative/Figure";
import { type ClaimVerdict, judgeClaim, type Truth } from "../narrative/judgeClaim";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { type Claim, saysOtherWay } from "./Claim";
import type { Fact } from "./Fact";
import { labelParts } from "./labelParts";
import { likeness } from "./likeness";

/** Measures of a change. */
export const CHANGES: ReadonlySet<FigureMeasure> = new Set(["difference", "percent", "times"]);

/** A figure a number may be, with how much the words around it speak for that. */
export interface Candidate {
  readonly fact: Fact;
  /** Characters of its name found beside the number; 0 where only the unit fits. */
  readonly likeness: number;
  /** Characters of the names of its breakdown. */
  readonly codes: number;
  readonly verdict: ClaimVerdict;
  readonly distance: number;
}

/** Whether a number can be a figure at all: the same kind of number, in a unit it may stand in. A change may also be told by what it led to. */
function fits({ measure, since }: FigureRef, isOfUnit: boolean, { isPerhapsMean, isShare, kind }: Claim): boolean {
  switch (kind) {
    case "percent":
      return measure === "share" || (measure === "percent" && isShare !== true);
    case "times":
    case "rank":
      return measure === kind;
    case "mean":
      return measure === "mean" && isOfUnit;
    case "amount":
      return (measure === "amount" || (measure === "mean" && isPerhapsMean === true)) && isOfUnit;
    default:
      return (measure === "difference" || (measure === "amount" && since === undefined)) && isOfUnit;
  }
}

/** Whether the word behind a number, or the words around it, may count an indicator. */
function isInUnit({ kind, units, after, before, lead }: Claim, { indicator, ...fact }: Fact): boolean {
  const names = [...fact.names, ...fact.codes];
  // "6 district hotlines": a code may stand before what is counted.
  const parts = fact.codes.flatMap(labelParts);
  // "44 guns (of which 17 military, 27 home-made, ...)".
  if (units.length === 0 && parts.includes(after)) return true;
  const code = parts.find((one) => after.startsWith(`${one} `));
  if (code !== undefined && isCounted(after.slice(code.length + 1), fact.names)) return true;
  if (units.length > 0) return units.includes(indicator.unit) || isCounted(after, names);
  // "Wanted persons handed over (to Laos) fell by 8": a change has its name before any bracket.
  const ahead = kind === "increase" || kind === "decrease" ? lead : before;
  return isCounted(after, names) || names.some((name) => isLike(name, ahead));
}

/** Whether words of a name stand in a text; a name as short as vụ stands there whole. */
function isLike(name: string, text: string): boolean {
  const found = likeness(name, text);
  return found > 2 || (found > 0 && found === name.length);
}

/** Whether the words behind a number begin with something that is counted. */
export const isCounted = (after: string, names: readonly string[]): boolean =>
  names.some((name) => {
    const [head = ""] = name.split(" ");
    return (
      after.startsWith(name) || (head.length > 2 && after.startsWith(`${head} `) && likeness(name, after) > head.length)
    );
  });

/** What the words around a number say for an indicator, whatever the figure. */
interface WordsFor {
  readonly isInUnit: boolean;
  readonly likeness: number;
  readonly codes: number;
}

/** The figures a number may be by its kind and unit, each with what the words around speak for it. */
export function candidatesOf(claim: Claim, facts: readonly Fact[]): readonly Candidate[] {
  const known = new Map<IndicatorRecord, WordsFor>();
  // "Heroin fell by 19.92 kg, opium fell by 7.747 kg": a name right before a change outweighs those of the sentence before it.
  const isBeside =
    claim.kind === "amount" ||
    facts.some(({ names }) => names.some((name) => name.length > 2 && likeness(name, claim.before) === name.length));
  const wordsFor = (fact: Fact): WordsFor => {
    const words = known.get(fact.indicator) ?? wordsOf(claim, fact, isBeside);
    known.set(fact.indicator, words);
    return words;
  };
  return facts.flatMap((fact): Candidate[] => {
    const { number, ref } = fact.figure;
    const { codes, isInUnit: isOfUnit, likeness: like } = wordsFor(fact);
    if (!number || !fits(ref, isOfUnit, claim)) return [];
    const truth = truthOf(claim, ref, number);
    const distance = Math.abs(Math.log((claim.said.value + 0.5) / (Math.abs(number.value) + 0.5)));
    return [{ fact, likeness: like, codes, verdict: verdictOf(claim, truth, ref, number.value), distance }];
  });
}

function verdictOf(claim: Claim, truth: Truth, { measure }: FigureRef, value: number): ClaimVerdict {
  if (measure === "percent" && saysOtherWay(claim, value)) return "wrong";
  const verdict = judgeClaim(claim.said, truth);
  if (verdict === "right" || !claim.orSaid) return verdict;
  return judgeClaim(claim.orSaid, truth) === "right" ? "right" : verdict;
}

function wordsOf(claim: Claim, fact: Fact, isBeside: boolean): WordsFor {
  const { after, before, lead } = claim;
  const around = `${isBeside ? before : lead} ${after}`;
  return {
    isInUnit: isInUnit(claim, fact),
    likeness: Math.max(0, ...fact.names.map((name) => likeness(name, around))),
    codes: fact.codes.reduce((sum, code) => sum + codeLikeness(code, `${lead.slice(-120)} ${after}`), 0),
  };
}

/** Of a code that has several names in one label, where it does not stand whole, the one that does: "home-made, flintlock or air guns". */
const codeLikeness = (code: string, text: string): number =>
  likeness(code, text) || Math.max(0, ...labelParts(code).map((part) => likeness(part, text)));

function truthOf({ kind }: Claim, { measure }: FigureRef, number: NonNullable<Fact["figure"]["number"]>): Truth {
  const rising = kind === "decrease" ? -1 : 1;
  return measure === "difference"
    ? { value: number.value * rising, qualifier: number.qualifier }
    : { value: Math.abs(number.value), qualifier: number.qualifier, share: isShare(measure) };
}
