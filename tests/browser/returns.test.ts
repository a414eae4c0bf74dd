import { join } from "node:path";
import type { Browser } from "playwright-core";
import { examplePath } from "../support/examples";
import { launchBrowser } from "../support/site/launchBrowser";
import { type Site, startSite } from "../support/site/startSite";
import { WorkbenchPage } from "../support/site/WorkbenchPage";

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await startSite();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.stop();
});

test("two returned files become one set of tables in a new workbook; nothing leaves the page", async () => {
  const workbench = await WorkbenchPage.open(browser, site.url);
  const { page, complaints } = workbench;
  await page.getByRole("button", { name: "Mở", exact: true }).click();
  await page.getByRole("menuitem", { name: "Sổ làm việc mới" }).click();
  await workbench.ready();
  await page.getByRole("button", { name: "Gộp báo cáo gửi về" }).click();
  const requests: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(`${site.url}scripts/`)) requests.push(request.url());
  });
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Chọn tệp…" }).press("Enter"),
  ]);
  expect(chooser.isMultiple()).toBe(true);
  await chooser.setFiles([
    examplePath("ministries-2024.xlsx"),
    examplePath("ministries-2021-2024.xlsx"),
    join(__dirname, "returns.test.ts"),
  ]);
  // Two programmes and something that is no workbook: the first counts, the others say why not.
  await page.getByText("Mã lỗi: file.notAWorkbook").waitFor();
  await page.getByText("Mã lỗi: returns.mixed.programme").waitFor();
  await page.getByRole("button", { name: "Bỏ các tệp này (2)" }).click();
  await page.getByText("Tệp (1)").waitFor();
  await page.getByRole("button", { name: "Tạo bảng tổng hợp" }).click();
  await page
    .getByText(/^Đã tạo \d trang tính\.$/)
    .first()
    .waitFor();
  await page.getByText(/^Đã tính hai lần \d+ số liệu, kết quả khớp nhau\.$/).waitFor();
  expect((await workbench.sheetNames()).length).toBeGreaterThan(3);
  expect([requests, complaints.all]).toEqual([[], []]);
  await workbench.close();
});
