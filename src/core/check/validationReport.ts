import type { Finding, Severity } from "../dataset/Finding";
import { placesOf } from "../dataset/placesOf";
import type { ReferencePeriod } from "../dataset/ReferencePeriod";
import { type EditRule, ruleMessageId } from "../rules/EditRule";
import type { RuleTally } from "./ruleTallies";

/** One validation as the European Statistical System reports it (ESSnet ValidatIntegration, validation report structure 1.0.1). */
export interface Validation {
  readonly id: string;
  readonly type: "validation";
  /** When and by what it was carried out; `time` in ISO 8601. */
  readonly event: { readonly time: string; readonly actor: string };
  readonly rule: {
    readonly language: "hoptac";
    readonly expression: string;
    readonly severity: "error" | "warning" | "information";
    readonly description: string;
  };
  /** Keys of what was looked at and what is doubted: population, measurement, unit, variable; or file, sheet, cell. */
  readonly data: {
    readonly source: readonly (readonly string[])[];
    readonly target: readonly (readonly string[])[];
    /** Of a rule that held or could not be asked: of how many figures or rows. Of a doubt that was explained: the reason. */
    readonly description?: string;
  };
  /** "1": the rule holds; "0": it does not; "NA": it was not checked, since something is missing, or could not be carried out. */
  readonly value: "0" | "1" | "NA";
}

/** The words of a report. */
export interface ReportWords {
  readonly finding: (finding: Finding) => string;
  /** That a doubt was explained, and how; undefined where it is open. */
  readonly reason: (finding: Finding) => string | undefined;
  readonly rule: (rule: EditRule) => string;
  readonly tally: (tally: RuleTally) => string;
}

const SEVERITIES = { hard: "error", soft: "warning", info: "information" } as const satisfies Record<Severity, string>;

/** Findings as a validation report, in their order; after them, rule by rule, how often it held and how often it could not be asked. */
export const validationReport = (
  findings: readonly Finding[],
  tallies: readonly RuleTally[],
  event: Validation["event"],
  words: ReportWords,
): readonly Validation[] =>
  [...findings.map((finding) => ofFinding(finding, words)), ...tallies.map((tally) => ofTally(tally, words))].map(
    (said, index) => ({ id: String(index + 1), type: "validation", event, ...said }),
  );

type Said = Pick<Validation, "rule" | "data" | "value">;

function ofFinding(finding: Finding, words: ReportWords): Said {
  const { rule, severity, trial } = finding;
  const keys = placesOf(finding).map((place) => keyOf({ ...finding, place }));
  const reason = words.reason(finding);
  return {
    rule: {
      language: "hoptac",
      expression: rule,
      severity: SEVERITIES[trial ? "info" : severity],
      description: words.finding(finding),
    },
    data: { source: keys, target: keys, ...(reason !== undefined && { description: reason }) },
    value: rule === "rule.crashed" ? "NA" : "0",
  };
}

function ofTally(tally: RuleTally, words: ReportWords): Said {
  const { rule, programme, period, outcome } = tally;
  const key = [programme, periodText(period)];
  return {
    rule: {
      language: "hoptac",
      expression: ruleMessageId(rule.id),
      severity: SEVERITIES[rule.trial ? "info" : rule.severity],
      description: words.rule(rule),
    },
    data: { source: [key], target: [key], description: words.tally(tally) },
    value: outcome === "holds" ? "1" : "NA",
  };
}

const periodText = ({ from, to }: ReferencePeriod): string => `${from}..${to}`;

/** The key of the figure, else, as for rows of lists, the place, as far as it is known. */
function keyOf({ subject, place: { file, sheet, cell } }: Finding): readonly string[] {
  const [programme, party, unit, zone, from, to, indicator] = subject?.split("|") ?? [];
  if (programme === undefined || indicator === undefined)
    return [file, sheet, cell].filter((part) => part !== undefined);
  return [programme, periodText({ from: from ?? "", to: to ?? "" }), [party, unit, zone].join("/"), indicator];
}
