import { groupBy } from "../dataset/groupBy";
import type { Finding } from "../dataset/Finding";

/** Whoever fills in a sheet means one thing by a dash: it is asked about once a sheet. */
const ONCE: ReadonlySet<string> = new Set(["intake.ask.dash"]);

/**
 * Findings with each question that is the same all over a sheet asked once, at the first cell, with the others in `alsoAt` and the number
 * of cells as the parameter `count`. What was typed otherwise, or has other answers, is another question.
 */
export function askedOnce(findings: readonly Finding[]): readonly Finding[] {
  const questions = groupBy(
    findings.filter(({ rule }) => ONCE.has(rule)),
    ({ rule, place: { sheet }, parameters, choices }) => JSON.stringify([rule, sheet, parameters, choices]),
  );
  const asked = new Map([...questions.values()].map((alike) => [alike[0], alike]));
  return findings.flatMap((finding): readonly Finding[] => {
    if (!ONCE.has(finding.rule)) return [finding];
    const alike = asked.get(finding);
    if (!alike) return [];
    const alsoAt = alike.slice(1).flatMap(({ place: { cell } }) => cell ?? []);
    const parameters = { ...finding.parameters, count: alike.length };
    return [{ ...finding, parameters, ...(alsoAt.length > 0 && { alsoAt }) }];
  });
}
