import { act, screen, waitFor, within } from "@testing-library/react";
import type { Progress } from "../../../src/core/workbook/Workbook";
import { WorkbookError } from "../../../src/core/workbook/Workbook";
import { EMPTY_STATE, FakePaneTasks, FILLED_STATE, item } from "../../support/FakePaneTasks";
import { openPane, said } from "../../support/openPane";

const open = (tasks = new FakePaneTasks()) => openPane(tasks, { page: "summary" });
const main = () => within(screen.getByRole("main"));
const create = () => screen.findByRole("button", { name: "Tạo bảng tổng hợp" });

test("one click: the sheets to look at and the sentences by language, the pane's first", async () => {
  const { user, tasks } = await open();
  await user.click(await create());
  expect(await main().findByText("Đã tạo 2 trang tính.")).toBeVisible();
  expect(main().getByText("Đã tính hai lần 25 số liệu, kết quả khớp nhau.")).toBeVisible();
  expect(said()).toBe("Đã tạo 2 trang tính.");
  await user.click(main().getByRole("button", { name: "Bảng 2" }));
  expect(tasks.revealed).toEqual([{ sheet: "Bảng 2" }]);
  expect(
    main()
      .getAllByRole("heading", { level: 3 })
      .map((h) => h.textContent),
  ).toEqual(["Tiếng Việt", "English"]);
  expect(main().getByText("977 cases were detected.")).toHaveAttribute("lang", "en");
  expect(screen.getByRole("button", { name: "Tạo lại bảng tổng hợp" })).toBeVisible();
});

test("the tables' language is the pane's unless another is chosen", async () => {
  const tasks = new FakePaneTasks();
  const asked = jest.spyOn(tasks, "createSummaryTables");
  const { user } = await open(tasks);
  await user.click(await create());
  await user.selectOptions(screen.getByLabelText("Ngôn ngữ của bảng"), "ພາສາລາວ");
  await user.click(await screen.findByRole("button", { name: "Tạo lại bảng tổng hợp" }));
  await waitFor(() => expect(asked.mock.calls.map(([{ language }]) => language)).toEqual(["vi", "lo"]));
});

test("a second language stands beside the first, and leaves with it", async () => {
  const tasks = new FakePaneTasks();
  const asked = jest.spyOn(tasks, "createSummaryTables");
  const { user } = await open(tasks);
  await create();
  await user.selectOptions(screen.getByLabelText("Ngôn ngữ thứ hai đi kèm"), "ພາສາລາວ");
  await user.click(await create());
  await user.selectOptions(screen.getByLabelText("Ngôn ngữ của bảng"), "ພາສາລາວ");
  await user.click(await screen.findByRole("button", { name: "Tạo lại bảng tổng hợp" }));
  await waitFor(() => expect(asked.mock.calls.map(([{ language }]) => language)).toEqual(["vi+lo", "lo"]));
});

test("what was made is still there after a look at another page", async () => {
  const { user } = await open();
  await user.click(await create());
  await main().findByText("Đã tạo 2 trang tính.");
  await user.click(screen.getByRole("button", { name: "Về trang đầu" }));
  await user.click(await screen.findByRole("button", { name: /Bảng tổng hợp.*Đã cập nhật/ }));
  expect(await main().findByRole("button", { name: "Bảng 1" })).toBeVisible();
});

test("errors and changed figures are told beside the tables; a click leads to the errors", async () => {
  const tasks = Object.assign(new FakePaneTasks(), {
    state: { ...FILLED_STATE, tables: "outdated" as const },
    items: [item("error", "D12", "Sai số vụ.")],
  });
  const { user } = await open(tasks);
  expect(await screen.findByText("Số liệu hoặc lý do giải trình đã thay đổi sau khi tạo bảng.")).toBeVisible();
  expect(screen.getByText("Còn 1 lỗi: số liệu trong bảng có thể sai.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Xem lỗi" }));
  expect(await screen.findByText("Sai số vụ.")).toBeVisible();
});

test("without a form the way to one", async () => {
  await open(Object.assign(new FakePaneTasks(), { state: EMPTY_STATE }));
  expect(
    await screen.findByText("Sổ làm việc chưa có biểu mẫu. Hãy tạo biểu mẫu và nhập số liệu trước."),
  ).toBeVisible();
  expect(screen.getByRole("button", { name: "Tạo biểu mẫu" })).toBeVisible();
});

describe("work that takes its time", () => {
  /** Tables that are made when the test says so. */
  async function begin() {
    const tasks = new FakePaneTasks();
    let progress: Progress | undefined;
    let fail: (error: Error) => void = () => undefined;
    tasks.createSummaryTables = (_request: unknown, given?: Progress) => {
      progress = given;
      return new Promise((_resolve, reject) => (fail = reject));
    };
    const pane = await open(tasks);
    await pane.user.click(await create());
    const cancel = await screen.findByRole("button", { name: "Hủy" });
    return { ...pane, cancel, progress: progress!, fail };
  }

  test("shows how far it has come, and its button waits", async () => {
    const { progress } = await begin();
    act(() => progress.report(0.42));
    expect(screen.getByRole("progressbar", { name: "Đang tạo bảng tổng hợp…" })).toHaveAttribute(
      "aria-valuenow",
      "0.42",
    );
    expect(await create()).toHaveAttribute("aria-disabled", "true");
  });

  test("stops on Cancel: nothing was changed, and nothing is wrong", async () => {
    const { user, cancel, progress, fail } = await begin();
    await user.click(cancel);
    expect(progress.signal?.aborted).toBe(true);
    expect(screen.getByRole("progressbar", { name: "Đang dừng…" })).toBeInTheDocument();
    act(() => fail(new WorkbookError("aborted", "writing")));
    expect(await screen.findByText("Đã dừng. Không có gì thay đổi.")).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(await create()).not.toHaveAttribute("aria-disabled", "true");
  });

  test("goes on, with its Cancel, while the user looks at another page", async () => {
    const { user } = await begin();
    await user.click(screen.getByRole("button", { name: "Về trang đầu" }));
    await screen.findByRole("heading", { level: 1, name: "Công việc" });
    expect(screen.getByRole("button", { name: "Hủy" })).toBeVisible();
  });

  test("that fails tells what to do, with the code", async () => {
    const { fail } = await begin();
    act(() => fail(new WorkbookError("workbookProtected", "add sheet")));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Trong Excel tắt Review > Protect Workbook rồi thử lại.");
    expect(alert).toHaveTextContent("Mã lỗi: workbookProtected");
  });
});

test("sentences are as close as chosen, and the same goes for files; what was made is given to the user", async () => {
  const tasks = new FakePaneTasks();
  const saved: string[] = [];
  const { user } = await openPane(tasks, {
    page: "summary",
    services: { saveFile: ({ name }) => void saved.push(name) },
  });
  await user.selectOptions(await screen.findByLabelText("Số trong lời văn"), "hai chữ số có nghĩa");
  await user.click(main().getByRole("switch", { name: "Ghi chú tăng, giảm nào vượt mức ngẫu nhiên" }));
  await user.click(await create());
  await waitFor(() => expect(tasks.tablesMade).toEqual([{ language: "vi", precision: "2", chance: true }]));
  for (const name of ["Báo cáo (Word)", "Trang trình chiếu (PowerPoint)", "Toàn bộ số liệu (CSV)"]) {
    await user.click(main().getByRole("button", { name }));
  }
  await waitFor(() => expect(saved).toEqual(["sh09.word", "sh09.slides", "sh09.csv"]));
  expect(tasks.filesMade[0]).toEqual({ kind: "word", language: "vi", precision: "2", chance: true });
});

test("a number that is not its figure is told in red", async () => {
  const tasks = new FakePaneTasks();
  const parameters = { number: "978", text: "978 vụ." };
  tasks.tables = {
    ...tasks.tables,
    unverified: [{ rule: "words.unverified", severity: "hard", place: {}, parameters }],
  };
  const { user } = await open(tasks);
  await user.click(await create());
  expect(await screen.findByRole("alert")).toHaveTextContent("978");
});
