import { type ClaimVerdict, judgeClaim, type Truth } from "../narrative/judgeClaim";
import { type FigureMeasure, type FigureRef, isShare } from "../narrative/Figure";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import type { CheckedNumber } from "./CheckedNumber";
import type { Claim } from "./Claim";
import type { Fact } from "./Fact";
import { likeness } from "./likeness";
import { isSameSpan, type Span } from "./Span";
import type { ClaimTime } from "./timeOf";
import { type ScopeWords, withoutNames } from "./scopeWords";
import type { SpeechWords } from "./SpeechWords";
import { withinScope } from "./withinScope";

const CHANGES: ReadonlySet<FigureMeasure> = new Set(["difference", "percent", "times"]);

/** A figure a number may be, with how much the words around it speak for that. */
interface Candidate {
  readonly fact: Fact;
  /** Characters of its name found beside the number; 0 where only the unit fits. */
  readonly likeness: number;
  /** Characters of the names of its breakdown. */
  readonly codes: number;
  readonly verdict: ClaimVerdict;
  readonly distance: number;
}

/**
 * Finds the figure a number is. The words beside it say of what; a zone named before it in its sentence says of where, a period of when.
 * Of the figures that fit equally well the number must be one. It is wrong where the text says plainly which one it ought to be, or comes
 * close to it; else it is none of those known.
 * @param last the figure of the number before it in its sentence.
 */
export function matchClaim(
  claim: Claim,
  time: ClaimTime,
  facts: readonly Fact[],
  strange: readonly string[],
  scopes: ScopeWords,
  words: SpeechWords,
  last?: Fact,
): CheckedNumber {
  const place = { start: claim.start, end: claim.end };
  const candidates = candidatesOf(claim, facts);
  const timely = candidates.filter(({ fact }) => isOfTime(fact, time, "any"));
  const following = ofLast(claim, timely, last);
  const named = following ?? best(ofNext(claim, timely));
  if (isOfSomethingElse(claim, Math.max(0, ...named.map((one) => one.likeness + one.codes)), strange, scopes))
    return { ...place, verdict: "unmatched" };
  const inScope = withinScope(claim, named, scopes, words, following && last);
  const meant = inScope.filter(({ fact }) => isOfTime(fact, time, "meant"));
  const right = pick(meant, "right") ?? pick(inScope, "right");
  if (right) return { ...place, verdict: "right", fact: right.fact };
  const hedge = meant.filter(({ verdict }) => typeof verdict === "object").sort(nearest)[0];
  if (hedge && typeof hedge.verdict === "object") {
    return { ...place, verdict: "hedge", fault: hedge.verdict.hedge, fact: hedge.fact };
  }
  // A change that is none of these ought to be a change.
  const asSaid = meant.filter(({ fact }) => !isChange(claim) || fact.figure.ref.measure !== "amount");
  const [closest] = [...asSaid].sort(nearest);
  if (!closest || closest.likeness === 0) return { ...place, verdict: "unmatched" };
  const alike = alikeIn(asSaid, closest);
  const isNear = closest.distance <= NEAR;
  const fact = isNear ? closest.fact : (alike[0] ?? closest.fact);
  const elsewhere = elsewhereOf(candidates, fact);
  if (isNear || (time.isClear && (alike.length === 1 || (elsewhere && alike.length <= MOST_ALIKE))))
    return { ...place, verdict: "wrong", fact, ...(elsewhere && { elsewhere }) };
  const among = time.isClear && alike.length <= MOST_ALIKE ? { among: alike } : {};
  return { ...place, verdict: "unmatched", ...among };
}

/** Of a longer name so many characters say that it is meant; a shorter one (vụ) stands whole. */
const SHORTEST_NAME = 3;

/** "Tăng 538 vụ (49,63%)": a share without a name of its own belongs to the number before it. */
function ofLast(
  { after, before, kind }: Claim,
  candidates: readonly Candidate[],
  last?: Fact,
): readonly Candidate[] | undefined {
  if ((kind !== "percent" && kind !== "times") || !last) return undefined;
  const beside = `${before} ${after}`;
  const isNamed = (name: string): boolean => likeness(name, beside) >= Math.min(name.length, SHORTEST_NAME);
  if (candidates.some(({ fact }) => fact.names.some(isNamed))) return undefined;
  const own = candidates.filter(({ fact }) => fact.indicator === last.indicator);
  // "Tăng 29 kg (22,6%)" is one change: the share is of the same zone, side and unit.
  const isOne = last.figure.ref.measure === "difference";
  const of = isOne ? own.filter(({ fact }) => isOfScope(fact.figure.ref, last.figure.ref)) : own;
  return of.length > 0 ? of : undefined;
}

/** "12,5% số vụ": what stands right behind a percentage says of what it is, whatever its sentence has named before. */
function ofNext({ after, kind }: Claim, candidates: readonly Candidate[]): readonly Candidate[] {
  if (kind !== "percent" && kind !== "times") return candidates;
  const own = candidates.filter(({ fact }) => fact.names.some((name) => likeness(name, after) === name.length));
  return own.length > 0 ? own : candidates;
}

const isOfScope = (a: FigureRef, b: FigureRef): boolean =>
  a.zone === b.zone && a.party === b.party && a.unit === b.unit;

/** The figure of the same kind that a wrong number is, of another zone, side, unit or period. */
function elsewhereOf(candidates: readonly Candidate[], { figure: { ref }, indicator }: Fact): Fact | undefined {
  const isOfPeriod = ({ fact }: Candidate): number => Number(fact.figure.ref.period === ref.period);
  const [found] = candidates
    .filter(({ fact, verdict }) => verdict === "right" && fact.indicator === indicator)
    .sort((a, b) => isOfPeriod(b) - isOfPeriod(a) || scopeSize(a) - scopeSize(b));
  return found?.fact;
}

const isChange = ({ kind }: Claim): boolean => kind === "increase" || kind === "decrease";

/** More figures than these are no help to anybody; */
const MOST_ALIKE = 4;
/** and a number that is no further off than this is meant to be the nearest one. */
const NEAR = Math.log(1.1);

/** The different figures a number may have been meant to be: of the fewest sides and units, of all zones and of each, the broadest first. */
function alikeIn(candidates: readonly Candidate[], { codes }: Candidate): readonly Fact[] {
  const alike = candidates.filter((one) => one.codes === codes);
  const fewest = Math.min(...alike.map(ownersOf));
  const byValue = new Map<number | undefined, Fact>();
  for (const one of [...alike].sort((a, b) => scopeSize(a) - scopeSize(b))) {
    const value = one.fact.figure.number?.value;
    if (ownersOf(one) === fewest && !byValue.has(value)) byValue.set(value, one.fact);
  }
  return [...byValue.values()];
}

const ownersOf = ({ fact: { figure } }: Candidate): number =>
  [figure.ref.party, figure.ref.unit].filter((part) => part !== undefined).length;

/** Whether a figure is of when a number is, or may be. */
function isOfTime({ figure: { ref } }: Fact, time: ClaimTime, which: "meant" | "any"): boolean {
  const spans = which === "meant" ? time.meant : [...time.meant, ...time.also];
  const span: Span = CHANGES.has(ref.measure) ? { period: ref.period, since: ref.since ?? "before" } : ref;
  return spans.some((one) => isSameSpan(one, span));
}

/** Whether the words beside a number name something no figure is known of, and more closely than any they name. */
function isOfSomethingElse(
  { kind, units, before, after }: Claim,
  known: number,
  strange: readonly string[],
  scopes: ScopeWords,
): boolean {
  if (kind === "amount" && known === 0 && units.every((unit) => unit === "item" || unit === "time")) return true;
  const beside = withoutNames(`${before} ${after}`, scopes);
  return kind === "amount" && strange.some((name) => name.length > known && likeness(name, beside) === name.length);
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
function isInUnit({ units, after, before }: Claim, { indicator, ...fact }: Fact): boolean {
  const names = [...fact.names, ...fact.codes];
  if (units.length > 0) return units.includes(indicator.unit) || isCounted(after, names);
  return isCounted(after, names) || names.some((name) => likeness(name, before) > 2);
}

/** Whether the words behind a number begin with something that is counted. */
const isCounted = (after: string, names: readonly string[]): boolean =>
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

function candidatesOf(claim: Claim, facts: readonly Fact[]): readonly Candidate[] {
  const known = new Map<IndicatorRecord, WordsFor>();
  const wordsFor = (fact: Fact): WordsFor => {
    const words = known.get(fact.indicator) ?? wordsOf(claim, fact);
    known.set(fact.indicator, words);
    return words;
  };
  return facts.flatMap((fact): Candidate[] => {
    const { number, ref } = fact.figure;
    const { codes, isInUnit: isOfUnit, likeness: like } = wordsFor(fact);
    if (!number || !fits(ref, isOfUnit, claim)) return [];
    const truth = truthOf(claim, ref, number);
    const distance = Math.abs(Math.log((claim.said.value + 0.5) / (Math.abs(number.value) + 0.5)));
    return [{ fact, likeness: like, codes, verdict: judgeClaim(claim.said, truth), distance }];
  });
}

function wordsOf(claim: Claim, fact: Fact): WordsFor {
  const { after, before, kind, lead } = claim;
  const around = kind === "amount" ? `${before} ${after}` : `${lead} ${after}`;
  return {
    isInUnit: isInUnit(claim, fact),
    likeness: Math.max(0, ...fact.names.map((name) => likeness(name, around))),
    codes: fact.codes.reduce((sum, code) => sum + likeness(code, `${lead.slice(-120)} ${after}`), 0),
  };
}

function truthOf({ kind }: Claim, { measure }: FigureRef, number: NonNullable<Fact["figure"]["number"]>): Truth {
  const rising = kind === "decrease" ? -1 : 1;
  return measure === "difference"
    ? { value: number.value * rising, qualifier: number.qualifier }
    : { value: Math.abs(number.value), qualifier: number.qualifier, share: isShare(measure) };
}

/** Those whose names fit best; of these, where breakdowns are named, those whose breakdown fits best or that are right. */
function best(candidates: readonly Candidate[]): readonly Candidate[] {
  const most = Math.max(0, ...candidates.map((one) => one.likeness));
  return candidates.filter((one) => one.likeness === most);
}

/** The right one whose breakdown is named most fully, of the broadest scope. */
const pick = (candidates: readonly Candidate[], wanted: ClaimVerdict): Candidate | undefined =>
  candidates
    .filter(({ verdict }) => verdict === wanted)
    .sort((a, b) => b.codes - a.codes || scopeSize(a) - scopeSize(b))[0];

const scopeSize = ({ fact: { figure } }: Candidate): number =>
  [figure.ref.zone, figure.ref.party, figure.ref.unit].filter((part) => part !== undefined).length +
  (figure.ref.period === "now" && figure.ref.since === undefined ? 0 : 3);

const nearest = (a: Candidate, b: Candidate): number =>
  b.codes - a.codes || a.distance - b.distance || scopeSize(a) - scopeSize(b);
