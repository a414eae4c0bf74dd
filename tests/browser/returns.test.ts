import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { writeWorkbook } from "../../src/hosts/xlsx/writeWorkbook";
import { examplePath } from "../support/examples";
import { returnedWorkbook } from "../support/forms/returned";
import { launchBrowser } from "../support/site/launchBrowser";
import { type Site, startSite } from "../support/site/startSite";
import { WorkbenchPage } from "../support/site/WorkbenchPage";

let site: Site;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hoptac-returns-"));
  site = await startSite();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.stop();
  await rm(folder, { recursive: true });
});

async function fileOf(name: string, unit: string, figures: Readonly<Record<string, number>>): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, await writeWorkbook(await returnedWorkbook(name, figures, { unit })));
  return path;
}

test("returned files become one set of tables in a new workbook; nothing leaves the page", async () => {
  const workbench = await WorkbenchPage.open(browser, site.url);
  const { page, complaints } = workbench;
  await workbench.opening(() => workbench.openNew());
  const requests: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET" || !request.url().startsWith(`${site.url}scripts/`)) requests.push(request.url());
  });
  await page.getByRole("button", { name: "Gộp báo cáo gửi về" }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Chọn tệp…" }).press("Enter"),
  ]);
  expect(chooser.isMultiple()).toBe(true);
  await chooser.setFiles([
    await fileOf("son-la.xlsx", "son_la_forces", { "border son_la_forces cases": 977 }),
    await fileOf("bac-lao.xlsx", "joint_teams", { "across joint_teams cases": 3320 }),
    examplePath("ministries-2024.xlsx"),
    examplePath("sh09.csv"),
  ]);
  await page.getByText("Đơn vị đã báo cáo: 2/4").waitFor();
  await page.getByText("Mã lỗi: file.notAWorkbook").waitFor();
  await page.getByText("Mã lỗi: returns.mixed.programme").waitFor();
  await page.getByRole("button", { name: "Bỏ các tệp này (2)" }).click();
  await page.getByText("Tệp (2)").waitFor();
  await page.getByRole("button", { name: "Tạo bảng tổng hợp" }).click();
  await page.getByText(/^Đã tính hai lần \d+ số liệu, kết quả khớp nhau\.$/).waitFor();
  await page.getByText("Câu cho báo cáo").waitFor();
  expect((await workbench.sheetNames()).length).toBeGreaterThan(3);
  expect([requests, complaints.all]).toEqual([[], []]);
  await workbench.close();
});
