import { type Correction, type Finding, type PastFigure, type Place } from "../dataset/Finding";
import { periodKey } from "../dataset/ReferencePeriod";
import type { FormReading, InputCell } from "../forms/FormReading";
import type { Confrontation } from "../rules/confront";
import { rowKey } from "../rules/series/allSeries";
import { historyOf } from "../rules/series/historyOf";
import { cellAddress } from "../workbook/a1";

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
    const history = asked ? pastOf(asked.form, asked.input, confrontations) : [];
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

function pastOf(
  { programme, period, previousPeriod }: FormReading,
  { row: { unit, zone }, column: { indicator, when } }: InputCell,
  confrontations: readonly Confrontation[],
): readonly PastFigure[] {
  const own = when === "this" ? period : previousPeriod;
  const party = programme.units.find(({ id }) => id === unit)?.party ?? "";
  if (!period || !own) return [];
  const data = confrontations.find(
    ({ data: { dataset } }) => dataset.programme.id === programme.id && periodKey(dataset.period) === periodKey(period),
  )?.data;
  const row = rowKey({ party, reportingUnit: unit, zone });
  const series = data?.seriesOf(indicator).find((one) => one.row === row);
  const stated = series?.stated.filter(({ observation }) => observation.period.to < own.from) ?? [];
  return historyOf({ stated });
}

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
