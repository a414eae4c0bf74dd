import { readFileSync } from "node:fs";
import { catalogue } from "../../../src/catalogue/catalogue";
import { inputBlock } from "../../../src/core/forms/inputBlock";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { newForm } from "../../../src/core/tasks/newForm";
import { readReturns } from "../../../src/core/tasks/readReturns";
import { switchLanguage } from "../../../src/core/tasks/switchLanguage";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { Sheet } from "../../../src/core/workbook/Sheet";
import type { WorkbookPlan } from "../../../src/core/workbook/WorkbookPlan";
import type { Bridge } from "../../../src/hosts/embedded/bridge/Bridge";
import type { ExcelWorkbook } from "../../../src/hosts/excel/ExcelWorkbook";
import { planSteps } from "../../../src/hosts/excel/planSteps";
import { readWorkbook } from "../../../src/hosts/xlsx/readWorkbook";
import { type Example, examplePath } from "../../support/examples";
import { openExcel } from "../suite/excelHost";
import { featureWorkbook } from "../../support/xlsx/featureWorkbook";
import { featureSheet, FEATURES } from "../suite/features";
import { bigSheet, newPlan, olderWorkbook } from "./testPlan";

/** A plan of the size of a conference book: many tables, all their looks, names and print set-up. */
function bookPlan(): WorkbookPlan {
  const sheets = Array.from({ length: 12 }, (_, index) => {
    const sheet = bigSheet(`Biểu ${index + 1}`, 40, 15);
    sheet.format(
      { row: 0, column: 0, rows: 40, columns: 15 },
      { border: { top: "thin", bottom: "thin" }, font: { name: "Times New Roman" } },
    );
    sheet.format({ row: 0, column: 0, rows: 2, columns: 15 }, { font: { bold: true }, fill: "#E7EDF5", wrap: true });
    sheet.format({ row: 2, column: 1, rows: 38, columns: 14 }, { numberFormat: "#,##0" });
    sheet.names.push({ name: "bảng", refersTo: `'Biểu ${index + 1}'!$A$1:$O$40` });
    sheet.page = {
      orientation: "landscape",
      paper: "A4",
      margins: { top: 20, bottom: 20, left: 30, right: 15, header: 7.5, footer: 7.5 },
    };
    return sheet;
  });
  return { sheets, activate: "Biểu 1" };
}

const requests = async (
  { workbook, bridge }: { readonly workbook: ExcelWorkbook; readonly bridge: Bridge },
  work: () => Promise<unknown>,
): Promise<number> => {
  bridge.resetStatistics();
  await work();
  // A client that lets go of tracked objects does so a turn later; when another request is answered, that has been too.
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
  await workbook.find();
  return bridge.statistics.requests - 1;
};

test("finding, reading and writing cost one request each, whatever the number of sheets", async () => {
  const { workbook, bridge } = openExcel(featureWorkbook());
  const found = await workbook.find();
  const ids = found.sheets.map(({ id }) => id);
  expect(await requests({ workbook, bridge }, () => workbook.find())).toBe(1);
  expect(await requests({ workbook, bridge }, () => workbook.read(found, ids))).toBe(1);
  expect(await requests({ workbook, bridge }, () => workbook.apply(bookPlan()))).toBe(1);
  expect(bridge.workbook.sheets).toHaveLength(ids.length + 12);
});

describe.each([...catalogue.programmes.values()])("checking the form of $id", (programme) => {
  const cost = async (look: (sheet: Sheet) => void = () => undefined) => {
    const { workbook, bridge } = openExcel(olderWorkbook());
    await newForm(workbook, catalogue, { programme, language: programme.language, period: programme.period });
    bridge.workbook.sheets.forEach(look);
    bridge.resetStatistics();
    await readReturns(workbook, catalogue);
    return { ...bridge.statistics };
  };

  test("takes two requests, fonts and all; where tables have several fonts one more, for less than a third of the cells", async () => {
    const one = await cost();
    const several = await cost((sheet) => {
      const block = inputBlock(sheet);
      if (block) sheet.format({ ...block, rows: 1, columns: 1 }, { font: { name: ".VnTime" } });
    });
    expect([one.requests, several.requests]).toEqual([2, 3]);
    expect(several.bytesOut / one.bytesOut).toBeLessThan(1.33);
  });
});

test("charts of every kind cost no request of their own", async () => {
  const { workbook, bridge } = openExcel(olderWorkbook());
  await workbook.find();
  const sheet = featureSheet(FEATURES["charts"]!);
  expect(await requests({ workbook, bridge }, () => workbook.apply({ sheets: [sheet] }))).toBe(1);
  expect(bridge.workbook.sheetByName(sheet.name)?.charts).toHaveLength(3);
});

test("a plan with edits looks at the edited cells in one request more", async () => {
  const { workbook, bridge } = openExcel(olderWorkbook());
  const plan = newPlan(await workbook.find());
  expect(await requests({ workbook, bridge }, () => workbook.apply(plan))).toBe(2);
});

test("showing a block costs one request", async () => {
  const { workbook, bridge } = openExcel(olderWorkbook());
  expect(
    await requests({ workbook, bridge }, () => workbook.reveal("Ghi chú", { row: 0, column: 0, rows: 1, columns: 1 })),
  ).toBe(1);
});

test("40 000 numbers cost less than 8 bytes each", async () => {
  const { workbook, bridge } = openExcel(olderWorkbook());
  await workbook.find();
  bridge.resetStatistics();
  const sheet = bigSheet("Lớn", 2_000, 20);
  sheet.format({ row: 0, column: 0, rows: 2_000, columns: 20 }, { numberFormat: "#,##0", border: { bottom: "hair" } });
  await workbook.apply({ sheets: [sheet] });
  expect(bridge.statistics.requests).toBe(1);
  expect(bridge.statistics.bytesIn / 40_000).toBeLessThan(8);
  expect(bridge.workbook.sheetByName("Lớn")?.value(1_999, 19)).toBe(sheet.value(1_999, 19));
});

test.each<[string, () => WorkbookPlan]>([
  ["a big sheet", () => ({ sheets: [bigSheet("Lớn", 2_000, 20)] })],
  ["a book", bookPlan],
  ["charts", () => ({ sheets: [featureSheet(FEATURES["charts"]!)] })],
  ["a workbook with everything", () => ({ sheets: featureWorkbook().sheets, names: featureWorkbook().names })],
  [
    "Lao text",
    () => {
      const sheet = new Sheet("ລາວ");
      for (let row = 0; row < 500; row++) sheet.put(row, 0, "ຈໍານວນຄະດີ ແຂວງບໍ່ແກ້ວ");
      return { sheets: [sheet] };
    },
  ],
])("the size of a request is foreseen: %s", async (_, makePlan) => {
  const { workbook, bridge } = openExcel(new MemoryWorkbook());
  bridge.workbook.addSheet(new Sheet("Trang tính 1"));
  const plan = makePlan();
  const found = {
    outline: await workbook.find(),
    structureProtected: false,
    unfinished: [],
    committed: undefined,
    journal: [],
  };
  const foreseen = planSteps(plan, found, [], Infinity, "abcd0").reduce((sum, { bytes }) => sum + bytes, 0);
  bridge.resetStatistics();
  await workbook.apply(plan);
  expect(foreseen / bridge.statistics.bytesIn).toBeGreaterThan(0.85);
  expect(foreseen / bridge.statistics.bytesIn).toBeLessThan(1.6);
});

describe("requests stay below the size aimed at", () => {
  const LIMIT = 100_000;
  const small = (content: MemoryWorkbook) => openExcel(content, { requestBytes: LIMIT });
  const example = (name: Example): MemoryWorkbook =>
    readWorkbook(new Uint8Array(readFileSync(examplePath(`${name}.xlsx`))), `${name}.xlsx`);

  test("a book and a big sheet", async () => {
    const { workbook, bridge } = small(olderWorkbook());
    const plan = { ...bookPlan(), sheets: [...bookPlan().sheets, bigSheet("Lớn", 2_000, 20)] };
    await workbook.apply(plan);
    expect(bridge.statistics.largestRequest).toBeLessThanOrEqual(LIMIT);
    expect(bridge.statistics.requests).toBeGreaterThan(4);
  });

  test("edits of two thousand cells, with their looks", async () => {
    const content = olderWorkbook();
    const { workbook, bridge } = small(content);
    const sheetId = content.sheets[0]!.id;
    const edits = Array.from({ length: 2_000 }, (_, index) => ({
      sheetId,
      row: 2 * index,
      column: index % 7,
      value: `Ô ${index}`,
      style: { fill: index % 2 ? "#FDECEA" : "#FFF4D6", font: { bold: true }, border: { bottom: "thin" as const } },
    }));
    await workbook.apply({ sheets: [], edits });
    expect(bridge.statistics.largestRequest).toBeLessThanOrEqual(LIMIT);
    expect(content.sheets[0]!.cell(3_998, 4)).toMatchObject({ value: "Ô 1999", style: { fill: "#FDECEA" } });
  });

  test.each<[string, (workbook: ExcelWorkbook) => Promise<unknown>]>([
    ["tables", (workbook) => createSummary(workbook, catalogue, "vi")],
    ["a form in another language", (workbook) => switchLanguage(workbook, catalogue, "lo")],
    ...[...catalogue.programmes.values()].map((programme): [string, (workbook: ExcelWorkbook) => Promise<unknown>] => [
      `a form of ${programme.id}`,
      (workbook) => newForm(workbook, catalogue, { programme, language: "lo", period: programme.period }),
    ]),
  ])("%s", async (_, work) => {
    const { workbook, bridge } = small(example("sh09"));
    await work(workbook);
    expect(bridge.statistics.largestRequest).toBeLessThanOrEqual(LIMIT);
  });
});
