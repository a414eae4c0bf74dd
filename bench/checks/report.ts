import { rules } from "../../src/catalogue/rules/rules";
import type { Observation } from "../../src/core/dataset/Observation";
import { numericValue } from "../../src/core/quantity/Quantity";
import { dispersionOf } from "../../src/core/rules/series/seriesKind";
import type { Sample } from "./cleanProgramme";
import { measure, type Result, statedCells, type Trial } from "./measure";
import { methods, ours, scaledRules } from "./methods";
import { errorKinds } from "./plantErrors";
import { percent, tableText } from "./tableText";

type Say = (text: string) => void;

/** Factors on the soft limits, from sharp to blunt. */
const FACTORS = [0.2, 0.3, 0.4, 0.55, 0.7, 0.85, 1, 1.2, 1.5, 2];

/** Every table, said as soon as it is known. */
export function report(samples: readonly Sample[], trials: readonly Trial[], say: Say): void {
  say(dataTable(samples));
  const own = measure(ours("our rules"), samples, trials);
  const withLargest = measure(ours("our rules, largest seizure known", { largest: true }), samples, trials);
  const others = methods.map((method) => measure(method, samples, trials));
  say(methodTable([own, withLargest, ...others]));
  say(kindTable([own, ...others]));
  say(firstRuleTable(own));
  say(ruleTable(own));
  say(sizeTable(own));
  const curve = FACTORS.map((factor) =>
    factor === 1 ? own : measure(ours(`x ${String(factor)}`, { rules: scaledRules(factor) }), samples, trials),
  );
  say(curveTable(curve));
  say(equalTable(curve, others));
}

/** What the clean figures are like. */
function dataTable(samples: readonly Sample[]): string {
  const cells = samples.flatMap(statedCells);
  const isCount = ({ quantity }: Observation): boolean => dispersionOf(quantity.unit) !== undefined;
  const counts = cells.filter(isCount);
  const value = ({ quantity }: (typeof cells)[number]): number => numericValue(quantity) ?? 0;
  const share = (some: readonly unknown[]): string => percent(some.length / cells.length, 0);
  return tableText(
    "The data",
    ["this period's figures", String(cells.length)],
    [
      ["counts below 20", share(counts.filter((cell) => value(cell) < 20))],
      ["counts from 20", share(counts.filter((cell) => value(cell) >= 20 && value(cell) < 100))],
      ["counts from 100", share(counts.filter((cell) => value(cell) >= 100))],
      ["amounts (drugs)", share(cells.filter((cell) => !isCount(cell)))],
      ["zero", share(cells.filter((cell) => value(cell) === 0))],
      ...([20, 100, Infinity] as const).map((below, index, all): [string, string] => {
        const from = all[index - 1] ?? 0;
        const name =
          below === Infinity
            ? `from ${String(from)}`
            : from === 0
              ? `below ${String(below)}`
              : `${String(from)} to ${String(below - 1)}`;
        return [
          `true counts ${name} that doubled or halved in a year`,
          doubledShare(samples, (cell) => isCount(cell) && value(cell) >= from && value(cell) < below),
        ];
      }),
      ["true amounts that doubled or halved in a year", doubledShare(samples, (cell) => !isCount(cell))],
    ],
  );
}

/** How many of the clean figures are at least twice, or at most half, what they were the year before: what a doubled one hides among. */
function doubledShare(samples: readonly Sample[], isOne: (cell: Observation) => boolean): string {
  const ratios = samples.flatMap(({ dataset, history }) => {
    const before = new Map(
      history
        .filter(({ period }) => period.from === dataset.previousPeriod?.from)
        .map((one) => [`${one.reportingUnit}|${one.indicator}`, numericValue(one.quantity) ?? 0]),
    );
    return dataset.observations.filter(isOne).flatMap((cell) => {
      const now = numericValue(cell.quantity) ?? 0;
      const last = before.get(`${cell.reportingUnit}|${cell.indicator}`) ?? 0;
      return now > 0 && last > 0 ? [now / last] : [];
    });
  });
  return percent(ratios.filter((ratio) => ratio >= 2 || ratio <= 0.5).length / ratios.length, 1);
}

const GROUPS = ["large", "doubled", "hard", "all"] as const;

const methodTable = (results: readonly Result[]): string =>
  tableText(
    "Methods",
    ["", "false alarms", "beside an error", "size >= x3", "doubled", "hard", "all"],
    results.map(({ id, falseAlarms, falseBeside, found }) => [
      id,
      percent(falseAlarms, 2),
      percent(falseBeside, 2),
      ...GROUPS.map((group) => percent(found(group))),
    ]),
  );

const kindName = ({ id, extra, hard }: (typeof errorKinds)[number]): string =>
  extra ? `(${id})` : hard ? `${id} (hard)` : id;

const kindTable = (results: readonly Result[]): string =>
  tableText(
    "Found by kind of error",
    ["", "planted", ...results.map(({ id }) => id)],
    errorKinds.map((kind) => [
      kindName(kind),
      String(results[0]?.kind(kind.id).planted ?? 0),
      ...results.map((result) => percent(result.kind(kind.id).share)),
    ]),
  );

const firstRuleTable = (own: Result): string =>
  tableText(
    "Our rules by kind of error",
    ["", "seen by"],
    errorKinds.map((kind) => {
      const seen = own.kind(kind.id).rules.slice(0, 4);
      return [kindName(kind), seen.map(([rule, part]) => `${rule} ${percent(part, 0)}`).join(", ")];
    }),
  );

const ruleTable = (own: Result): string =>
  tableText(
    "Our rules one by one",
    ["", "false alarms", "by it alone", "errors seen", "by it alone"],
    [...rules.values()].map(({ id }) => {
      const { falseAlarms, falseAlone, seen, seenAlone } = own.rule(id);
      return [id, percent(falseAlarms, 2), percent(falseAlone, 2), percent(seen), percent(seenAlone)];
    }),
  );

const sizeTable = (own: Result): string =>
  tableText(
    "Our rules by what the true figure is",
    ["", "x10", "double count"],
    own.groups().map(([group, shares]) => [group, ...["x10", "double count"].map((kind) => shares(kind))]),
  );

const curveTable = (curve: readonly Result[]): string =>
  tableText(
    "All soft limits multiplied",
    ["", "false alarms", "size >= x3", "doubled", "all"],
    curve.map(({ falseAlarms, found }, index) => [
      `x ${String(FACTORS[index])}`,
      percent(falseAlarms, 2),
      ...(["large", "doubled", "all"] as const).map((group) => percent(found(group))),
    ]),
  );

/** Each other method beside our rules with the sharpest limits that give no more false alarms than it has. */
const equalTable = (curve: readonly Result[], others: readonly Result[]): string =>
  tableText(
    "At no more false alarms than each other method",
    ["", "its false alarms", "size >= x3", "doubled", "our limits", "false alarms", "size >= x3", "doubled"],
    others.map((other) => {
      const at = curve.findIndex(({ falseAlarms }) => falseAlarms <= other.falseAlarms);
      const us = curve[at];
      const shares = (result: Result | undefined): readonly string[] =>
        (["large", "doubled"] as const).map((group) => percent(result?.found(group)));
      return [
        other.id,
        percent(other.falseAlarms, 2),
        ...shares(other),
        us ? `x ${String(FACTORS[at])}` : "-",
        percent(us?.falseAlarms, 2),
        ...shares(us),
      ];
    }),
  );
