import type { Correction, Finding } from "../dataset/Finding";
import { type Observation, observationKey } from "../dataset/Observation";
import { decimalsOf } from "../quantity/Quantity";
import { quantityNumberFormat } from "../quantity/qualifierFormat";
import type { Confrontation } from "./confront";
import { type EditRule, ruleMessageId } from "./EditRule";
import { reasonFor } from "./reasonFor";
import type { Reason } from "./RuleContext";
import type { RuleData } from "./RuleData";
import type { Doubt } from "./RuleOutcome";

interface Failure {
  readonly rule: EditRule;
  readonly doubt: Doubt;
  /** Key of the figure; undefined for a doubt about the return as a whole. */
  readonly subject: string | undefined;
}

/**
 * What the rules found, for the user. A figure that several rules doubt is told once, by the strongest explanation: rules that say what
 * can't be go before those that ask, and these stand in order of strength. Two figures that do not go together are asked about once. Readings that a weaker rule offers are offered with it. What
 * rules on trial find is told beside all that, and takes no other's place. A rule that crashed is told too.
 */
export function findingsOf(
  { outcomes, data }: Confrontation,
  rules: ReadonlyMap<string, EditRule>,
): readonly Finding[] {
  const failures: Failure[] = [];
  const findings: Finding[] = [];
  for (const outcome of outcomes) {
    const rule = rules.get(outcome.rule);
    if (!rule) continue;
    if (outcome.outcome === "crashed") findings.push(crashed(rule));
    if (outcome.outcome !== "fail") continue;
    const { observation } = outcome.doubt;
    failures.push({ rule, doubt: outcome.doubt, subject: observation && observationKey(observation) });
  }
  const weight = influences(data);
  let place: Finding["place"] | undefined;
  const placeOfAll = (): Finding["place"] => (place ??= placeOfReturn(data.dataset.observations));
  const told = new Set<string>();
  const offered = readingsBySubject(failures);
  const onTrial = ({ rule }: Failure): boolean => rule.trial === true;
  const inForce = failures.filter((one) => !onTrial(one));
  const inOrder = [...inForce.filter(isHard), ...inForce.filter((one) => !isHard(one)), ...failures.filter(onTrial)];
  for (const failure of inOrder) {
    if (isTold(failure, told)) continue;
    const readings = failure.doubt.readings ?? offered.get(failure.subject) ?? [];
    findings.push(findingOf(failure, readings, weight(failure.doubt), placeOfAll, data.context.reasons));
  }
  return findings;
}

const isHard = ({ rule }: Failure): boolean => rule.severity === "hard";

/** Whether a stronger rule has told of the figure; if not, it is told now. */
function isTold({ rule, doubt, subject }: Failure, told: Set<string>): boolean {
  if (subject === undefined) return false;
  // Of hard rules each is told, but not for every whole a part is above; rules about something else than size are told beside.
  const isBeside = rule.beside === true || rule.trial === true;
  const key = rule.severity === "hard" || isBeside ? `${rule.id} ${subject}` : subject;
  // Whichever of the two it is told at.
  const pair = doubt.against && !isBeside ? [subject, observationKey(doubt.against)].sort().join(" ") : key;
  if (told.has(key) || (rule.severity === "soft" && told.has(pair))) return true;
  told.add(key);
  told.add(pair);
  if (!isBeside) for (const one of [subject, ...(doubt.alsoAbout ?? []).map(observationKey)]) told.add(one);
  return false;
}

/** The readings that the strongest rule with any offers for each figure. */
function readingsBySubject(failures: readonly Failure[]): ReadonlyMap<string | undefined, readonly number[]> {
  const offered = new Map<string | undefined, readonly number[]>();
  for (const { rule, subject, doubt } of failures)
    if (doubt.readings && !rule.trial && !offered.has(subject)) offered.set(subject, doubt.readings);
  return offered;
}

function findingOf(
  { rule, doubt, subject }: Failure,
  readings: readonly number[],
  influence: number | undefined,
  placeOfAll: () => Finding["place"],
  reasons: readonly Reason[] = [],
): Finding {
  const { observation, parameters, labels, expected } = doubt;
  const reason = observation && reasonFor(rule, observation, reasons);
  return {
    rule: ruleMessageId(rule.id),
    // What is on trial blocks nothing.
    severity: rule.trial ? "info" : rule.severity,
    place: observation?.source ?? placeOfAll(),
    ...(parameters && { parameters }),
    ...(labels && { labels }),
    ...(expected && { expected }),
    ...(subject !== undefined && { subject }),
    ...(influence !== undefined && { influence }),
    ...(reason && { reason: { text: reason.text, period: reason.period } }),
    ...(rule.trial && { trial: true }),
    ...(observation && readings.length > 0 && { choices: readings.map((value) => correction(value, observation)) }),
  };
}

/** The file of a return, where all figures come from one. */
function placeOfReturn(observations: readonly Observation[]): Finding["place"] {
  const sheets = new Map(
    observations.flatMap(({ source }) => (source ? [[`${source.file ?? ""}/${source.sheet}`, source]] : [])),
  );
  const [only, ...others] = sheets.values();
  if (!only || others.length > 0) return {};
  return { ...(only.file !== undefined && { file: only.file }), sheet: only.sheet };
}

/** A reading as it is written into the cell, with the figure's own qualifier and with all its decimals shown. */
function correction(value: number, { quantity }: Observation): Correction {
  const qualified = quantity.kind === "number" && quantity.qualifier !== "exact";
  const word = qualified ? quantity.wording : "";
  // A qualifier whose word is not known stands in the cell's own format, which is kept.
  return { value, ...(word !== undefined && { numberFormat: quantityNumberFormat(word, decimalsOf(value)) }) };
}

const crashed = (rule: EditRule): Finding => ({
  rule: "rule.crashed",
  severity: "soft",
  place: {},
  parameters: { id: rule.id },
  labels: { name: rule.labels },
});

/** The share of the programme's total of an indicator that a doubt concerns: |observed - expected| / total. */
function influences({ seriesOf }: RuleData): (doubt: Doubt) => number | undefined {
  const totals = new Map<string, number>();
  const totalOf = (indicator: string): number => {
    const known = totals.get(indicator) ?? seriesOf(indicator).reduce((sum, { now }) => sum + (now?.value ?? 0), 0);
    totals.set(indicator, known);
    return known;
  };
  return ({ observation, difference }) => {
    const total = observation ? totalOf(observation.indicator) : 0;
    return difference === undefined || total === 0 ? undefined : difference / total;
  };
}
