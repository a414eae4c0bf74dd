// What one click costs beside reading and writing: all tables and words of 20 units and 10 years. `node bench/chromium.cjs speed/ownComputing.ts`.
import { catalogue } from "../../src/catalogue/catalogue";
import { planBook } from "../../src/core/book/planBook";
import { MemoryWorkbook } from "../../src/core/workbook/MemoryWorkbook";
import { medianTime, run } from "../program";
import { tenYears } from "./tenYears";

const ROUNDS = 7;

void run(async () => {
  const dataset = tenYears();
  const empty = new MemoryWorkbook();
  const found = await empty.find();
  const snapshot = await empty.read(found, []);
  const json = JSON.stringify(dataset.observations);
  const yardstick = await medianTime(() => JSON.stringify(JSON.parse(json)), ROUNDS, 2);
  // A new object each time, since the index of a dataset is kept.
  const plan = () => planBook({ ...dataset }, catalogue, { language: "vi" }, found, snapshot);
  const first = await medianTime(plan, 1, 0);
  const later = await medianTime(plan, ROUNDS, 1);
  const shown = (ms: number): string =>
    `${ms.toFixed(0)} ms (${(ms / yardstick).toFixed(1)} times the figures' way through JSON and back)`;
  console.log(
    `a book of ${String(dataset.observations.length)} figures, the first: ${shown(first)}; later ones: ${shown(later)}`,
  );
});
