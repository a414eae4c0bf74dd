import type { PastFigure } from "../../dataset/Finding";
import type { Figure } from "./Series";

/** More years would make the sentence unreadable. */
const SHOWN = 4;

/** The latest earlier figures of a series, for a message. */
export const historyOf = ({
  stated,
}: {
  readonly stated: readonly Pick<Figure, "observation" | "value">[];
}): readonly PastFigure[] =>
  stated.slice(0, SHOWN).map(({ observation, value }) => ({ period: observation.period, value }));
