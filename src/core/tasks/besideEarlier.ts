import type { Correction, Finding, Place } from "../dataset/Finding";
import type { FormReading, InputCell } from "../forms/FormReading";
import type { Confrontation } from "../rules/confront";
import { historyOf } from "../rules/series/historyOf";
import { cellAddress } from "../workbook/a1";
import { seriesOfCell } from "./seriesOfCell";

/**
 * Findings with what is asked about an input cell beside the figures of earlier periods, wherever these are stated: in the form itself, in its
 * list of earlier years, in the return of another year. Of several readings the one nearest to the last figure comes first. A question asked once for many
 * cells has no past of its own.
 */
export function besideEarlier(
  findings: readonly Finding[],
  forms: readonly FormReading[],
  confrontations: readonly Confrontation[],
): readonly Finding[] {
  if (!findings.some(isAsked)) return findings;
  const inputs = new Map(
    forms.flatMap((form) => form.cells.map((input) => [cellKey(placeOf(form, input)), { form, input }] as const)),
  );
  return findings.flatMap((finding) => {
    const asked = isAsked(finding) ? inputs.get(cellKey(finding.place)) : undefined;
    const past = asked && seriesOfCell(asked.form, asked.input, confrontations);
    const history = past ? historyOf({ stated: past.earlier }) : [];
    const [last] = history;
    if (!last) return finding;
    if (isUsual(finding, last.value)) return [];
    const { choices } = finding;
    return { ...finding, expected: { history }, ...(choices && { choices: nearestFirst(choices, last.value) }) };
  });
}

/** Whether a cell's own reader asks what it says, or sees what it may have said. */
const isAsked = ({ rule, choices, alsoAt, expected }: Finding): boolean =>
  !expected &&
  !alsoAt &&
  (/^intake\.ask\./.test(rule) || rule === "intake.error.lostZeros" || (rule.startsWith("intake.") && !!choices));

/** A number that may be a day is a figure where figures are of that size. */
const isUsual = ({ rule, parameters }: Finding, last: number): boolean =>
  rule === "intake.warning.day" && last > Number(parameters?.["typed"]) / 2;

/** By how many times each differs from the last figure, a tenth more or less being nothing; of words and of none it tells nothing. */
function nearestFirst(choices: readonly Correction[], last: number): readonly Correction[] {
  const isFigure = ({ value }: Correction): boolean => typeof value === "number" && value > 0;
  if (last <= 0 || !choices.every(isFigure)) return choices;
  const distance = ({ value }: Correction): number => Math.round(10 * Math.abs(Math.log(Number(value) / last)));
  return [...choices].sort((a, b) => distance(a) - distance(b));
}

const placeOf = ({ place: { file } }: FormReading, { sheet, at }: InputCell): Place => ({
  ...(file !== undefined && { file }),
  sheet: sheet.name,
  cell: cellAddress(at.row, at.column),
});

const cellKey = ({ file, sheet, cell }: Place): string => JSON.stringify([file, sheet, cell]);
