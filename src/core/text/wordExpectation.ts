import type { Expectation } from "../dataset/Finding";
import { DAYS_A_YEAR, dayNumber, type ReferencePeriod } from "../dataset/ReferencePeriod";
import { cellText } from "./cellText";
import { formatDate } from "./formatDate";
import type { Language } from "./Labels";
import type { Translate } from "./messages";

/** Limits are computed; more digits than these say nothing. */
const LIMIT_DIGITS = 3;

/** What was expected of a figure: its usual band and the earlier figures, each where it is known. */
export interface ExpectationWords {
  readonly band?: string;
  /** The largest single seizure, and what is left without it. */
  readonly largest?: string;
  /** The latest first. */
  readonly history?: string;
}

export function wordExpectation(
  { from, to, largest, history = [] }: Expectation,
  language: Language,
  translate: Translate,
): ExpectationWords {
  const number = (value: number): string => cellText(value, "General", language);
  const limit = (value: number): string => number(Number(value.toPrecision(LIMIT_DIGITS)));
  const band =
    from !== undefined && to !== undefined
      ? `${limit(from)} – ${limit(to)}`
      : from !== undefined
        ? translate("expected.from", { from: limit(from) })
        : to !== undefined
          ? translate("expected.to", { to: limit(to) })
          : undefined;
  const past = history.map(({ period, value }) => `${periodName(period, language)}: ${number(value)}`);
  const top = largest && translate("expected.largest", { largest: number(largest.value), rest: number(largest.rest) });
  return {
    ...(band !== undefined && { band }),
    ...(top && { largest: top }),
    ...(past.length > 0 && { history: past.join("; ") }),
  };
}

/** Whole years are called by the years they end in, as in reports; any other period by its two days. */
function periodName({ from, to }: ReferencePeriod, language: Language): string {
  const days = (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0) + 1;
  const years = Math.round(days / DAYS_A_YEAR);
  const last = Number(to.slice(0, 4));
  if (years === 0 || Math.abs(days - years * DAYS_A_YEAR) > 1) {
    return `${formatDate(from, language, "short")} – ${formatDate(to, language, "short")}`;
  }
  return years === 1 ? String(last) : `${String(last - years + 1)}–${String(last)}`;
}
