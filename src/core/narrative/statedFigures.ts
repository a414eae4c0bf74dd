import { type Dataset } from "../dataset/Dataset";
import { observationsOf } from "../dataset/observationIndex";
import { isOfThisPeriod, periodsFor } from "../dataset/sidePeriods";
import type { ReferencePeriod } from "../dataset/ReferencePeriod";
import type { Quantity, Stated } from "../quantity/Quantity";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { labelIn } from "../text/Labels";
import type { Figure, FigureRef } from "./Figure";
import { figureOf } from "./figureOf";
import { isSayable } from "./isSayable";
import { lowerFirst, nameOf } from "./nounPhrase";
import { nameWithDays } from "../tables/TableContext";
import type { SentenceContext } from "./SentenceContext";

/** A figure that can be said, and whose it is where the sides state it differently. */
export interface Sayable {
  readonly indicator: IndicatorRecord;
  readonly figure: Figure;
  readonly stated: Stated;
  readonly whose?: string;
}

export const UNSAID = ["zero", "notStated", "missing", "qualitative"] as const;
export type Unsaid = Readonly<Record<(typeof UNSAID)[number], readonly string[]>>;

/** The figures of some indicators, sorted by what can be said of them. */
export interface StatedFigures {
  readonly sayable: readonly Sayable[];
  /** Names of the indicators without a number, by why they have none. */
  readonly unsaid: Unsaid;
}

/** Whose figures, and of when; of all together and this period where left out. */
export type StatedScope = Partial<Pick<FigureRef, "zone" | "party" | "period" | "since">>;

export function statedFigures(
  indicators: readonly IndicatorRecord[],
  scope: StatedScope,
  context: SentenceContext,
): StatedFigures {
  const sayable: Sayable[] = [];
  const unsaid = {
    zero: [] as string[],
    notStated: [] as string[],
    missing: [] as string[],
    qualitative: [] as string[],
  };
  for (const indicator of indicators) {
    for (const { figure, whose } of figuresOfIndicator(indicator, scope, context)) {
      const { quantity } = figure;
      if (quantity?.kind === "number")
        sayable.push({ indicator, figure, stated: quantity, ...(whose !== undefined && { whose }) });
      else unsaid[quantity?.kind ?? "missing"].push(nameAmong(indicators, indicator, context) + wordsOf(quantity));
    }
  }
  return { sayable, unsaid };
}

/** An indicator's name; with its unit where another one of the same thing is asked for: hê-rô-in, hê-rô-in (bánh). */
function nameAmong(all: readonly IndicatorRecord[], indicator: IndicatorRecord, context: SentenceContext): string {
  const name = nameOf(indicator, context);
  const isShared = all.some((one) => one !== indicator && nameOf(one, context) === name);
  return isShared ? lowerFirst(labelIn(indicator.labels, context.language)) : name;
}

/** The words that stand for a number; those with digits would read as one. */
const wordsOf = (quantity: Quantity | undefined): string =>
  quantity?.kind === "qualitative" && isSayable(quantity.text) ? ` “${quantity.text}”` : "";

/** One figure where there is one for all; else one for each side, or each unit, that states its own. */
function figuresOfIndicator(
  indicator: IndicatorRecord,
  scope: StatedScope,
  context: SentenceContext,
): readonly { readonly figure: Figure; readonly whose?: string }[] {
  const { dataset, catalogue, language } = context;
  const ref: FigureRef = { indicator: indicator.id, period: "now", measure: "amount", ...scope };
  const one = figureOf(dataset, catalogue, ref);
  if (one) return [{ figure: one }];
  if (scope.party !== undefined) return [];
  const { programme } = dataset;
  const parts = indicator.additive.units
    ? programme.parties.map(({ id, labels }) => ({ labels, ref: { ...ref, party: id } }))
    : programme.units.map(({ id, labels }) => ({ labels, ref: { ...ref, unit: id } }));
  return parts.flatMap(({ labels, ref: own }) => {
    const figure = figureOf(dataset, catalogue, own);
    return figure?.quantity
      ? [{ figure, whose: nameWithDays(context, labelIn(labels, language), own, (days) => `, ${days}`) }]
      : [];
  });
}

/** Whether anybody states an indicator of that scope in the period. */
export const isStated = (
  dataset: Dataset,
  indicator: string,
  { party, period, zone }: { readonly party?: string; readonly period?: ReferencePeriod; readonly zone?: string } = {},
): boolean =>
  (period ? [period] : periodsFor(dataset, "this")).some((of) =>
    observationsOf(dataset, indicator, of).some(
      (one) =>
        (zone === undefined || one.zone === zone) &&
        (party === undefined || one.party === party) &&
        (period !== undefined || isOfThisPeriod(dataset, one)),
    ),
  );
