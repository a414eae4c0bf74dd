import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalogue } from "../../src/catalogue/catalogue";
import { planBook } from "../../src/core/book/planBook";
import { consolidate } from "../../src/core/consolidation/consolidate";
import { formatObservations } from "../../src/core/csv/observationsCsv";
import type { Observation } from "../../src/core/dataset/Observation";
import { createSummary } from "../../src/core/tasks/createSummary";
import { readReturns } from "../../src/core/tasks/readReturns";
import { MemoryWorkbook } from "../../src/core/workbook/MemoryWorkbook";
import type { Sheet } from "../../src/core/workbook/Sheet";
import { createBridge } from "../../src/hosts/embedded/bridge/createBridge";
import { loadOfficeClient } from "../../src/hosts/embedded/client/loadOfficeClient";
import { contentBlocks } from "../../src/hosts/excel/contentBlocks";
import { ExcelWorkbook } from "../../src/hosts/excel/ExcelWorkbook";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/hosts/xlsx/writeWorkbook";
import { median } from "../program";
import { fullSet } from "./fullSet";
import { tenYears } from "./tenYears";

const ROUNDS = 7;
const python = process.env["HOPTAC_PYTHON"] ?? "/usr/bin/python3";
const FILES = 40;

/** What a peer in Python does, timed inside one process so that its start does not count: seconds a round. */
const PEER = `
import sys, time, json, io
import openpyxl
path, task, rounds, files = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
book = openpyxl.load_workbook(path)
times = []
for _ in range(rounds):
    start = time.perf_counter()
    for _ in range(files):
        if task == "read": openpyxl.load_workbook(path)
        else: book.save(io.BytesIO())
    times.append((time.perf_counter() - start) / files)
print(json.dumps(times))
`;

async function timed(work: () => Promise<void> | void, files = FILES): Promise<number> {
  await work();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (let file = 0; file < files; file++) await work();
    times.push((performance.now() - start) / 1000 / files);
  }
  return median(times);
}

/** One line: what, ours, the peer's, and the ratio, which is what counts: machines differ. */
function report(what: string, ours: number, peer: number): void {
  const milliseconds = (seconds: number): string => `${(seconds * 1000).toFixed(1)} ms`;
  console.log(
    `${what.padEnd(52)} ${milliseconds(ours).padStart(10)} ${milliseconds(peer).padStart(12)} ${(ours / peer).toFixed(2).padStart(8)}`,
  );
}

async function main(): Promise<void> {
  const example = new Uint8Array(readFileSync(join("examples", "sh09.xlsx")));
  const form = readWorkbook(example, "sh09.xlsx");
  // First, as on the command line: what other measures leave in memory would be tidied up in its time.
  await bookOfTenYears();
  console.log(`\n${"per file".padEnd(52)} ${"hoptac".padStart(10)} ${"openpyxl".padStart(12)} ${"ratio".padStart(8)}`);
  await besidePeer("a filled form", example, FILES);
  for (const units of [6, 12, 24]) await besidePeer(`a full set of ${String(units)} units`, await fullSet(units), 2);
  await excelCost(form);
  await ownComputing(form);
}

/** Reading and writing a file, by us and by openpyxl. */
async function besidePeer(what: string, bytes: Uint8Array, files: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "hoptac-bench-"));
  try {
    const path = join(folder, "form.xlsx");
    writeFileSync(path, bytes);
    const peer = (task: string): number =>
      median(
        JSON.parse(execFileSync(python, ["-c", PEER, path, task, String(ROUNDS), String(files)], { encoding: "utf8" })),
      );
    const workbook = readWorkbook(bytes);
    const named = `${what} (${String(bytes.length)} bytes)`;
    report(`${named}: read`, await timed(() => void readWorkbook(bytes), files), peer("read"));
    report(`${named}: write`, await timed(async () => void (await writeWorkbook(workbook)), files), peer("write"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Round trips and bytes of the one-click summary through the Office.js client. */
async function excelCost(form: MemoryWorkbook): Promise<void> {
  const bridge = createBridge(form);
  const client = readFileSync(
    createRequire(__filename).resolve("@microsoft/office-js/dist/excel-web-16.00.js"),
    "utf8",
  );
  const { Excel, Office } = loadOfficeClient(client, bridge);
  const { requirements } = Office.context;
  const workbook = new ExcelWorkbook({
    run: (options, batch) => Excel.run(options, batch),
    isSetSupported: (name, version) => requirements.isSetSupported(name, version),
  });
  bridge.resetStatistics();
  const { book } = await createSummary(workbook, catalogue, "vi");
  const { requests, bytesIn, bytesOut, largestRequest } = bridge.statistics;
  let cells = 0;
  for (const sheet of book.plan.sheets) for (const [, , cell] of sheet.entries()) if (cell.value !== null) cells++;
  console.log(
    `\none-click summary in Excel: ${String(requests)} requests, ${String(bytesIn)} bytes sent (largest ${String(largestRequest)}), ` +
      `${String(bytesOut)} received, ${String(cells)} cells written`,
  );
}

/** Our own computing between reading and writing. */
async function ownComputing(form: MemoryWorkbook): Promise<void> {
  const seconds = await timed(async () => {
    const { forms, found, snapshot } = await readReturns(form, catalogue);
    const { dataset } = consolidate(forms);
    if (dataset) planBook(dataset, catalogue, { language: "vi" }, found, snapshot);
  });
  console.log(`own computing of a summary (read back, consolidate, tables, words): ${(seconds * 1000).toFixed(1)} ms`);
}

/** All tables of twenty units over ten years: computing, and writing the file. */
async function bookOfTenYears(): Promise<void> {
  const dataset = tenYears();
  const empty = new MemoryWorkbook();
  const found = await empty.find();
  const snapshot = await empty.read(found, []);
  const computing: number[] = [];
  const writing: number[] = [];
  const together: number[] = [];
  let size = 0;
  let figures = 0;
  let sent = { bytes: 0, cells: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    // A new object each time, since the index of a dataset is kept.
    const { plan, tables } = planBook({ ...dataset }, catalogue, { language: "vi" }, found, snapshot);
    computing.push(performance.now() - start);
    const workbook = new MemoryWorkbook();
    await workbook.apply(plan);
    const before = performance.now();
    size = (await writeWorkbook(workbook)).length;
    writing.push(performance.now() - before);
    together.push(performance.now() - start);
    sent = values(plan.sheets);
    figures = tables.reduce((sum, { rows }) => sum + rows.reduce((all, { cells }) => all + cells.length, 0), 0);
  }
  console.log(
    `\na book of 20 units and 10 years (${String(dataset.observations.length)} figures, ${String(figures)} table cells): ` +
      `computed in ${median(computing).toFixed(0)} ms, written in ${median(writing).toFixed(0)} ms, ${String(size)} bytes; ` +
      `values sent to Excel: ${String(sent.cells)} cells, ${(sent.bytes / sent.cells).toFixed(1)} bytes a cell`,
  );
  bookOfPandas(dataset.observations, median(together));
}

/** What Office.js sends of cells without a formula, the blank ones between them included, which are written as well. */
function values(sheets: readonly Sheet[]): { readonly bytes: number; readonly cells: number } {
  let bytes = 0;
  let cells = 0;
  for (const sheet of sheets) {
    for (const { row, column, rows, columns } of contentBlocks(sheet)) {
      for (let r = row; r < row + rows; r++) {
        for (let c = column; c < column + columns; c++) {
          const { value = null, formula } = sheet.cell(r, c) ?? {};
          if (formula !== undefined) continue;
          bytes += Buffer.byteLength(JSON.stringify(value ?? "")) + 1;
          cells++;
        }
      }
    }
  }
  return { bytes, cells };
}

/** The same input, and the tables a user of pandas makes of it: fewer, without formulas, notes and words. */
function bookOfPandas(observations: readonly Observation[], ours: number): void {
  if (spawnSync(python, ["-c", "import pandas"]).status !== 0) {
    console.log("the ratio to pandas was not measured: python3-pandas is missing");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "hoptac-bench-"));
  try {
    const path = join(folder, "observations.csv");
    writeFileSync(path, formatObservations(observations));
    const program = join(__dirname, "bookPeer.py");
    const times: number[] = JSON.parse(execFileSync(python, [program, path, String(ROUNDS)], { encoding: "utf8" }));
    const peer = median(times) * 1000;
    console.log(
      `computed and written in ${ours.toFixed(0)} ms, by pandas and openpyxl in ${peer.toFixed(0)} ms: ratio ${(ours / peer).toFixed(2)}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
