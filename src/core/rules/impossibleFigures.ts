import type { Catalogue } from "../Catalogue";
import type { Dataset } from "../dataset/Dataset";
import type { Finding } from "../dataset/Finding";
import type { Observation } from "../dataset/Observation";
import { confront } from "./confront";
import { findingsOf } from "./findingsOf";

/**
 * Figures that can't be, whatever stands beside them: by the hard rules about the figure itself. They count as none until they are settled;
 * a figure that only contradicts another stays, since nobody knows which of the two is wrong.
 */
export function impossibleFigures(
  dataset: Dataset,
  { indicators, rules }: Pick<Catalogue, "indicators" | "rules">,
): { readonly figures: ReadonlySet<Observation>; readonly findings: readonly Finding[] } {
  const own = [...rules.values()].filter(({ fault, trial }) => fault === "figure" && !trial);
  const confrontation = confront(dataset, own, { indicators });
  const figures = confrontation.outcomes.flatMap((outcome) =>
    outcome.outcome === "fail" && outcome.doubt.observation ? [outcome.doubt.observation] : [],
  );
  return { figures: new Set(figures), findings: findingsOf(confrontation, rules) };
}
