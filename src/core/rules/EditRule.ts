import type { Severity } from "../dataset/Finding";
import type { Labels, Language } from "../text/Labels";
import type { CheckSpec } from "./checks/checks";

/** Over what a rule compares: one figure, a row of figures, a sheet, and so on. */
export type RuleScope =
  | "cell"
  | "row"
  | "sheet"
  | "betweenSheets"
  /** Against earlier periods of the same series. */
  | "betweenPeriods"
  | "betweenSides"
  | "betweenUnits";

/** One thing that figures must, or can be expected to, fulfil. Rules stand in the catalogue with the strongest explanation first. */
export interface EditRule {
  /** Also the message's: `rule.<id>`. */
  readonly id: string;
  readonly labels: Labels;
  /** `hard` can't be true; `soft` is a query. */
  readonly severity: Exclude<Severity, "info">;
  readonly scope: RuleScope;
  /**
   * Of hard rules, what can't be true: the `figure` itself, which counts as none until it is settled; or only the `relation` of figures,
   * which stay in tables and sentences as provisional, since nobody knows which of them is wrong.
   */
  readonly fault?: "figure" | "relation";
  /** Where the formula or the limit comes from. */
  readonly origin: string;
  /** Languages whose label awaits review by a native reader. */
  readonly review?: readonly Language[];
  /** New: shown, but never a hard or soft finding yet. */
  readonly trial?: true;
  /** Told even where a stronger rule already doubts the same figure, since it is about something else than its size. */
  readonly beside?: true;
  /** About how a figure was typed: not asked of one that a list adds up, which is exact to the last digit of what it adds. */
  readonly ofTyped?: true;
  readonly check: CheckSpec;
}

/** The id of the rule's message, and of its findings. */
export const ruleMessageId = (id: string): string => `rule.${id}`;
