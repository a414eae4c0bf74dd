import type { Catalogue } from "../Catalogue";
import type { Dataset } from "../dataset/Dataset";
import { equallyLong } from "../dataset/ReferencePeriod";
import { fillsModule } from "../dataset/modulesOf";
import { changeOfTotals } from "../quantity/changeOf";
import { decimalsOnSide } from "../quantity/decimalsOnSide";
import type { QuantitySum } from "../quantity/sumQuantities";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { figureOf as figureInTables } from "../tables/figureOf";
import { overPeriods } from "../tables/overPeriods";
import { type FigureContext, figureContext } from "../tables/TableContext";
import { standing } from "../tables/standing";
import type { Figure, FigureRef } from "./Figure";
import { numberOf } from "./numberOf";
import { rowsFigure } from "./rowsFigure";
import { periodOfRef, refsBetween } from "./periodRefs";

/** The figures, with what they are read with. */
interface Source {
  readonly dataset: Dataset;
  readonly catalogue: Catalogue;
}

interface Amount {
  readonly sum: QuantitySum;
  readonly sources: Figure["sources"];
}

/**
 * A figure of a dataset, computed anew from its observations. Figures that count the same thing (a joint case both sides report) are
 * never added: they are one figure where they agree, and none where they don't.
 * @returns undefined when nothing is known of it, or no single figure can be given.
 */
export function figureOf(dataset: Dataset, catalogue: Catalogue, ref: FigureRef): Figure | undefined {
  if (ref.rows) return rowsFigure(dataset, ref, ref.rows);
  const from: Source = { dataset, catalogue };
  const indicator = catalogue.indicators.get(ref.indicator);
  if (!indicator) return undefined;
  switch (ref.measure) {
    case "amount":
    case "mean":
      return amountFigure(from, indicator, ref);
    case "share":
    case "rank":
      return standingFigure(from, indicator, ref, ref.measure);
    default:
      return changeFigure(from, indicator, ref);
  }
}

function amountFigure(from: Source, indicator: IndicatorRecord, ref: FigureRef): Figure | undefined {
  const amount = ref.since === undefined ? amountOf(from, indicator, ref) : seriesOf(from, indicator, ref);
  if (!amount) return undefined;
  const { quantity } = amount.sum;
  const number = numberOf(quantity);
  return ref.measure === "amount"
    ? { ref, quantity, number, sources: amount.sources }
    : { ref, number, sources: amount.sources };
}

/** The sum or the mean over periods, as the table of the years has it. */
function seriesOf(from: Source, indicator: IndicatorRecord, { since, ...ref }: FigureRef): Amount | undefined {
  const { dataset } = from;
  const refs = since === undefined ? [] : refsBetween(dataset, since, ref.period, ref.party);
  if (refs.length < 2) return undefined;
  const parts = refs.map((period) => amountOf(from, indicator, { ...ref, period }));
  const sum = overPeriods(
    ref.measure === "mean" ? "mean" : "sum",
    parts.map((amount) => amount?.sum),
    refs.flatMap((period) => periodOfRef(dataset, period, ref) ?? []),
    indicator,
  );
  return typeof sum === "string" ? undefined : { sum, sources: parts.flatMap((amount) => amount?.sources ?? []) };
}

/** What a unit is among those of its side that report on the results. */
function standingFigure(
  from: Source,
  indicator: IndicatorRecord,
  ref: FigureRef,
  kind: "share" | "rank",
): Figure | undefined {
  const { units } = from.dataset.programme;
  const own = units.find(({ id }) => id === ref.unit);
  const among = units
    .filter((unit) => unit.party === own?.party && fillsModule(unit, "results"))
    .map(({ id }) => ({ id, amount: amountOf(from, indicator, { ...ref, unit: id }) }));
  const found = standing(
    kind,
    among.find(({ id }) => id === ref.unit)?.amount?.sum,
    among.map(({ amount }) => amount?.sum),
  );
  const sources = among.flatMap(({ amount }) => amount?.sources ?? []);
  return found && { ref, number: { ...found, decimals: kind === "share" ? 1 : 0 }, sources };
}

function changeFigure(from: Source, indicator: IndicatorRecord, ref: FigureRef): Figure | undefined {
  const base = ref.since ?? "before";
  const now = amountOf(from, indicator, ref);
  const before = amountOf(from, indicator, { ...ref, period: base });
  if (!now || !before) return undefined;
  const periods = [base, ref.period].flatMap((one) => periodOfRef(from.dataset, one, ref) ?? []);
  // As in the tables.
  if (indicator.additive.periods && !equallyLong(periods)) return undefined;
  const change = changeOfTotals(before.sum, now.sum, indicator.measure);
  const sources = [...now.sources, ...before.sources];
  const { difference, percent, qualifier, times } = change;
  const value = ref.measure === "difference" ? difference : ref.measure === "percent" ? percent : times;
  if (typeof value !== "number") return undefined;
  const decimals = ref.measure === "difference" ? change.decimals : decimalsOnSide(value, qualifier, 1);
  return { ref, number: { value, qualifier, decimals }, sources };
}

/** The amounts of each dataset, which never changes: changes and series rest on the same ones. */
const amounts = new WeakMap<Dataset, Map<string, Amount | undefined>>();

/** What the figures of a dataset are computed with, in no language. */
const contexts = new WeakMap<Dataset, FigureContext>();

function contextOf({ catalogue, dataset }: Source): FigureContext {
  let context = contexts.get(dataset);
  if (!context) contexts.set(dataset, (context = figureContext(catalogue, dataset)));
  return context;
}

function amountOf(from: Source, indicator: IndicatorRecord, ref: FigureRef): Amount | undefined {
  const known = amounts.get(from.dataset) ?? new Map<string, Amount | undefined>();
  amounts.set(from.dataset, known);
  const key = [indicator.id, ref.zone ?? "", ref.party ?? "", ref.country ?? "", ref.unit ?? "", ref.period].join("|");
  if (!known.has(key)) known.set(key, addedUp(from, indicator, ref));
  return known.get(key);
}

/** As in the tables: what these don't add up is no figure of a sentence either. */
function addedUp(from: Source, indicator: IndicatorRecord, ref: FigureRef): Amount | undefined {
  const { dataset } = from;
  const period = periodOfRef(dataset, ref.period, ref);
  if (!period) return undefined;
  const figure = figureInTables(contextOf(from), indicator, period, ref);
  return figure.state === "none"
    ? undefined
    : { sum: figure.sum, sources: figure.of.flatMap(({ source }) => source ?? []) };
}
