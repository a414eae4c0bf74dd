import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../src/catalogue/catalogue";
import { formatCsv } from "../../src/core/csv/csv";
import { parseList } from "../../src/core/csv/listCsv";
import type { Programme } from "../../src/core/dataset/Programme";
import { serialToDate } from "../../src/core/dataset/ReferencePeriod";
import { parseProgramme } from "../../src/core/dataset/parseProgramme";
import { planForm } from "../../src/core/forms/planForm";
import { fillListFile } from "../../src/core/lists/fillListFile";
import { checkReturns } from "../../src/core/tasks/checkReturns";
import { readReturns } from "../../src/core/tasks/readReturns";
import { MemoryWorkbook } from "../../src/core/workbook/MemoryWorkbook";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/hosts/xlsx/writeWorkbook";

const CASES = 100_000;

/** What a register of 100 000 cases costs: filling it in, its file, and reading, adding up and checking it in slices. */
async function main(): Promise<void> {
  const json = readFileSync(join("examples", "case-register.json"), "utf8");
  const { programme } = parseProgramme(json, new Set(catalogue.indicators.keys()));
  if (!programme) throw new Error("the example's programme");
  const workbook = new MemoryWorkbook();
  const { period, language } = programme;
  await workbook.apply(planForm({ programme, language, period }, catalogue, await workbook.find()));
  console.log(`\na blank form with a register: ${String((await writeWorkbook(workbook)).length)} bytes`);
  const csv = casesCsv(programme);
  let start = performance.now();
  const { content, problems } = parseList(csv, "cases.csv", catalogue);
  const { forms: blank } = await readReturns(workbook, catalogue);
  if (!content) throw new Error(JSON.stringify(problems[0]));
  const { edits, rewrites, findings: refused } = fillListFile(blank, content, catalogue);
  if (refused.length > 0) throw new Error(JSON.stringify(refused[0]));
  await workbook.apply({ sheets: [], edits, rewrites });
  console.log(`${String(CASES)} cases of a CSV of ${String(csv.length)} characters filled in in ${time(start)}`);
  start = performance.now();
  const bytes = await writeWorkbook(workbook);
  const { maxRSS } = process.resourceUsage();
  console.log(
    `file of ${String(bytes.length)} bytes written in ${time(start)}, at most ${(maxRSS / 1000).toFixed(0)} MB of memory until here`,
  );
  start = performance.now();
  const file = readWorkbook(bytes);
  console.log(`file read in ${time(start)}`);
  let slices = 0;
  let longest = 0;
  let last = performance.now();
  const pause = (): Promise<void> => {
    slices++;
    longest = Math.max(longest, performance.now() - last);
    return new Promise((resolve) => {
      setImmediate(() => {
        last = performance.now();
        resolve();
      });
    });
  };
  start = performance.now();
  last = start;
  const { forms } = await readReturns(file, catalogue, "own", { report: () => undefined, pause });
  console.log(`read and added up in ${time(start)}, in ${String(slices)} slices, the longest ${longest.toFixed(0)} ms`);
  start = performance.now();
  const { findings } = await checkReturns(
    forms.flatMap((form) => form.findings),
    forms,
    catalogue,
  );
  console.log(`checked in ${time(start)}: ${String(findings.length)} findings`);
}

/** A line for each case, as `hoptac fill` takes them. */
function casesCsv({ id, period, units }: Programme): string {
  const columns: readonly (readonly [string, (index: number) => string | number | null])[] = [
    ["list", () => "case_register"],
    ["programme", () => id],
    ["period_start", () => period.from],
    ["period_end", () => period.to],
    ["case_no", (index) => `${String(index + 1)}/2025`],
    ["case_date", (index) => serialToDate(45_641 + (index % 365)) ?? null],
    ["place", (index) => `bản ${String(index % 50)}`],
    ["zone", () => "border"],
    ["unit", (index) => units[index % units.length]?.id ?? null],
    ["stage", () => "prosecuted"],
    ["suspects", (index) => 1 + (index % 3)],
    ["heroin", (index) => (index % 4 === 0 ? 0.35 : null)],
    ["synthetic_pills", (index) => (index % 2 === 0 ? 200 : null)],
  ];
  const rows = Array.from({ length: CASES }, (_, index) => columns.map(([, value]) => value(index)));
  return formatCsv([columns.map(([name]) => name), ...rows]);
}

const time = (start: number): string => `${((performance.now() - start) / 1000).toFixed(2)} s`;

void main();
