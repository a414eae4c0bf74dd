import type { Catalogue } from "../Catalogue";
import { consolidate } from "../consolidation/consolidate";
import { groupReturns } from "../consolidation/returnsTogether";
import type { Dataset } from "../dataset/Dataset";
import type { Finding } from "../dataset/Finding";
import type { FormReading } from "../forms/FormReading";
import { largestAmounts } from "../lists/largestAmounts";
import { reasonsOf } from "../forms/reasonsOf";
import { type Confrontation, confrontInTurns } from "../rules/confront";
import { ruleMessageId } from "../rules/EditRule";
import { findingsOf } from "../rules/findingsOf";
import { rankFindings } from "../rules/rankFindings";
import { cellAddress } from "../workbook/a1";
import type { Progress } from "../workbook/Workbook";
import { besideEarlier } from "./besideEarlier";

/** What a reader warns of and a rule says better, with what was expected: rules by the reader's message. */
const SAID_BETTER: Readonly<Record<string, readonly string[]>> = {
  "intake.warning.large": ["rule.above_plausible", "rule.unit_slip", "rule.impossible_size"],
  "intake.warning.unrounded": ["rule.unrounded"],
};

/** What a check of returns came to: what is to be told, and what every rule said. */
export interface CheckedReturns {
  readonly findings: readonly Finding[];
  /** One of each programme and period. */
  readonly confrontations: readonly Confrontation[];
}

/**
 * Holds the edit rules against returns. Those of one programme and period are one dataset; the others of the programme are its history, and
 * the reasons given in any of them count.
 */
async function heldAgainstRules(
  forms: readonly FormReading[],
  catalogue: Catalogue,
  progress: Progress | undefined,
): Promise<CheckedReturns> {
  const pause = async (): Promise<void> => progress?.pause?.();
  const datasets = groupReturns(forms).flatMap((group): Dataset[] => {
    const { dataset } = consolidate(group);
    return dataset ? [dataset] : [];
  });
  const reasons = forms.flatMap(reasonsOf);
  const largest = forms.flatMap(largestAmounts);
  const findings: (readonly Finding[])[] = [];
  const confrontations: Confrontation[] = [];
  for (const dataset of datasets) {
    await pause();
    const history = datasets.flatMap((other) =>
      other !== dataset && other.programme.id === dataset.programme.id ? other.observations : [],
    );
    const context = { indicators: catalogue.indicators, history, largest, reasons };
    const confrontation = await confrontInTurns(dataset, catalogue.rules.values(), context, pause);
    confrontations.push(confrontation);
    await pause();
    findings.push(rankFindings(findingsOf(confrontation, catalogue.rules)));
  }
  return { findings: findings.flat().flatMap(asFed(forms, catalogue)), confrontations };
}

/** A figure that a list adds up is corrected in the list: no correction is written over its formula, and nobody typed it. */
function asFed(
  forms: readonly FormReading[],
  { rules }: Pick<Catalogue, "rules">,
): (finding: Finding) => readonly Finding[] {
  const ofTyped = new Set([...rules.values()].flatMap((rule) => (rule.ofTyped ? [ruleMessageId(rule.id)] : [])));
  const fed = new Set(
    forms.flatMap(({ cells, place: { file } }) =>
      cells.flatMap(({ fed: own, sheet, at }) =>
        own
          ? placeKey({ ...(file !== undefined && { file }), sheet: sheet.name, cell: cellAddress(at.row, at.column) })
          : [],
      ),
    ),
  );
  return (finding) => {
    if (!fed.has(placeKey(finding.place))) return [finding];
    const { fix: _fix, choices: _choices, ...rest } = finding;
    return ofTyped.has(finding.rule) ? [] : [rest];
  };
}

/** What was found in reading returns, and what the rules find; what both say of a cell is said once. */
export async function checkReturns(
  found: readonly Finding[],
  forms: readonly FormReading[],
  catalogue: Catalogue,
  progress?: Progress,
): Promise<CheckedReturns> {
  const { findings: rules, confrontations } = await heldAgainstRules(forms, catalogue, progress);
  // Figures that can't be are told when their form is read.
  const said = new Set([...found, ...rules].map(({ rule, place }) => `${rule} ${placeKey(place)}`));
  const isSaid = ({ rule, place }: Finding): boolean =>
    (SAID_BETTER[rule] ?? []).some((better) => said.has(`${better} ${placeKey(place)}`));
  const read = found.filter((finding) => !isSaid(finding));
  return { findings: [...besideEarlier(read, forms, confrontations), ...rules], confrontations };
}

const placeKey = ({ file, sheet, cell }: Finding["place"]): string => JSON.stringify([file, sheet, cell]);
