import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { inFolderOfItsOwn } from "../support/cli/hoptac";
import { blankPublished, PUBLISHED_NAMES } from "../support/published";
import { expectPublished } from "../support/readsAsPublished";
import { launchBrowser } from "../support/site/launchBrowser";
import { type Site, startSite } from "../support/site/startSite";
import { WorkbenchPage } from "../support/site/WorkbenchPage";
import { typedPublished } from "../support/typedPublished";

let site: Site;
let browser: Browser;
let workbench: WorkbenchPage;

// One page for all of them: a clerk opens one file after the other.
beforeAll(async () => {
  site = await startSite();
  browser = await launchBrowser();
  workbench = await WorkbenchPage.open(browser, site.url);
});

afterAll(async () => {
  await browser.close();
  await site.stop();
});

inFolderOfItsOwn();

test.each(PUBLISHED_NAMES)("%s typed by hand into its form and saved says what was published", async (name) => {
  const { page } = workbench;
  await blankPublished(name, "vi", "form.xlsx");
  const typed = await typedPublished(readWorkbook(new Uint8Array(await readFile("form.xlsx"))), name, "vi");
  await workbench.opening(() => page.locator("input[type=file]").setInputFiles("form.xlsx"));
  for (const sheet of new Set(typed.map((cell) => cell.sheet))) {
    await workbench.openTab(sheet);
    for (const { address, chosen, text, value } of typed.filter((cell) => cell.sheet === sheet)) {
      if (chosen) await workbench.chooseFar(address, text);
      else await workbench.enterFar(address, text, value);
    }
  }
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu" }).click();
  const download = await downloading;
  await expectPublished(new Uint8Array(await readFile(await download.path())), name, "vi", { typed: true });
  expect(workbench.complaints.all).toEqual([]);
});
