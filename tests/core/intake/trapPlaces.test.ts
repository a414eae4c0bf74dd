import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FIGURE_TRAPS } from "../../support/intake/figureTraps";
import { EN, UNKNOWN, VI } from "../../support/intake/intakeSupport";
import { placedTraps } from "../../support/intake/trapForm";
import { TRAP_PLACES } from "../../support/intake/trapPlaces";

const ALL = Array.from({ length: 60 }, (_, index) => index + 1);

test.each(Object.entries(TRAP_PLACES))("the sixty traps run in the %s, but for gaps with a reason", (_, place) => {
  const ran = new Set([...place.figures, ...Object.values(place.elsewhere).flat()]);
  expect(ALL.filter((trap) => !ran.has(trap))).toEqual(Object.keys(place.gaps).map(Number));
});

test.each(Object.values(TRAP_PLACES).flatMap(({ elsewhere }) => Object.entries(elsewhere)))(
  "%s has traps of the numbers %j",
  (file, traps) => {
    const text = readFileSync(join(__dirname, "../../..", file), "utf8");
    // In the title of a test, or the first thing in a row of its table.
    const has = (trap: number): boolean => new RegExp(`trap ${String(trap)}\\b|\\[\\s*${String(trap)},`).test(text);
    expect(traps.filter((trap) => !has(trap))).toEqual([]);
  },
);

test("every entry of the tables of figures has a cell in the form of the traps", () => {
  const placed = new Set([VI, EN, UNKNOWN].flatMap((context) => placedTraps(FIGURE_TRAPS, context)).map(keyOf));
  expect(FIGURE_TRAPS.filter(([trap, typed, , , outcome]) => !placed.has(keyOf({ trap, typed, outcome })))).toEqual([]);
});

const keyOf = ({ trap, typed, outcome }: { trap: number; typed: unknown; outcome: string }): string =>
  JSON.stringify([trap, typed, outcome]);
