import type { OfficeSeam } from "../../../src/main/workbench/OfficeSeam";
import { WorkbenchModel } from "../../../src/main/workbench/WorkbenchModel";

const CALCULATOR = {
  recalculate: () => Promise.resolve([]),
  answer: () => Promise.resolve(null),
  dispose: () => undefined,
};

/** No pane stands beside the grid. */
const SEAM = {
  connect: () => undefined,
  load: () => Promise.reject(new Error("no client")),
} as unknown as OfficeSeam;

/** A page without a grid, which downloads by calling `download`. */
async function open(download: () => void): Promise<WorkbenchModel> {
  jest.spyOn(globalThis, "fetch").mockRejectedValue(new Error("no server"));
  jest.spyOn(URL, "createObjectURL").mockReturnValue("blob:x");
  Object.assign(globalThis, { document: { createElement: () => ({ click: download }) } });
  const model = new WorkbenchModel(SEAM, CALCULATOR, "en-US");
  await model.start();
  return model;
}

beforeEach(() => jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] }));
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  Reflect.deleteProperty(globalThis, "document");
});

const enter = (model: WorkbenchModel): Promise<void> =>
  model.getState().book!.bridge.userEdit({ kind: "enter", sheet: "Sheet1", address: "A1", values: 1 });

test("a book that was saved has nothing unsaved", async () => {
  const model = await open(() => undefined);
  await enter(model);
  expect(model.getState().unsaved).toBe(true);
  await model.save("x");
  expect(model.getState().unsaved).toBe(false);
});

test("what is entered while the book is being saved counts as unsaved", async () => {
  // The bytes are made by then; an entry after them is not in the file.
  const model = await open(() => model.changed());
  await model.save("x");
  expect(model.getState().unsaved).toBe(true);
});
