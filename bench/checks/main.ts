// `npm run bench:checks [-- --seed N --programmes N --write FILE]`: how many planted errors the rules find and how often they are wrong,
// beside what others use on the same data. `--write` puts the tables between the marks of a document. Limits were tuned on the seeds 1 to 400
// and 5001 to 5400; the default seeds lie elsewhere.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { cleanProgramme } from "./cleanProgramme";
import type { Trial } from "./measure";
import { errorKinds } from "./plantErrors";
import { chance } from "./random";
import { report } from "./report";

const BEGIN = "<!-- npm run bench:checks -- --write docs/checks.md: begin -->";
const END = "<!-- end -->";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "30001" },
    programmes: { type: "string", default: "300" },
    write: { type: "string" },
  },
});
const seed = Number(values.seed);
const programmes = Number(values.programmes);
const samples = Array.from({ length: programmes }, (_, index) => cleanProgramme(seed + index));
const trials: readonly Trial[] = errorKinds.flatMap((kind, number) =>
  samples.flatMap((sample, index) => {
    const planted = kind.plant(sample, chance((seed + index) * 1009 + number));
    return planted ? [{ kind, planted }] : [];
  }),
);
const said: string[] = [];
const say = (text: string): void => {
  said.push(text);
  console.log(text);
};
say(`Seed ${String(seed)}, ${String(programmes)} programmes, ${String(trials.length)} of them with an error each.\n`);
report(samples, trials, say);

if (values.write !== undefined) {
  const [before, rest] = readFileSync(values.write, "utf8").split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`${values.write} has no place between ${BEGIN} and ${END}`);
  writeFileSync(values.write, [before, BEGIN, "\n\n", said.join("\n"), "\n", END, after].join(""));
}
