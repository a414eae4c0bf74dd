import { screen, within } from "@testing-library/react";
import { UserMessage } from "../../../src/core/text/UserMessage";
import { FakePaneTasks } from "../../support/FakePaneTasks";
import { openPane, said } from "../../support/openPane";

const open = async (tasks = new FakePaneTasks()) => {
  const pane = await openPane(tasks, { page: "form" });
  const create = async () => pane.user.click(await screen.findByRole("button", { name: "Tạo biểu mẫu" }));
  return { ...pane, create };
};

const SH09_2023 = { programmeId: "sh09", period: { from: "2022-12-15", to: "2023-12-14" }, language: "vi" };

test("one click makes the likeliest form; then it says where the form is and what comes next", async () => {
  const { user, tasks, create } = await open();
  await create();
  const main = within(screen.getByRole("main"));
  expect(await main.findByText("Đã tạo biểu mẫu tại trang tính Kết quả.")).toBeVisible();
  expect(said()).toBe("Đã tạo biểu mẫu tại trang tính Kết quả.");
  expect(tasks.newForms).toEqual([SH09_2023]);
  await user.click(main.getByRole("button", { name: "Mở" }));
  expect(tasks.revealed).toEqual([{ sheet: "Kết quả" }]);
  expect(screen.getByRole("button", { name: "Kiểm tra" })).toBeVisible();
  await user.click(main.getByRole("button", { name: "Tạo biểu mẫu khác" }));
  expect(await screen.findByLabelText("Chương trình")).toBeVisible();
});

test("what came along from the last return is told, and what is to be looked through", async () => {
  const tasks = new FakePaneTasks();
  tasks.newForm = () => Promise.resolve({ sheet: "Kết quả", filled: 5, leftOut: 2, rows: 4 });
  const { create } = await open(tasks);
  await create();
  expect(await screen.findByText(/Đã chuyển 5 số liệu kỳ trước/)).toBeVisible();
  expect(screen.getByText(/^2 số liệu kỳ trước không có ô/)).toBeVisible();
  expect(screen.getByText(/Đã chuyển 4 hàng trong danh sách .*rà lại từng hàng/)).toBeVisible();
});

test("another programme brings its own periods and its own language", async () => {
  const { user, tasks, create } = await open();
  await user.selectOptions(await screen.findByLabelText("Kỳ báo cáo"), "15/12/2021 – 14/12/2022");
  await user.selectOptions(screen.getByLabelText("Chương trình"), "Tám tỉnh chung đường biên giới");
  expect(screen.getByLabelText("Kỳ báo cáo")).toHaveDisplayValue("01/01/2019 – 31/12/2019");
  expect(screen.getByLabelText("Ngôn ngữ của biểu mẫu")).toHaveDisplayValue("ພາສາລາວ");
  await create();
  expect(tasks.newForms).toEqual([
    { programmeId: "eight_provinces", period: { from: "2019-01-01", to: "2019-12-31" }, language: "lo" },
  ]);
});

test("the language chosen stays when the programme changes", async () => {
  const { user, tasks, create } = await open();
  await user.selectOptions(await screen.findByLabelText("Ngôn ngữ của biểu mẫu"), "English");
  await user.selectOptions(screen.getByLabelText("Chương trình"), "Tám tỉnh chung đường biên giới");
  await create();
  expect(tasks.newForms[0]?.language).toBe("en");
});

describe("a period of one's own", () => {
  const type = async (from: string, to: string) => {
    const pane = await open();
    await pane.user.selectOptions(await screen.findByLabelText("Kỳ báo cáo"), "Kỳ khác…");
    if (from) await pane.user.type(screen.getByLabelText("Từ ngày"), from);
    if (to) await pane.user.type(screen.getByLabelText("Đến hết ngày"), to);
    expect(screen.queryAllByText(/Nhập ngày|Ngày cuối kỳ/)).toHaveLength(0);
    await pane.create();
    return pane.tasks;
  };

  test.each([
    ["1/12/2022", "30/11/2023", { from: "2022-12-01", to: "2023-11-30" }],
    ["01-01-2009", "31.12.2019", { from: "2009-01-01", to: "2019-12-31" }],
    ["05/06/2023", "05/06/2023", { from: "2023-06-05", to: "2023-06-05" }],
    ["7/2021", "6/2024", { from: "2021-07-01", to: "2024-06-30" }],
    ["2009", "2019", { from: "2009-01-01", to: "2019-12-31" }],
  ])("%s to %s is read day first", async (from, to, period) => {
    const tasks = await type(from, to);
    expect(tasks.newForms).toEqual([{ programmeId: "sh09", period, language: "vi" }]);
  });

  test.each([
    ["", "", ["Từ ngày", "Đến hết ngày"], "Nhập ngày (ví dụ 14/12/2023), tháng (7/2023) hoặc năm."],
    ["31/2/2023", "1/12/2023", ["Từ ngày"], "Nhập ngày (ví dụ 14/12/2023), tháng (7/2023) hoặc năm."],
    ["1/12/2022", "13/2023", ["Đến hết ngày"], "Nhập ngày (ví dụ 14/12/2023), tháng (7/2023) hoặc năm."],
    ["1/12/2023", "1/12/2022", ["Đến hết ngày"], "Ngày cuối kỳ trước ngày đầu kỳ."],
  ])("%j to %j is asked for again, nothing is made", async (from, to, fields, message) => {
    const tasks = await type(from, to);
    expect(tasks.newForms).toEqual([]);
    for (const field of fields) expect(screen.getByLabelText(field)).toHaveAccessibleDescription(message);
    expect(screen.getAllByText(message)).toHaveLength(fields.length);
  });
});

describe("a kind of period", () => {
  const choose = async (kind: string) => {
    const pane = await open();
    await pane.user.selectOptions(await screen.findByLabelText("Kỳ báo cáo"), "Kỳ khác…");
    await pane.user.selectOptions(screen.getByLabelText("Cách tính kỳ"), kind);
    return pane;
  };

  test.each([
    ["Năm dương lịch", undefined, { from: "2023-01-01", to: "2023-12-31" }],
    ["Năm, 01/11 đến 31/10", undefined, { from: "2022-11-01", to: "2023-10-31" }],
    ["6 tháng, 15/12 đến 14/6", "15/06/2023 – 14/12/2023", { from: "2023-06-15", to: "2023-12-14" }],
    ["Năm, 15/12 đến 14/12", "15/12/2021 – 14/12/2022", { from: "2021-12-15", to: "2022-12-14" }],
  ])("%s %s: the days follow, and are seen", async (kind, which, period) => {
    const { user, tasks, create } = await choose(kind);
    if (which !== undefined) await user.selectOptions(screen.getByLabelText("Kỳ nào"), which);
    expect(screen.getByLabelText("Cách tính kỳ")).toHaveDisplayValue(kind);
    expect(screen.getByLabelText("Từ ngày")).toHaveDisplayValue(period.from.split("-").reverse().join("/"));
    await create();
    expect(tasks.newForms).toEqual([{ programmeId: "sh09", period, language: "vi" }]);
  });

  test("since the last conference: days of the user's own, compared with nothing", async () => {
    const { user, tasks, create } = await choose("Từ sau hội nghị lần trước");
    expect(screen.queryByLabelText("Kỳ nào")).not.toBeInTheDocument();
    await user.type(screen.getByLabelText("Từ ngày"), "1/1/2023");
    await user.type(screen.getByLabelText("Đến hết ngày"), "31/12/2023");
    expect(screen.getByLabelText("Cách tính kỳ")).toHaveDisplayValue("Từ sau hội nghị lần trước");
    await create();
    const period = { from: "2023-01-01", to: "2023-12-31" };
    expect(tasks.newForms).toEqual([{ programmeId: "sh09", period, language: "vi", alone: true }]);
  });

  test("days changed by hand are of the kind they make", async () => {
    const { user } = await choose("Năm dương lịch");
    await user.clear(screen.getByLabelText("Đến hết ngày"));
    await user.type(screen.getByLabelText("Đến hết ngày"), "14/8/2023");
    expect(screen.getByLabelText("Cách tính kỳ")).toHaveDisplayValue("Tự chọn");
    await user.clear(screen.getByLabelText("Đến hết ngày"));
    await user.type(screen.getByLabelText("Đến hết ngày"), "30/6/2023");
    expect(screen.getByLabelText("Cách tính kỳ")).toHaveDisplayValue("6 tháng dương lịch");
  });
});

test("forms that are there already are named and can be shown", async () => {
  const { user, tasks } = await open();
  expect(await screen.findByRole("heading", { level: 2, name: "Biểu mẫu đã có" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Kết quả" }));
  expect(tasks.revealed).toEqual([{ sheet: "Kết quả" }]);
});

test("without a programme there is nothing to make", async () => {
  await open(Object.assign(new FakePaneTasks(), { choices: [] }));
  expect(await screen.findByText("Chưa có chương trình nào nên chưa tạo được biểu mẫu.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Tạo biểu mẫu" })).not.toBeInTheDocument();
});

test("programmes that can't be had are asked for again", async () => {
  const tasks = new FakePaneTasks();
  const known = tasks.programmes();
  tasks.programmes = jest.fn(() => known).mockReturnValueOnce(Promise.reject(new UserMessage("error.busy")));
  const { user } = await open(tasks);
  expect(await screen.findByRole("alert")).toHaveTextContent("Excel đang bận.");
  await user.click(screen.getByRole("button", { name: "Thử lại" }));
  expect(await screen.findByLabelText("Chương trình")).toBeVisible();
});
