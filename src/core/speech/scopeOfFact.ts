import type { Candidate } from "./candidatesOf";
import type { Fact } from "./Fact";
import type { ScopeWords } from "./scopeWords";
import { isSameSpan } from "./Span";

/** Whether a figure is of one of several sides that are never added: the headline "23.458 đối tượng" of what one side states. */
export const isOfOneSide = (
  { figure, indicator, units }: Fact,
  candidates: readonly { readonly fact: Fact }[],
): boolean =>
  candidates.some(
    ({ fact }) =>
      fact.indicator === indicator &&
      fact.figure.ref.measure === figure.ref.measure &&
      isSameSpan(fact.figure.ref, figure.ref) &&
      fact.units.every((id) => !units.includes(id)),
  );

/** The same figure of all zones, sides and units. */
export const wholeOf = <T extends Pick<Candidate, "fact">>(
  { figure: { ref }, indicator }: Fact,
  candidates: readonly T[],
): T | undefined =>
  candidates.find(
    ({ fact: { figure, ...one } }) =>
      one.indicator === indicator &&
      figure.ref.measure === ref.measure &&
      figure.ref.period === ref.period &&
      figure.ref.since === ref.since &&
      isOfAll(figure.ref),
  );

/** Whether a figure is of all zones, sides and units together. */
export const isOfAll = ({ country, party, unit, zone }: Fact["figure"]["ref"]): boolean =>
  zone === undefined && party === undefined && country === undefined && unit === undefined;

/** Whether a text names the zone of a figure, or anybody it comes from. */
export function isNamed({ figure: { ref }, parties }: Fact, text: string, { owners, zones }: ScopeWords): boolean {
  if (isOfAll(ref)) return true;
  const own = owners.filter(
    ({ kind, id, parties: of }) =>
      (kind === "unit" ? id === ref.unit : kind !== "both") && of.some((party) => parties.includes(party)),
  );
  const words = [
    ...(ref.zone === undefined ? [] : zones.filter(({ id }) => id === ref.zone)).flatMap((one) => [
      ...one.words,
      ...one.words.flatMap(headings),
    ]),
    ...(ref.zone !== undefined && ref.party === undefined && ref.country === undefined && ref.unit === undefined
      ? []
      : own.flatMap((one) => [...one.words, ...one.bare])),
  ];
  return words.length === 0 || words.some((word) => text.includes(word));
}

/** As which a name begins a line of notes: "Biên giới:" for "Các xã biên giới". */
function headings(name: string): readonly string[] {
  const words = name.split(" ");
  return words.slice(1, -1).map((_, index) => `${words.slice(index + 1).join(" ")}:`);
}
