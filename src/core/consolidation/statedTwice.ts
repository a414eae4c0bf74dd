import type { Finding } from "../dataset/Finding";
import { groupBy } from "../dataset/groupBy";
import { type Observation, observationKey } from "../dataset/Observation";
import { sameFigure } from "../quantity/sameFigure";
import { placeText } from "./placeText";

/** One figure stated twice alike counts once and is queried; stated twice differently it is left out, and an error at both cells. */
export function withoutDuplicates(all: readonly Observation[]): { observations: Observation[]; duplicates: Finding[] } {
  const byKey = groupBy(all, observationKey);
  const observations: Observation[] = [];
  const duplicates: Finding[] = [];
  for (const same of byKey.values()) {
    const [first, ...others] = same;
    if (!first) continue;
    const alike = others.every(({ quantity }) => sameFigure(first.quantity, quantity));
    if (alike) observations.push(first);
    for (const observation of alike ? others : same) {
      const twin = observation === first ? (others[0] ?? first) : first;
      duplicates.push({
        rule: alike ? "returns.duplicate" : "returns.conflict",
        severity: alike ? "soft" : "hard",
        place: observation.source ?? {},
        parameters: { other: twin.source ? `${placeText(twin.source)}!${twin.source.cell}` : "" },
      });
    }
  }
  return { observations, duplicates };
}
