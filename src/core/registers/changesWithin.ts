import type { ReferencePeriod } from "../dataset/ReferencePeriod";
import type { AdministrativeChange } from "./Province";

/**
 * Changes that fall inside a period, so that its figures come from before and after them. For two periods compared, give the span from
 * the first day of the earlier to the last day of the later.
 */
export const changesWithin = (
  changes: readonly AdministrativeChange[],
  period: ReferencePeriod,
): readonly AdministrativeChange[] => changes.filter(({ date }) => period.from < date && date <= period.to);
