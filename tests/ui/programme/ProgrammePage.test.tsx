import { screen, within } from "@testing-library/react";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import type { Programme } from "../../../src/core/dataset/Programme";
import type { MadeFile } from "../../../src/ui/PaneServices";
import { FakePaneTasks } from "../../support/FakePaneTasks";
import { openPane, said } from "../../support/openPane";

const open = async (tasks = new FakePaneTasks()) => {
  const files: MadeFile[] = [];
  const pane = await openPane(tasks, { page: "programme", services: { saveFile: (file) => void files.push(file) } });
  const { user } = pane;
  const click = async (name: string) => user.click(screen.getByRole("button", { name }));
  /** Unfolds a part of the page. */
  const unfold = async (title: RegExp) => user.click(await screen.findByText(title, { selector: "summary" }));
  const type = async (label: string | RegExp, text: string, at = 0) => {
    const field = screen.getAllByLabelText(label)[at]!;
    await user.clear(field);
    await user.click(field);
    await user.paste(text);
  };
  await screen.findByLabelText("Bắt đầu từ");
  return { ...pane, files, click, unfold, type };
};

test("a known programme can be used as it is", async () => {
  const { tasks, click } = await open();
  await click("Dùng để tạo biểu mẫu");
  expect(tasks.kept).toEqual([sh09]);
  expect(await screen.findByRole("heading", { level: 1, name: "Tạo biểu mẫu" })).toBeVisible();
});

test("what is changed is in the programme, all else stays", async () => {
  const { tasks, user, click, unfold, type } = await open();
  await type(/^Tên chương trình/, "Kế hoạch mới");
  await unfold(/^Địa bàn/);
  await user.selectOptions(screen.getByLabelText("Thêm tỉnh hoặc nhóm tỉnh"), "Nghệ An");
  await unfold(/^Chỉ tiêu/);
  await click("Bỏ: Thuốc phiện");
  await click("Đưa lên: Hê-rô-in");
  await click("Dùng để tạo biểu mẫu");
  const [made] = tasks.kept;
  expect(made).toEqual({
    ...sh09,
    labels: { ...sh09.labels, vi: "Kế hoạch mới" },
    zones: [...sh09.zones, expect.objectContaining({ id: "vn_nghe_an" })],
    indicators: ["cases", "heroin", "suspects", "synthetic_pills"],
  });
});

test("a partner beyond the border is taken, with a note; a neighbour needs none", async () => {
  const { user, unfold } = await open();
  await user.selectOptions(screen.getByLabelText("Bắt đầu từ"), "Chương trình trống");
  await unfold(/^Đơn vị báo cáo/);
  const note = () => screen.queryByText(/^Không giáp tỉnh nào/);
  const add = async (name: string) =>
    user.selectOptions(screen.getAllByLabelText("Thêm tỉnh hoặc nhóm tỉnh").at(-1)!, name);
  await add("Nghệ An");
  expect(note()).not.toBeInTheDocument();
  await add("Sê Kông");
  expect(note()).toHaveTextContent("Nghệ An, Sê Kông");
  await add("Hủa Phăn");
  expect(note()).toHaveTextContent("trong chương trình: Sê Kông.");
});

test("a blank programme says at each field what is missing, takes one there, and is whole once all is said", async () => {
  const { tasks, user, click, type } = await open();
  await user.selectOptions(screen.getByLabelText("Bắt đầu từ"), "Chương trình trống");
  await click("Dùng để tạo biểu mẫu");
  expect(tasks.kept).toEqual([]);
  expect(said()).toMatch(/^Còn thiếu hoặc chưa đúng: \d+ chỗ/);
  expect(screen.getByLabelText(/^Tên chương trình/)).toHaveFocus();
  expect(screen.getByLabelText(/^Tên chương trình/)).toHaveAccessibleDescription("Hãy ghi vào đây.");
  expect(screen.getAllByText("Hãy thêm ít nhất một mục.")).toHaveLength(3);
  await type(/^Tên chương trình/, "Kế hoạch Đắk 10");
  await type(/^Cơ quan cấp trên/, "Công an tỉnh");
  await type(/^Đơn vị chủ trì/, "Phòng");
  await type(/^Phạm vi số liệu/, "hai bên");
  const add = async (at: number) => user.click(screen.getAllByRole("button", { name: "Thêm" })[at]!);
  await add(0);
  const places = () => screen.getAllByLabelText("Thêm tỉnh hoặc nhóm tỉnh");
  await user.selectOptions(places()[0]!, "vn_border_provinces");
  await user.selectOptions(places()[1]!, "each:eight_provinces");
  expect(screen.getByText(/^Đơn vị báo cáo \(8\)/)).toBeVisible();
  await type(/^Tên gọi/, "Việt Nam");
  // Lao provinces have no side yet.
  await click("Dùng để tạo biểu mẫu");
  expect(tasks.kept).toEqual([]);
  const [first] = screen.getAllByText("Chọn bên");
  expect(first).toBeVisible();
  for (const select of screen.getAllByLabelText(/^Bên/)) await user.selectOptions(select, "Việt Nam");
  await click("Dùng để tạo biểu mẫu");
  expect(tasks.kept[0]).toMatchObject({
    id: "ke_hoach_dak_10",
    labels: { vi: "Kế hoạch Đắk 10", en: "Kế hoạch Đắk 10" },
    parties: [{ country: "VN", labels: { vi: "Việt Nam" } }],
    period: { from: "2025-12-15", to: "2026-12-14" },
  });
  expect(tasks.kept[0]?.units).toHaveLength(8);
});

test("other languages are asked for on demand", async () => {
  const { user, tasks, click } = await open();
  expect(screen.queryByLabelText(/ພາສາລາວ/)).not.toBeInTheDocument();
  await user.click(screen.getByLabelText("Hiện nội dung bằng cả ba ngôn ngữ"));
  const field = screen.getByLabelText("Tên chương trình (ພາສາລາວ)");
  expect(field).toHaveValue(sh09.labels.lo);
  await user.clear(field);
  await user.type(field, "ແຜນງານ");
  await click("Dùng để tạo biểu mẫu");
  expect(tasks.kept[0]?.labels).toEqual({ ...sh09.labels, lo: "ແຜນງານ" });
});

test("periods are typed day first, and the one compared with comes before", async () => {
  const { user, tasks, unfold, type, click } = await open();
  await unfold(/^Kỳ báo cáo/);
  await type("Từ ngày", "1/1/2025");
  await type("Đến hết ngày", "31/12/2025");
  await user.click(screen.getByLabelText("So sánh với kỳ trước"));
  expect(screen.getAllByLabelText("Đến hết ngày")[1]).toHaveValue("31/12/2024");
  await type("Đến hết ngày", "1/2/2025", 1);
  await click("Dùng để tạo biểu mẫu");
  expect(await screen.findByText("Kỳ trước phải kết thúc trước khi kỳ báo cáo bắt đầu.")).toBeVisible();
  await type("Đến hết ngày", "31/12/2024", 1);
  await click("Dùng để tạo biểu mẫu");
  expect(tasks.kept[0]).toMatchObject({
    period: { from: "2025-01-01", to: "2025-12-31" },
    previousPeriod: { from: "2024-01-01", to: "2024-12-31" },
  });
});

test("a name is wrapped, not broken: its line breaks become spaces", async () => {
  const { user, tasks, click } = await open();
  const name = screen.getByLabelText(/^Tên chương trình/);
  await user.clear(name);
  await user.type(name, "Kế hoạch{Enter}SH09");
  await click("Dùng để tạo biểu mẫu");
  expect(tasks.kept[0]?.labels.vi).toBe("Kế hoạch SH09");
});

test("the day of the agreement is typed day first", async () => {
  const { tasks, type, click } = await open();
  await type(/^Ngày ký thỏa thuận/, "31/2/2023");
  await click("Dùng để tạo biểu mẫu");
  expect(tasks.kept).toEqual([]);
  expect(screen.getByText("Ngày không đúng: ghi ngày/tháng/năm.")).toBeVisible();
  await type(/^Ngày ký thỏa thuận/, "26/1/2023");
  await click("Dùng để tạo biểu mẫu");
  expect(tasks.kept).toEqual([{ ...sh09, agreement: "2023-01-26" }]);
});

test("who signs has the usual title until the office gives its own", async () => {
  const { tasks, type, click } = await open();
  expect(screen.getByLabelText("Chức danh người ký bên trái")).toHaveAttribute("placeholder", "NGƯỜI LẬP BIỂU");
  await type("Chức danh người ký bên phải", "Cục trưởng");
  await click("Dùng để tạo biểu mẫu");
  expect(tasks.kept).toEqual([{ ...sh09, office: { ...sh09.office, head: { vi: "Cục trưởng" } } }]);
});

test("a unit's zones and sheets are chosen, or all of them", async () => {
  const { user, tasks, unfold, click } = await open();
  await unfold(/^Đơn vị báo cáo/);
  const forces = within(screen.getAllByRole("listitem")[0]!);
  await user.click(forces.getByLabelText("Tất cả địa bàn"));
  await user.click(forces.getByLabelText("Khen thưởng"));
  await click("Dùng để tạo biểu mẫu");
  const { zones: _zones, ...unit } = sh09.units[0]!;
  expect(tasks.kept[0]?.units[0]).toEqual({ ...unit, modules: ["results", "drugs", "awards"] });
});

test("it is saved as a file that can be opened again", async () => {
  const { user, files, click, type } = await open();
  await type(/^Tên chương trình/, "Bản lưu");
  await click("Lưu thành tệp");
  expect(files[0]?.name).toBe("sh09.json");
  await user.selectOptions(screen.getByLabelText("Bắt đầu từ"), "Chương trình trống");
  expect(screen.getByLabelText(/^Tên chương trình/)).toHaveValue("");
  await user.upload(screen.getByLabelText("Mở tệp chương trình", { selector: "input" }), fileOf(files[0]!));
  expect(await screen.findAllByText("Đã mở chương trình trong sh09.json.")).toHaveLength(2);
  expect(screen.getByLabelText(/^Tên chương trình/)).toHaveValue("Bản lưu");
  const saved = JSON.parse(String(files[0]?.content)) as Programme;
  expect(saved).toEqual({ ...sh09, labels: { ...sh09.labels, vi: "Bản lưu" } });
});

test.each([
  ["no JSON", "sh09.json không phải tệp chương trình."],
  ['{"id":"X"}', "Không dùng được sh09.json làm chương trình: chưa đúng ở id."],
])("a file of %s is refused, the draft stays", async (content, message) => {
  const { user, type } = await open();
  await type(/^Tên chương trình/, "Đang sửa");
  await user.upload(
    screen.getByLabelText("Mở tệp chương trình", { selector: "input" }),
    fileOf({ name: "sh09.json", type: "application/json", content }),
  );
  expect(await screen.findByRole("alert")).toHaveTextContent(message);
  expect(screen.getByLabelText(/^Tên chương trình/)).toHaveValue("Đang sửa");
});

test("it is written as a page, and into the workbook's forms where there are some", async () => {
  const { tasks, click } = await open(Object.assign(new FakePaneTasks(), { inWorkbook: ["sh09"] }));
  await click("Ghi thành trang để in");
  expect(await screen.findAllByText("Đã ghi chương trình vào trang tính Chương trình.")).not.toHaveLength(0);
  expect(tasks.written).toEqual([sh09]);
  await click("Sửa các biểu trong sổ này");
  expect(await screen.findAllByText("Số biểu mẫu đã sửa: 1. Số liệu giữ nguyên.")).not.toHaveLength(0);
  expect(tasks.revised).toEqual([sh09]);
  tasks.added = ["Kết quả (2)", "Tang vật khác"];
  await click("Sửa các biểu trong sổ này");
  const told = await screen.findAllByText(/Phần mới được ghi ở trang riêng: Kết quả \(2\), Tang vật khác\./);
  expect(told).not.toHaveLength(0);
  expect(screen.getByRole("button", { name: "Mở" })).toBeVisible();
});

const fileOf = ({ name, type, content }: MadeFile): File =>
  Object.assign(new File([String(content)], name, { type }), { text: () => Promise.resolve(String(content)) });
