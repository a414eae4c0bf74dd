import type { Finding, Severity } from "../dataset/Finding";

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
  };
  /** "0": the rule does not hold; "NA": it could not be carried out. */
  readonly value: "0" | "NA";
}

const SEVERITIES = { hard: "error", soft: "warning", info: "information" } as const satisfies Record<Severity, string>;

/** Findings as a validation report, in their order; what holds is not listed. @param describe a finding in words. */
export const validationReport = (
  findings: readonly Finding[],
  event: Validation["event"],
  describe: (finding: Finding) => string,
): readonly Validation[] =>
  findings.map((finding, index) => {
    const { rule, severity, trial } = finding;
    const key = keyOf(finding);
    return {
      id: String(index + 1),
      type: "validation",
      event,
      rule: {
        language: "hoptac",
        expression: rule,
        severity: SEVERITIES[trial ? "info" : severity],
        description: describe(finding),
      },
      data: { source: [key], target: [key] },
      value: rule === "rule.crashed" ? "NA" : "0",
    };
  });

/** The key of the figure, else the place, as far as it is known. */
function keyOf({ subject, place: { file, sheet, cell } }: Finding): readonly string[] {
  const [programme, party, unit, zone, from, to, indicator] = subject?.split("|") ?? [];
  if (programme === undefined || indicator === undefined)
    return [file, sheet, cell].filter((part) => part !== undefined);
  return [programme, [from, to].join(".."), [party, unit, zone].join("/"), indicator];
}
