import type { Finding } from "../dataset/Finding";

/** Findings in the order of their weight, with the soft ones that can wait apart. */
export interface RankedFindings {
  /** Hard ones and the most influential soft ones. */
  readonly open: readonly Finding[];
  /** The other soft ones, and what is only told. */
  readonly rest: readonly Finding[];
}

/** Ranks by severity and by influence on the totals; ties stay as they come. @param mostSoft soft findings that stay open. */
export function rankFindings(findings: readonly Finding[], mostSoft = 20): RankedFindings {
  const of = (severity: Finding["severity"]): Finding[] =>
    findings.filter((finding) => finding.severity === severity).sort((a, b) => (b.influence ?? 0) - (a.influence ?? 0));
  const soft = of("soft");
  return { open: [...of("hard"), ...soft.slice(0, mostSoft)], rest: [...soft.slice(mostSoft), ...of("info")] };
}
