import type { WorkbookPlan } from "../../../src/core/workbook/WorkbookPlan";
import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { Sheet } from "../../../src/core/workbook/Sheet";
import type { Bridge } from "../../../src/hosts/embedded/bridge/Bridge";
import { BUILDING, COMMITTED, STALE_MS } from "../../../src/hosts/excel/buildMarks";
import type { ExcelWorkbook } from "../../../src/hosts/excel/ExcelWorkbook";
import "../../support/toEqualWorkbook";
import { workbookFacts } from "../../support/workbookFacts";
import { type ExcelOptions, openExcel } from "../suite/excelHost";
import { bigSheet, newPlan, olderWorkbook } from "./testPlan";

async function applied(): Promise<MemoryWorkbook> {
  const expected = olderWorkbook();
  await expected.apply(newPlan(await expected.find()));
  return expected;
}

interface Opened {
  readonly workbook: ExcelWorkbook;
  readonly bridge: Bridge;
  /** Applies `newPlan`. */
  apply(): Promise<void>;
}

async function opened(options?: ExcelOptions): Promise<Opened> {
  const { workbook, bridge } = openExcel(olderWorkbook(), options);
  const plan = newPlan(await workbook.find());
  return { workbook, bridge, apply: () => workbook.apply(plan) };
}

/** The request that writes: the cells to edit are looked at before. */
const WRITING = 2;
/** An action by which all cells have been edited and nothing else is done. */
const LAST_EDIT = 150;

test("applies one of everything", async () => {
  const { bridge, apply } = await opened();
  await apply();
  expect(bridge.workbook).toEqualWorkbook(await applied());
});

test("a failure at any action leaves the workbook as it was, or as it was to be", async () => {
  const before = workbookFacts(olderWorkbook());
  const after = workbookFacts(await applied());
  const wrong: string[] = [];
  let excel = openExcel(olderWorkbook());
  /** Applies the plan with a failure at the action; on the same workbook as long as nothing becomes of it. */
  const attempt = async (action: number): Promise<"failed" | "applied" | "not reached"> => {
    const plan = newPlan(await excel.workbook.find());
    excel.bridge.resetStatistics();
    excel.bridge.inject({ request: WRITING, kind: "fail", code: "InvalidArgument", action });
    const failed = await excel.workbook.apply(plan).then(
      () => false,
      () => true,
    );
    const { requests } = excel.bridge.statistics;
    const facts = workbookFacts(excel.bridge.workbook);
    const expected = failed ? before : after;
    for (const place of new Set([...expected.keys(), ...facts.keys()])) {
      if (!Object.is(expected.get(place), facts.get(place))) wrong.push(`action ${action}: ${place}`);
    }
    if (failed && wrong.length === 0) return "failed";
    excel = openExcel(olderWorkbook());
    return failed ? "failed" : requests > WRITING ? "applied" : "not reached";
  };
  const outcomes: string[] = [];
  for (let action = 0; outcomes.at(-1) !== "not reached"; action++) outcomes.push(await attempt(action));
  expect(wrong).toEqual([]);
  // Taken back up to the first deletion, but for looks and printing, done without; from then on brought to its end.
  expect(outcomes.join(" ")).toMatch(/^(failed ){100,}((applied|failed) )+(failed ){5,}(applied ){5,}not reached$/);
}, 60_000);

test.each([5, 40, 120, 200])("a passing failure of Excel's own at action %i is got over", async (action) => {
  const { bridge, apply } = await opened();
  bridge.inject({ request: WRITING, kind: "fail", code: "GeneralException", action });
  await apply();
  expect(bridge.workbook).toEqualWorkbook(await applied());
});

test("a lasting failure is told as it is, after three tries", async () => {
  const { bridge, apply } = await opened();
  for (let request = WRITING; request < 40; request++) {
    bridge.inject({ request, kind: "fail", code: "GeneralException", action: 60 });
  }
  await expect(apply()).rejects.toMatchObject({ code: "hostFailure" });
  expect(bridge.workbook).toEqualWorkbook(olderWorkbook());
});

describe("looks and printing that Excel refuses", () => {
  /** The actions that freeze panes and set up the page. */
  const COSMETIC = [108, 111, 114];

  test.each(COSMETIC)("at action %i: all else is written, and what is missing is told", async (action) => {
    const { workbook, bridge } = openExcel(olderWorkbook());
    const plan = newPlan(await workbook.find());
    const told: unknown[] = [];
    // At first in the one request, then for good in those of the looks alone.
    bridge.inject({ request: WRITING, kind: "fail", code: "GeneralException", action });
    for (const request of [6, 7]) bridge.inject({ request, kind: "fail", code: "InvalidOperation" });
    await workbook.apply(plan, { report: () => undefined, leftOut: (sheets) => told.push(sheets) });
    expect(told).toEqual([["Biểu 01"]]);
    expect(bridge.workbook.sheetByName("Biểu 01")?.value(1, 0)).toBe(4297);
  });

  test("a mistake of ours is not let pass", async () => {
    const { workbook, bridge } = openExcel(olderWorkbook());
    const sheet = new Sheet("Mới");
    let broken = false;
    sheet.page = {
      orientation: "portrait",
      paper: "A4",
      get margins() {
        if (broken) throw new RangeError("ours");
        return { top: 20, bottom: 20, left: 30, right: 15, header: 7.5, footer: 7.5 };
      },
    };
    await workbook.find();
    // The second time, in parts, nothing is reported before the part that holds the sheet is written.
    const report = (): void => {
      broken = true;
    };
    bridge.inject({ request: 1, kind: "fail", code: "GeneralException", action: 9 });
    const applied = workbook.apply({ sheets: [sheet] }, { report });
    await expect(applied).rejects.toMatchObject({ code: "hostFailure", detail: expect.stringContaining("RangeError") as unknown });
    expect(bridge.workbook).toEqualWorkbook(olderWorkbook());
  });
});

test.each(["AccessDenied", "InvalidArgument", "ItemNotFound"] as const)("%s is not tried again", async (code) => {
  const { bridge, apply } = await opened();
  bridge.resetStatistics();
  bridge.inject({ request: WRITING, kind: "fail", code, action: 30 });
  await expect(apply()).rejects.toMatchObject({
    name: "WorkbookError",
    detail: expect.stringContaining(code) as unknown,
  });
  // Looking at the cells, writing, looking at what was written, taking it back.
  expect(bridge.statistics.requests).toBe(4);
});

test("a request refused whole changes nothing", async () => {
  const { bridge, apply } = await opened();
  bridge.inject({ request: WRITING, kind: "fail", code: "InvalidOperation" });
  await expect(apply()).rejects.toMatchObject({ code: "hostFailure" });
  expect(bridge.workbook).toEqualWorkbook(olderWorkbook());
});

describe("a plan whose clean-up is refused too", () => {
  /** Fails at the action; Excel then refuses so many requests, as while the user types. */
  const refused = async (action: number, requests = 1) => {
    const excel = await opened();
    excel.bridge.inject({ request: WRITING, kind: "fail", code: "InvalidArgument", action });
    for (let request = WRITING + 1; request <= WRITING + requests; request++)
      excel.bridge.inject({ request, kind: "fail", code: "InvalidOperationInCellEditMode" });
    await expect(excel.apply()).rejects.toMatchObject({ name: "WorkbookError", code: "hostFailure" });
    return excel;
  };
  const NEXT = { sheets: [bigSheet("Biểu 02", 2, 2)] };
  const expectedWith = async (plan: WorkbookPlan, workbook = olderWorkbook()) => {
    await workbook.apply(plan);
    return workbook;
  };

  test.each(Array.from({ length: 17 }, (_, index) => index * 10))(
    "at action %i: this page takes it back as soon as Excel lets it, edited cells and all",
    async (action) => {
      const { workbook, bridge } = await refused(action);
      // Finding is refused as long as everything is.
      bridge.inject({ request: 1, kind: "fail", code: "InvalidOperationInCellEditMode" });
      await expect(workbook.find()).rejects.toMatchObject({ code: "cellEditMode" });
      await workbook.find();
      expect(bridge.workbook).toEqualWorkbook(olderWorkbook());
      await workbook.apply(NEXT);
      expect(bridge.workbook).toEqualWorkbook(await expectedWith(NEXT));
    },
  );

  test("what the user types meanwhile stays", async () => {
    const { workbook, bridge } = await refused(LAST_EDIT);
    expect(bridge.workbook.sheetByName("Ghi chú")?.value(0, 0)).toBe(7);
    await bridge.userEdit({ kind: "enter", sheet: "Ghi chú", address: "A1", values: 12 });
    await workbook.find();
    const notes = bridge.workbook.sheetByName("Ghi chú");
    expect([notes?.value(0, 0), notes?.value(2, 0)]).toEqual([12, "007"]);
  });

  test.each(Array.from({ length: 17 }, (_, index) => index * 7))(
    "at action %i: another page, later, gives names and sheets back",
    async (action) => {
      const { bridge } = await refused(action, 20);
      const later = openExcel(bridge.workbook, { now: () => Date.now() + STALE_MS });
      await later.workbook.apply(NEXT);
      expect(later.bridge.workbook).toEqualWorkbook(await expectedWith(NEXT));
    },
  );

  test.each([168, 174, 180, 186])(
    "at action %i, when sheets were being deleted: another page ends it",
    async (action) => {
      const { bridge } = await refused(action, 20);
      const later = openExcel(bridge.workbook, { now: () => Date.now() + STALE_MS });
      await later.workbook.apply(NEXT);
      const facts = [later.bridge.workbook, await expectedWith(NEXT, await applied())].map(workbookFacts);
      const [ended, expected] = facts.map((each) => new Map([...each].filter(([place]) => place !== "active sheet")));
      expect(ended).toEqual(expected);
    },
  );

  test("a name that has followed its cells meanwhile refers to where they are", async () => {
    const { bridge } = await refused(60, 20);
    await bridge.userEdit({ kind: "insert", sheet: "Ghi chú", address: "1:2", shift: "Down" });
    const later = openExcel(bridge.workbook, { now: () => Date.now() + STALE_MS });
    await later.workbook.apply(NEXT);
    const names = new Map(later.bridge.workbook.names.map(({ name, refersTo }) => [name, refersTo]));
    expect([...names.keys()].sort()).toEqual(["bảng", "ghi"]);
    expect(names.get("ghi")).toBe("'Ghi chú'!$A$3:$A$4");
  });

  test("changes are heard again", async () => {
    const excel = await opened();
    const heard: unknown[] = [];
    await excel.workbook.watch((change) => heard.push(change));
    excel.bridge.inject({ request: WRITING, kind: "fail", code: "InvalidArgument", action: 60 });
    excel.bridge.inject({ request: WRITING + 1, kind: "fail", code: "InvalidOperationInCellEditMode" });
    await expect(excel.apply()).rejects.toMatchObject({ code: "hostFailure" });
    await excel.workbook.find();
    await excel.bridge.userEdit({ kind: "enter", sheet: "Ghi chú", address: "C1", values: 1 });
    await excel.workbook.find();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(heard).toHaveLength(1);
  });
});

test("what an abandoned plan left behind is neither found nor in the way", async () => {
  const { workbook, bridge } = openExcel(olderWorkbook(), { requestBytes: 2_000 });
  const plan = newPlan(await workbook.find());
  // A request in the middle and all clean-up fail: the pane was closed in the middle.
  for (let request = 10; request < 17; request++) bridge.inject({ request, kind: "fail", code: "InvalidOperation" });
  await expect(workbook.apply(plan)).rejects.toMatchObject({ code: "hostFailure" });
  expect(bridge.workbook.sheets.length).toBeGreaterThan(olderWorkbook().sheets.length);

  const later = openExcel(bridge.workbook, { now: () => Date.now() + STALE_MS }).workbook;
  const found = await later.find();
  expect(found.sheets).toHaveLength(olderWorkbook().sheets.length);
  const sheet = bigSheet("Biểu 02", 2, 2);
  await later.apply({ sheets: [sheet] });
  expect(bridge.workbook.sheets.map(({ name }) => name)).toHaveLength(olderWorkbook().sheets.length + 1);
});

describe("after a plan that was cut off while it deleted the sheets it replaced", () => {
  /** As `olderWorkbook`, with the marks of such a plan. */
  const cutOff = (): MemoryWorkbook => {
    const workbook = olderWorkbook();
    workbook.names.push({ name: COMMITTED, refersTo: "0" });
    workbook.sheets[1]!.names.push({ name: BUILDING, refersTo: "0" });
    return workbook;
  };

  test("its sheets are there, its marks are not to be seen", async () => {
    const found = await openExcel(cutOff()).workbook.find();
    expect(found).toEqual(await openExcel(olderWorkbook()).workbook.find());
  });

  test("the next plan is applied", async () => {
    const { workbook, bridge } = openExcel(cutOff());
    await workbook.apply(newPlan(await workbook.find()));
    expect(bridge.workbook).toEqualWorkbook(await applied());
  });

  test("the next plan, when it fails, deletes nothing", async () => {
    const { workbook, bridge } = openExcel(cutOff());
    const plan = newPlan(await workbook.find());
    // Tidying up, finding again and looking at the cells come first.
    bridge.inject({ request: 4, kind: "fail", code: "InvalidArgument", action: 9 });
    await expect(workbook.apply(plan)).rejects.toMatchObject({ code: "hostFailure" });
    expect(bridge.workbook).toEqualWorkbook(olderWorkbook());
  });
});

describe("in several requests", () => {
  const requestBytes = 4_000;

  test("the result is the same", async () => {
    const { bridge, apply } = await opened({ requestBytes });
    bridge.resetStatistics();
    await apply();
    expect(bridge.workbook).toEqualWorkbook(await applied());
    expect(bridge.statistics.requests).toBeGreaterThan(4);
  });

  test.each([1, 2, 4])("cancelled after %i requests, all is as it was", async (requests) => {
    const { workbook, bridge } = openExcel(olderWorkbook(), { requestBytes });
    const plan = newPlan(await workbook.find());
    const signal = { aborted: false };
    const reported: number[] = [];
    const report = (done: number): void => {
      reported.push(done);
      signal.aborted = reported.length === requests;
    };
    await expect(workbook.apply(plan, { report, signal })).rejects.toMatchObject({ code: "aborted" });
    expect(bridge.workbook).toEqualWorkbook(olderWorkbook());
    expect(reported).toEqual([...reported].sort((a, b) => a - b));
  });

  test("a request too large for Excel is sent again in parts", async () => {
    const { workbook, bridge } = openExcel(olderWorkbook(), { payloadLimit: 1_000_000 });
    const sheet = bigSheet("Lớn", 2_000, 20);
    for (let row = 0; row < 2_000; row++) sheet.put(row, 20, "Ma túy tổng hợp dạng viên".repeat(20));
    await workbook.find();
    await workbook.apply({ sheets: [sheet] });
    expect(bridge.workbook.sheetByName("Lớn")?.value(1_999, 19)).toBe(sheet.value(1_999, 19));
    expect(bridge.statistics.largestRequest).toBeGreaterThan(1_000_000);
  });
});
