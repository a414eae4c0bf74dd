import type { Expectation, MessageParameters } from "../dataset/Finding";
import type { Observation } from "../dataset/Observation";
import type { Labels } from "../text/Labels";

/** What makes a figure doubtful. */
export interface Doubt {
  /** The figure; none when the doubt is about the return as a whole. */
  readonly observation?: Observation;
  /** Further figures the same doubt explains. */
  readonly alsoAbout?: readonly Observation[];
  /** The figure it does not go with: of the two, one doubt is enough. */
  readonly against?: Observation;
  readonly parameters?: MessageParameters;
  /** Texts of the message that differ by language: names of indicators and units. */
  readonly labels?: Readonly<Record<string, Labels>>;
  readonly expected?: Expectation;
  /** Figures it may have been meant to be, the most plausible first. */
  readonly readings?: readonly number[];
  /** How far the figure is from what was expected, in its unit. */
  readonly difference?: number;
}

/** What a check says of one figure, row or series. Most pass, so that these are one and the same object. */
export type Verdict =
  | { readonly outcome: "pass" }
  /** Something the check needs is missing: ids of indicators, `history`, `units` or `otherSide`. */
  | { readonly outcome: "notChecked"; readonly missing: readonly string[] }
  | { readonly outcome: "fail"; readonly doubt: Doubt };

/** What came of a rule. `crashed`: the rule itself failed; nothing is known of what it would have said. */
export type RuleOutcome =
  | { readonly rule: string; readonly outcome: "pass"; readonly subjects: number }
  | ({ readonly rule: string } & Exclude<Verdict, { readonly outcome: "pass" }>)
  | { readonly rule: string; readonly outcome: "crashed"; readonly error: string };

export const PASS: Verdict = { outcome: "pass" };
export const PASSED: readonly Verdict[] = [PASS];
export const notChecked = (...missing: readonly string[]): Verdict => ({ outcome: "notChecked", missing });
export const fail = (doubt: Doubt): Verdict => ({ outcome: "fail", doubt });
