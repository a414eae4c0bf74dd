import { isExplained } from "../check/isExplained";
import type { Correction, Finding, MessageParameters } from "../dataset/Finding";
import { cellText } from "./cellText";
import { correctionText } from "./correctionText";
import { labelIn, type Language } from "./Labels";
import type { Translate } from "./messages";
import { wordExpectation } from "./wordExpectation";

/** Parameters with their numbers written as everywhere in the check: 1 347, which is never taken for 1,347 or 1.347. */
export const wordedParameters = (parameters: MessageParameters, language: Language): MessageParameters =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === "number" && name !== "line" ? cellText(value, "General", language) : value,
    ]),
  );

/** What a finding says, in one sentence. Names and the ends of the usual band fill their placeholders too. */
export function wordFinding(finding: Finding, language: Language, translate: Translate): string {
  const { rule, parameters = {}, labels = {}, expected: { from, to } = {} } = finding;
  const names = Object.entries(labels).map(([name, texts]) => [name, labelIn(texts, language)] as const);
  const band = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return translate(rule, { ...wordedParameters({ ...band, ...parameters }, language), ...Object.fromEntries(names) });
}

/**
 * The same, with the largest case and the earlier figures it rests on, and with the readings and the correction on offer as long as it is
 * open: for lists that have no other place for them.
 */
export function wordFindingInFull(finding: Finding, language: Language, translate: Translate): string {
  const { history, largest } = finding.expected ? wordExpectation(finding.expected, language, translate) : {};
  return [
    wordFinding(finding, language, translate),
    ...(largest === undefined ? [] : [translate("rule.largest", { largest })]),
    ...(history === undefined ? [] : [translate("rule.history", { history })]),
    ...(isExplained(finding) ? [] : wordOffers(finding, language, translate)),
  ].join(" ");
}

/** What a question may mean and what is proposed, written as the cell would show it. */
function wordOffers(
  { choices = [], fix, place }: Finding,
  language: Language,
  translate: Translate,
): readonly string[] {
  const shown = (correction: Correction): string => correctionText(correction, language, place.sheet);
  const readings = [...new Set(choices.map(shown))].join(` ${translate("rule.or")} `);
  return [
    ...(readings === "" ? [] : [translate("rule.choices", { choices: readings })]),
    ...(fix ? [translate("rule.fix", { fix: shown(fix) })] : []),
  ];
}
