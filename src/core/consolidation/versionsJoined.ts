import type { Finding } from "../dataset/Finding";
import type { Programme } from "../dataset/Programme";
import type { FormReading } from "../forms/FormReading";
import { labelIn } from "../text/Labels";
import { isSameScope, isSameVersion } from "./joinVersions";
import { placeText } from "./placeText";

/** Two returns made with versions of one programme that ask for other things. */
export const versionsFound = (first: FormReading, other: FormReading): Finding =>
  found("returns.versions", first, other);

const found = (rule: string, first: FormReading, other: FormReading, more: Finding["parameters"] = {}): Finding => ({
  rule,
  severity: "soft",
  place: other.place,
  parameters: {
    first: placeText(first.place),
    other: placeText(other.place),
    otherProgramme: labelIn(other.programme.labels, other.programme.language),
    ...more,
  },
});

/** What is to be said of a return that is joined though its programme asks for other things, or covers something else by its own words. */
export function otherVersion(first: FormReading, other: FormReading): readonly Finding[] {
  const [one, two] = [first.programme, other.programme];
  const coverage = (of: Programme): string => labelIn(of.scope, one.language);
  return [
    ...(isSameVersion(one, two) ? [] : [versionsFound(first, other)]),
    ...(isSameScope(one, two)
      ? []
      : [found("returns.coverage", first, other, { firstCoverage: coverage(one), otherCoverage: coverage(two) })]),
  ];
}

/**
 * Sides whose returns cover different ground by their own words: each gets what its returns say, so that their figures are never added. Where a side's
 * returns differ among themselves nobody can tell them apart, and the question alone is left.
 */
export function withCoverages(programme: Programme, forms: readonly FormReading[]): Programme {
  const said = new Map(programme.parties.map(({ id }) => [id, coveragesOf(id, forms)]));
  const all = [...said.values()].filter((scopes) => scopes.length > 0);
  const differ = all.every(({ length }) => length === 1) && new Set(all.map(([one]) => JSON.stringify(one))).size > 1;
  if (!differ) return programme;
  return {
    ...programme,
    parties: programme.parties.map((party) => {
      const scope = party.scope ?? said.get(party.id)?.[0];
      return scope ? { ...party, scope } : party;
    }),
  };
}

/** What the returns that state figures of a side cover, each wording once. */
function coveragesOf(party: string, forms: readonly FormReading[]): readonly Programme["scope"][] {
  const own = forms.filter(({ observations }) => observations.some((one) => one.party === party));
  return [...new Map(own.map(({ programme: { scope } }) => [JSON.stringify(scope), scope])).values()];
}
