import { type Observation, observationKey } from "../../src/core/dataset/Observation";
import { numericValue } from "../../src/core/quantity/Quantity";
import type { Sample } from "./cleanProgramme";
import type { Method } from "./methods";
import type { ErrorKind, Planted } from "./plantErrors";

/** A planted error. */
export interface Trial {
  readonly kind: ErrorKind;
  readonly planted: Planted;
}

/** Errors an aim is set for: hard ones; soft ones of size three and more; counted twice; all but the extra kinds. */
type Group = "hard" | "large" | "doubled" | "all";

/** How a method did. */
export interface Result {
  readonly id: string;
  /** Share of the clean cells that are doubted. */
  readonly falseAlarms: number;
  /** The same for the clean cells of programmes with an error in them, which may pull others along. */
  readonly falseBeside: number;
  readonly found: (group: Group) => number;
  readonly kind: (id: string) => {
    readonly planted: number;
    readonly share: number;
    /** The rules that see most of them. */
    readonly rules: readonly (readonly [string, number])[];
  };
  readonly rule: (id: string) => {
    readonly falseAlarms: number;
    /** False alarms by no other rule. */
    readonly falseAlone: number;
    readonly seen: number;
    readonly seenAlone: number;
  };
  /** By what the true figure is: shares found by kind of error, with how many there were. */
  readonly groups: () => readonly (readonly [string, (kind: string) => string])[];
}

/** The rules that doubt a wrong cell. */
interface Outcome extends Trial {
  readonly by: readonly string[];
  /** Right cells of the same programme, and how many of them are doubted too. */
  readonly beside: { readonly cells: number; readonly doubted: number };
}

export function measure(method: Method, samples: readonly Sample[], trials: readonly Trial[]): Result {
  const cells = samples.flatMap((sample) => {
    const found = method.find(sample);
    return statedCells(sample).map((cell) => found.get(observationKey(cell)) ?? []);
  });
  const outcomes = trials.map(({ kind, planted }): Outcome => {
    const found = method.find(planted.sample);
    const by = new Set(planted.wrong.flatMap((cell) => found.get(observationKey(cell)) ?? []));
    const wrong = new Set(planted.wrong.map(observationKey));
    const right = statedCells(planted.sample)
      .map(observationKey)
      .filter((key) => !wrong.has(key));
    const doubted = right.filter((key) => found.has(key)).length;
    return { kind, planted, by: [...by], beside: { cells: right.length, doubted } };
  });
  const beside = outcomes.reduce(
    (sum, one) => ({ cells: sum.cells + one.beside.cells, doubted: sum.doubted + one.beside.doubted }),
    { cells: 0, doubted: 0 },
  );
  const aimed = outcomes.filter(({ kind }) => kind.extra !== true);
  const shareOf = (of: readonly Outcome[]): number => share(of, ({ by }) => by.length > 0);
  return {
    id: method.id,
    falseAlarms: share(cells, (rules) => rules.length > 0),
    falseBeside: beside.doubted / beside.cells,
    found: (group) => shareOf(aimed.filter((outcome) => isIn(group, outcome))),
    kind: (id) => {
      const own = outcomes.filter(({ kind }) => kind.id === id);
      const names = [...new Set(own.flatMap(({ by }) => by))];
      const parts = names.map((name) => [name, share(own, ({ by }) => by.includes(name))] as const);
      return { planted: own.length, share: shareOf(own), rules: parts.sort((a, b) => b[1] - a[1]) };
    },
    rule: (id) => ({
      falseAlarms: share(cells, (rules) => rules.includes(id)),
      falseAlone: share(cells, (rules) => rules.length === 1 && rules[0] === id),
      seen: share(aimed, ({ by }) => by.includes(id)),
      seenAlone: share(aimed, ({ by }) => by.length === 1 && by[0] === id),
    }),
    groups: () =>
      [...new Set(outcomes.map(({ planted }) => groupOf(planted)))].sort().map((group) => [
        group,
        (kind) => {
          const own = outcomes.filter((one) => one.kind.id === kind && groupOf(one.planted) === group);
          return own.length === 0 ? "-" : `${Math.round(100 * shareOf(own))} % of ${own.length}`;
        },
      ]),
  };
}

function isIn(group: Group, { kind, planted }: Trial): boolean {
  switch (group) {
    case "all":
      return true;
    case "hard":
      return kind.hard === true;
    case "large":
      return kind.hard !== true && planted.size >= 3;
    case "doubled":
      return kind.id === "double count";
  }
}

/** Counts by their size, amounts by their indicator. */
function groupOf({ wrong: [cell], truth }: Planted): string {
  const unit = cell?.quantity.unit;
  if (unit !== "case" && unit !== "person" && unit !== "time" && unit !== "personTime") return cell?.indicator ?? "";
  return truth < 20 ? "count below 20" : truth < 100 ? "count from 20" : "count from 100";
}

/** The cells a method is judged on: this period's figures. */
export const statedCells = ({ dataset }: Sample): readonly Observation[] =>
  dataset.observations.filter(({ quantity }) => numericValue(quantity) !== undefined);

const share = <T>(of: readonly T[], is: (one: T) => boolean): number => of.filter(is).length / of.length;
