import { screen, within } from "@testing-library/react";
import { WorkbookError } from "../../../src/core/workbook/Workbook";
import type { Review } from "../../../src/ui/PaneServices";
import { FakePaneTasks } from "../../support/FakePaneTasks";
import { openPane } from "../../support/openPane";

const header = () => within(screen.getByRole("banner"));

test("a reading that fails says why and can be asked for again", async () => {
  const tasks = new FakePaneTasks();
  const review = tasks.review.bind(tasks);
  tasks.review = () => Promise.reject(new WorkbookError("damaged", "read"));
  const { user } = await openPane(tasks);
  expect(await header().findByRole("alert")).toHaveTextContent("Tệp bị hỏng, không đọc được.");
  tasks.review = review;
  await user.click(header().getByRole("button", { name: "Đọc lại" }));
  expect(await header().findByText("SH09 · Sơn La – Bắc Lào")).toBeVisible();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("a long reading shows its progress and can be stopped; the pane works on", async () => {
  const tasks = new FakePaneTasks();
  tasks.review = (progress?: { readonly signal?: { readonly aborted: boolean } }) =>
    new Promise<Review>((_resolve, reject) => {
      const look = setInterval(() => {
        if (!progress?.signal?.aborted) return;
        clearInterval(look);
        reject(new WorkbookError("aborted", "read"));
      }, 10);
    });
  const { user } = await openPane(tasks);
  await user.click(await header().findByRole("button", { name: "Hủy" }));
  expect(await header().findByText("Số liệu đang hiển thị có thể chưa cập nhật.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Tạo biểu mẫu/ }));
  expect(await screen.findByLabelText("Chương trình")).toBeVisible();
});
