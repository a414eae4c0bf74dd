import { type Observation, observationKey } from "../../src/core/dataset/Observation";
import { decimalsOf, numericValue, quantityOf } from "../../src/core/quantity/Quantity";
import { dispersionOf } from "../../src/core/rules/series/seriesKind";
import type { Sample } from "./cleanProgramme";
import type { Chance } from "./random";

/** A programme with one error in it. */
export interface Planted {
  readonly sample: Sample;
  /** The cells that are wrong. */
  readonly wrong: readonly Observation[];
  /** How many times too large or too small; 1 where size says nothing. */
  readonly size: number;
  /** The right figure. */
  readonly truth: number;
}

/** A kind of error; `undefined` when the programme has no place for it. */
export interface ErrorKind {
  readonly id: string;
  readonly hard?: true;
  /** Beside the kinds the aims are set for. */
  readonly extra?: true;
  plant(sample: Sample, random: Chance): Planted | undefined;
}

const valueOf = (o: Observation): number => numericValue(o.quantity) ?? 0;
const withValue = (o: Observation, value: number): Observation => ({
  ...o,
  quantity: quantityOf(value, o.quantity.unit),
});
const KG = ["heroin", "opium", "crystal", "synthetic_pills_kg"];
const isWeight = (o: Observation): boolean => KG.includes(o.indicator);
const isWeightUnit = (unit: string): boolean => unit === "kg";
const positive = (o: Observation): boolean => valueOf(o) > 0;

/** Replaces cells; each new one stands in the place of the one with its unit and indicator. */
function replaced(sample: Sample, cells: readonly Observation[], truth: number, size: number): Planted {
  const idOf = (o: Observation): string => `${o.reportingUnit}|${o.indicator}`;
  const fresh = new Map(cells.map((cell) => [idOf(cell), cell]));
  const observations = sample.dataset.observations.map((o) => fresh.get(idOf(o)) ?? o);
  return { sample: { ...sample, dataset: { ...sample.dataset, observations } }, wrong: cells, truth, size };
}

/** An error in one cell. @param change the wrong figure, or the right one where the cell gives no occasion for the error. */
const inOneCell = (
  id: string,
  fits: (o: Observation) => boolean,
  change: (value: number, o: Observation, random: Chance) => number,
): ErrorKind => ({
  id,
  plant: (sample, random) => {
    const cells = sample.dataset.observations.filter((o) => positive(o) && fits(o));
    for (let tries = 0; tries < 20 && cells.length > 0; tries++) {
      const cell = random.pick(cells);
      const right = valueOf(cell);
      const value = Number(change(right, cell, random).toPrecision(12));
      if (value === right || value <= 0) continue;
      return replaced(sample, [withValue(cell, value)], right, Math.max(value / right, right / value));
    }
    return undefined;
  },
});

const rowOf = (sample: Sample, unit: string): readonly Observation[] =>
  sample.dataset.observations.filter(({ reportingUnit }) => reportingUnit === unit);

/** Exchanges two neighbouring digits that differ; no zero comes to the front. */
function swapDigits(value: number, random: Chance): number {
  const digits = String(value);
  const places = [...digits].flatMap((digit, at) => {
    const next = digits[at + 1];
    const numbers = /\d/.test(digit) && next !== undefined && /\d/.test(next);
    return numbers && digit !== next && !(at === 0 && next === "0") ? [at] : [];
  });
  if (places.length === 0) return value;
  const at = random.pick(places);
  return Number(`${digits.slice(0, at)}${digits[at + 1] ?? ""}${digits[at] ?? ""}${digits.slice(at + 2)}`);
}

/** A digit too many in the largest seizure of an amount, which makes both larger: what a list of cases adds up to. */
const tenfoldSeizure: ErrorKind = {
  id: "x10 in a list",
  extra: true,
  plant: (sample, random) => {
    const tops = new Map(sample.largest.map((one) => [observationKey(one), valueOf(one)]));
    const cells = sample.dataset.observations.filter((o) => (tops.get(observationKey(o)) ?? 0) > 0);
    if (cells.length === 0) return undefined;
    const cell = random.pick(cells);
    const top = tops.get(observationKey(cell)) ?? 0;
    const value = Number((valueOf(cell) + 9 * top).toPrecision(12));
    const planted = replaced(sample, [withValue(cell, value)], valueOf(cell), value / valueOf(cell));
    const largest = sample.largest.map((one) =>
      observationKey(one) === observationKey(cell) ? withValue(one, Number((10 * top).toPrecision(12))) : one,
    );
    return { ...planted, sample: { ...planted.sample, largest } };
  },
};

const isAmount = ({ quantity }: Observation): boolean => dispersionOf(quantity.unit) === undefined;

/** An amount that was forgotten, so that a nil stands in its place. */
const nothingTyped: ErrorKind = {
  id: "nil for an amount",
  extra: true,
  plant: (sample, random) => {
    const cells = sample.dataset.observations.filter((o) => positive(o) && isAmount(o));
    if (cells.length === 0) return undefined;
    const cell = random.pick(cells);
    return replaced(sample, [withValue(cell, 0)], valueOf(cell), Infinity);
  },
};

/** Another unit's amount, typed where there is none. */
const otherLine: ErrorKind = {
  id: "amount for a nil",
  extra: true,
  plant: (sample, random) => {
    const amounts = sample.dataset.observations.filter(isAmount);
    const cells = amounts.flatMap((nil) => {
      const others = amounts.filter((o) => o.indicator === nil.indicator && positive(o));
      return positive(nil) || others.length === 0 ? [] : [{ nil, others }];
    });
    if (cells.length === 0) return undefined;
    const { nil, others } = random.pick(cells);
    return replaced(sample, [withValue(nil, valueOf(random.pick(others)))], 0, Infinity);
  },
};

const columnSwap: ErrorKind = {
  id: "column swap",
  plant: (sample, random) => {
    const rows = sample.dataset.observations.flatMap((cases) => {
      if (cases.indicator !== "cases" || !positive(cases)) return [];
      const suspects = rowOf(sample, cases.reportingUnit).find(({ indicator }) => indicator === "suspects");
      return suspects && valueOf(suspects) !== valueOf(cases) ? [{ cases, suspects }] : [];
    });
    if (rows.length === 0) return undefined;
    const { cases, suspects } = random.pick(rows);
    const size = valueOf(suspects) / valueOf(cases);
    const cells = [withValue(cases, valueOf(suspects)), withValue(suspects, valueOf(cases))];
    return replaced(sample, cells, valueOf(cases), size);
  },
};

/** A whole row of figures taken from last year. */
const copyOfLastYear: ErrorKind = {
  id: "copy of last year",
  plant: (sample, random) => {
    const unit = random.pick([...new Set(sample.dataset.observations.map(({ reportingUnit }) => reportingUnit))]);
    const { previousPeriod } = sample.dataset;
    const cells = rowOf(sample, unit).flatMap((cell) => {
      const last = sample.history.find(
        (o) => o.reportingUnit === unit && o.indicator === cell.indicator && o.period.from === previousPeriod?.from,
      );
      return last && valueOf(last) !== valueOf(cell) ? [withValue(cell, valueOf(last))] : [];
    });
    return cells.length === 0 ? undefined : replaced(sample, cells, 0, 1);
  },
};

const PARTS: Readonly<Record<string, string>> = {
  suspects_women: "suspects",
  suspects_foreign: "suspects",
  cases_prosecuted: "cases",
  crystal: "all_drugs",
};

const subsetAboveTotal: ErrorKind = {
  id: "subset above total",
  hard: true,
  plant: (sample, random) => {
    const pairs = sample.dataset.observations.flatMap((part) => {
      const id = PARTS[part.indicator];
      const whole = rowOf(sample, part.reportingUnit).find(({ indicator }) => indicator === id);
      return whole ? [{ part, whole: valueOf(whole) }] : [];
    });
    if (pairs.length === 0) return undefined;
    const { part, whole } = random.pick(pairs);
    const value = Math.ceil(whole * (1.02 + random.uniform()) + 1);
    return replaced(sample, [withValue(part, value)], valueOf(part), 1);
  },
};

const wrongTotal: ErrorKind = {
  id: "parts and total differ",
  hard: true,
  plant: (sample, random) => {
    const parts = ["cases_prosecuted", "cases_administrative", "cases_other"];
    const totals = sample.dataset.observations.filter(
      (o) =>
        o.indicator === "cases" &&
        parts.every((id) => rowOf(sample, o.reportingUnit).some(({ indicator }) => indicator === id)),
    );
    if (totals.length === 0) return undefined;
    const total = random.pick(totals);
    const step = random.whole(1, 9) * (valueOf(total) > 10 && random.uniform() < 0.5 ? -1 : 1);
    return replaced(sample, [withValue(total, valueOf(total) + step)], valueOf(total), 1);
  },
};

const brokenCount: ErrorKind = {
  id: "count with decimals",
  hard: true,
  plant: (sample, random) => {
    const cells = sample.dataset.observations.filter((o) => o.quantity.unit === "case" && valueOf(o) >= 1001);
    if (cells.length === 0) return undefined;
    const cell = random.pick(cells);
    return valueOf(cell) % 1000 === 0
      ? undefined
      : replaced(sample, [withValue(cell, valueOf(cell) / 1000)], valueOf(cell), 1);
  },
};

export const errorKinds: readonly ErrorKind[] = [
  inOneCell(
    "x10",
    () => true,
    (value) => value * 10,
  ),
  inOneCell("g for kg", isWeight, (value) => value * 1000),
  inOneCell(
    "bricks for kg",
    ({ indicator }) => indicator === "heroin",
    (value) => Math.round(value / 0.35),
  ),
  inOneCell(
    "pills for kg",
    ({ indicator }) => indicator === "synthetic_pills_kg",
    (value) => Math.round(value * 10_000),
  ),
  inOneCell("dropped separator", isWeight, (value) => value * 10 ** decimalsOf(value)),
  inOneCell(
    "digit swap",
    () => true,
    (value, _, random) => swapDigits(value, random),
  ),
  inOneCell(
    "double count",
    () => true,
    (value) => value * 2,
  ),
  {
    ...inOneCell(
      "digit missing",
      () => true,
      (value, { quantity }) => (isWeightUnit(quantity.unit) ? value / 10 : Math.round(value / 10)),
    ),
    extra: true,
  },
  { ...inOneCell("t for kg", isWeight, (value) => value / 1000), extra: true },
  nothingTyped,
  otherLine,
  tenfoldSeizure,
  columnSwap,
  copyOfLastYear,
  subsetAboveTotal,
  wrongTotal,
  brokenCount,
];
