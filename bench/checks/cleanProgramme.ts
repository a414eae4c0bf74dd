import type { Dataset } from "../../src/core/dataset/Dataset";
import type { Observation } from "../../src/core/dataset/Observation";
import type { Programme } from "../../src/core/dataset/Programme";
import { quantityOf, type Unit } from "../../src/core/quantity/Quantity";
import { indicators } from "../../src/catalogue/indicators/indicators";
import { type Chance, chance } from "./random";

/** A programme without errors, its last year under check. */
export interface Sample {
  readonly dataset: Dataset;
  readonly history: readonly Observation[];
  readonly largest: readonly Observation[];
}

const LAST_YEAR = 2024;
const CORE = ["cases", "suspects", "heroin", "synthetic_pills", "opium"];
const WIDE = [
  ...CORE,
  "cases_prosecuted",
  "cases_administrative",
  "cases_other",
  "suspects_prosecuted",
  "suspects_women",
  "suspects_foreign",
  "crystal",
  "synthetic_pills_kg",
  "all_drugs",
  "patrols",
  "patrol_person_times",
];

/** How seizures of a substance are spread: how many cases yield it, and how large one seizure is. */
interface Drug {
  readonly id: string;
  /** Share of the cases. */
  readonly share: readonly [number, number];
  /** Median of one seizure, in the indicator's unit. */
  readonly median: number;
  readonly decimals: number;
}

const DRUGS: readonly Drug[] = [
  { id: "heroin", share: [0.15, 0.6], median: 0.02, decimals: 2 },
  { id: "synthetic_pills", share: [0.2, 0.7], median: 150, decimals: 0 },
  { id: "opium", share: [0.01, 0.1], median: 0.3, decimals: 2 },
  { id: "crystal", share: [0.05, 0.3], median: 0.03, decimals: 2 },
];

/** What stays the same for a unit through the years. */
interface UnitNature {
  readonly base: number;
  readonly trend: number;
  readonly perCase: number;
  readonly prosecuted: number;
  readonly women: number;
  readonly foreign: number;
  readonly patrols: number;
  readonly perPatrol: number;
  readonly shares: ReadonlyMap<string, number>;
}

/** What holds for the whole programme. */
interface ProgrammeNature {
  readonly trend: number;
  /** Spread of the logarithm of one seizure: 1.4 to 2.1, so that a few make up most of a total. */
  readonly tail: number;
  /** Real ups and downs of a unit from year to year, beside chance. */
  readonly wobble: number;
  /** Variance of counts above that of independent events. */
  readonly dispersion: number;
}

/** A clean programme of 3 to 20 units and 2 to 10 years, from small to large counts. */
export function cleanProgramme(seed: number): Sample {
  const random = chance(seed);
  const units = random.whole(3, 20);
  const years = random.whole(2, 10);
  const ids = random.uniform() < 0.5 ? CORE : WIDE;
  const nature: ProgrammeNature = {
    trend: random.normal(0.02, 0.06),
    tail: 1.4 + 0.7 * random.uniform(),
    wobble: 0.06 + 0.1 * random.uniform(),
    dispersion: 1 + random.uniform(),
  };
  const natures = Array.from({ length: units }, () => unitNature(random, nature));
  const observations: Observation[] = [];
  const largest: Observation[] = [];
  for (let year = LAST_YEAR - years + 1; year <= LAST_YEAR; year++) {
    const shock = random.normal(0, 0.05);
    natures.forEach((unit, index) => {
      const row = yearOfUnit(random, unit, nature, year - LAST_YEAR, shock);
      for (const id of ids) {
        const figure = row.figures.get(id);
        // Some cells are left blank.
        if (figure === undefined || random.uniform() < 0.03) continue;
        const one = (value: number): Observation => observationOf(`u${index}`, year, id, value);
        observations.push(one(figure));
        const top = row.largest.get(id);
        if (top !== undefined) largest.push(one(top));
      }
    });
  }
  const period = periodOf(LAST_YEAR);
  const isNow = (o: Observation): boolean => o.period.from === period.from;
  return {
    dataset: {
      programme: programmeOf(units, ids),
      period,
      previousPeriod: periodOf(LAST_YEAR - 1),
      observations: observations.filter(isNow),
    },
    history: observations.filter((o) => !isNow(o)),
    largest,
  };
}

const between = (random: Chance, [low, high]: readonly [number, number]): number =>
  low + (high - low) * random.uniform();

function unitNature(random: Chance, nature: ProgrammeNature): UnitNature {
  return {
    base: Math.exp(random.normal(Math.log(200), 1)),
    trend: nature.trend + random.normal(0, 0.04),
    perCase: between(random, [1.2, 1.9]),
    prosecuted: between(random, [0.6, 0.95]),
    women: between(random, [0.02, 0.12]),
    foreign: between(random, [0.01, 0.2]),
    patrols: between(random, [6, 40]),
    perPatrol: between(random, [8, 25]),
    shares: new Map(DRUGS.map(({ id, share }) => [id, between(random, share)])),
  };
}

interface YearOfUnit {
  readonly figures: ReadonlyMap<string, number>;
  readonly largest: ReadonlyMap<string, number>;
}

function yearOfUnit(random: Chance, unit: UnitNature, nature: ProgrammeNature, age: number, shock: number): YearOfUnit {
  const rate = unit.base * Math.exp(unit.trend * age + shock + random.normal(0, nature.wobble));
  const cases = overdispersed(random, rate, nature.dispersion);
  // Every case has one suspect; further ones come in groups.
  const further = overdispersed(random, cases * (unit.perCase - 1) * Math.exp(random.normal(0, 0.08)), 2.5);
  const suspects = cases + further;
  const figures = new Map([
    ["cases", cases],
    ["suspects", suspects],
  ]);
  const largest = new Map<string, number>();
  const prosecuted = binomial(random, cases, unit.prosecuted);
  const administrative = binomial(random, cases - prosecuted, 0.7);
  figures.set("cases_prosecuted", prosecuted);
  figures.set("cases_administrative", administrative);
  figures.set("cases_other", cases - prosecuted - administrative);
  figures.set("suspects_prosecuted", binomial(random, suspects, unit.prosecuted));
  figures.set("suspects_women", binomial(random, suspects, unit.women));
  figures.set("suspects_foreign", binomial(random, suspects, unit.foreign));
  const patrols = random.poisson(unit.patrols);
  figures.set("patrols", patrols);
  figures.set("patrol_person_times", Math.round(patrols * unit.perPatrol * Math.exp(random.normal(0, 0.1))));
  for (const { id, median, decimals } of DRUGS) {
    const seizures = binomial(random, cases, unit.shares.get(id) ?? 0);
    const sizes = Array.from({ length: seizures }, () => median * Math.exp(random.normal(0, nature.tail)));
    // Now and then a haul of another order, true all the same.
    if (random.uniform() < 0.005) sizes.push(median * 10 ** (2.5 + random.uniform()));
    const rounded = (value: number): number => Number(value.toFixed(decimals));
    figures.set(id, rounded(sizes.reduce((sum, size) => sum + size, 0)));
    largest.set(id, rounded(Math.max(0, ...sizes)));
  }
  const pills = figures.get("synthetic_pills") ?? 0;
  figures.set("synthetic_pills_kg", Number((pills * 0.0001 * Math.exp(random.normal(0, 0.03))).toFixed(2)));
  const drugs = ["heroin", "opium", "crystal"].reduce((sum, id) => sum + (figures.get(id) ?? 0), 0);
  // Not every substance has a column.
  figures.set("all_drugs", Number((drugs * (1 + 0.1 * random.uniform())).toFixed(2)));
  return { figures, largest };
}

/** A count of variance `dispersion` times its mean. */
const overdispersed = (random: Chance, mean: number, dispersion: number): number => {
  if (mean <= 0) return 0;
  const extra = dispersion - 1;
  return random.poisson(extra < 0.01 ? mean : random.gamma(mean / extra) * extra);
};

function binomial(random: Chance, n: number, probability: number): number {
  let count = 0;
  for (let i = 0; i < n; i++) if (random.uniform() < probability) count++;
  return count;
}

const periodOf = (year: number): Dataset["period"] => ({ from: `${year}-01-01`, to: `${year}-12-31` });

const unitOf = (id: string): Unit => {
  const indicator = indicators.get(id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return indicator.unit;
};

const observationOf = (unit: string, year: number, indicator: string, value: number): Observation => ({
  programme: "bench",
  party: "vn",
  reportingUnit: unit,
  zone: "all",
  period: periodOf(year),
  indicator,
  quantity: quantityOf(value, unitOf(indicator)),
});

const text = (en: string): { en: string } => ({ en });

const programmeOf = (units: number, ids: readonly string[]): Programme => ({
  id: "bench",
  labels: text("Bench"),
  office: { superior: text("Bench"), name: text("Bench") },
  parties: [{ id: "vn", country: "VN", labels: text("Bench") }],
  zones: [{ id: "all", labels: text("All") }],
  units: Array.from({ length: units }, (_, index) => ({ id: `u${index}`, party: "vn", labels: text(`Unit ${index}`) })),
  indicators: ids,
  language: "en",
  period: periodOf(LAST_YEAR),
  scope: text("Bench"),
});
