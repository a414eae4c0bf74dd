import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../../src/core/workbook/Workbook";
import { EMPTY_STATE, FakePaneTasks, item } from "../../support/FakePaneTasks";
import { openPane, said } from "../../support/openPane";

const open = (items: FakePaneTasks["items"], more: Partial<FakePaneTasks> = {}) =>
  openPane(Object.assign(new FakePaneTasks(), { items, ...more }), { page: "check" });
const cardOf = (message: string) => screen.getByText(message).closest("li")!;
const card = (message: string) => within(cardOf(message));
const headings = () => screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent);

const NOT_WHOLE = item("error", "D12", "Số vụ phải là số nguyên.");
const QUALIFIED = item("proposal", "F13", "Chữ thay cho số.", {
  rule: "intake.fix.unit",
  parameters: { typed: "hơn 390 kg" },
  fix: { value: 390, numberFormat: '"hơn "#,##0' },
});
const TWELVEFOLD = item("query", "G14", "Gấp 12 lần năm trước.", { rule: "rule.test" });

test("findings stand under what they ask for, each with what and where", async () => {
  await open([NOT_WHOLE, QUALIFIED, TWELVEFOLD, item("notice", "H15", "Để ý."), item("explained", "I16", "Đúng.")]);
  await screen.findByText("Để ý.");
  expect(headings()).toEqual(["Lỗi (1)", "Đề nghị sửa (1)", "Cần xem (1)", "Để biết (1)", "Đã giải thích (1)"]);
  expect(card("Số vụ phải là số nguyên.").getByRole("button", { name: "Kết quả, ô D12" })).toBeVisible();
});

describe("what a card says beside its message", () => {
  test("of a correction: as typed and as understood, with thousands that can't be taken for decimals", async () => {
    const grouped = item("proposal", "F13", "Dấu.", { parameters: { typed: "1.347" }, fix: { value: 1347 } });
    await open([QUALIFIED, grouped]);
    await screen.findByText("Chữ thay cho số.");
    expect(card("Chữ thay cho số.").getByText("hơn 390 kg (văn bản)").parentElement).toHaveTextContent(
      /^hơn 390 kg \(văn bản\) → hơn\s390$/,
    );
    expect(card("Dấu.").getByText("1.347 (văn bản)").parentElement).toHaveTextContent(/^1\.347 \(văn bản\) → 1\s347$/);
  });

  test("of an expectation: the usual band and the earlier figures", async () => {
    const history = [
      { period: { from: "2021-12-15", to: "2022-12-14" }, value: 210 },
      { period: { from: "2020-12-15", to: "2021-12-14" }, value: 1900 },
    ];
    await open([
      item("query", "A1", "Cả hai.", { expected: { from: 120.4, to: 339.6, history } }),
      item("query", "A2", "Từ.", { expected: { from: 120 } }),
      item("query", "A3", "Đến.", { expected: { to: 340 } }),
    ]);
    await screen.findByText("Cả hai.");
    expect(card("Cả hai.").getByText("120 – 340")).toBeVisible();
    expect(card("Cả hai.").getByText(/^2022: 210; 2021: 1 900$/)).toBeVisible();
    expect(card("Từ.").getByText("từ 120 trở lên")).toBeVisible();
    expect(card("Đến.").getByText("không quá 340")).toBeVisible();
  });

  test("of an amount that a list of cases adds up to: the largest of them, and the others", async () => {
    await open([item("query", "A1", "Lớn.", { expected: { to: 124, largest: { value: 625, rest: 3.5 } } })]);
    await screen.findByText("Lớn.");
    expect(card("Lớn.").getByText("Vụ lớn nhất").nextSibling).toHaveTextContent("625; không kể vụ đó còn 3,5");
  });

  test("of a rule on trial: that it is one", async () => {
    await open([item("notice", "A1", "Mới.", { trial: true })]);
    expect(await screen.findByText("Thử nghiệm")).toBeVisible();
    expect(screen.getByText("Không phát hiện lỗi.")).toBeVisible();
  });

  test("of an earlier period's reason: that it is one", async () => {
    const reason = { text: "Đợt cao điểm.", period: { from: "2021-12-15", to: "2022-12-14" } };
    await open([item("query", "A1", "Lại gấp đôi.", { reason })]);
    await screen.findByText("Lại gấp đôi.");
    expect(card("Lại gấp đôi.").getByText("Lý do kỳ trước").nextSibling).toHaveTextContent("Đợt cao điểm.");
  });
});

describe("the place", () => {
  test("leads to the cell, by click and by Enter", async () => {
    const { user, tasks } = await open([NOT_WHOLE]);
    const place = await screen.findByRole("button", { name: "Kết quả, ô D12" });
    await user.click(place);
    place.focus();
    await user.keyboard("{Enter}");
    expect(tasks.revealed).toEqual([
      { sheet: "Kết quả", cell: "D12" },
      { sheet: "Kết quả", cell: "D12" },
    ]);
  });

  test("that can't be shown says why", async () => {
    const { user, tasks } = await open([NOT_WHOLE]);
    tasks.reveal = () => Promise.reject(new WorkbookError("cellEditMode", "reveal"));
    await user.click(await screen.findByRole("button", { name: "Kết quả, ô D12" }));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Đang nhập dở một ô. Nhấn Enter hoặc Esc trong trang tính rồi thử lại.");
    expect(alert).toHaveTextContent("Mã lỗi: cellEditMode");
    await user.click(within(alert).getByRole("button", { name: "Đóng thông báo" }));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("without a sheet is plain text", async () => {
    await open([item("notice", "", "Lưu bằng LibreOffice.", { place: { file: "sh09.xlsx" } })]);
    expect(await screen.findByText("Tệp sh09.xlsx")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Tệp sh09.xlsx" })).not.toBeInTheDocument();
  });
});

describe("a correction", () => {
  test("is written by the click, and the focus goes to the finding that follows", async () => {
    const { user, tasks } = await open([QUALIFIED, TWELVEFOLD]);
    expect(await screen.findByText("hơn 390 kg (văn bản)")).toBeVisible();
    expect(tasks.applied).toEqual([]);
    await user.click(screen.getByRole("button", { name: /^Sửa Kết quả, ô F13 thành hơn\s390$/ }));
    await waitFor(() => expect(screen.queryByText("Chữ thay cho số.")).not.toBeInTheDocument());
    expect(tasks.applied).toEqual([[{ finding: QUALIFIED.finding, correction: QUALIFIED.finding.fix }]]);
    expect(said()).toBe("Đã sửa 1 ô.");
    await waitFor(() => expect(cardOf("Gấp 12 lần năm trước.")).toHaveFocus());
  });

  test("after the last one nothing is left to correct", async () => {
    const { user } = await open([QUALIFIED]);
    await user.click(await screen.findByRole("button", { name: /^Sửa Kết quả/ }));
    expect(await screen.findByText("Không phát hiện lỗi.")).toBeVisible();
  });

  test("that fails leaves the finding and says why", async () => {
    const { user, tasks } = await open([QUALIFIED]);
    tasks.applyCorrections = () => Promise.reject(new WorkbookError("sheetProtected", "fix"));
    await user.click(await screen.findByRole("button", { name: /^Sửa Kết quả/ }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Trang tính cần ghi đang được bảo vệ");
    expect(screen.getByText("Chữ thay cho số.")).toBeVisible();
  });

  test("a finding without one has no such button", async () => {
    await open([NOT_WHOLE]);
    await screen.findByText("Số vụ phải là số nguyên.");
    expect(screen.queryByRole("button", { name: /^Sửa/ })).not.toBeInTheDocument();
  });
});

describe("all corrections of a kind", () => {
  const alike = (rule: string, ...cells: string[]) =>
    cells.map((cell) => item("proposal", cell, `Ô ${cell}.`, { rule, fix: { value: 1 } }));

  test("are written at once, counted, and taken back at once", async () => {
    const items = [...alike("intake.fix.unit", "A1", "A2", "A3"), ...alike("rule.test", "B1")];
    const { user, tasks } = await open(items);
    await screen.findByText("Ô A1.");
    expect(card("Ô B1.").queryByRole("button", { name: /cùng loại/ })).not.toBeInTheDocument();
    await user.click(card("Ô A2.").getByRole("button", { name: "Sửa cả 3 ô cùng loại" }));
    expect(await screen.findByText("Đã sửa 3 ô.", { ignore: "[role=status] *" })).toBeVisible();
    expect(tasks.applied.map((chosen) => chosen.map(({ finding }) => finding.place.cell))).toEqual([
      ["A1", "A2", "A3"],
    ]);
    await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
    await waitFor(() => expect(said()).toBe("Đã hoàn tác 3 ô."));
    expect(screen.getByRole("button", { name: "Kiểm tra lại" })).toHaveFocus();
    expect(tasks.undone.map((applied) => applied.map(({ cell }) => cell))).toEqual([["A1", "A2", "A3"]]);
    expect(screen.queryByText("Đã sửa 3 ô.")).not.toBeInTheDocument();
  });

  test("names of things are looked at one by one", async () => {
    await open(alike("intake.fix.named", "A1", "A2"));
    await screen.findByText("Ô A1.");
    expect(screen.queryByRole("button", { name: /cùng loại/ })).not.toBeInTheDocument();
  });

  test("no more than are shown by the filter", async () => {
    const elsewhere = item("proposal", "A9", "Nơi khác.", {
      rule: "intake.fix.unit",
      fix: { value: 1 },
      place: { sheet: "Phụ lục", cell: "A9" },
    });
    const { user } = await open([...alike("intake.fix.unit", "A1", "A2"), elsewhere]);
    await user.selectOptions(await screen.findByLabelText("Lọc theo trang tính"), "Phụ lục");
    expect(screen.queryByRole("button", { name: /cùng loại/ })).not.toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText("Lọc theo trang tính"), "Kết quả");
    expect(screen.getAllByRole("button", { name: "Sửa cả 2 ô cùng loại" })).toHaveLength(2);
  });
});

describe("a question", () => {
  const ASKED = item("error", "F13", "Dấu chấm nghĩa là gì?", {
    parameters: { typed: "1.347" },
    expected: { history: [{ period: { from: "2023-01-01", to: "2023-12-31" }, value: 1402 }] },
    choices: [{ value: 1347 }, { value: 1.347, numberFormat: "#,##0.000" }],
  });

  test("offers its readings beside the figures of earlier periods; a click writes one", async () => {
    const { user, tasks } = await open([ASKED]);
    await screen.findByText("Dấu chấm nghĩa là gì?");
    const readings = card("Dấu chấm nghĩa là gì?");
    expect(readings.getByText("Kỳ trước").nextSibling).toHaveTextContent("2023: 1 402");
    await user.click(readings.getByRole("button", { name: "Sửa Kết quả, ô F13 thành 1,347" }));
    await waitFor(() =>
      expect(tasks.applied).toEqual([[{ finding: ASKED.finding, correction: ASKED.finding.choices![1] }]]),
    );
  });

  test("of two figures offers to put each into its own cell", async () => {
    const besides = [{ sheet: "Kết quả", cell: "D11", value: 38 }];
    const pair = item("error", "C11", "Hai số?", { choices: [{ value: 36, besides }, { value: 36 }, { value: 38 }] });
    const { user, tasks } = await open([pair]);
    await user.click(await screen.findByRole("button", { name: "Sửa Kết quả, ô C11 thành 36 (D11: 38)" }));
    await waitFor(() =>
      expect(tasks.applied).toEqual([[{ finding: pair.finding, correction: { value: 36, besides } }]]),
    );
    expect(said()).toBe("Đã sửa 2 ô.");
  });

  test("of many cells is one card that says so; a click answers for all", async () => {
    const dash = item("error", "C11", "Dấu gạch?", { alsoAt: ["E11", "F11"], choices: [{ value: 0 }] });
    const { user, tasks } = await open([dash]);
    await screen.findByText("Dấu gạch?");
    expect(card("Dấu gạch?").getByRole("button", { name: "Kết quả, ô C11 và 2 ô khác" })).toBeVisible();
    await user.click(card("Dấu gạch?").getByRole("button", { name: "Sửa Kết quả, ô C11 và 2 ô khác thành 0" }));
    await waitFor(() => expect(tasks.applied).toHaveLength(1));
    expect(said()).toBe("Đã sửa 3 ô.");
  });
});

describe("a reason", () => {
  const box = () => screen.findByLabelText("Vì sao nội dung này đúng?");
  const button = () => screen.findByRole("button", { name: "Nêu lý do: Kết quả, ô G14" });

  test("is saved by Enter and shown on the card, which counts as explained", async () => {
    const { user, tasks } = await open([TWELVEFOLD, NOT_WHOLE]);
    await user.click(await button());
    expect(await box()).toHaveFocus();
    await user.keyboard("  Đợt cao điểm tháng 6.{Enter}");
    expect(await screen.findByRole("heading", { name: "Đã giải thích (1)" })).toBeVisible();
    expect(tasks.reasons).toEqual([["G14", "Đợt cao điểm tháng 6."]]);
    expect(card("Gấp 12 lần năm trước.").getByText("Đợt cao điểm tháng 6.")).toBeVisible();
    expect(said()).toBe("Đã lưu lý do.");
  });

  test("can be changed afterwards", async () => {
    const { user, tasks } = await open([TWELVEFOLD]);
    await user.click(await button());
    await user.type(await box(), "Đợt{Enter}");
    await user.click(await screen.findByRole("button", { name: "Sửa lý do: Kết quả, ô G14" }));
    expect(await box()).toHaveValue("Đợt");
    await user.type(await box(), " cao điểm{Enter}");
    expect(await screen.findByText("Đợt cao điểm")).toBeVisible();
    expect(tasks.reasons).toEqual([
      ["G14", "Đợt"],
      ["G14", "Đợt cao điểm"],
    ]);
  });

  test("is left by Esc; the focus returns to its button", async () => {
    const { user, tasks } = await open([TWELVEFOLD]);
    await user.click(await button());
    await user.type(await box(), "Đợt{Escape}");
    expect(await button()).toHaveFocus();
    expect(tasks.reasons).toEqual([]);
  });

  test("takes no Enter of an input method, no blank and no more than 500 characters", async () => {
    const { user, tasks } = await open([TWELVEFOLD]);
    await user.click(await button());
    await user.keyboard("   {Enter}");
    expect(await screen.findByText("Hãy ghi lý do trước.")).toBeVisible();
    await user.clear(await box());
    await user.click(await box());
    await user.paste("ô".repeat(600));
    expect(await box()).toHaveValue("ô".repeat(500));
    fireEvent.keyDown(await box(), { key: "Enter", isComposing: true });
    expect(tasks.reasons).toEqual([]);
  });

  test("that can't be saved stays in its box", async () => {
    const { user, tasks } = await open([TWELVEFOLD]);
    tasks.giveReason = () => Promise.reject(new WorkbookError("cellEditMode", "write"));
    await user.click(await button());
    await user.type(await box(), "Đợt cao điểm{Enter}");
    expect(await screen.findByRole("alert")).toBeVisible();
    expect(await box()).toHaveValue("Đợt cao điểm");
  });

  test("is asked for only where a figure is doubted", async () => {
    await open([
      NOT_WHOLE,
      item("notice", "A1", "Để ý."),
      { standing: "query", finding: { ...item("error", "", "Cả biểu.").finding, severity: "soft" } },
    ]);
    await screen.findByText("Cả biểu.");
    expect(screen.queryByRole("button", { name: /^Nêu lý do/ })).not.toBeInTheDocument();
  });
});

describe("filters", () => {
  const items = [
    item("error", "D12", "Sai ở biểu."),
    item("query", "G14", "Sai kỳ.", { rule: "rule.test" }),
    item("query", "A1", "Ở trang khác.", { rule: "rule.test", place: { sheet: "Phụ lục", cell: "A1" } }),
  ];
  const shown = () =>
    items.map(({ finding }) => finding.parameters!["text"]!).filter((text) => screen.queryByText(text));

  test("by importance, by subject and by sheet, from the keyboard, and the number is said", async () => {
    const { user } = await open(items);
    const kind = await screen.findByLabelText("Lọc theo loại");
    expect(
      within(kind)
        .getAllByRole("option")
        .map((option) => option.textContent),
    ).toEqual(["Tất cả các loại", "Lỗi (1)", "Cần xem (2)", "Biểu mẫu (1)", "Đối chiếu số liệu (2)"]);
    await user.selectOptions(kind, "Lỗi (1)");
    expect(shown()).toEqual(["Sai ở biểu."]);
    expect(said()).toBe("Đang hiện 1 mục.");
    await user.selectOptions(kind, "Đối chiếu số liệu (2)");
    expect(shown()).toEqual(["Sai kỳ.", "Ở trang khác."]);
    await user.selectOptions(screen.getByLabelText("Lọc theo trang tính"), "Phụ lục");
    expect(shown()).toEqual(["Ở trang khác."]);
  });

  test("stay when nothing of what was chosen is left, and say so", async () => {
    const { user, tasks, change } = await open(items);
    await user.selectOptions(await screen.findByLabelText("Lọc theo loại"), "Lỗi (1)");
    tasks.items = items.slice(1);
    change();
    expect(await screen.findByText("Không còn mục nào thuộc phần đã chọn.")).toBeVisible();
    expect(screen.getByLabelText("Lọc theo loại")).toHaveDisplayValue("Lỗi (0)");
  });

  test("are left out where there is nothing to choose", async () => {
    await open([NOT_WHOLE]);
    await screen.findByText("Số vụ phải là số nguyên.");
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
  });
});

test("the rest of a list comes on request, all of it where it is not too long", async () => {
  const queries = Array.from({ length: 35 }, (_, row) => item("query", `G${row + 1}`, "Cần xem."));
  const { user } = await open(queries);
  expect(await screen.findAllByText("Cần xem.")).toHaveLength(20);
  await user.click(screen.getByRole("button", { name: "Xem tất cả (thêm 15)" }));
  expect(screen.getAllByText("Cần xem.")).toHaveLength(35);
});

test("100 000 findings open as a short list that grows on request", async () => {
  const { user } = await open(Array.from({ length: 100_000 }, (_, row) => item("query", `G${row + 1}`, "Cần xem.")));
  expect(await screen.findByRole("heading", { level: 2, name: "Cần xem (100.000)" })).toBeVisible();
  expect(screen.getAllByText("Cần xem.")).toHaveLength(20);
  await user.click(screen.getByRole("button", { name: "Xem thêm 100 (còn 99.980)" }));
  expect(screen.getAllByText("Cần xem.")).toHaveLength(120);
});

test("checking again says the outcome", async () => {
  const { user, tasks } = await open([]);
  expect(await screen.findByText("Không phát hiện lỗi.")).toBeVisible();
  tasks.items = [NOT_WHOLE, TWELVEFOLD];
  await user.click(screen.getByRole("button", { name: "Kiểm tra lại" }));
  expect(await screen.findByText("Số vụ phải là số nguyên.")).toBeVisible();
  expect(said()).toBe("Đã kiểm tra: 1 lỗi, 1 mục cần xem.");
});

test("the list follows the user's changes", async () => {
  const { tasks, change } = await open([]);
  await screen.findByText("Không phát hiện lỗi.");
  tasks.items = [NOT_WHOLE];
  change();
  expect(await screen.findByText("Số vụ phải là số nguyên.")).toBeVisible();
});

test("cells are marked and unmarked by a switch that shows its state", async () => {
  const { user, tasks } = await open([NOT_WHOLE]);
  const mark = () => screen.findByRole("button", { name: "Đánh dấu ô" });
  expect(await mark()).toHaveAttribute("aria-pressed", "false");
  await user.click(await mark());
  await waitFor(() => expect(said()).toBe("Đã đánh dấu các ô."));
  expect(await mark()).toHaveAttribute("aria-pressed", "true");
  await user.click(await mark());
  await waitFor(() => expect(said()).toBe("Đã bỏ đánh dấu."));
  expect(tasks.marked).toEqual([["D12"], undefined]);
});

test("the check sheet holds all findings in the pane's language, and can be opened", async () => {
  const { user, tasks } = await open([NOT_WHOLE, TWELVEFOLD]);
  await user.click(await screen.findByRole("button", { name: "Lập trang kiểm tra" }));
  const told = "Đã ghi kết quả kiểm tra vào trang tính Kiểm tra.";
  expect(await screen.findByText(told, { ignore: "[role=status] *" })).toBeVisible();
  expect(tasks.checkSheets).toEqual([{ findings: [NOT_WHOLE.finding, TWELVEFOLD.finding], language: "vi" }]);
  await user.click(screen.getByRole("button", { name: "Mở" }));
  expect(tasks.revealed).toEqual([{ sheet: "Kiểm tra" }]);
});

describe("the record of corrections", () => {
  test("is closed at first; then what, when and how, each with the way back", async () => {
    const { user, tasks } = await open([QUALIFIED]);
    await user.click(await screen.findByRole("button", { name: /^Sửa Kết quả/ }));
    await user.click(await screen.findByText("Nhật ký sửa (1)"));
    const line = within(
      await screen
        .findByRole("button", { name: "Hoàn tác việc sửa Kết quả, ô F13" })
        .then((found) => found.closest("li")!),
    );
    expect(line.getByText(/→/)).toHaveTextContent(/^hơn 390 kg \(văn bản\) → hơn\s390$/);
    expect(line.getByText("21/11/2026 08:30")).toBeVisible();
    await user.click(line.getByRole("button", { name: "Hoàn tác việc sửa Kết quả, ô F13" }));
    const done = await screen.findByText("21/11/2026 08:30 · đã hoàn tác");
    await waitFor(() => expect(done.closest("li")).toHaveFocus());
    expect(tasks.undone).toHaveLength(1);
    expect(screen.queryByRole("button", { name: /^Hoàn tác/ })).not.toBeInTheDocument();
  });

  test("is left out where nothing was corrected", async () => {
    await open([NOT_WHOLE]);
    await screen.findByText("Số vụ phải là số nguyên.");
    expect(screen.queryByText(/^Nhật ký sửa/)).not.toBeInTheDocument();
  });
});

test("a workbook without a form leads to one", async () => {
  const { user } = await openPane(Object.assign(new FakePaneTasks(), { state: EMPTY_STATE }), { page: "check" });
  expect(await screen.findByText("Không có gì để kiểm tra: sổ làm việc chưa có biểu mẫu.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Tạo biểu mẫu" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Tạo biểu mẫu" })).toHaveFocus();
});
