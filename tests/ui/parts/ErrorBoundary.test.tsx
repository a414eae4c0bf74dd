import { screen } from "@testing-library/react";
import { EMPTY_REVIEW, FakePaneTasks, FILLED_STATE } from "../../support/FakePaneTasks";
import { openPane } from "../../support/openPane";

/** A review that one page stumbles over: home asks how the tables stand, the check page does not. */
function broken() {
  const tasks = new FakePaneTasks();
  const state = Object.defineProperty({ ...FILLED_STATE }, "tables", {
    get: () => {
      throw new TypeError("1.264 kg");
    },
  });
  tasks.review = () => Promise.resolve({ ...EMPTY_REVIEW, state });
  return tasks;
}

beforeEach(() => jest.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

test("a page that breaks leaves the state of the work, and offers to start anew", async () => {
  const reload = jest.fn();
  const { user } = await openPane(broken(), { services: { reload } });
  expect(await screen.findByRole("heading", { name: "Ngăn tác vụ đã dừng" })).toBeVisible();
  expect(screen.getByText("SH09 · Sơn La – Bắc Lào")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Tải lại" }));
  expect(reload).toHaveBeenCalledTimes(1);
});

test("the details for support hold no figures", async () => {
  const { user } = await openPane(broken());
  await screen.findByRole("heading", { name: "Ngăn tác vụ đã dừng" });
  await user.click(screen.getByRole("button", { name: "Sao chép thông tin lỗi" }));
  const details = await navigator.clipboard.readText();
  expect(details).toMatch(/^hoptac 1\.2\.3\npage: home\ncode: TypeError\n/);
  expect(details).not.toContain("1.264");
});
