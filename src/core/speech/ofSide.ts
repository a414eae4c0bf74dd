import { type Claim, isChange } from "./Claim";
import type { Fact } from "./Fact";
import type { Owner, ScopeWords } from "./scopeWords";
import { namesAllSides, sideNamed } from "./sideNamed";
import type { SpeechWords } from "./SpeechWords";

/**
 * Where a sentence says whose its figures are, a figure of somebody else is never meant: of a country with several sides, what they have together; of
 * "both sides", what is of all that state it. What both tell of as one event is anybody's.
 * @param last the figure of the number before, whose side a change or share without a side of its own is of.
 */
export function ofSide<T extends { readonly fact: Fact }>(
  claim: Claim,
  candidates: readonly T[],
  scopes: ScopeWords,
  words: Pick<SpeechWords, "saysWhole">,
  last: Fact | undefined,
): readonly T[] {
  const named = sideNamed(claim, scopes);
  if (!named || named.owners.length === 0) return candidates;
  const isWhole = named.end !== undefined && words.saysWhole(claim.lead.slice(named.end));
  const isThrough = isChange(claim) && !named.isOwn && namesAllSides(claim.lead, scopes);
  const tests = last && !named.isOwn ? [isOfSideOf(last)] : testsOf(named.owners, candidates);
  return candidates.filter(
    ({ fact }) =>
      ((isWhole || isThrough) && (fact.isJoint || isShared(fact))) ||
      isShared(fact) ||
      tests.some((test) => test(fact)),
  );
}

type Test = (fact: Fact) => boolean;

/** One event that several tell of, or what one tells of each side: hotlines on the Lao side. */
const isShared: Test = ({ indicator: { additive, codes = {} } }) =>
  !additive.parties || Object.values(codes).some((code) => code === "vn" || code === "la");

/** Of the same units, whatever scope it was found by. */
const isOfSideOf =
  (last: Fact): Test =>
  ({ units }) =>
    units.length === last.units.length && units.every((id) => last.units.includes(id));

/** Of owners of one name, the unit where it states anything of the kind. */
function testsOf(owners: readonly Owner[], candidates: readonly { readonly fact: Fact }[]): readonly Test[] {
  const units = owners.filter(({ kind }) => kind === "unit");
  const own = units.map(isOfUnit).filter((test) => candidates.some(({ fact }) => test(fact)));
  const sides = owners.filter(({ kind }) => kind !== "unit").map(testOfSide);
  return own.length + sides.length > 0 ? [...own, ...sides] : units.flatMap(({ parties }) => isOfParties(parties));
}

const isOfUnit =
  ({ id }: Owner): Test =>
  ({ units }) =>
    units.length === 1 && units[0] === id;

const testOfSide = ({ kind, parties }: Owner): Test =>
  kind === "both" ? ({ isJoint }) => isJoint : isOfParties(parties);

/** Of these sides alone and, where they are several, of them together. */
const isOfParties =
  (parties: readonly string[]): Test =>
  (fact) =>
    fact.figure.ref.unit === undefined &&
    fact.parties.length > 0 &&
    fact.parties.every((id) => parties.includes(id)) &&
    (parties.length === 1 || fact.figure.ref.party === undefined);
