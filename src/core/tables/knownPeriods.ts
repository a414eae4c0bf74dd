import type { Dataset } from "../dataset/Dataset";
import { periodKey, type ReferencePeriod } from "../dataset/ReferencePeriod";

/** The periods a dataset knows figures of, the earliest first, this one last. */
export function knownPeriods({
  period,
  previousPeriod,
  earlierPeriods = [],
}: Pick<Dataset, "period" | "previousPeriod" | "earlierPeriods">): readonly ReferencePeriod[] {
  const all = [...earlierPeriods, ...(previousPeriod ? [previousPeriod] : []), period];
  return [...new Map(all.map((each) => [periodKey(each), each])).values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}
