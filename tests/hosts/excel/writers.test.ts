import type { WorkbookPlan } from "../../../src/core/workbook/WorkbookPlan";
import { BUILDING, STALE_MS } from "../../../src/hosts/excel/buildMarks";
import "../../support/toEqualWorkbook";
import { openAgain, openExcel } from "../suite/excelHost";
import { bigSheet, olderWorkbook } from "./testPlan";

const planOf = (name: string): WorkbookPlan => ({ sheets: [bigSheet(name, 300, 6), bigSheet(`${name} 2`, 300, 6)] });
const SMALL_REQUESTS = { requestBytes: 2_000 };

/** Two pages on one workbook; the first writes in many requests, and after the first of them `meanwhile` begins. */
async function during(meanwhile: (other: ReturnType<typeof openAgain>) => Promise<void>) {
  const { workbook, bridge } = openExcel(olderWorkbook(), SMALL_REQUESTS);
  const other = openAgain(bridge);
  await workbook.find();
  let begun: Promise<void> | undefined;
  const report = (done: number): void => {
    if (done > 0) begun ??= meanwhile(other);
  };
  await workbook.apply(planOf("Biểu A"), { report });
  await begun;
  return { workbook, bridge, other };
}

test("another page neither sees nor deletes what is being built, and is told that the workbook is busy", async () => {
  const outcome: unknown[] = [];
  const { bridge, other } = await during(async (page) => {
    outcome.push((await page.find()).sheets.length);
    await page.apply(planOf("Biểu B")).catch((error: unknown) => outcome.push(error));
  });
  expect(outcome).toEqual([
    olderWorkbook().sheets.length,
    expect.objectContaining({ name: "WorkbookError", code: "busy" }),
  ]);
  await other.apply(planOf("Biểu B"));
  const expected = olderWorkbook();
  await expected.apply(planOf("Biểu A"));
  await expected.apply(planOf("Biểu B"));
  expect(bridge.workbook).toEqualWorkbook(expected);
});

test("a page whose plan fails takes back its own sheets only", async () => {
  const { bridge } = openExcel(olderWorkbook());
  const [first, second] = [openAgain(bridge, SMALL_REQUESTS), openAgain(bridge)];
  await first.find();
  // Known from before the first page began: nothing of it is to be seen there.
  await second.find();
  let failed: Promise<unknown> | undefined;
  const report = (done: number): void => {
    if (done > 0) failed ??= second.apply(planOf("Biểu A")).catch((error: unknown) => error);
  };
  await first.apply(planOf("Biểu A"), { report });
  expect(await failed).toMatchObject({ code: "hostFailure" });
  const expected = olderWorkbook();
  await expected.apply(planOf("Biểu A"));
  expect(bridge.workbook).toEqualWorkbook(expected);
});

describe("calls at the same time of one workbook", () => {
  test("come one after the other: a reading sees all of a plan or nothing", async () => {
    const { workbook, bridge } = openExcel(olderWorkbook(), SMALL_REQUESTS);
    const before = workbook.find();
    const first = workbook.apply(planOf("Biểu A"));
    const between = workbook.find();
    const second = workbook.apply(planOf("Biểu B"));
    const after = workbook.find();
    await Promise.all([first, second]);
    const { length } = olderWorkbook().sheets;
    const counts = (await Promise.all([before, between, after])).map(({ sheets }) => sheets.length);
    expect(counts).toEqual([length, length + 2, length + 4]);
    expect(bridge.workbook.sheets.flatMap(({ names }) => names)).toEqual([]);
  });

  test("one that fails does not keep the next one", async () => {
    const { workbook } = openExcel(olderWorkbook());
    const refused = workbook.apply({ sheets: [bigSheet("a/b", 1, 1)] });
    const next = workbook.apply(planOf("Biểu A"));
    await expect(refused).rejects.toMatchObject({ code: "invalidPlan" });
    await expect(next).resolves.toBeUndefined();
  });
});

describe("what a page that is gone left behind", () => {
  /** A page closed in the middle of its writing at time 0: the request and all clean-up fail. */
  const abandoned = async () => {
    const { workbook, bridge } = openExcel(olderWorkbook(), { ...SMALL_REQUESTS, now: () => START });
    await workbook.find();
    for (let request = 4; request < 12; request++) bridge.inject({ request, kind: "fail", code: "InvalidOperation" });
    await expect(workbook.apply(planOf("Biểu A"))).rejects.toMatchObject({ code: "hostFailure" });
    const { sheets } = bridge.workbook;
    expect(sheets.filter(({ names }) => names.some(({ name }) => name === BUILDING))).toHaveLength(2);
    // Only now has Excel an ear for others again.
    return { workbook, bridge: openExcel(bridge.workbook).bridge };
  };
  const START = Date.UTC(2026, 10, 21);

  test.each([
    [STALE_MS - 1_000, "busy"],
    [STALE_MS, "applied"],
  ])("is another's for ten minutes: %i ms later a plan is %s", async (later, outcome) => {
    const { bridge } = await abandoned();
    const page = openAgain(bridge, { now: () => START + later });
    const told = await page.apply(planOf("Biểu B")).then(
      () => "applied",
      (error: unknown) => (error as { code: string }).code,
    );
    expect(told).toBe(outcome);
    const names = bridge.workbook.sheets.map(({ name }) => name);
    expect(names.includes("Biểu A")).toBe(outcome === "busy");
    expect(names.includes("Biểu B")).toBe(outcome === "applied");
  });

  test("by this very page is taken away at once", async () => {
    const { workbook, bridge } = openExcel(olderWorkbook(), SMALL_REQUESTS);
    await workbook.find();
    for (let request = 4; request < 6; request++) bridge.inject({ request, kind: "fail", code: "InvalidOperation" });
    await expect(workbook.apply(planOf("Biểu A"))).rejects.toMatchObject({ code: "hostFailure" });
    expect(bridge.workbook.sheetByName("Biểu A")).toBeDefined();
    await workbook.apply(planOf("Biểu B"));
    const expected = olderWorkbook();
    await expected.apply(planOf("Biểu B"));
    expect(bridge.workbook).toEqualWorkbook(expected);
  });
});
