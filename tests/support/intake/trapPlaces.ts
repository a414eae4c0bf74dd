import { FIGURE_TRAPS } from "./figureTraps";
import { EN, UNKNOWN, VI } from "./intakeSupport";
import { placedTraps } from "./trapForm";

/** Where traps run that are no entries of the tables of figures: test files, each with its numbers in the list of sixty. */
type Elsewhere = Readonly<Record<string, readonly number[]>>;

interface TrapPlace {
  /** Numbers of the tables of figures that run there. */
  readonly figures: ReadonlySet<number>;
  readonly elsewhere: Elsewhere;
  /** Numbers that do not run there, each with its reason. */
  readonly gaps: Readonly<Record<number, string>>;
}

const numbersOf = (traps: readonly (readonly [number, ...unknown[]])[]): ReadonlySet<number> =>
  new Set(traps.map(([trap]) => trap));
const placedIn = (...contexts: readonly (typeof VI)[]): ReadonlySet<number> =>
  new Set(contexts.flatMap((context) => placedTraps(FIGURE_TRAPS, context).map(({ trap }) => trap)));

const NOT_TYPED = "a percentage is computed by the tables and typed nowhere; every host writes the tables of the core";

/** The places in which the sixty traps have to run. */
export const TRAP_PLACES: Readonly<Record<"core" | "office" | "workbench", TrapPlace>> = {
  core: {
    figures: numbersOf(FIGURE_TRAPS),
    elsewhere: {
      "tests/core/intake/traps.test.ts": [2, 4, 35],
      "tests/core/intake/trapsOfOtherFields.test.ts": [41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 55, 57, 58, 59],
    },
    gaps: {},
  },
  office: {
    figures: placedIn(VI, EN, UNKNOWN),
    elsewhere: {
      "tests/hosts/embedded/traps.test.ts": [1, 2, 3, 4, 35, 41, 42, 52, 53, 56],
      "tests/hosts/embedded/fontTraps.test.ts": [49],
      "tests/hosts/embedded/listTraps.test.ts": [41, 42, 43, 45, 46, 47, 48, 50, 55, 58],
    },
    gaps: { 57: NOT_TYPED },
  },
  workbench: {
    figures: placedIn(VI),
    elsewhere: {
      "tests/browser/traps.test.ts": [4, 49],
      "tests/browser/listTraps.test.ts": [1, 6, 13, 16, 23, 31, 35, 41, 42, 43, 45, 46, 47, 48, 51, 52, 54, 55, 58],
    },
    gaps: { 57: NOT_TYPED },
  },
};
