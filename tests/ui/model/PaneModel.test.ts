import { WorkbookError } from "../../../src/core/workbook/Workbook";
import { PaneModel } from "../../../src/ui/model/PaneModel";
import type { Review } from "../../../src/ui/PaneServices";
import { FakePaneTasks, fakeServices, FILLED_STATE, item } from "../../support/FakePaneTasks";

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
    expect(tasks.reviews).toHaveLength(1);
    for (let keystroke = 0; keystroke < 10; keystroke++) {
      change();
      await jest.advanceTimersByTimeAsync(100);
    }
    expect(tasks.reviews).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(300);
    expect(tasks.reviews).toHaveLength(2);
  });

  test("never twice at a time: asked for while it runs, it runs once more", async () => {
    const tasks = new FakePaneTasks();
    const answers: ((review: Review) => void)[] = [];
    tasks.review = () => new Promise((resolve) => answers.push(resolve));
    const { model } = await start(tasks);
    void model.refresh();
    const last = model.refresh();
    expect(answers).toHaveLength(1);
    answers[0]!({ state: FILLED_STATE, items: [] });
    await settle();
    expect(answers).toHaveLength(2);
    answers[1]!({ state: { ...FILLED_STATE, hard: 1 }, items: [item("hard", "A1", "x")] });
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
      tasks.items = [item("hard", "A1", "x")];
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
    expect(tasks.reviews).toHaveLength(1);
    expect(listeners.size).toBe(0);
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
    expect(tasks.reviews).toHaveLength(2);
    tasks.createSummaryTables = () => Promise.reject(new WorkbookError("hostFailure", "write"));
    await model.createTables("vi");
    expect(tasks.reviews).toHaveLength(3);
    expect(model.getState().problem).toBeDefined();
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
