import type { Finding } from "../dataset/Finding";
import { isExplained } from "./isExplained";

/**
 * What a finding asks of the user: an `error` to be corrected, a `proposal` to be applied, a `query` to be answered, a `notice` to be
 * read (also all that rules on trial find), or nothing more, since a reason was given: `explained`.
 */
export type Standing = "error" | "proposal" | "query" | "notice" | "explained";

/** In the order of the list. */
export const STANDINGS: readonly Standing[] = ["error", "proposal", "query", "notice", "explained"];

export interface CheckItem {
  readonly finding: Finding;
  readonly standing: Standing;
}

/**
 * Findings in the order a clerk should meet them: errors as they stand in the forms, proposals kind by kind, queries by their influence
 * on the totals (those nobody weighed last).
 */
export function checkList(findings: readonly Finding[]): readonly CheckItem[] {
  const lists = new Map<Standing, CheckItem[]>(STANDINGS.map((standing) => [standing, []]));
  for (const finding of findings) {
    const standing = standingOf(finding);
    lists.get(standing)?.push({ finding, standing });
  }
  const byInfluence = (a: CheckItem, b: CheckItem): number => (b.finding.influence ?? 0) - (a.finding.influence ?? 0);
  lists.get("query")?.sort(byInfluence);
  lists.get("explained")?.sort(byInfluence);
  const proposals = lists.get("proposal") ?? [];
  const kinds = [...new Set(proposals.map(({ finding }) => finding.rule))];
  proposals.sort((a, b) => kinds.indexOf(a.finding.rule) - kinds.indexOf(b.finding.rule));
  return STANDINGS.flatMap((standing) => lists.get(standing) ?? []);
}

export function standingOf(finding: Finding): Standing {
  const { severity, trial, fix } = finding;
  if (trial || severity === "info") return "notice";
  if (severity === "hard") return "error";
  if (isExplained(finding)) return "explained";
  return fix ? "proposal" : "query";
}
