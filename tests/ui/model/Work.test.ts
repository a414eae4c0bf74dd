import { WorkbookError } from "../../../src/core/workbook/Workbook";
import type { Progress } from "../../../src/core/workbook/Workbook";
import { Work, type WorkState } from "../../../src/ui/model/Work";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function begin(mayOverlap = true) {
  const states: (WorkState | undefined)[] = [];
  const work = new Work((state) => states.push(state), mayOverlap);
  let progress!: Progress;
  let end!: (value: string) => void;
  let fail!: (error: Error) => void;
  const outcome = work.run("pane.tables.creating", (given) => {
    progress = given;
    return new Promise<string>((resolve, reject) => {
      end = resolve;
      fail = reject;
    });
  });
  return { work, states, progress, end, fail, outcome, last: () => states.at(-1) };
}

test("quick work is never shown as slow", async () => {
  const { end, outcome, states } = begin();
  jest.advanceTimersByTime(499);
  end("done");
  await expect(outcome).resolves.toBe("done");
  expect(states.some((state) => state?.slow)).toBe(false);
  expect(states.at(-1)).toBeUndefined();
});

test("work over half a second is, with its share done in whole per cents", () => {
  const { progress, last } = begin();
  jest.advanceTimersByTime(500);
  progress.report(0.4267);
  expect(last()).toEqual({ label: "pane.tables.creating", done: 0.42, slow: true, stopping: false });
});

test.each([
  [-1, 0],
  [0.999, 0.99],
  [7, 1],
])("a report of %p shows as %p", (reported, shown) => {
  const { progress, last } = begin();
  progress.report(reported);
  expect(last()?.done).toBe(shown);
});

test("reports within the same per cent draw once", () => {
  const { progress, states } = begin();
  const before = states.length;
  for (let cell = 0; cell < 1000; cell++) progress.report(0.5 + cell / 1e6);
  expect(states).toHaveLength(before + 1);
});

test("cancelling tells the work, and the work's own end counts", async () => {
  const { work, progress, fail, outcome, last } = begin();
  work.cancel();
  expect(progress.signal?.aborted).toBe(true);
  expect(last()).toMatchObject({ stopping: true, slow: true });
  fail(new WorkbookError("aborted", "writing"));
  await expect(outcome).rejects.toMatchObject({ code: "aborted" });
  expect(work.running).toBe(false);
});

test("work that does not stop is left after five seconds; what it still reports is not shown", async () => {
  const { work, progress, outcome, states } = begin();
  work.cancel();
  jest.advanceTimersByTime(5000);
  await expect(outcome).rejects.toMatchObject({ id: "error.noAnswer" });
  expect(work.running).toBe(false);
  const { length } = states;
  progress.report(0.9);
  expect(states).toHaveLength(length);
});

test("work that must not overlap is told to be lost after five seconds, and runs until it has ended", async () => {
  const { work, end, outcome, last } = begin(false);
  work.cancel();
  jest.advanceTimersByTime(5000);
  await expect(outcome).rejects.toMatchObject({ id: "error.noAnswer" });
  expect(work.running).toBe(true);
  expect(last()).toMatchObject({ stopping: true });
  end("late");
  await Promise.resolve();
  expect(work.running).toBe(false);
  expect(last()).toBeUndefined();
});

test("work in time after cancelling is not taken for lost later", async () => {
  const { work, end, outcome } = begin();
  work.cancel();
  end("done");
  await expect(outcome).resolves.toBe("done");
  const next = work.run(
    "pane.form.creating",
    () => new Promise<string>((resolve) => setTimeout(() => resolve("made"), 9000)),
  );
  jest.advanceTimersByTime(9000);
  await expect(next).resolves.toBe("made");
});

test("two pieces of work in one place are a mistake", async () => {
  const { work } = begin();
  await expect(work.run("pane.form.creating", () => Promise.resolve())).rejects.toThrow("pane.form.creating");
});
