import type { Dataset } from "../dataset/Dataset";
import { dayNumber, type IsoDate, periodLength, type ReferencePeriod } from "../dataset/ReferencePeriod";
import { seriesPeriods } from "./seriesPeriods";

export interface SinceAgreement {
  readonly date: IsoDate;
  /** Known periods that end on its day or later, the earliest first. */
  readonly periods: readonly ReferencePeriod[];
  /** Whether no day is left out between them, and no whole period before them. */
  readonly complete: boolean;
}

/** The periods since a programme's agreement; undefined where its day is not known, or nothing before this period is. */
export function sinceAgreement(dataset: Dataset, party?: string): SinceAgreement | undefined {
  const { agreement: date } = dataset.programme;
  const periods = seriesPeriods(dataset, party).filter(({ to }) => date !== undefined && to >= date);
  const [first] = periods;
  if (date === undefined || !first || periods.length < 2) return undefined;
  const daysTo = (from: IsoDate, to: IsoDate): number => (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0);
  const isWhole = periods.every((period, index) => {
    const before = periods[index - 1];
    return before ? daysTo(before.to, period.from) === 1 : daysTo(date, period.from) < periodLength(period);
  });
  return { date, periods, complete: isWhole };
}
