import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { languages } from "../../../src/catalogue/languages/languages";
import { WorkbookError } from "../../../src/core/workbook/Workbook";
import { StartUp, type StartUpProps } from "../../../src/ui/startUp/StartUp";

const show = (status: StartUpProps["status"], reload = () => undefined) =>
  render(<StartUp status={status} language="vi" languages={languages} version="1.2.3" reload={reload} />);

test("starting says what it waits for", () => {
  show("starting");
  expect(screen.getByRole("progressbar", { name: "Đang chờ Excel…" })).toBeInTheDocument();
});

test.each([
  ["timedOut", "Excel không trả lời", /Bấm Tải lại/],
  ["tooOld", "Phiên bản Excel quá cũ", /Excel 2021, Excel 2024 hoặc Microsoft 365/],
  ["noExcel", "Trang này chạy trong Excel", /Mở một sổ làm việc trong Excel/],
] as const)("%s says what is the matter, what to do and a code", (status, title, help) => {
  show(status);
  expect(screen.getByRole("heading", { level: 1, name: title })).toBeVisible();
  expect(screen.getByText(help)).toBeVisible();
  expect(screen.getByText(`hoptac 1.2.3 · ${status}`)).toBeVisible();
});

test("reloads on request", async () => {
  const reload = jest.fn();
  show("timedOut", reload);
  await userEvent.click(screen.getByRole("button", { name: "Tải lại" }));
  expect(reload).toHaveBeenCalledTimes(1);
});

test("can be read in another language before there is a workbook", async () => {
  show("tooOld");
  await userEvent.click(screen.getByRole("button", { name: "Ngôn ngữ: Tiếng Việt" }));
  await userEvent.click(await screen.findByRole("menuitemradio", { name: "English" }));
  expect(screen.getByRole("heading", { level: 1, name: "This Excel is too old" })).toBeVisible();
});

test.each([
  ["cellEditMode", /Enter/],
  ["busy", /Excel/],
] as const)("a workbook that fails with %s is told in its own words, with a way to load anew", (code, words) => {
  const error = new WorkbookError(code, "find");
  render(
    <StartUp
      status="failed"
      error={error}
      language="vi"
      languages={languages}
      version="1.2.3"
      reload={() => undefined}
    />,
  );
  expect(screen.getByRole("heading", { level: 1, name: "Chưa đọc được sổ làm việc" })).toBeVisible();
  expect(screen.getByText(languages.vi[`error.${code}`]!)).toHaveTextContent(words);
  expect(screen.getByText(`hoptac 1.2.3 · ${code}`)).toBeVisible();
  expect(screen.getByRole("button", { name: "Tải lại" })).toBeVisible();
});
