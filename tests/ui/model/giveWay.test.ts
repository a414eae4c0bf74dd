import { giveWay } from "../../../src/ui/model/giveWay";

let now = 0;
beforeEach(() => {
  jest.useFakeTimers();
  now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => now);
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

/** Whether the pause lets others run before the work goes on. */
async function waits(pause: () => Promise<void>) {
  let done = false;
  const paused = pause().then(() => (done = true));
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  const waited = !done;
  await jest.runAllTimersAsync();
  await paused;
  return waited;
}

test("work goes on at once until the page has waited for a turn, then anew from there", async () => {
  const pause = giveWay({ aborted: false });
  expect(await waits(pause)).toBe(false);
  now = 13;
  expect(await waits(pause)).toBe(true);
  expect(await waits(pause)).toBe(false);
  now = 26;
  expect(await waits(pause)).toBe(true);
});

test("a page that nobody sees is not waited for", async () => {
  jest.spyOn(document, "hidden", "get").mockReturnValue(true);
  const pause = giveWay({ aborted: false });
  now = 1000;
  expect(await waits(pause)).toBe(false);
});

test("work that shall stop does so between two steps", async () => {
  const signal = { aborted: false };
  const pause = giveWay(signal);
  await pause();
  signal.aborted = true;
  await expect(pause()).rejects.toMatchObject({ code: "aborted" });
});
