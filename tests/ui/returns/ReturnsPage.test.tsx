import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { type Progress, WorkbookError } from "../../../src/core/workbook/Workbook";
import { EMPTY_STATE, FakePaneTasks, FILLED_STATE, item, SH09 } from "../../support/FakePaneTasks";
import { openPane, said } from "../../support/openPane";

const file = (name: string, content = name): File => new File([content], name);
const A = file("a.xlsx");
const B = file("b.xlsx");

/** In an empty workbook, as the office that merges opens one. */
const emptyWorkbook = () => Object.assign(new FakePaneTasks(), { state: EMPTY_STATE });
const open = (tasks = emptyWorkbook()) => openPane(tasks, { page: "returns" });
const main = () => within(screen.getByRole("main"));
const input = () => screen.getByRole("main").querySelector<HTMLInputElement>("input[type=file]")!;
const cards = () =>
  within(screen.getByRole("region", { name: /^Tệp/ }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
const create = () => screen.findByRole("button", { name: "Tạo bảng tổng hợp" });
const missing = (rule: string, name: string) => ({
  rule,
  severity: "hard" as const,
  place: { file: name },
  parameters: { file: name, detail: "" },
});

async function chosen(tasks = emptyWorkbook(), files: readonly File[] = [A, B]) {
  const pane = await open(tasks);
  await pane.user.upload(input(), [...files]);
  await screen.findByRole("region", { name: /^Tệp/ });
  return pane;
}

describe("the way to the page", () => {
  test("from an empty workbook", async () => {
    const { user } = await openPane(emptyWorkbook());
    await user.click(await screen.findByRole("button", { name: "Gộp báo cáo gửi về" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Gộp báo cáo gửi về" })).toHaveFocus();
    expect(await screen.findByRole("button", { name: "Chọn tệp…" })).toBeVisible();
  });

  test("from the list of tasks, between check and tables, which then says how many files are chosen", async () => {
    const { user } = await chosen(new FakePaneTasks());
    await user.click(screen.getByRole("button", { name: "Về trang đầu" }));
    const tasks = await screen.findAllByRole("listitem");
    expect(tasks.slice(0, 4).map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("Tạo biểu mẫu"),
      expect.stringContaining("Kiểm tra"),
      expect.stringContaining("Gộp báo cáo gửi vềĐã chọn 2 tệp"),
      expect.stringContaining("Bảng tổng hợp"),
    ]);
    await user.click(screen.getByRole("button", { name: /Gộp báo cáo/ }));
    await waitFor(() => expect(cards()).toHaveLength(2));
  });
});

describe("choosing", () => {
  test("several files: what each holds, and what they have in common", async () => {
    await chosen();
    expect(main().getByText(/SH09 · Sơn La – Bắc Lào/)).toHaveTextContent("Kỳ 15/12/2022 – 14/12/2023");
    expect(cards()).toEqual(
      ["a.xlsx", "b.xlsx"].map((name) => `${name}Các lực lượng Sơn La8/12 ô · 3 trống · 1 không nêu`),
    );
    expect(said()).toBe("Có 2 tệp trong danh sách, 0 tệp không tính được.");
  });

  test("by the keyboard alone: the button opens the system's window", async () => {
    const { user } = await open();
    const opened = jest.spyOn(input(), "click");
    (await screen.findByRole("button", { name: "Chọn tệp…" })).focus();
    await user.keyboard("{Enter}");
    expect(opened).toHaveBeenCalledTimes(1);
  });

  test("more files later; one that is in the list counts once", async () => {
    const { user, tasks } = await chosen();
    await user.upload(input(), [file("c.xlsx"), file("a.xlsx")]);
    expect(await screen.findByText("1 tệp đã có trong danh sách.")).toBeVisible();
    expect(cards()).toHaveLength(3);
    expect(tasks.collected.at(-1)).toEqual(["a.xlsx", "b.xlsx", "c.xlsx"]);
  });

  test("another file of the same name is told, and the earlier one can be taken away", async () => {
    const { user, tasks } = await chosen();
    await user.upload(input(), file("a.xlsx", "corrected"));
    expect(await screen.findByText("a.xlsx (2)")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Bỏ tệp chọn trước" }));
    await waitFor(() => expect(tasks.collected.at(-1)).toEqual(["b.xlsx", "a.xlsx"]));
    await waitFor(() => expect(cards()).toHaveLength(2));
    expect(screen.queryByText(/cùng tên/)).not.toBeInTheDocument();
  });

  const dropOn = (element: Element, files: readonly File[]) => {
    const dataTransfer = { types: ["Files"], files, dropEffect: "" };
    const goesOn = [fireEvent.dragOver(element, { dataTransfer }), fireEvent.drop(element, { dataTransfer })];
    return { goesOn, effect: dataTransfer.dropEffect };
  };

  test("files dragged onto the page are taken, beside it they are kept from opening in place of the pane", async () => {
    await open();
    expect(dropOn(screen.getByRole("main"), [A])).toEqual({ goesOn: [false, false], effect: "copy" });
    await waitFor(() => expect(cards()).toHaveLength(1));
    expect(dropOn(screen.getByRole("banner"), [B])).toEqual({ goesOn: [false, false], effect: "none" });
    await screen.findByRole("button", { name: "Thêm tệp…" });
    expect(cards()).toHaveLength(1);
  });

  test("text dragged over the page is none of its business", async () => {
    await open();
    expect(fireEvent.dragOver(screen.getByRole("main"), { dataTransfer: { types: ["text/plain"] } })).toBe(true);
  });
});

describe("files whose figures are not counted", () => {
  const broken = () => {
    const tasks = emptyWorkbook();
    tasks.problems["b.xlsx"] = missing("file.notAWorkbook", "b.xlsx");
    return tasks;
  };

  test("say why, with the code, and hide no other", async () => {
    await chosen(broken());
    expect(cards()[0]).toContain("8/12 ô");
    expect(cards()[1]).toContain("b.xlsx không phải sổ làm việc Excel (.xlsx).");
    expect(cards()[1]).toContain("Mã lỗi: file.notAWorkbook");
    expect(said()).toBe("Có 2 tệp trong danh sách, 1 tệp không tính được.");
  });

  test("go at once, all of them", async () => {
    const { user } = await chosen(broken());
    await user.click(screen.getByRole("button", { name: "Bỏ các tệp này (1)" }));
    await waitFor(() => expect(cards()).toHaveLength(1));
    expect(screen.queryByText(/không tính được số liệu/)).not.toBeInTheDocument();
  });
});

test("a file is taken away, and the focus goes to the next; with the last one the page is as at first", async () => {
  const { user } = await chosen();
  screen.getByRole("button", { name: "Bỏ a.xlsx" }).focus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(cards()).toHaveLength(1));
  await waitFor(() => expect(within(screen.getByRole("region", { name: /^Tệp/ })).getByRole("listitem")).toHaveFocus());
  await user.click(screen.getByRole("button", { name: "Bỏ b.xlsx" }));
  expect(await screen.findByRole("button", { name: "Chọn tệp…" })).toBeVisible();
  expect(screen.queryByRole("region", { name: /^Tệp/ })).not.toBeInTheDocument();
  expect(said()).toBe("Danh sách không còn tệp nào.");
});

describe("who is missing", () => {
  const party = (id: string, vi: string) => ({ id, country: "VN" as const, labels: { en: id, vi } });
  const unit = (name: string, state: "missing" | "partial" | "complete", filled: number) => ({
    unit: { id: name, party: "vn", labels: { en: name } },
    state,
    filled,
    total: 12,
  });

  test("by side: units without a figure, and those whose figures are not all there", async () => {
    const parties = [
      {
        party: party("vn", "Phía Việt Nam"),
        units: [unit("Sơn La", "complete", 12), unit("Nghệ An", "partial", 7), unit("Quảng Trị", "missing", 0)],
      },
      { party: party("la", "Phía Lào"), units: [unit("Houaphanh", "complete", 12)] },
    ];
    await chosen(Object.assign(emptyWorkbook(), { parties }));
    const region = within(screen.getByRole("region", { name: "Đơn vị đã báo cáo: 3/4" }));
    expect(region.getAllByRole("heading", { level: 3 }).map((h) => h.textContent)).toEqual(["Phía Việt Nam"]);
    expect(region.getAllByRole("listitem").map((li) => li.textContent)).toEqual([
      "Nghệ An7/12 ô",
      "Quảng TrịChưa có số liệu",
    ]);
  });

  test("nobody", async () => {
    const parties = [{ party: party("vn", "Phía Việt Nam"), units: [unit("Sơn La", "complete", 12)] }];
    await chosen(Object.assign(emptyWorkbook(), { parties }));
    expect(screen.getByText("Tất cả đơn vị đã báo cáo đầy đủ.")).toBeVisible();
  });
});

describe("what is found in the files together", () => {
  const at = (name: string, cell: string) => ({ place: { file: name, sheet: "Kết quả", cell } });
  const returnsItems = [
    item("error", "", "Khác số ở b.xlsx.", at("a.xlsx", "C11")),
    item("proposal", "", "Ghi chữ trong ô.", { ...at("b.xlsx", "C12"), fix: { value: 977 } }),
    item("query", "", "Lớn hơn mọi năm.", at("b.xlsx", "C13")),
    item("explained", "", "Tăng mạnh.", {
      ...at("b.xlsx", "C14"),
      reason: { text: "Chuyên án lớn.", period: { from: "2022-12-15", to: "2023-12-14" } },
    }),
  ];
  const found = () => Object.assign(emptyWorkbook(), { returnsItems });
  const lists = () =>
    ["Lỗi (1)", "Cần xem (2)", "Đã giải thích (1)"].map((name) =>
      within(screen.getByRole("region", { name }))
        .getAllByRole("listitem")
        .map((li) => li.textContent),
    );

  test("says in which file, on which sheet, in which cell; reasons count; nothing can be corrected here", async () => {
    await chosen(found());
    expect(lists()).toEqual([
      ["Khác số ở b.xlsx.a.xlsx / Kết quả, ô C11"],
      ["Ghi chữ trong ô. Đề nghị: 977.b.xlsx / Kết quả, ô C12", "Lớn hơn mọi năm.b.xlsx / Kết quả, ô C13"],
      ["Tăng mạnh.b.xlsx / Kết quả, ô C14Lý do: Chuyên án lớn."],
    ]);
    expect(screen.queryByRole("button", { name: /Sửa/ })).not.toBeInTheDocument();
  });

  test("is narrowed to one file", async () => {
    const { user } = await chosen(found());
    await user.selectOptions(screen.getByLabelText("Lọc theo tệp"), "a.xlsx (1)");
    expect(screen.getByRole("region", { name: "Lỗi (1)" })).toBeVisible();
    expect(screen.queryByRole("region", { name: /Cần xem/ })).not.toBeInTheDocument();
    expect(said()).toBe("Đang hiện 1 mục.");
  });
});

test("forms of the open workbook have a card of their own, which can't be taken away", async () => {
  const own = {
    name: "Book1",
    programme: SH09,
    units: [],
    completeness: { filled: 2, none: 0, notStated: 0, blank: 0, unsettled: 0, total: 2 },
  };
  await chosen(Object.assign(new FakePaneTasks(), { own }));
  expect(cards()[2]).toContain("Sổ làm việc này");
  expect(screen.getAllByRole("button", { name: /^Bỏ / })).toHaveLength(2);
});

test("a question at a row of the open workbook takes a reason, one in another file does not", async () => {
  const completeness = { filled: 2, none: 0, notStated: 0, blank: 0, unsettled: 0, total: 2 };
  const own = { name: "Book1", programme: SH09, units: [], completeness };
  const subject = "case_register|2022-12-15|2023-12-14|0123456789abcdef";
  const twice = (name: string, cell: string) =>
    item("query", "", `Một vụ hai lần ${cell}.`, { place: { file: name, sheet: "Sổ vụ", cell }, subject });
  const returnsItems = [twice("Book1", "A8"), twice("a.xlsx", "A9")];
  const { user, tasks } = await chosen(Object.assign(new FakePaneTasks(), { own, returnsItems }));
  expect(screen.getAllByRole("button", { name: /^Nêu lý do/ })).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Nêu lý do: Sổ vụ, ô A8" }));
  await user.type(await screen.findByLabelText("Vì sao nội dung này đúng?"), "Hai vụ{Enter}");
  await waitFor(() => expect(tasks.reasons).toEqual([["A8", "Hai vụ"]]));
  expect(said()).toBe("Đã lưu lý do.");
});

test("what is shown follows the open workbook, whose forms join", async () => {
  const { tasks, change } = await chosen(new FakePaneTasks());
  tasks.returnsItems = [item("error", "", "Trùng số.", { place: { file: "Book1", sheet: "Kết quả", cell: "C11" } })];
  act(() => change());
  expect(await screen.findByText("Trùng số.")).toBeVisible();
});

describe("tables", () => {
  test("of all files, in the language chosen; then the sheets and the sentences", async () => {
    const { user, tasks } = await chosen();
    await user.selectOptions(screen.getByLabelText("Ngôn ngữ của bảng"), "ພາສາລາວ");
    await user.click(await create());
    expect(await main().findByText("Đã tạo 2 trang tính.")).toBeVisible();
    expect(tasks.summarized).toEqual([["lo", "a.xlsx", "b.xlsx"]]);
    await user.click(main().getByRole("button", { name: "Bảng 2" }));
    expect(tasks.revealed).toEqual([{ sheet: "Bảng 2" }]);
    expect(screen.getByRole("button", { name: "Tạo lại bảng tổng hợp" })).toBeVisible();
  });

  test("are no longer those of the files once these change", async () => {
    const { user } = await chosen();
    await user.click(await create());
    await main().findByText("Đã tạo 2 trang tính.");
    await user.click(screen.getByRole("button", { name: "Bỏ a.xlsx" }));
    expect(await create()).toBeVisible();
    expect(screen.queryByText("Đã tạo 2 trang tính.")).not.toBeInTheDocument();
  });

  test("the page of tables and the start lead back here instead of making them of this workbook's forms alone", async () => {
    const { user } = await chosen(new FakePaneTasks());
    await user.click(await create());
    await main().findByText("Đã tạo 2 trang tính.");
    await user.click(screen.getByRole("button", { name: "Về trang đầu" }));
    await screen.findByRole("heading", { level: 1, name: "Công việc" });
    expect(screen.queryByRole("button", { name: "Tạo bảng tổng hợp" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /Bảng tổng hợp/ }));
    expect(await screen.findByText(/được lập từ các báo cáo gửi về/)).toBeVisible();
    expect(main().getByRole("button", { name: "Bảng 1" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Gộp báo cáo gửi về" }));
    expect(await screen.findByRole("button", { name: "Thêm tệp…" })).toBeVisible();
  });
});

describe("reading that takes its time", () => {
  async function begin() {
    const tasks = Object.assign(new FakePaneTasks(), { state: FILLED_STATE });
    let given: Progress | undefined;
    let fail: (error: Error) => void = () => undefined;
    tasks.reviewReturns = (_files: readonly File[], progress?: Progress) => {
      given = progress;
      return new Promise((_resolve, reject) => (fail = reject));
    };
    const pane = await open(tasks);
    await pane.user.upload(input(), [A, B]);
    const cancel = await screen.findByRole("button", { name: "Hủy" });
    return { ...pane, cancel, progress: given!, fail };
  }

  test("shows how far it has come, and stops on Cancel: the list is as it was", async () => {
    const { user, cancel, progress, fail } = await begin();
    act(() => progress.report(0.5));
    expect(screen.getByRole("progressbar", { name: "Đang đọc các tệp…" })).toHaveAttribute("aria-valuenow", "0.5");
    expect(screen.getByRole("button", { name: "Chọn tệp…" })).toHaveAttribute("aria-disabled", "true");
    await user.click(cancel);
    expect(progress.signal?.aborted).toBe(true);
    act(() => fail(new WorkbookError("aborted", "between two steps")));
    expect(await screen.findByText("Đã dừng. Không có gì thay đổi.")).toBeVisible();
    expect(screen.queryByRole("region", { name: /^Tệp/ })).not.toBeInTheDocument();
  });

  test("takes no files meanwhile", async () => {
    const { tasks } = await begin();
    const dataTransfer = { types: ["Files"], files: [file("c.xlsx")], dropEffect: "" };
    fireEvent.dragOver(screen.getByRole("main"), { dataTransfer });
    fireEvent.drop(screen.getByRole("main"), { dataTransfer });
    expect(dataTransfer.dropEffect).toBe("none");
    expect(tasks.collected).toEqual([]);
  });
});
