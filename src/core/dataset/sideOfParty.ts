import type { Programme } from "./Programme";

/**
 * Which side of the cooperation a party belongs to: provinces of one country are one side. Who speaks for both sides is a side of its own,
 * and so is every party where all are of one country.
 */
export function sideOfParty({ parties }: Pick<Programme, "parties">): (party: string) => string {
  const countries = new Set(parties.flatMap(({ country }) => (country === "both" ? [] : [country])));
  const sides = new Map(
    parties.map(({ country, id }) => [id, country === "both" || countries.size < 2 ? id : country] as const),
  );
  return (party) => sides.get(party) ?? party;
}
