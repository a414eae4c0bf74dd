import type { Finding, Place } from "./Finding";

/** Every place a finding speaks of. */
export const placesOf = ({ place, alsoAt = [] }: Pick<Finding, "place" | "alsoAt">): readonly Place[] => [
  place,
  ...alsoAt.map((cell) => ({ ...place, cell })),
];
