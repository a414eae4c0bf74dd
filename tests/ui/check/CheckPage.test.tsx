import { screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../../src/core/workbook/Workbook";
import { EMPTY_STATE, FakePaneTasks, item } from "../../support/FakePaneTasks";
import { openPane, said } from "../../support/openPane";

const open = (items: FakePaneTasks["items"]) =>
  openPane(Object.assign(new FakePaneTasks(), { items }), { page: "check" });
const card = (message: string) => within(screen.getByText(message).closest("li")!);

const HARD = item("hard", "D12", "Số vụ phải là số nguyên.", { expected: "0 đến 10.000" });
const FIXABLE = item("hard", "F13", "Chữ thay cho số.", { correction: "hơn 390" });
const SOFT = item("soft", "G14", "Gấp 12 lần năm trước.");

test("findings stand under their severity, gravest first, each with what, where and what was expected", async () => {
  await open([SOFT, HARD]);
  expect((await screen.findAllByRole("heading", { level: 2 })).map((h) => h.textContent)).toEqual([
    "Lỗi (1)",
    "Cần xem (1)",
  ]);
  expect(card("Số vụ phải là số nguyên.").getByText("0 đến 10.000")).toBeVisible();
  expect(card("Số vụ phải là số nguyên.").getByRole("button", { name: "Kết quả, ô D12" })).toBeVisible();
  expect(screen.getByText("Còn 12 ô trống. 3 ô ghi không nêu.")).toBeVisible();
});

test("the place leads to the cell, by click and by Enter", async () => {
  const { user, tasks } = await open([HARD]);
  const place = await screen.findByRole("button", { name: "Kết quả, ô D12" });
  await user.click(place);
  place.focus();
  await user.keyboard("{Enter}");
  expect(tasks.revealed).toEqual([
    { sheet: "Kết quả", cell: "D12" },
    { sheet: "Kết quả", cell: "D12" },
  ]);
});

test("a place that can't be shown says why", async () => {
  const { user, tasks } = await open([HARD]);
  tasks.reveal = () => Promise.reject(new WorkbookError("cellEditMode", "reveal"));
  await user.click(await screen.findByRole("button", { name: "Kết quả, ô D12" }));
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("Đang nhập dở một ô. Nhấn Enter hoặc Esc trong trang tính rồi thử lại.");
  expect(alert).toHaveTextContent("Mã lỗi: cellEditMode");
  await user.click(within(alert).getByRole("button", { name: "Đóng thông báo" }));
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("a place without a sheet is plain text", async () => {
  const finding = { rule: "test.file", severity: "info" as const, place: { file: "sh09.xlsx" } };
  await open([{ finding, message: "Tệp được lưu bằng LibreOffice." }]);
  expect(await screen.findByText("Tệp sh09.xlsx")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Tệp sh09.xlsx" })).not.toBeInTheDocument();
});

describe("a correction", () => {
  test("is shown before the click, written by it, and the focus goes to the finding that follows", async () => {
    const { user, tasks } = await open([FIXABLE, HARD]);
    expect(await screen.findByText("hơn 390")).toBeVisible();
    expect(tasks.fixed).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Sửa Kết quả, ô F13 thành hơn 390" }));
    await waitFor(() => expect(screen.queryByText("Chữ thay cho số.")).not.toBeInTheDocument());
    expect(tasks.fixed).toEqual([FIXABLE.finding]);
    expect(said()).toBe("Đã sửa.");
    await waitFor(() => expect(screen.getByText("Số vụ phải là số nguyên.").closest("li")).toHaveFocus());
  });

  test("after the last one nothing is left to correct", async () => {
    const { user } = await open([FIXABLE]);
    await user.click(await screen.findByRole("button", { name: /^Sửa/ }));
    expect(await screen.findByText("Không phát hiện lỗi.")).toBeVisible();
  });

  test("that fails leaves the finding and says why", async () => {
    const { user, tasks } = await open([FIXABLE]);
    tasks.applyFix = () => Promise.reject(new WorkbookError("sheetProtected", "fix"));
    await user.click(await screen.findByRole("button", { name: /^Sửa/ }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Trang tính cần ghi đang được bảo vệ");
    expect(screen.getByText("Chữ thay cho số.")).toBeVisible();
  });

  test("a finding without one has no such button", async () => {
    await open([HARD]);
    await screen.findByText("Số vụ phải là số nguyên.");
    expect(screen.queryByRole("button", { name: /^Sửa/ })).not.toBeInTheDocument();
  });
});

test("100 000 findings open as a short list that grows on request", async () => {
  const { user } = await open(Array.from({ length: 100_000 }, (_, row) => item("soft", `G${row + 1}`, "Cần xem.")));
  expect(await screen.findByRole("heading", { level: 2, name: "Cần xem (100.000)" })).toBeVisible();
  expect(screen.getAllByText("Cần xem.")).toHaveLength(20);
  await user.click(screen.getByRole("button", { name: "Xem thêm 100 (còn 99.980)" }));
  expect(screen.getAllByText("Cần xem.")).toHaveLength(120);
});

test("checking again says the outcome", async () => {
  const { user, tasks } = await open([]);
  expect(await screen.findByText("Không phát hiện lỗi.")).toBeVisible();
  tasks.items = [HARD, SOFT];
  await user.click(screen.getByRole("button", { name: "Kiểm tra lại" }));
  expect(await screen.findByText("Số vụ phải là số nguyên.")).toBeVisible();
  expect(said()).toBe("Đã kiểm tra: 1 lỗi, 1 mục cần xem.");
});

test("the list follows the user's changes", async () => {
  const { tasks, change } = await open([]);
  await screen.findByText("Không phát hiện lỗi.");
  tasks.items = [HARD];
  change();
  expect(await screen.findByText("Số vụ phải là số nguyên.")).toBeVisible();
});

test("a workbook without a form leads to one", async () => {
  const { user } = await openPane(Object.assign(new FakePaneTasks(), { state: EMPTY_STATE }), { page: "check" });
  expect(await screen.findByText("Không có gì để kiểm tra: sổ làm việc chưa có biểu mẫu.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Tạo biểu mẫu" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Tạo biểu mẫu" })).toHaveFocus();
});
