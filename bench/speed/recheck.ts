// What a check costs each time the user pauses, on a return of 5 000 input cells: `node bench/run.cjs speed/recheck.ts`, or `chromium.cjs`.
import { catalogue } from "../../src/catalogue/catalogue";
import { indicators } from "../../src/catalogue/indicators/indicators";
import { consolidate } from "../../src/core/consolidation/consolidate";
import type { Observation } from "../../src/core/dataset/Observation";
import type { Programme } from "../../src/core/dataset/Programme";
import { shiftYears } from "../../src/core/dataset/ReferencePeriod";
import { fillForms } from "../../src/core/forms/fillForms";
import { planForm } from "../../src/core/forms/planForm";
import { quantityOf } from "../../src/core/quantity/Quantity";
import { confront } from "../../src/core/rules/confront";
import { findingsOf } from "../../src/core/rules/findingsOf";
import { readReturns } from "../../src/core/tasks/readReturns";
import { reviewWorkbook } from "../../src/core/tasks/reviewWorkbook";
import { MemoryWorkbook } from "../../src/core/workbook/MemoryWorkbook";
import { chance } from "../checks/random";
import { medianTime, run } from "../program";

const UNITS = 100;
/** Indicators that are no part of one another, so that few figures contradict each other. */
const COLUMNS = [...indicators.values()]
  .filter(
    ({ topic, includedIn, id }) => (topic === "results" || topic === "drugs") && !includedIn && id !== "all_drugs",
  )
  .slice(0, 25);
const ROUNDS = 25;

const text = (en: string): { en: string } => ({ en });
const period = { from: "2024-01-01", to: "2024-12-31" };
const programme: Programme = {
  id: "bench",
  labels: text("Bench"),
  office: { superior: text("Bench"), name: text("Bench") },
  parties: [{ id: "vn", country: "VN", labels: text("Bench") }],
  zones: [{ id: "everywhere", labels: text("All") }],
  units: Array.from({ length: UNITS }, (_, index) => ({
    id: `u${String(index)}`,
    party: "vn",
    labels: text(`Unit ${String(index)}`),
  })),
  indicators: COLUMNS.map(({ id }) => id),
  language: "vi",
  period,
  previousPeriod: shiftYears(period, -1),
  scope: text("Bench"),
};

/** Counts and amounts that differ from year to year as real ones do. */
function figures(): readonly Observation[] {
  const random = chance(1);
  return programme.units.flatMap(({ id: reportingUnit }) =>
    COLUMNS.flatMap(({ id: indicator, unit, measure }) => {
      const base = Math.exp(random.normal(5, 1));
      return [period, shiftYears(period, -1)].map((of): Observation => {
        const value = base * Math.exp(random.normal(0, 0.3));
        const rounded = measure === "count" ? Math.round(value) : Number(value.toFixed(2));
        const quantity = quantityOf(rounded, unit);
        return { programme: "bench", party: "vn", reportingUnit, zone: "everywhere", period: of, indicator, quantity };
      });
    }),
  );
}

const timed = (work: () => unknown): Promise<number> => medianTime(work, ROUNDS, 5);

async function main(): Promise<void> {
  const workbook = new MemoryWorkbook();
  const request = { programme, language: "vi", period, previousPeriod: shiftYears(period, -1) } as const;
  await workbook.apply(planForm(request, catalogue, await workbook.find()));
  const blank = await readReturns(workbook, catalogue);
  const [form] = blank.forms;
  if (!form) throw new Error("no form");
  const { edits, findings } = fillForms([form], figures(), catalogue, blank.snapshot);
  if (findings.length > 0) throw new Error(JSON.stringify(findings[0]));
  await workbook.apply({ sheets: [], edits });

  const { forms } = await readReturns(workbook, catalogue);
  const { dataset } = consolidate(forms);
  if (!dataset) throw new Error("no dataset");
  const context = { indicators: catalogue.indicators };
  const json = JSON.stringify(dataset.observations);
  // What any program does with the same figures, for the ratio: machines differ.
  const yardstick = await timed(() => JSON.stringify(JSON.parse(json)));
  const report = (what: string, ms: number): void => {
    console.log(`${what.padEnd(36)} ${ms.toFixed(1).padStart(8)} ms ${(ms / yardstick).toFixed(1).padStart(6)}`);
  };
  const cells = forms.reduce((sum, one) => sum + one.cells.length, 0);
  console.log(`${String(cells)} input cells; the last column: times the figures' way through JSON and back`);
  report("JSON there and back", yardstick);
  report("reading the form", await timed(() => readReturns(workbook, catalogue)));
  report("joining returns", await timed(() => consolidate(forms)));
  report("holding rules against them", await timed(() => confront(dataset, catalogue.rules.values(), context)));
  const confrontation = confront(dataset, catalogue.rules.values(), context);
  report("findings of what they say", await timed(() => findingsOf(confrontation, catalogue.rules)));
  const review = await reviewWorkbook(workbook, catalogue);
  report(
    `all of a check (${String(review.findings.length)} findings)`,
    await timed(() => reviewWorkbook(workbook, catalogue)),
  );
}

void run(main);
