import type { FigureRef } from "../narrative/Figure";
import type { ClaimVerdict } from "../narrative/judgeClaim";
import { alikeIn, ofScopeSaid, partsOf, scopeSize } from "./alikeFigures";
import { type Candidate, candidatesOf, CHANGES, isCounted } from "./candidatesOf";
import type { CheckedNumber } from "./CheckedNumber";
import type { Claim } from "./Claim";
import type { Fact } from "./Fact";
import { isUnsaidPart } from "./isUnsaidPart";
import { isUnknownPart } from "./isUnknownPart";
import { isNamed, isOfAll, isOfOneSide, wholeOf } from "./scopeOfFact";
import { isWhole, likeness } from "./likeness";
import { ofSide } from "./ofSide";
import { saidCodes, saidInstead } from "./saidCodes";
import { isSameSpan, type Span } from "./Span";
import type { ClaimTime } from "./timeOf";
import { type ScopeWords, withoutNames } from "./scopeWords";
import type { SpeechWords } from "./SpeechWords";
import { withinScope } from "./withinScope";

/**
 * Finds the figure a number is. The words beside it say of what; a zone named before it in its sentence says of where, a period of when.
 * Of the figures that fit equally well the number must be one. It is wrong where the text says plainly which one it ought to be, or comes
 * close to it; else it is none of those known.
 * @param last the figure of the number before it in its sentence.
 * @param ahead the folded text up to the number.
 */
export function matchClaim(
  claim: Claim,
  time: ClaimTime,
  facts: readonly Fact[],
  strange: readonly string[],
  scopes: ScopeWords,
  words: SpeechWords,
  last?: Fact,
  ahead = claim.lead,
): CheckedNumber {
  const place = { start: claim.start, end: claim.end };
  const candidates = candidatesOf(claim, facts);
  const timely = candidates.filter(({ fact }) => isOfTime(fact, time, "any"));
  const following = ofLast(claim, timely, last);
  const named = following ?? best(ofNext(claim, timely));
  if (isOfSomethingElse(claim, named, strange, scopes, words)) return { ...place, verdict: "unmatched" };
  const ofOwners = ofSide(claim, named, scopes, words, following && last);
  const inScope = withinScope(claim, ofOwners, scopes, words, following && last);
  const said = inScope.filter(
    ({ fact }) => saidCodes(fact, claim, scopes) > 0 || !isUnsaidPart(fact, named, claim, words),
  );
  const meant = said.filter(({ fact }) => isOfTime(fact, time, "meant"));
  const right =
    pick(meant, "right") ??
    pick(
      said.filter(({ fact }) => goesWithoutSaying(fact, claim)),
      "right",
    );
  if (right) {
    const instead = following ? undefined : insteadOf(right, said, claim, scopes, ahead);
    if (instead?.verdict === "right") return { ...place, verdict: "right", fact: instead.fact };
    if (instead) return { ...place, verdict: "doubt", doubt: "part", fact: instead.fact, elsewhere: right.fact };
    if (
      !following &&
      !isOfNamed(right, said, `${ahead} ${claim.after} ${claim.aside}`, scopes) &&
      isOfOneSide(right.fact, said)
    ) {
      return { ...place, verdict: "doubt", doubt: "part", fact: right.fact };
    }
    return { ...place, verdict: "right", fact: right.fact };
  }
  const hedge = meant.filter(({ verdict }) => typeof verdict === "object").sort(nearest)[0];
  if (hedge && typeof hedge.verdict === "object") {
    return { ...place, verdict: "hedge", fault: hedge.verdict.hedge, fact: hedge.fact };
  }
  const unsaid = pick(said, "right") ?? pick(inScope, "right");
  if (unsaid) {
    const instead = saidInstead(unsaid, said, claim, scopes);
    if (instead) return { ...place, verdict: "doubt", doubt: "part", fact: instead.fact, elsewhere: unsaid.fact };
    return { ...place, ...doubtOf(unsaid.fact, said, meant) };
  }
  // A change that is none of these ought to be a change.
  const ofKind = meant.filter(({ fact }) => !isChange(claim) || fact.figure.ref.measure !== "amount");
  const others = named.filter(
    (one) => !inScope.includes(one) && one.verdict === "right" && isOfTime(one.fact, time, "meant"),
  );
  const asSaid =
    inScope.length < named.length
      ? ofOwnersWhole(ofScopeSaid(ofKind, others), ofOwners.length < named.length, `${ahead} ${claim.after}`, scopes)
      : isChange(claim)
        ? ofScopeGoingOn(ofKind, last)
        : ofKind;
  const [closest] = [...asSaid].sort(nearest);
  if (!closest || closest.likeness === 0 || isUnknownPart(claim, closest.fact, candidates, scopes, words)) {
    // Nothing is known of what the sentence names; the number may be somebody else's.
    const owners = closest ? [] : others.filter((one) => one.likeness > 0);
    const owner = owners.find((one) => partsOf(one) === 1) ?? owners[0];
    return { ...place, verdict: "unmatched", ...(owner && { elsewhere: owner.fact }) };
  }
  // "390 tấn" where 390 kg are known: the unit slipped.
  const slipped = asSaid.find(
    (one) => one.likeness > 0 && maySlip(one.fact) && SLIPS.some((slip) => Math.abs(one.distance - slip) <= ROUNDED),
  );
  if (slipped) return { ...place, verdict: "wrong", fact: slipped.fact };
  const alike = alikeIn(asSaid, closest);
  const isNear = closest.distance <= NEAR;
  const fact = isNear ? closest.fact : (alike[0] ?? closest.fact);
  const elsewhere = elsewhereOf(candidates, fact);
  // A number of another side or zone than the one named is no number of another year.
  const isOthers = others.some((one) => !ofOwners.includes(one) || one.fact.figure.ref.zone !== undefined);
  if (
    isNear ||
    (isOthers && alike.length === 1) ||
    (time.isClear && (alike.length === 1 || (elsewhere && alike.length <= MOST_ALIKE)))
  )
    return { ...place, verdict: "wrong", fact, ...(elsewhere && { elsewhere }) };
  const [other] = others.filter((one) => one.fact.indicator === fact.indicator).sort(nearest);
  const among = (time.isClear || other) && alike.length <= MOST_ALIKE ? { among: alike } : {};
  return { ...place, verdict: "unmatched", ...among, ...(other && { elsewhere: other.fact }) };
}

/** What is meant rather than a figure whose breakdown or scope the words do not say. */
const insteadOf = (
  right: Candidate,
  said: readonly Candidate[],
  claim: Claim,
  scopes: ScopeWords,
  ahead: string,
): Candidate | undefined =>
  saidInstead(right, said, claim, scopes) ??
  (isOfNamed(right, said, `${ahead} ${claim.after} ${claim.aside}`, scopes) ? undefined : wholeOf(right.fact, said));

/** Whether a number is a figure of what a text names, by whichever of the scopes it is the same in. */
const isOfNamed = ({ fact }: Candidate, candidates: readonly Candidate[], text: string, scopes: ScopeWords): boolean =>
  candidates.some(
    (one) =>
      one.verdict === "right" &&
      one.fact.indicator === fact.indicator &&
      one.fact.figure.ref.measure === fact.figure.ref.measure &&
      isSameSpan(one.fact.figure.ref, fact.figure.ref) &&
      isNamed(one.fact, text, scopes),
  );

/** Of a side or unit that is named, what it has in all zones, where the text has named none. */
function ofOwnersWhole(
  candidates: readonly Candidate[],
  isOwned: boolean,
  text: string,
  { zones }: ScopeWords,
): readonly Candidate[] {
  if (!isOwned || zones.some(({ words }) => words.some((word) => text.includes(word)))) return candidates;
  const whole = candidates.filter(({ fact }) => fact.figure.ref.zone === undefined);
  return whole.length > 0 ? whole : candidates;
}

/** Changes where nobody is named: of the scope of the change before it in its sentence, else of all together; no unit's that happens to be like it. */
function ofScopeGoingOn(candidates: readonly Candidate[], last: Fact | undefined): readonly Candidate[] {
  const scope = last && CHANGES.has(last.figure.ref.measure) ? last.figure.ref : undefined;
  const own = candidates.filter(({ fact: { figure } }) => (scope ? isOfScope(figure.ref, scope) : isOfAll(figure.ref)));
  return own.length > 0 ? own : candidates;
}

/** What is meant where nothing is said of when: this period, and of means the years there are. */
const goesWithoutSaying = ({ figure: { ref } }: Fact, { kind }: Claim): boolean =>
  kind === "mean" || (ref.period === "now" && (ref.since === undefined || CHANGES.has(ref.measure)));

/** A number that is a figure of another period or of a part, of which the sentence says nothing. */
function doubtOf(
  unsaid: Fact,
  said: readonly Candidate[],
  meant: readonly Candidate[],
): Pick<CheckedNumber, "verdict" | "doubt" | "fact" | "elsewhere"> {
  const doubt = said.some(({ fact }) => fact === unsaid) ? "period" : "part";
  const { figure, indicator } = unsaid;
  const ids = doubt === "period" ? [indicator.id] : (indicator.includedIn ?? []);
  const instead = meant.find(
    ({ fact }) =>
      ids.includes(fact.indicator.id) &&
      fact.figure.ref.measure === figure.ref.measure &&
      isOfScope(fact.figure.ref, figure.ref),
  );
  return instead
    ? { verdict: "doubt", doubt, fact: instead.fact, elsewhere: unsaid }
    : { verdict: "doubt", doubt, fact: unsaid };
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
function ofNext({ after, kind, units }: Claim, candidates: readonly Candidate[]): readonly Candidate[] {
  if (kind === "amount" && units.every((unit) => unit === "item")) {
    // "Other exhibits and vehicles seized: 44 guns" are guns.
    const items = candidates.filter(({ fact }) => fact.indicator.unit === "item" && beginsWithName(after, fact.names));
    return items.length > 0 ? items : candidates;
  }
  if (kind !== "percent" && kind !== "times") return candidates;
  const own = candidates.filter(({ fact }) => fact.names.some((name) => likeness(name, after) === name.length));
  return own.length > 0 ? own : candidates;
}

/** Of a name so short that it may only count something else (con, cái) nothing is said. */
const beginsWithName = (text: string, names: readonly string[]): boolean =>
  names.some((name) => name.length > SHORTEST_NAME && text.startsWith(name) && isWhole(name, text, 0));

const isOfScope = (a: FigureRef, b: FigureRef): boolean =>
  a.zone === b.zone && a.party === b.party && a.country === b.country && a.unit === b.unit;

/** The figure of the same kind that a wrong number is, of another zone, side, unit or period. */
function elsewhereOf(candidates: readonly Candidate[], { figure: { ref }, indicator }: Fact): Fact | undefined {
  const isOfPeriod = ({ fact }: Candidate): number => Number(fact.figure.ref.period === ref.period);
  const [found] = candidates
    .filter(({ fact, verdict }) => verdict === "right" && fact.indicator === indicator)
    .sort((a, b) => isOfPeriod(b) - isOfPeriod(a) || scopeSize(a) - scopeSize(b));
  return found?.fact;
}

/** What is weighed or paid, and pills, which are told by thousands and millions. */
const maySlip = ({ indicator: { measure, unit } }: Fact): boolean => measure === "quantity" || unit === "pill";

const isChange = ({ kind }: Claim): boolean => kind === "increase" || kind === "decrease";

/** More figures than these are no help to anybody; */
const MOST_ALIKE = 4;
/** and a number that is no further off than this is meant to be the nearest one. */
const NEAR = Math.log(1.1);
/** A thousand times too much or too little is a slip of the unit, be the number rounded or not. */
const SLIPS = [Math.log(1e3), Math.log(1e6)];
const ROUNDED = Math.log(1.02);

/** Whether a figure is of when a number is, or may be. */
function isOfTime({ figure: { ref } }: Fact, time: ClaimTime, which: "meant" | "any"): boolean {
  const spans = which === "meant" ? time.meant : [...time.meant, ...time.also];
  const span: Span = CHANGES.has(ref.measure) ? { period: ref.period, since: ref.since ?? "before" } : ref;
  return spans.some((one) => isSameSpan(one, span));
}

/** Whether the words beside a number name something no figure is known of, and more closely than any they name. */
function isOfSomethingElse(
  { kind, units, before, after, lead }: Claim,
  named: readonly Candidate[],
  strange: readonly string[],
  scopes: ScopeWords,
  words: SpeechWords,
): boolean {
  // What was admitted was not seized.
  if (named.some(({ fact }) => isSeized(fact)) && words.saysUnseized(lead)) return true;
  const known = Math.max(0, ...named.map((one) => one.likeness + one.codes));
  if (kind === "amount" && known === 0 && units.every((unit) => unit === "item" || unit === "time")) return true;
  // "Other exhibits and vehicles seized: 45 guns" is of guns.
  const isBehind = named.some(({ fact }) => isCounted(after, fact.names));
  const beside = withoutNames(isBehind ? after : `${before} ${after}`, scopes);
  return kind === "amount" && strange.some((name) => name.length > known && likeness(name, beside) === name.length);
}

const isSeized = ({ indicator: { topic } }: Fact): boolean => topic === "drugs" || topic === "exhibits";

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

const nearest = (a: Candidate, b: Candidate): number =>
  b.codes - a.codes || a.distance - b.distance || scopeSize(a) - scopeSize(b);
