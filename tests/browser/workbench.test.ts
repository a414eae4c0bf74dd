import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { parseRect } from "../../src/core/workbook/a1";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { resaveByLibreOffice } from "../support/office/resaveByLibreOffice";
import { sumFormula } from "../../src/core/forms/sumFormula";
import { launchBrowser } from "../support/site/launchBrowser";
import { type Site, startSite } from "../support/site/startSite";
import { WorkbenchPage } from "../support/site/WorkbenchPage";

/** The sheets of the book made of the example that stands open at first. */
const BOOK = [
  ...["Mục lục", "Tổng hợp chung", "Theo địa bàn", "Theo đơn vị", "Hai bên", "Đơn vị chủ trì", "Kết quả khen thưởng"],
  ...["Mức độ đầy đủ", "Biểu đồ", "Lời văn", "Số liệu"],
];
/** The sheets of the form that is opened first. */
const TABS = ["Kết quả", "Tang vật ma túy", "Chuyên án chung", "Khen thưởng", "Thông tin chung", "Hướng dẫn"];

let site: Site;
let browser: Browser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  site = await startSite();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.stop();
});

afterEach(async () => {
  expect([...new Set(workbench.complaints.all.map((complaint) => complaint.slice(0, 600)))]).toEqual([]);
  await workbench.close();
});

const open = async (options?: Parameters<typeof WorkbenchPage.open>[2]): Promise<WorkbenchPage> =>
  (workbench = await WorkbenchPage.open(browser, site.url, options));

describe("what the user does in the grid changes the workbook", () => {
  test.each([
    ["vi-VN", "1.264", 1264],
    ["vi-VN", "1.264,5", 1264.5],
    ["en-US", "1,264.5", 1264.5],
    ["en-US", "1.264", 1.264],
    ["lo-LA", "1.264", 1264],
  ])("in %s %s is %p, and totals follow", async (locale, typed, value) => {
    const { page } = await open({ locale });
    await workbench.enter("G11", typed);
    await workbench.expectValue("G11", value);
    await workbench.expectValue("G14", value + 300);
    await page.keyboard.press("Control+z");
    await workbench.expectValue("G11", 60);
    await workbench.expectValue("G14", 360);
    await page.keyboard.press("Control+y");
    await workbench.expectValue("G11", value);
  });

  test("numbers keep their words and separators, formulas are shown and edited as formulas", async () => {
    const { page } = await open();
    expect(await workbench.shown("F14")).toBe("khoảng 56.400.000");
    await workbench.opening(() => workbench.openNew());
    await workbench.enter("A1", "56,4");
    await workbench.enter("A2", "=SUM(A1,A1)*10");
    await workbench.expectValue("A2", 1128);
    expect(await workbench.cell("A2")).toMatchObject({ formula: "=SUM(A1,A1)*10" });
    await workbench.click("A2");
    await page.keyboard.press("F2");
    await page.keyboard.type("+1");
    await page.keyboard.press("Enter");
    await workbench.expectValue("A2", 1129);
    expect(await workbench.cell("A2")).toMatchObject({ formula: "=SUM(A1,A1)*10+1" });
    await workbench.enter("A3", "'007");
    await workbench.expectValue("A3", "007");
    await workbench.enter("A4", "ຈຳນວນຄະດີ");
    expect(await workbench.shown("A4")).toBe("ຈຳນວນຄະດີ");
  });

  test("an entry nobody expects is warned of; taken back, the figure stays; kept, it is what was typed, in the colour of a query", async () => {
    const { page } = await open();
    await workbench.click("D11");
    await page.getByText("Nhập số nguyên, từ 0 trở lên").waitFor();
    for (const [address, typed, before] of [
      ["D11", "nhầm", 1347],
      ["E11", "12.640", 390],
    ] as const) {
      await workbench.enter(address, typed);
      const dialog = page.getByRole("alertdialog");
      await dialog.getByText(/Thường là số (nguyên )?từ 0 đến .*giữ lại/).waitFor();
      await dialog.getByRole("button", { name: "Bỏ giá trị này" }).click();
      await workbench.expectValue(address, before);
      expect(await workbench.shown(address)).toMatch(before === 390 ? "hơn 390" : "1.347");
    }
    expect(await page.getByText("chưa lưu").count()).toBe(0);
    for (const [address, typed, kept] of [
      ["G11", "390 kg", "390 kg"],
      ["E11", "12.640", 12640],
    ] as const) {
      await workbench.enter(address, typed);
      await page.getByRole("alertdialog").getByRole("button", { name: "Vẫn giữ" }).click();
      await workbench.expectValue(address, kept);
      const { x, y } = await workbench.centreOf(address);
      const colour = (): Promise<number[]> => colourAt(x - 30, y - 12);
      await workbench.expectSoon(colour, [0xff, 0xf4, 0xd6], `in ${address}`);
    }
    await workbench.enter("E11", "gần 60");
    await workbench.expectValue("E11", "gần 60");
  });

  test("text from elsewhere is read as if typed; what does not fit turns red and is counted", async () => {
    const { page } = await open();
    await workbench.paste("C11", "1.000\t2.000\r\n");
    await workbench.expectValue("C11", 1000);
    await workbench.expectValue("D11", 2000);
    expect(await workbench.cell("C11")).toMatchObject({ numberFormat: "#,##0" });
    await workbench.paste("G11", "sáu mươi ký");
    await workbench.expectValue("G11", "sáu mươi ký");
    await page.getByText(/1 lỗi/).first().waitFor();
    const { x, y } = await workbench.centreOf("G11");
    const colour = (): Promise<number[]> => colourAt(x - 30, y - 12);
    await workbench.expectSoon(colour, [0xfd, 0xec, 0xea], "in G11");
  });

  test("locked cells stay as they are, by typing, deleting and pasting", async () => {
    const { page } = await open();
    for (const attempt of [
      () => workbench.enter("C10", "5"),
      () => workbench.click("B11").then(() => page.keyboard.press("Delete")),
      () => workbench.paste("B11", "khác"),
    ]) {
      await attempt();
      const message = page.getByText("Ô này bị khóa");
      await message.waitFor();
      // It goes away by itself too, maybe before a click reaches the button.
      await page
        .getByRole("button", { name: "Đóng thông báo" })
        .evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
      await message.waitFor({ state: "hidden" });
    }
    await workbench.expectValue("C10", 977);
    await workbench.expectValue("B11", "Các lực lượng chức năng tỉnh Sơn La");
  });

  test("a value is chosen from the list of its cell", async () => {
    const { page } = await open();
    await workbench.openTab("Thông tin chung");
    const before = await workbench.cell("B14");
    await workbench.click("B14");
    // The arrow stands at the right end of the cell.
    const { x, y, width, height } = await workbench.placeOf("B14");
    await page.mouse.click(x + width - 12, y + height / 2);
    await page.getByText("1,234.5", { exact: true }).click();
    await workbench.expectValue("B14", "1,234.5");
    expect(before).toMatchObject({ value: "1.234,5" });
  });

  test("rows inserted and deleted move formulas, and all of it can be undone", async () => {
    const { page } = await open();
    await unprotect();
    await workbench.click("B12", { button: "right" });
    await page.getByText("Chèn", { exact: true }).hover();
    // The words themselves hold a field for the number of rows; the sign before them inserts.
    await page.locator("button", { hasText: "dòng ở trên" }).click({ position: { x: 12, y: 12 } });
    await workbench.expectValue("C15", 4297);
    expect(await workbench.cell("C15")).toMatchObject({ formula: sumFormula("C10,C13") });
    await page.keyboard.press("Control+z");
    await workbench.expectValue("C14", 4297);
    expect(await workbench.cell("C14")).toMatchObject({ formula: sumFormula("C10,C12") });
    await page.keyboard.press("Control+y");
    await workbench.expectValue("C15", 4297);
  });

  test("formulas filled down and copied move their references; what is cut moves without them", async () => {
    const { page } = await open();
    await workbench.opening(() => workbench.openNew());
    await workbench.paste("A1", "1\r\n2\r\n3\r\n");
    await workbench.enter("B1", "=A1*2");
    await workbench.expectValue("B1", 2);
    const [from, to] = [await workbench.centreOf("B1"), await workbench.centreOf("B3")];
    await page.mouse.click(from.x, from.y);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.press("Control+d");
    await workbench.expectValue("B3", 6);
    expect(await workbench.cell("B3")).toMatchObject({ formula: "=A3*2" });
    await workbench.click("B2");
    await page.keyboard.press("Control+c");
    await workbench.click("D2");
    await page.keyboard.press("Control+v");
    await workbench.expectValue("D2", 0);
    expect(await workbench.cell("D2")).toMatchObject({ formula: "=C2*2" });
    await workbench.click("A3");
    await page.keyboard.press("Control+x");
    await workbench.click("C2");
    await page.keyboard.press("Control+v");
    await workbench.expectValue("C2", 3);
    await workbench.expectValue("A3", null);
    await workbench.expectValue("D2", 6);
    await workbench.expectValue("B3", 0);
  });

  test("sheets are added, named, refused a name that is taken, and deleted", async () => {
    const { page } = await open();
    await page.locator('[data-u-comp="sheet-bar-append-button"]').first().click();
    await workbench.expectTabs([...TABS, "Sheet8"]);
    await workbench.renameTab("Sheet8", "Nháp");
    await workbench.expectTabs([...TABS, "Nháp"]);
    await workbench.renameTab("Nháp", "Kết quả");
    await page.getByText("Trang bảng đã tồn tại").waitFor();
    await page.getByRole("button", { name: "Xác nhận" }).click();
    await workbench.typeTabName("Một cái tên dài hơn ba mươi mốt ký tự");
    await page.getByText("Tên không được vượt quá 31 ký tự").waitFor();
    await page.getByRole("button", { name: "Xác nhận" }).click();
    await workbench.typeTabName("Nháp");
    await workbench.expectTabs([...TABS, "Nháp"]);
    await workbench.tab("Nháp").click({ button: "right" });
    await page.getByText("Xóa", { exact: true }).last().click();
    await page.getByRole("button", { name: "Xác nhận" }).click();
    await workbench.expectTabs(TABS);
    expect(await workbench.sheetNames()).toContain("hoptac_form");
  });
});

/** The page's Excel, as a script in it uses it. */
const unprotect = (): Promise<void> =>
  workbench.page.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.unprotect();
      await context.sync();
    }),
  );

/** Red, green and blue of a point of the page. */
async function colourAt(x: number, y: number): Promise<number[]> {
  const picture = await workbench.page.screenshot({ clip: { x, y, width: 4, height: 4 } });
  return workbench.page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: "image/png" }));
      const context = new OffscreenCanvas(1, 1).getContext("2d")!;
      context.drawImage(bitmap, 0, 0);
      return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    },
    [...picture],
  );
}

describe("what an add-in does is seen in the grid", () => {
  test("values, formulas and formats written through Excel.run", async () => {
    await open();
    const calculated = await workbench.page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Tính");
        sheet.getRange("A1:B1").values = [[56.4, "triệu viên"]];
        sheet.getRange("A2").formulas = [["=A1*2"]];
        sheet.getRange("A1:A2").numberFormat = [['"hơn "#,##0.0'], ["#,##0.00"]];
        sheet.activate();
        const result = sheet.getRange("A2").load("text");
        await context.sync();
        return result.text;
      }),
    );
    expect(calculated).toEqual([["112,80"]]);
    await workbench.expectTabs([...TABS, "Tính"]);
    expect(await workbench.shown("A1")).toBe("hơn 56,4");
    expect(await workbench.shown("A2")).toBe("112,80");
    expect(await workbench.shown("B1")).toBe("triệu viên");
  });

  test("events tell it what the user typed", async () => {
    const { page } = await open();
    await page.evaluate(() =>
      Excel.run(async (context) => {
        const told: string[] = [];
        Object.assign(window, { told });
        context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void told.push(event.address)));
        await context.sync();
      }),
    );
    await workbench.enter("C11", "978");
    await page.waitForFunction(() => (window as unknown as { told: string[] }).told.includes("C11"));
  });
});

test.each<[string, number, string, Readonly<Record<string, readonly [shown: string, value: number | string]>>]>([
  [
    "sh09",
    BOOK.length,
    "Theo địa bàn",
    {
      F9: ["4.297", 4297],
      F10: ["6.011", 6011],
      F11: ["hơn 1.264", 1264],
      F12: ["khoảng 56.400.000", 56_400_000],
      F13: ["hơn 360", 360],
    },
  ],
  [
    "eight-provinces-2019",
    7,
    "So với kỳ trước",
    {
      E9: ["4.244", 4244],
      F9: ["+113", 113],
      G9: ["+2,7", 100 * (113 / 4131)],
      E10: ["5.402", 5402],
      F10: ["+262", 262],
      G10: ["+5,1", 100 * (262 / 5140)],
      E11: ["266,8", 266.8],
      E12: ["1.395.703", 1_395_703],
      E13: ["…", "…"],
    },
  ],
  ["quang-nam-se-kong-2023", 5, "Theo địa bàn", { D9: ["…", "…"], D11: ["…", "…"], E12: ["…", "…"], F13: ["…", "…"] }],
])(
  "one click makes the tables of %s, and what is saved is what was shown, in LibreOffice too",
  async (name, sheets, tab, cells) => {
    const { page } = await open();
    if (name !== "sh09") {
      const file = join(__dirname, `../../examples/${name}.xlsx`);
      await workbench.opening(() => page.locator("input[type=file]").setInputFiles(file));
    }
    await page.getByRole("button", { name: "Tạo bảng tổng hợp" }).click();
    await page
      .getByRole("paragraph")
      .filter({ hasText: `Đã tạo ${String(sheets)} trang tính.` })
      .waitFor();
    if (name === "sh09") await workbench.expectTabs([...TABS, ...BOOK]);
    await workbench.openTab(tab);
    for (const [address, [shown]] of Object.entries(cells)) expect(await workbench.shown(address)).toBe(shown);
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Lưu" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`${name}.xlsx`);
    const bytes = new Uint8Array(readFileSync(await download.path()));
    for (const saved of [readWorkbook(bytes), readWorkbook(await resaveByLibreOffice(bytes))]) {
      const sheet = saved.sheetByName(tab)!;
      for (const [address, [, value]] of Object.entries(cells)) {
        const { row, column } = parseRect(address)!;
        const found = sheet.value(row, column);
        if (typeof value === "number") expect(found).toBeCloseTo(value, 9);
        else expect(found).toBe(value);
        expect(sheet.cell(row, column)?.formula !== undefined).toBe(typeof value === "number");
      }
    }
  },
);

describe("opening", () => {
  test("changes that were not saved are asked about first", async () => {
    const { page } = await open();
    await workbench.enter("C11", "1");
    await workbench.expectValue("C11", 1);
    await page.getByText("chưa lưu", { exact: false }).first().waitFor();
    await workbench.openNew();
    await page.getByRole("button", { name: "Ở lại" }).click();
    await workbench.expectValue("C11", 1);
    await workbench.openNew();
    await workbench.opening(() => page.getByRole("button", { name: "Rời đi, không lưu" }).click());
    await workbench.expectTabs(["Sheet1"]);
    await page.getByText("Sổ làm việc chưa có biểu mẫu").first().waitFor();
  });

  test.each([
    ["not-a-workbook.xlsx", Buffer.from("Đây là văn bản"), "Tệp này không phải sổ làm việc Excel"],
    ["damaged.xlsx", readFileSync(join(__dirname, "../../examples/sh09.xlsx")).subarray(0, 5000), "Tệp bị hỏng"],
  ])("%s is refused in words, and the open workbook stays", async (name, buffer, words) => {
    const { page } = await open();
    await page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    await page.getByText(words).waitFor();
    await workbench.expectValue("C11", 977);
  });

  test("a file of the user's own", async () => {
    const { page } = await open({ locale: "en-US" });
    const file = join(__dirname, "../../examples/eight-provinces-2019.xlsx");
    await workbench.opening(() => page.locator("input[type=file]").setInputFiles(file));
    await page.getByRole("heading", { name: "eight-provinces-2019.xlsx" }).waitFor();
    await workbench.expectTabs(["Kết quả", "Thông tin chung", "Hướng dẫn"]);
    expect(await workbench.sheetNames()).toContain("hoptac_form");
    await workbench.expectValue("D11", 4244);
    expect(await workbench.shown("D11")).toBe("4,244");
  });
});

test("on a narrow window the pane lies over the sheet and can be put away", async () => {
  const { page } = await open({ width: 700 });
  const pane = page.getByRole("complementary", { name: "Ngăn công việc" });
  await pane.waitFor();
  const grid = (await page.locator(".workbench-grid").boundingBox())!;
  expect(grid.width).toBe(700);
  await page.getByRole("button", { name: "Ngăn công việc" }).click();
  await pane.waitFor({ state: "hidden" });
});

test("the pane's width is set with the keys, from 320 to 480", async () => {
  const { page } = await open();
  const splitter = page.getByRole("separator", { name: "Chiều rộng ngăn công việc" });
  await splitter.focus();
  for (const [key, presses, width] of [
    ["ArrowLeft", 5, 410],
    ["ArrowLeft", 10, 480],
    ["ArrowRight", 3, 450],
    ["ArrowRight", 20, 320],
  ] as const) {
    for (let n = 0; n < presses; n++) await page.keyboard.press(key);
    await page.locator(`.workbench-splitter[aria-valuenow="${width}"]`).waitFor();
    expect((await page.getByRole("complementary", { name: "Ngăn công việc" }).boundingBox())!.width).toBe(width);
  }
});

test("a switch of language takes the tabs along, and formulas go on adding up", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: /^Ngôn ngữ/ }).click();
  await page.getByRole("menuitemradio", { name: "English" }).click();
  await page.getByRole("listitem").getByRole("button", { name: "New form" }).click();
  await page.getByRole("button", { name: "Show the forms in English" }).click();
  await page.getByText("Forms put into this language: 1.", { exact: false }).first().waitFor();
  await workbench.expectTabs(["Results", "Drugs seized", "Joint cases", "Awards", "Information", "Guide"]);
  await workbench.enter("C11", "978");
  await workbench.expectValue("C14", 4298);
});
