// `npm run bench:checks [-- --seed N --programmes N]`: how many planted errors the rules find and how often they are wrong, beside what
// others use. Limits were tuned on the seeds 1 to 400 and 5001 to 5400; the default seeds lie elsewhere.
import { parseArgs } from "node:util";
import { rules } from "../../src/catalogue/rules/rules";
import { cleanProgramme } from "./cleanProgramme";
import { type Trial, measure } from "./measure";
import { methods, ours, scaledRules } from "./methods";
import { errorKinds } from "./plantErrors";
import { chance } from "./random";
import { percent, printTable } from "./printTable";

const { values } = parseArgs({
  options: { seed: { type: "string", default: "30001" }, programmes: { type: "string", default: "300" } },
});
const seed = Number(values.seed);
const programmes = Number(values.programmes);
console.log(`seed ${seed}, ${programmes} programmes\n`);

const samples = Array.from({ length: programmes }, (_, index) => cleanProgramme(seed + index));
const trials: readonly Trial[] = errorKinds.flatMap((kind, number) =>
  samples.flatMap((sample, index) => {
    const planted = kind.plant(sample, chance((seed + index) * 1009 + number));
    return planted ? [{ kind, planted }] : [];
  }),
);

const own = measure(ours("our rules"), samples, trials);
const results = [
  own,
  measure(ours("our rules, largest seizure known", { largest: true }), samples, trials),
  ...methods.map((method) => measure(method, samples, trials)),
];
printTable(
  "Methods",
  ["", "false alarms", "size >= x3", "doubled", "hard", "all"],
  results.map(({ id, falseAlarms, found }) => [
    id,
    percent(falseAlarms),
    ...(["large", "doubled", "hard", "all"] as const).map((group) => percent(found(group))),
  ]),
);

printTable(
  "Our rules by kind of error",
  ["", "planted", "found", "told first by"],
  errorKinds.map(({ id, extra }) => {
    const { planted, share, rules: seen } = own.kind(id);
    const first = seen.slice(0, 4).map(([rule, part]) => `${rule} ${percent(part, 0)}`);
    return [extra ? `(${id})` : id, String(planted), percent(share), first.join(", ")];
  }),
);

printTable(
  "Our rules one by one",
  ["", "false alarms", "alone", "errors seen", "alone"],
  [...rules.values()].map(({ id }) => {
    const { falseAlarms, falseAlone, seen, seenAlone } = own.rule(id);
    return [id, percent(falseAlarms, 2), percent(falseAlone, 2), percent(seen), percent(seenAlone)];
  }),
);

printTable(
  "Found by what the true figure is",
  ["", "x10", "double count"],
  own.groups().map(([group, shares]) => [group, ...["x10", "double count"].map((kind) => shares(kind))]),
);

printTable(
  "All soft limits multiplied",
  ["", "false alarms", "size >= x3", "doubled", "all"],
  [0.7, 0.85, 1, 1.2, 1.5, 2].map((factor) => {
    const { falseAlarms, found } = measure(ours(String(factor), { rules: scaledRules(factor) }), samples, trials);
    return [
      `x ${factor}`,
      percent(falseAlarms),
      percent(found("large")),
      percent(found("doubled")),
      percent(found("all")),
    ];
  }),
);
