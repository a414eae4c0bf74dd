import { screen, waitFor, within } from "@testing-library/react";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import type { Programme } from "../../../src/core/dataset/Programme";
import { bookTablesKit } from "../../../src/main/pane/bookTablesKit";
import { FakePaneTasks, FILLED_STATE } from "../../support/FakePaneTasks";
import { openPane, said } from "../../support/openPane";

/** The page over a programme of the catalogue. */
async function open(programme: Programme = sh09) {
  const tasks = new FakePaneTasks();
  tasks.state = FILLED_STATE;
  tasks.tablesKits = [bookTablesKit(programme)];
  const pane = await openPane(tasks, { page: "tables" });
  await screen.findByText("Các bảng được lập");
  const list = () =>
    within(screen.getAllByRole("list")[0]!)
      .getAllByRole("listitem")
      .map((item) => item.textContent);
  const keep = () => pane.user.click(screen.getByRole("button", { name: "Lưu cùng chương trình" }));
  return { ...pane, tasks, list, keep };
}

test("the usual tables, as long as nothing else is chosen", async () => {
  const { keep, list, tasks } = await open();
  expect(list().slice(0, 2)).toEqual(["Tổng hợp kết quả chung", "Tổng hợp kết quả theo địa bàn"]);
  await keep();
  await waitFor(() => expect(tasks.tablesKept).toEqual([["sh09", { ownTables: [] }]]));
  expect(await screen.findByText(/Đã lưu/, { selector: "p" })).toBeVisible();
});

test("moved up, given another title, left out and put back", async () => {
  const { keep, list, tasks, user } = await open({ ...sh09, tables: ["overview", "by_zone", "drugs"] });
  await user.click(screen.getByRole("button", { name: "Đưa lên trên: Tang vật ma túy theo loại" }));
  await user.click(screen.getByRole("button", { name: "Bỏ ra: Tổng hợp kết quả chung" }));
  await user.click(screen.getByRole("button", { name: "Sửa tên: Tang vật ma túy theo loại" }));
  await user.clear(screen.getAllByLabelText("Tên bảng")[0]!);
  await user.type(screen.getAllByLabelText("Tên bảng")[0]!, "Ma túy");
  expect(list().map((text) => text.replace("Tên bảng", ""))).toEqual(["Ma túy", "Tổng hợp kết quả theo địa bàn"]);
  await user.selectOptions(screen.getByLabelText("Không lập"), "Kết quả khen thưởng");
  await keep();
  const title = expect.objectContaining({ vi: "Ma túy", en: "Drugs seized by substance" }) as unknown;
  await waitFor(() => expect(tasks.tablesKept[0]?.[1].tables).toEqual([{ id: "drugs", title }, "by_zone", "awards"]));
});

test("estimates by conversion: the usual ones until others are chosen, or none", async () => {
  const { keep, tasks, user } = await open({ ...sh09, modules: ["results", "drugs"] });
  const box = (name: RegExp) => screen.getByRole("checkbox", { name });
  expect(box(/0,1 g\/viên/)).toBeChecked();
  expect(box(/0,09 g\/viên/)).not.toBeChecked();
  await user.click(box(/0,1 g\/viên/));
  await user.click(box(/0,09 g\/viên/));
  await keep();
  await waitFor(() =>
    expect(tasks.tablesKept[0]?.[1].conversions).toEqual(["heroin_brick_350_g", "mdma_pill_430_mg", "pill_90_mg"]),
  );
});

test("a programme without a sheet of drugs is asked for no estimates", async () => {
  await open({ ...sh09, modules: ["results"] });
  expect(screen.queryByText("Số quy đổi ước tính")).not.toBeInTheDocument();
});

test("a table of one's own: rows, columns that go with them, indicators, side", async () => {
  const { keep, list, tasks, user } = await open();
  expect(screen.getByRole("button", { name: "Thêm bảng" })).toBeDisabled();
  await user.type(screen.getByLabelText("Tên bảng"), "Vụ án bên Việt Nam");
  await user.selectOptions(screen.getByLabelText("Hàng"), "Đơn vị báo cáo");
  expect(within(screen.getByLabelText("Cột")).queryByText("Các địa bàn và tổng cộng")).not.toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText("Cột"), "Các chỉ tiêu, có tỷ trọng và xếp thứ");
  await user.click(screen.getByRole("checkbox", { name: "Số vụ" }));
  await user.selectOptions(screen.getByLabelText("Bên"), "Tỉnh Sơn La");
  await user.click(screen.getByRole("button", { name: "Thêm bảng" }));
  expect(list().at(-1)).toBe("Vụ án bên Việt Nam");
  expect(said()).toBe("Đã thêm vào cuối: Vụ án bên Việt Nam.");
  await keep();
  const own = {
    id: "own_1",
    title: { en: "Vụ án bên Việt Nam", vi: "Vụ án bên Việt Nam" },
    sheet: { en: "Vụ án bên Việt Nam", vi: "Vụ án bên Việt Nam" },
    stub: { by: "units" },
    columns: [{ by: "results", ranked: ["cases"] }],
    measures: ["cases"],
    filter: { party: "vn" },
  };
  await waitFor(() => expect(tasks.tablesKept[0]?.[1].ownTables).toEqual([own]));
  expect(tasks.tablesKept[0]?.[1].tables?.at(-1)).toBe("own_1");
});

test("a table of one's own is changed where it stands, its titles in other languages stay", async () => {
  const table = {
    id: "own_1",
    title: { en: "Cases of ours", vi: "Vụ của ta" },
    sheet: { en: "Ours", vi: "Của ta" },
    stub: { by: "results" },
    columns: [{ by: "change" }],
    measures: ["cases"],
    filter: { party: "vn" },
  };
  const { keep, list, tasks, user } = await open({
    ...sh09,
    tables: ["own_1", "by_zone"],
    ownTables: [table],
  } as Programme);
  await user.click(screen.getByRole("button", { name: "Sửa: Vụ của ta" }));
  const own = () => within(within(screen.getAllByRole("list")[0]!).getAllByRole("listitem")[0]!);
  expect(own().getByLabelText("Cột")).toHaveValue("change");
  expect(own().getByRole("checkbox", { name: "Số vụ" })).toBeChecked();
  await user.selectOptions(own().getByLabelText("Cột"), "Các địa bàn và tổng cộng");
  await user.click(own().getByRole("checkbox", { name: "Số đối tượng" }));
  await user.selectOptions(own().getByLabelText("Bên"), "tất cả");
  await keep();
  const changed = { ...table, columns: [{ by: "zones" }], measures: ["cases", "suspects"] };
  const { filter: _filter, ...rest } = changed;
  await waitFor(() => expect(tasks.tablesKept[0]?.[1]).toEqual({ tables: ["own_1", "by_zone"], ownTables: [rest] }));
  await user.clear(own().getByLabelText("Tên bảng"));
  await user.type(own().getByLabelText("Tên bảng"), "Vụ án");
  expect(list()[0]).toContain("Vụ án");
  await keep();
  const title = { en: "Cases of ours", vi: "Vụ án" };
  await waitFor(() => expect(tasks.tablesKept[1]?.[1].ownTables).toEqual([{ ...rest, title, sheet: title }]));
});

test("an own table that is left out goes with the choice; a book needs one table at least", async () => {
  const own = bookTablesKit(sh09).programme;
  const table = {
    id: "own_1",
    title: { en: "X" },
    sheet: { en: "X" },
    stub: { by: "results" },
    columns: [{ by: "zones" }],
  };
  const { tasks, user } = await open({ ...own, tables: ["by_zone", "own_1"], ownTables: [table] } as Programme);
  await user.click(screen.getByRole("button", { name: "Bỏ ra: X" }));
  await user.click(screen.getByRole("button", { name: "Lưu cùng chương trình" }));
  await waitFor(() => expect(tasks.tablesKept[0]?.[1]).toEqual({ tables: ["by_zone"], ownTables: [] }));
  await user.click(screen.getByRole("button", { name: "Bỏ ra: Tổng hợp kết quả theo địa bàn" }));
  expect(screen.getByText("Hãy chọn ít nhất một bảng.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Lưu cùng chương trình" })).not.toBeInTheDocument();
});

test("without a form there is nothing to choose for", async () => {
  await openPane(new FakePaneTasks(), { page: "tables" });
  expect(await screen.findByText(/Sổ làm việc chưa có biểu mẫu/)).toBeVisible();
});
