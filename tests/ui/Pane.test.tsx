import { screen, waitFor, within } from "@testing-library/react";
import { EMPTY_STATE, FakePaneTasks, FILLED_STATE, item } from "../support/FakePaneTasks";
import { openPane, said } from "../support/openPane";

const tasksWith = (change: Partial<FakePaneTasks>) => Object.assign(new FakePaneTasks(), change);
const header = () => within(screen.getByRole("banner"));

describe("the state of the work, above every page", () => {
  test("programme, period, cells done and findings", async () => {
    await openPane(
      tasksWith({ items: [item("error", "D12", "a"), item("query", "D13", "b"), item("query", "D14", "c")] }),
    );
    expect(await header().findByText("SH09 · Sơn La – Bắc Lào")).toBeVisible();
    expect(header().getByText("Kỳ 15/12/2022 – 14/12/2023")).toBeVisible();
    expect(header().getByText("44/60 ô (5 không phát sinh) · 12 trống · 3 không nêu · 1 chờ xử lý")).toBeVisible();
    expect(header().getByRole("img")).toHaveAccessibleName(
      "44 trên 60 ô đã nhập (không phát sinh: 5), 3 ô không nêu, 12 ô còn trống, 1 ô có lỗi hoặc câu hỏi",
    );
    expect(header().getByRole("button", { name: "1 lỗi" })).toBeVisible();
    expect(header().getByRole("button", { name: "2 cần xem" })).toBeVisible();
  });

  test("no findings is said, not left out", async () => {
    await openPane();
    expect(await header().findByText("Không có lỗi")).toBeVisible();
  });

  test("a form without a period says so, further forms are counted", async () => {
    const [form] = FILLED_STATE.forms;
    const bare = { programme: form!.programme, language: form!.language, sheet: "Kết quả (2)" };
    await openPane(tasksWith({ state: { ...FILLED_STATE, forms: [bare, form!] } }));
    expect(await header().findByText("Chưa có kỳ báo cáo và 1 biểu mẫu khác")).toBeVisible();
  });

  test("a click on the number of errors leads to them", async () => {
    const { user } = await openPane(tasksWith({ items: [item("error", "D12", "Sai số vụ.")] }));
    await user.click(await header().findByRole("button", { name: "1 lỗi" }));
    expect(await screen.findByText("Sai số vụ.")).toBeVisible();
  });
});

describe("pages", () => {
  test.each([
    ["Tạo biểu mẫu", "Tạo biểu mẫu"],
    ["Kiểm tra", "Kiểm tra"],
    ["Bảng tổng hợp", "Bảng tổng hợp"],
  ])("the task %s opens its page; the heading takes the focus; back leads home", async (task, heading) => {
    const { user } = await openPane();
    await user.click(within(screen.getByRole("list")).getByRole("button", { name: new RegExp(task) }));
    const hasFocus = (name: string): Promise<void> =>
      waitFor(() => {
        expect(screen.getByRole("heading", { level: 1, name })).toHaveFocus();
      });
    await hasFocus(heading);
    await user.click(screen.getByRole("button", { name: "Về trang đầu" }));
    await hasFocus("Công việc");
  });

  test.each([
    ["form", "Tạo biểu mẫu"],
    ["check", "Kiểm tra"],
    ["summary", "Bảng tổng hợp"],
  ] as const)("the ribbon opens %s at once and leaves the focus alone", async (page, heading) => {
    await openPane(undefined, { page });
    expect(screen.getByRole("heading", { level: 1, name: heading })).not.toHaveFocus();
  });

  test("the keyboard alone reaches and opens a task", async () => {
    const { user } = await openPane();
    await screen.findByText("Không có lỗi", { selector: "header *" });
    const check = screen.getByRole("button", { name: /^Kiểm tra/ });
    for (let presses = 0; presses < 10 && document.activeElement !== check; presses++) await user.tab();
    expect(check).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("heading", { level: 1, name: "Kiểm tra" })).toHaveFocus();
  });

  test.each([
    ["none", "Chưa tạo"],
    ["current", "Đã cập nhật"],
    ["outdated", "Cũ: số liệu hoặc lý do đã thay đổi"],
  ] as const)("home tells that the tables are %s", async (tables, words) => {
    await openPane(tasksWith({ state: { ...FILLED_STATE, tables } }));
    expect(await screen.findByText(words)).toBeVisible();
  });

  test("home makes the summary tables with one click", async () => {
    const { user } = await openPane();
    await user.click(await screen.findByRole("button", { name: "Tạo bảng tổng hợp" }));
    expect(await within(screen.getByRole("main")).findByText("Đã tạo 2 trang tính.")).toBeVisible();
    expect(screen.getByRole("heading", { level: 1, name: "Bảng tổng hợp" })).toBeVisible();
  });
});

describe("an empty workbook", () => {
  const empty = () => tasksWith({ state: EMPTY_STATE });

  test("one sentence and the way to a form", async () => {
    const { user } = await openPane(empty());
    expect(await screen.findByText(/^Sổ làm việc chưa có biểu mẫu: hãy tạo biểu mẫu/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Mở ví dụ" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Tạo biểu mẫu" }));
    expect(await screen.findByLabelText("Chương trình")).toBeVisible();
  });

  test("an example where there is one", async () => {
    const tasks = empty();
    const openExample = () => {
      tasks.state = FILLED_STATE;
      return Promise.resolve();
    };
    const { user } = await openPane(tasks, { services: { openExample } });
    await user.click(await screen.findByRole("button", { name: "Mở ví dụ" }));
    expect(await screen.findByText("SH09 · Sơn La – Bắc Lào")).toBeVisible();
    expect(said()).toBe("Đã mở ví dụ.");
  });

  test("findings without a form are not hidden behind the sentence", async () => {
    await openPane(Object.assign(empty(), { items: [item("error", "A1", "Biểu mẫu của phiên bản mới hơn.")] }));
    expect(await screen.findByRole("button", { name: /Kiểm tra.*1 lỗi/ })).toBeVisible();
  });
});

describe("language", () => {
  test("each is named in itself; the choice is remembered and relabels the pane", async () => {
    const { user, tasks } = await openPane();
    await user.click(screen.getByRole("button", { name: "Ngôn ngữ: Tiếng Việt" }));
    const choices = await screen.findAllByRole("menuitemradio");
    expect(choices.map((choice) => [choice.lang, choice.textContent])).toEqual([
      ["vi", "Tiếng Việt"],
      ["lo", "ພາສາລາວ"],
      ["en", "English"],
    ]);
    await user.click(choices[1]!);
    expect(await screen.findByRole("button", { name: /^ກວດສອບ/ })).toBeVisible();
    expect(tasks.remembered).toEqual(["lo"]);
    expect(document.documentElement.lang).toBe("lo");
    expect(screen.getByText("SH09 · ເຊີນລາ – ພາກເໜືອລາວ").closest("[lang]")).toHaveAttribute("lang", "lo");
  });

  test("the findings are worded anew, and the window is called by the pane's title", async () => {
    const titles: string[] = [];
    const { finding } = item("error", "D12", "");
    const tasks = tasksWith({ items: [{ finding: { ...finding, rule: "form.badDate" }, standing: "error" }] });
    const { user } = await openPane(tasks, {
      page: "check",
      services: { setTitle: (title) => void titles.push(title) },
    });
    expect(await screen.findByText(/^Không phải ngày tháng/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Ngôn ngữ: Tiếng Việt" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "English" }));
    expect(await screen.findByText(/^This is no date/)).toBeVisible();
    expect(titles).toEqual(["Thống kê hợp tác", "Cooperation statistics"]);
    expect(tasks.reviews).toBe(1);
  });

  test("a workbook that can't remember it says so; the pane speaks it all the same", async () => {
    const { user, tasks } = await openPane();
    tasks.setLanguage = () => Promise.reject(new Error("read only"));
    await user.click(screen.getByRole("button", { name: "Ngôn ngữ: Tiếng Việt" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "English" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("The add-in met an error it did not expect.");
  });
});
