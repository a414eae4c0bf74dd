import type { IsoDate } from "../dataset/ReferencePeriod";

/** Days on which a fact holds, both included; open where left out. */
export interface Validity {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** ISO dates compare as text. */
export const isValidAt = (fact: Validity, date: IsoDate): boolean =>
  (fact.from === undefined || fact.from <= date) && (fact.to === undefined || date <= fact.to);

/** Whether two facts hold on a common day. */
export const overlaps = (a: Validity, b: Validity): boolean =>
  (a.from === undefined || b.to === undefined || a.from <= b.to) &&
  (b.from === undefined || a.to === undefined || b.from <= a.to);
