/** What the earlier periods, and this period's change in the other units, lead one to expect of a figure. */
export interface Yardstick {
  readonly expected: number;
  /** Earlier periods it rests on. */
  readonly periods: number;
  /** Standard deviations of prediction between a figure and what was expected. */
  deviation(value: number): number;
  /** The figure that lies so many standard deviations from what was expected; never below zero. */
  valueAt(deviations: number): number;
}
