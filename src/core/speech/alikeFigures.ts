import type { Candidate } from "./candidatesOf";
import type { Fact } from "./Fact";

/** The different figures a number may have been meant to be: of the fewest sides and units, of all zones and of each, the broadest first. */
export function alikeIn(candidates: readonly Candidate[], { codes }: Candidate): readonly Fact[] {
  const alike = candidates.filter((one) => one.codes === codes);
  const fewest = Math.min(...alike.map(ownersOf));
  const byValue = new Map<number | undefined, Fact>();
  for (const one of [...alike].sort((a, b) => scopeSize(a) - scopeSize(b))) {
    const value = one.fact.figure.number?.value;
    if (ownersOf(one) === fewest && !byValue.has(value)) byValue.set(value, one.fact);
  }
  return [...byValue.values()];
}

/**
 * Of a side or zone that is named its whole figure is meant, none of a part of it; of several things that may be counted, the one that the
 * number is a figure of elsewhere.
 */
export function ofScopeSaid(candidates: readonly Candidate[], others: readonly Candidate[]): readonly Candidate[] {
  const same = candidates.filter((one) => others.some(({ fact }) => fact.indicator === one.fact.indicator));
  const own = same.length > 0 ? same : candidates;
  const fewest = Math.min(...own.map(partsOf));
  return same.length > 0 ? own.filter((one) => partsOf(one) === fewest) : own;
}

/** How many parts of the whole a figure is narrowed to: whose it is, and where. */
export const partsOf = (one: Candidate): number => ownersOf(one) + Number(one.fact.figure.ref.zone !== undefined);

const ownersOf = ({ fact: { figure } }: Candidate): number =>
  [figure.ref.party, figure.ref.country, figure.ref.unit].filter((part) => part !== undefined).length;

/** How far a figure is from the whole of this period. */
export const scopeSize = ({ fact: { figure } }: Candidate): number =>
  [figure.ref.zone, figure.ref.party, figure.ref.country, figure.ref.unit].filter((part) => part !== undefined).length +
  (figure.ref.period === "now" && figure.ref.since === undefined ? 0 : 3);
