import type { Finding } from "../dataset/Finding";

const SEVERITIES: readonly Finding["severity"][] = ["hard", "soft", "info"];

/** By severity and by influence on the totals; ties stay as they come. */
export const rankFindings = (findings: readonly Finding[]): readonly Finding[] =>
  SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity).sort((a, b) => (b.influence ?? 0) - (a.influence ?? 0)),
  );
