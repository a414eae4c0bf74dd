import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../src/catalogue/catalogue";
import { parseProgramme } from "../../src/core/dataset/parseProgramme";
import { rangeOfName } from "../../src/core/forms/findForms";
import { columnName } from "../../src/core/forms/formNames";
import { planForm } from "../../src/core/forms/planForm";
import { checkReturns } from "../../src/core/tasks/checkReturns";
import { readReturns } from "../../src/core/tasks/readReturns";
import type { CellValue } from "../../src/core/workbook/Cell";
import { MemoryWorkbook } from "../../src/core/workbook/MemoryWorkbook";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/hosts/xlsx/writeWorkbook";

const CASES = 100_000;

/** What a register of 100 000 cases costs: its file, and reading, adding up and checking it in slices. */
async function main(): Promise<void> {
  const json = readFileSync(join("examples", "case-register.json"), "utf8");
  const { programme } = parseProgramme(json, new Set(catalogue.indicators.keys()));
  if (!programme) throw new Error("the example's programme");
  const workbook = new MemoryWorkbook();
  const { period, language } = programme;
  await workbook.apply(planForm({ programme, language, period }, catalogue, await workbook.find()));
  console.log(`\na blank form with a register: ${String((await writeWorkbook(workbook)).length)} bytes`);
  const sheet = workbook.sheetByName("Sổ vụ");
  if (!sheet) throw new Error("no register");
  const at = (id: string): number => rangeOfName(sheet, columnName({ field: id, when: "this" }))?.column ?? 0;
  const units = programme.units.map(({ labels }) => labels.vi ?? labels.en);
  const cells: readonly (readonly [string, (index: number) => CellValue])[] = [
    ["case_no", (index) => `${String(index)}/2025`],
    ["case_date", (index) => 45_641 + (index % 365)],
    ["place", (index) => `bản ${String(index % 50)}`],
    ["zone", () => "Các xã biên giới"],
    ["unit", (index) => units[index % units.length] ?? ""],
    ["stage", () => "khởi tố"],
    ["suspects", (index) => 1 + (index % 3)],
    ["heroin", (index) => (index % 4 === 0 ? 0.35 : null)],
    ["synthetic_pills", (index) => (index % 2 === 0 ? 200 : null)],
  ];
  for (const [id, value] of cells) {
    const column = at(id);
    for (let index = 0; index < CASES; index++) {
      const content = value(index);
      if (content !== null) sheet.put(7 + index, column, content);
    }
  }
  let start = performance.now();
  const bytes = await writeWorkbook(workbook);
  console.log(`${String(CASES)} cases: file of ${String(bytes.length)} bytes written in ${time(start)}`);
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

const time = (start: number): string => `${((performance.now() - start) / 1000).toFixed(2)} s`;

void main();
