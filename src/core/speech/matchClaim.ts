import { type ClaimVerdict, judgeClaim, type Truth } from "../narrative/judgeClaim";
import type { CheckedNumber } from "./CheckedNumber";
import type { Claim } from "./Claim";
import type { Fact } from "./Fact";
import { likeness } from "./likeness";
import { lastNamed, type ScopeWords } from "./scopeWords";

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
 * Finds the figure a number is. The words beside it say of what; a zone named before it in its sentence says of where. Of the figures
 * that fit equally well the number must be one; what only bears the same unit can make a number right, but never wrong.
 */
export function matchClaim(
  claim: Claim,
  facts: readonly Fact[],
  strange: readonly string[],
  scopes: ScopeWords,
): CheckedNumber {
  const place = { start: claim.start, end: claim.end };
  const candidates = facts.flatMap((fact): Candidate[] => (fits(claim, fact) ? candidateOf(claim, fact) : []));
  const named = best(candidates);
  if (isOfSomethingElse(claim, Math.max(0, ...named.map((one) => one.likeness + one.codes)), strange))
    return { ...place, verdict: "unmatched" };
  const inScope = withinScope(claim, named, scopes);
  const right = pick(inScope, "right");
  if (right) return { ...place, verdict: "right", fact: right.fact };
  const hedge = inScope.filter(({ verdict }) => typeof verdict === "object").sort(nearest)[0];
  if (hedge && typeof hedge.verdict === "object") {
    return { ...place, verdict: "hedge", fault: hedge.verdict.hedge, fact: hedge.fact };
  }
  const [closest] = [...inScope].sort(nearest);
  if (!closest || closest.likeness === 0) return { ...place, verdict: "unmatched" };
  const elsewhere = candidates.filter(
    ({ fact, verdict }) => verdict === "right" && fact.indicator === closest.fact.indicator,
  )[0];
  if (elsewhere) return { ...place, verdict: "wrong", fact: closest.fact, elsewhere: elsewhere.fact };
  const among = alikeIn(inScope, closest);
  return { ...place, verdict: "wrong", fact: closest.fact, ...(among.length > 1 && { among }) };
}

/** More figures than these are no help to anybody; */
const MOST_ALIKE = 4;
/** and a number that is no further off than this is meant to be the nearest one. */
const NEAR = Math.log(1.1);

/**
 * The figures of this period, of all zones and of each, that a wrong number may have been meant to be where its sentence names none of them, the
 * broadest first.
 */
function alikeIn(candidates: readonly Candidate[], { fact, codes, distance }: Candidate): readonly Fact[] {
  if (distance <= NEAR) return [];
  const byValue = new Map<number | undefined, Fact>();
  for (const one of [...candidates].sort((a, b) => scopeSize(a) - scopeSize(b))) {
    const { indicator, figure } = one.fact;
    const { measure, party, period, unit } = figure.ref;
    const isAlike = one.codes === codes && indicator === fact.indicator && measure === fact.figure.ref.measure;
    const isOfZones = period === "now" && party === undefined && unit === undefined;
    const value = figure.number?.value;
    if (isAlike && isOfZones && !byValue.has(value)) byValue.set(value, one.fact);
  }
  return byValue.size <= MOST_ALIKE ? [...byValue.values()] : [];
}

/** Whether the words beside a number name something no figure is known of, and more closely than any they name. */
function isOfSomethingElse({ kind, units, before, after }: Claim, known: number, strange: readonly string[]): boolean {
  if (kind === "amount" && known === 0 && units.every((unit) => unit === "item" || unit === "time")) return true;
  const beside = `${before} ${after}`;
  return kind === "amount" && strange.some((name) => name.length > known && likeness(name, beside) === name.length);
}

/** Whether a number can be a figure at all: the same kind of number, in a unit it may stand in. */
function fits({ kind, units, after, before }: Claim, { figure, indicator, ...fact }: Fact): boolean {
  const names = [...fact.names, ...fact.codes];
  const { measure } = figure.ref;
  if (kind === "percent") return measure === "percent";
  if (kind === "times") return measure === "times";
  if (measure !== "amount" && (measure !== "difference" || kind === "amount")) return false;
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

function candidateOf(claim: Claim, fact: Fact): Candidate[] {
  const { number, ref } = fact.figure;
  if (!number) return [];
  const beside = `${claim.before} ${claim.after}`;
  const around = claim.kind === "amount" ? beside : `${claim.lead} ${claim.after}`;
  const rising = claim.kind === "decrease" ? -1 : 1;
  const truth: Truth =
    ref.measure === "difference"
      ? { value: number.value * rising, qualifier: number.qualifier }
      : {
          value: Math.abs(number.value),
          qualifier: number.qualifier,
          share: ref.measure === "percent" || ref.measure === "times",
        };
  return [
    {
      fact,
      likeness: Math.max(0, ...fact.names.map((name) => likeness(name, around))),
      codes: fact.codes.reduce((sum, code) => sum + likeness(code, `${claim.lead.slice(-120)} ${claim.after}`), 0),
      verdict: judgeClaim(claim.said, truth),
      distance: Math.abs(Math.log((claim.said.value + 0.5) / (Math.abs(number.value) + 0.5))),
    },
  ];
}

/** Those whose names fit best; of these, where breakdowns are named, those whose breakdown fits best or that are right. */
function best(candidates: readonly Candidate[]): readonly Candidate[] {
  const most = Math.max(0, ...candidates.map((one) => one.likeness));
  return candidates.filter((one) => one.likeness === most);
}

/** Where the sentence names a zone, a side or a unit, a figure of another one is not meant. */
function withinScope({ lead }: Claim, candidates: readonly Candidate[], scopes: ScopeWords): readonly Candidate[] {
  const zone = lastNamed(scopes.zones, lead);
  const unit = lastNamed(scopes.units, lead);
  const party = lastNamed(scopes.parties, lead);
  const tests: readonly ((fact: Fact) => boolean)[] = [
    ({ figure: { ref } }) => zone === undefined || ref.zone === undefined || ref.zone === zone,
    ({ figure: { ref } }) => unit === undefined || ref.unit === undefined || ref.unit === unit,
    ({ figure: { ref } }) => party === undefined || ref.party === undefined || ref.party === party,
    ({ figure: { ref } }) => zone === undefined || ref.zone === zone,
  ];
  return tests.reduce<readonly Candidate[]>((left, test) => {
    const kept = left.filter(({ fact }) => test(fact));
    return kept.length > 0 ? kept : left;
  }, candidates);
}

/** The right one whose breakdown is named most fully, of the broadest scope. */
const pick = (candidates: readonly Candidate[], wanted: ClaimVerdict): Candidate | undefined =>
  candidates
    .filter(({ verdict }) => verdict === wanted)
    .sort((a, b) => b.codes - a.codes || scopeSize(a) - scopeSize(b))[0];

const scopeSize = ({ fact: { figure } }: Candidate): number =>
  [figure.ref.zone, figure.ref.party, figure.ref.unit].filter((part) => part !== undefined).length +
  (figure.ref.period === "before" ? 3 : 0);

const nearest = (a: Candidate, b: Candidate): number =>
  b.codes - a.codes || a.distance - b.distance || scopeSize(a) - scopeSize(b);
