import { rules } from "../../src/catalogue/rules/rules";
import { indicators } from "../../src/catalogue/indicators/indicators";
import { observationKey } from "../../src/core/dataset/Observation";
import { confront } from "../../src/core/rules/confront";
import { type CheckSpec, runCheck } from "../../src/core/rules/checks/checks";
import type { EditRule } from "../../src/core/rules/EditRule";
import { ruleData } from "../../src/core/rules/RuleData";
import type { Series } from "../../src/core/rules/series/Series";
import { median, spreadOf } from "../../src/core/rules/statistics/robust";
import type { Sample } from "./cleanProgramme";

/** A way to find doubtful figures: the rules that doubt each cell, by the cell's key. */
export interface Method {
  readonly id: string;
  find(sample: Sample): ReadonlyMap<string, readonly string[]>;
}

/** What may be varied. */
interface OwnOptions {
  /** Whether the largest seizure in each amount is known. */
  readonly largest?: boolean;
  readonly rules?: readonly EditRule[];
}

export const ours = (
  id: string,
  { largest: known = false, rules: held = [...rules.values()] }: OwnOptions = {},
): Method => ({
  id,
  find: ({ dataset, history, largest }) => {
    const { outcomes } = confront(dataset, held, { indicators, history, ...(known && { largest }) });
    const found = new Map<string, string[]>();
    for (const outcome of outcomes) {
      if (outcome.outcome === "crashed") throw new Error(`${outcome.rule}: ${outcome.error}`);
      if (outcome.outcome !== "fail" || !outcome.doubt.observation) continue;
      const key = observationKey(outcome.doubt.observation);
      found.set(key, [...(found.get(key) ?? []), outcome.rule]);
    }
    return found;
  },
});

/** Our rules with every limit in standard deviations multiplied. */
export const scaledRules = (factor: number): readonly EditRule[] =>
  [...rules.values()].map((rule) => ({ ...rule, check: scaled(rule.check, factor) }));

function scaled(check: CheckSpec, factor: number): CheckSpec {
  switch (check.kind) {
    case "countChange":
    case "relatedRatio":
      return { ...check, limit: check.limit * factor };
    case "unitSlip":
      return { ...check, least: check.least * factor };
    case "amountChange": {
      const large = { times: check.large.times ** factor, above: check.large.above * factor };
      return { ...check, above: check.above * factor, below: check.below * factor, large };
    }
    case "smallCount":
      return { ...check, probability: check.probability ** factor };
    default:
      return check;
  }
}

/** A test of each figure against others of its kind. */
const byFigure = (
  id: string,
  isDoubtful: (value: number, series: Series, all: readonly Series[]) => boolean,
): Method => ({
  id,
  find: ({ dataset, history }) => {
    const data = ruleData(dataset, { indicators, history });
    return new Map(
      data.series.flatMap((series) =>
        series.now && isDoubtful(series.now.value, series, data.seriesOf(series.indicator.id))
          ? [[observationKey(series.now.observation), [id]] as const]
          : [],
      ),
    );
  },
});

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function zScore(value: number, others: readonly number[]): number {
  if (others.length < 3) return 0;
  const center = mean(others);
  const sd = Math.sqrt(others.reduce((sum, one) => sum + (one - center) ** 2, 0) / (others.length - 1));
  return sd === 0 ? 0 : Math.abs(value - center) / sd;
}

/** Iglewicz & Hoaglin: 0.6745 (x - median) / MAD. */
function modifiedZ(value: number, others: readonly number[]): number {
  const center = others.length < 3 ? undefined : median(others);
  const spread = center === undefined ? undefined : spreadOf(others.map((one) => one - center));
  return center === undefined || !spread ? 0 : Math.abs(value - center) / spread;
}

const earlier = ({ past }: Series): readonly number[] => past.map(({ value }) => value);
const present = (all: readonly Series[]): readonly number[] => all.flatMap(({ now }) => now?.value ?? []);

/** What others use. */
export const methods: readonly Method[] = [
  byFigure("z-score 3, own years", (value, series) => zScore(value, earlier(series)) >= 3),
  byFigure("z-score 3, across units", (value, _, all) => zScore(value, present(all)) >= 3),
  byFigure("modified z 3.5, own years", (value, series) => modifiedZ(value, earlier(series)) >= 3.5),
  byFigure("modified z 3.5, across units", (value, _, all) => modifiedZ(value, present(all)) >= 3.5),
  byFigure("mean of earlier years +-33 %", (value, series) => {
    const past = earlier(series);
    const center = past.length === 0 ? 0 : mean(past);
    return center > 0 && Math.abs(value / center - 1) > 0.33;
  }),
  {
    id: "Hidiroglou-Berthelot, C = 4",
    find: ({ dataset, history }) => {
      const data = ruleData(dataset, { indicators, history });
      const verdicts = runCheck({ kind: "acrossUnits", c: 4, u: 0.5, a: 0.05, units: 3, own: 0, most: Infinity }, data);
      return new Map(
        verdicts.flatMap((verdict) =>
          verdict.outcome === "fail" && verdict.doubt.observation
            ? [[observationKey(verdict.doubt.observation), ["hb"]] as const]
            : [],
        ),
      );
    },
  },
];
