import { WorkbookError } from "../../../src/core/workbook/Workbook";
import { PaneModel } from "../../../src/ui/model/PaneModel";
import type { Review } from "../../../src/ui/PaneServices";
import { EMPTY_REVIEW, FakePaneTasks, fakeServices, FILLED_STATE, item } from "../../support/FakePaneTasks";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Lets what is under way come to its end, as far as no timer is waited for. */
const settle = () => jest.advanceTimersByTimeAsync(0);

async function start(tasks = new FakePaneTasks()) {
  const fake = fakeServices(tasks);
  const model = new PaneModel(fake.services, "home");
  const stop = model.start();
  await settle();
  return { ...fake, tasks, model, stop };
}

describe("reading the workbook", () => {
  test("at the start, and once after a burst of changes", async () => {
    const { tasks, change } = await start();
    expect(tasks.reviews).toBe(1);
    for (let keystroke = 0; keystroke < 10; keystroke++) {
      change();
      await jest.advanceTimersByTimeAsync(100);
    }
    expect(tasks.reviews).toBe(1);
    await jest.advanceTimersByTimeAsync(300);
    expect(tasks.reviews).toBe(2);
  });

  test("never twice at a time: asked for while it runs, it runs once more", async () => {
    const tasks = new FakePaneTasks();
    const answers: ((review: Review) => void)[] = [];
    tasks.review = () => new Promise((resolve) => answers.push(resolve));
    const { model } = await start(tasks);
    void model.refresh();
    const last = model.refresh();
    expect(answers).toHaveLength(1);
    answers[0]!({ ...EMPTY_REVIEW, state: FILLED_STATE });
    await settle();
    expect(answers).toHaveLength(2);
    answers[1]!({ ...EMPTY_REVIEW, state: { ...FILLED_STATE, hard: 1 }, items: [item("error", "A1", "x")] });
    await last;
    expect(model.getState().review?.state.hard).toBe(1);
    await settle();
    expect(answers).toHaveLength(2);
  });

  test.each(["cellEditMode", "busy"] as const)(
    "met by %s, keeps what it knew and comes back by itself",
    async (code) => {
      const { tasks, model, change } = await start();
      const review = tasks.review.bind(tasks);
      tasks.review = () => Promise.reject(new WorkbookError(code, "read"));
      change();
      await jest.advanceTimersByTimeAsync(400);
      expect(model.getState()).toMatchObject({
        stale: false,
        readingProblem: undefined,
        review: { state: FILLED_STATE },
      });
      tasks.review = review;
      tasks.items = [item("error", "A1", "x")];
      await jest.advanceTimersByTimeAsync(1500);
      expect(model.getState().review?.state.hard).toBe(1);
    },
  );

  test("that fails keeps the last reading, marked as old; the next one clears the mark", async () => {
    const { tasks, model } = await start();
    const review = tasks.review.bind(tasks);
    const error = new WorkbookError("hostFailure", "read");
    tasks.review = () => Promise.reject(error);
    await model.refresh();
    expect(model.getState()).toMatchObject({ stale: true, readingProblem: { error }, review: { state: FILLED_STATE } });
    tasks.review = review;
    await model.refresh();
    expect(model.getState()).toMatchObject({ stale: false, readingProblem: undefined });
  });

  test("that was stopped is no failure, only old; what was asked meanwhile is not started", async () => {
    const { tasks, model } = await start();
    tasks.review = jest.fn(
      () => new Promise<Review>((_resolve, reject) => setTimeout(() => reject(new WorkbookError("aborted", "")), 10)),
    );
    const reading = model.refresh();
    void model.refresh();
    model.cancelReading();
    await jest.advanceTimersByTimeAsync(10);
    await reading;
    expect(tasks.review).toHaveBeenCalledTimes(1);
    expect(model.getState()).toMatchObject({ stale: true, readingProblem: undefined });
  });

  test("ends with the pane", async () => {
    const { tasks, change, listeners, stop } = await start();
    change();
    stop();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(tasks.reviews).toBe(1);
    expect(listeners.size).toBe(0);
  });
});

describe("marks", () => {
  const tasksWith = (...items: FakePaneTasks["items"]) => Object.assign(new FakePaneTasks(), { items });
  const wait = () => jest.advanceTimersByTimeAsync(400);

  test("are written where something is to be done, and again only where the findings have changed", async () => {
    const { tasks, model, change } = await start(
      tasksWith(
        item("error", "A1", "x"),
        item("proposal", "A2", "x"),
        item("query", "A3", "x"),
        item("notice", "A4", "x"),
        item("explained", "A5", "x"),
      ),
    );
    expect(tasks.marked).toEqual([]);
    await model.setMarking(true);
    change();
    await wait();
    expect(tasks.marked).toEqual([["A1", "A2", "A3"]]);
    tasks.items = [item("query", "A3", "x")];
    change();
    await wait();
    expect(tasks.marked).toEqual([["A1", "A2", "A3"], ["A3"]]);
  });

  test("go when they are switched off, and stay away", async () => {
    const { tasks, model, change } = await start(tasksWith(item("error", "A1", "x")));
    await model.setMarking(true);
    await model.setMarking(false);
    tasks.items = [];
    change();
    await wait();
    expect(tasks.marked).toEqual([["A1"], undefined]);
    expect(model.getState().marking).toBe(false);
  });

  test("that the workbook bears already are brought up to date at the start", async () => {
    const tasks = tasksWith(item("error", "A1", "x"));
    const { services } = fakeServices(tasks, { marking: true });
    const model = new PaneModel(services, "home");
    model.start();
    await settle();
    expect(tasks.marked).toEqual([["A1"]]);
    expect(model.getState().marking).toBe(true);
  });

  test("that can't be written while a cell is edited follow by themselves", async () => {
    const { tasks, model, change } = await start(tasksWith(item("error", "A1", "x")));
    await model.setMarking(true);
    const markCells = tasks.markCells.bind(tasks);
    tasks.markCells = () => Promise.reject(new WorkbookError("cellEditMode", "write"));
    tasks.items = [item("error", "B2", "x")];
    change();
    await wait();
    expect(model.getState()).toMatchObject({ stale: false, problem: undefined, review: { items: tasks.items } });
    tasks.markCells = markCells;
    await jest.advanceTimersByTimeAsync(1500);
    expect(tasks.marked).toEqual([["A1"], ["B2"]]);
  });

  test("that find no room are counted for the user", async () => {
    const { tasks, model } = await start(tasksWith(item("error", "A1", "x"), item("error", "B1", "x")));
    tasks.marksHeld = 1;
    await model.setMarking(true);
    expect(model.getState().problem).toMatchObject({
      harmless: true,
      error: { id: "pane.check.marksLeft", parameters: { count: 1 } },
    });
  });

  test("that can't be written at all are told; the reading stands", async () => {
    const { tasks, model } = await start(tasksWith(item("error", "A1", "x")));
    await model.setMarking(true);
    const error = new WorkbookError("sheetProtected", "write");
    tasks.markCells = () => Promise.reject(error);
    tasks.items = [item("error", "B2", "x")];
    await model.refresh();
    expect(model.getState()).toMatchObject({ stale: false, problem: { error }, review: { items: tasks.items } });
  });
});

describe("activities", () => {
  test("one at a time: the second click does nothing", async () => {
    const { tasks, model } = await start();
    const request = { programmeId: "sh09", period: { from: "2023-01-01", to: "2023-12-31" }, language: "vi" } as const;
    void model.createForm(request);
    void model.createForm(request);
    void model.createTables("vi");
    await settle();
    expect(tasks.newForms).toHaveLength(1);
    expect(model.getState().tables).toBeUndefined();
  });

  test("the workbook is read again after each, also one that failed", async () => {
    const { tasks, model } = await start();
    await model.createTables("vi");
    expect(tasks.reviews).toBe(2);
    tasks.createSummaryTables = () => Promise.reject(new WorkbookError("hostFailure", "write"));
    await model.createTables("vi");
    expect(tasks.reviews).toBe(3);
    expect(model.getState().problem).toBeDefined();
  });

  test("no reading starts while one runs; what was asked for follows it, once", async () => {
    const { tasks, model, change } = await start();
    let end!: () => void;
    tasks.giveReason = () => new Promise((resolve) => (end = resolve));
    const activity = model.giveReason(item("query", "A1", "x").finding, "y");
    change();
    void model.refresh();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(tasks.reviews).toBe(1);
    end();
    await activity;
    expect(tasks.reviews).toBe(2);
  });

  test("one that was given up keeps others, and readings, away until it has really ended", async () => {
    const { tasks, model } = await start();
    let end!: () => void;
    tasks.giveReason = () => new Promise((resolve) => (end = resolve));
    const activity = model.giveReason(item("query", "A1", "x").finding, "y");
    model.cancelActivity();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(await activity).toBe(false);
    expect(model.getState()).toMatchObject({
      problem: { error: { id: "error.noAnswer" } },
      activity: { stopping: true },
    });
    expect(await model.writeCheckSheet()).toBe(false);
    expect([tasks.reviews, tasks.checkSheets]).toEqual([1, []]);
    end();
    await settle();
    expect(model.getState().activity).toBeUndefined();
    expect(tasks.reviews).toBe(2);
    expect(await model.writeCheckSheet()).toBe(true);
  });

  test("a reading that was given up does not come back later over a newer one", async () => {
    const { tasks, model } = await start();
    const review = tasks.review.bind(tasks);
    let answer!: (late: Review) => void;
    tasks.review = () => new Promise((resolve) => (answer = resolve));
    const reading = model.refresh();
    model.cancelReading();
    await jest.advanceTimersByTimeAsync(5_000);
    await reading;
    tasks.review = review;
    await model.refresh();
    answer({ ...EMPTY_REVIEW, state: { ...FILLED_STATE, hard: 9 } });
    await settle();
    expect(model.getState()).toMatchObject({ stale: false, review: { state: { hard: 0 } } });
  });

  test("a workbook that can't be watched is told", async () => {
    const fake = fakeServices(new FakePaneTasks(), {
      workbook: { watch: () => Promise.reject(new WorkbookError("unsupportedHost", "watch")) },
    });
    const model = new PaneModel(fake.services, "home");
    model.start();
    await settle();
    expect(model.getState().problem?.error).toMatchObject({ code: "unsupportedHost" });
  });
});
