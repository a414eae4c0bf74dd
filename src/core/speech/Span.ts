import type { PeriodRef } from "../narrative/Figure";

/** A known period, or several one after the other: from `since` to `period`. */
export interface Span {
  readonly period: PeriodRef;
  readonly since?: PeriodRef;
}

export const isSameSpan = (a: Span, b: Span): boolean => a.period === b.period && a.since === b.since;
