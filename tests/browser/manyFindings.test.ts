import type { Browser } from "playwright-core";
import { writeWorkbook } from "../../src/hosts/xlsx/writeWorkbook";
import { FormUnderTest } from "../support/forms/FormUnderTest";
import { launchBrowser } from "../support/site/launchBrowser";
import { type Site, startSite } from "../support/site/startSite";
import { WorkbenchPage } from "../support/site/WorkbenchPage";

const MANY = 100_000;

let site: Site;
let browser: Browser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  site = await startSite();
  browser = await launchBrowser();
});

afterAll(async () => {
  await workbench.close();
  await browser.close();
  await site.stop();
});

/** A form with a block pasted under it, far below its last row. */
async function file(): Promise<Buffer> {
  const form = await FormUnderTest.make();
  const { row, column } = form.place("border son_la_forces cases");
  for (let index = 0; index < MANY; index++) form.results.put(row + 20 + index, column, index + 1);
  return Buffer.from(await writeWorkbook(form.workbook));
}

test("a form with 100,000 findings opens its list: the page holds those it shows, and more come by a click", async () => {
  workbench = await WorkbenchPage.open(browser, site.url);
  const { page } = workbench;
  const buffer = await file();
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await workbench.opening(() =>
    page.locator("input[type=file]").setInputFiles({ name: "many.xlsx", mimeType, buffer }),
  );
  const pane = page.getByRole("complementary", { name: "Ngăn công việc" });
  await pane
    .getByRole("button", { name: /^Kiểm tra/ })
    .last()
    .click();
  await pane.getByRole("heading", { name: /100\.000/ }).waitFor();
  const cards = pane.getByRole("region", { name: /100\.000/ }).getByRole("listitem");
  expect(await cards.count()).toBe(20);
  await pane.getByRole("button", { name: /^Xem thêm 100/ }).click();
  await workbench.expectSoon(() => cards.count(), 120, "in the list");
  // The first of them is gone to as in any list.
  await cards.first().getByRole("button", { name: /ô C/ }).click();
  expect(workbench.complaints.all).toEqual([]);
});
