import type { Finding } from "../dataset/Finding";
import type { Reason } from "../rules/RuleContext";

/** A finding about rows of a list with the reason last given to it for what they say, if there is one. */
export function withRowReason(finding: Finding, reasons: readonly Reason[]): Finding {
  const own = reasons.filter(({ key, rule }) => rule === finding.rule && key === finding.subject).at(-1);
  return own ? { ...finding, reason: { text: own.text, period: own.period } } : finding;
}
