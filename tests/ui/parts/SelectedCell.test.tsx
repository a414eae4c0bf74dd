import { fireEvent, screen } from "@testing-library/react";
import { catalogue } from "../../../src/catalogue/catalogue";
import type { CellHelp } from "../../../src/core/tasks/cellHelp";
import { FakePaneTasks } from "../../support/FakePaneTasks";
import { openPane } from "../../support/openPane";

const heroin = catalogue.indicators.get("heroin")!;
const place = { sheet: "Kết quả", cell: "E12" };

async function ask(help: CellHelp): Promise<void> {
  await openPane(Object.assign(new FakePaneTasks(), { help }), { page: "home" });
  fireEvent.click(await screen.findByRole("button", { name: "Ô đang chọn cần ghi gì?" }));
}

test("the selected cell is explained: unit, definition, earlier figures and the usual band", async () => {
  const history = [2023, 2022].map((year, index) => ({
    period: { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` },
    value: [32, 27.5][index]!,
  }));
  const { labels, help } = heroin;
  const of = [{ en: "Son La", vi: "Công an Sơn La" }];
  const period = { from: "2024-01-01", to: "2024-12-31" };
  await ask({
    place,
    asked: { labels, help, indicator: heroin, of, period, expected: { from: 8, to: 95.2, history } },
  });
  expect(await screen.findByRole("heading", { name: /E12: Hê-rô-in \(kg\)$/ })).toBeVisible();
  expect(screen.getByText(heroin.help.vi!)).toBeVisible();
  expect(screen.getByText("Công an Sơn La")).toBeVisible();
  expect(screen.getByText("2023: 32; 2022: 27,5")).toBeVisible();
  expect(screen.getByText("8 – 95,2")).toBeVisible();
  expect(screen.queryByText(/Chưa có số liệu so sánh/)).toBeNull();
});

test("a figure without a past is said to have none", async () => {
  const { labels, help } = heroin;
  await ask({ place, asked: { labels, help, indicator: heroin, of: [labels] } });
  expect(await screen.findByText("Chưa có số liệu so sánh được của các kỳ trước.")).toBeVisible();
});

test("a cell nobody fills in is said to be none", async () => {
  await ask({ place });
  expect(await screen.findByText(/E12: không phải ô nhập số liệu\.$/)).toBeVisible();
});
