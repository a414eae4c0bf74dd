import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { catalogue } from "../../src/catalogue/catalogue";
import type { FormReading } from "../../src/core/forms/FormReading";
import type { Quantity } from "../../src/core/quantity/Quantity";
import { readReturns } from "../../src/core/tasks/readReturns";
import { cellAddress } from "../../src/core/workbook/a1";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { inFolderOfItsOwn } from "../support/cli/hoptac";
import { fillPublished, type Published } from "../support/published";
import { expectPublished } from "../support/readsAsPublished";
import { launchBrowser } from "../support/site/launchBrowser";
import { type Site, startSite } from "../support/site/startSite";
import { WorkbenchPage } from "../support/site/WorkbenchPage";

inFolderOfItsOwn();

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

/** A figure as a clerk types it on a Vietnamese system: hơn 50.000. */
function typed(quantity: Quantity): string {
  if (quantity.kind !== "number") throw new Error(`not typed here: ${quantity.kind}`);
  const { value, wording } = quantity;
  return [wording, new Intl.NumberFormat("vi-VN").format(value)].filter(Boolean).join(" ");
}

/** Where everything of a filled form stands, sheet by sheet. */
function entries({ observations, lists }: FormReading): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const bySheet = new Map<string, (readonly [string, string])[]>();
  const put = (sheet: string, cell: string, text: string): void => {
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), [cell, text]]);
  };
  for (const { source, quantity } of observations) put(source?.sheet ?? "", source?.cell ?? "", typed(quantity));
  for (const { sheet, columns, rows } of lists) {
    for (const { at, fields, figures } of rows) {
      const cell = (column: string): string => cellAddress(at, columns.get(column) ?? 0);
      for (const [column, text] of Object.entries(fields)) put(sheet.name, cell(column), text);
      for (const [column, figure] of Object.entries(figures)) put(sheet.name, cell(column), typed(figure));
    }
  }
  return bySheet;
}

const bytesOf = async (path: string): Promise<Uint8Array> => new Uint8Array(await readFile(path));

test.each<Published>(["p02", "p17", "p24", "p28"])("%s typed by hand is read as it was published", async (name) => {
  await fillPublished(name, "vi", "filled.xlsx");
  const { forms } = await readReturns(readWorkbook(await bytesOf("filled.xlsx")), catalogue);
  const workbench = await WorkbenchPage.open(browser, site.url);
  const { page } = workbench;
  await workbench.opening(() => page.locator("input[type=file]").setInputFiles("form.xlsx"));
  for (const [sheet, cells] of entries(forms[0]!)) {
    await workbench.openTab(sheet);
    for (const [address, text] of cells) await workbench.enter(address, text);
  }
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu" }).click();
  const saved = await bytesOf(await (await downloading).path());
  await expectPublished(saved, name, "vi", { typed: true });
  expect(workbench.complaints.all).toEqual([]);
  await workbench.close();
});
