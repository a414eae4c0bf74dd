import type { Browser, Page } from "playwright-core";
import { parseRect } from "../../../src/core/workbook/a1";
import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { collectComplaints, type Complaints } from "./launchBrowser";

/** What the page tells of itself, as far as the tests ask. */
interface WorkbenchGlobals {
  readonly hoptacWorkbench: {
    readonly workbook?: MemoryWorkbook;
    readonly statistics?: { readonly requests: number };
    readonly placeOf: (address: string) => DOMRect | undefined;
  };
}

export interface CellFacts {
  readonly value: unknown;
  readonly formula?: string | undefined;
  readonly numberFormat?: string | undefined;
}

/** The workbench in a browser, driven as a person drives it: by mouse, keys and clipboard. */
export class WorkbenchPage {
  private constructor(
    readonly page: Page,
    readonly complaints: Complaints,
  ) {}

  /** @param locale of the system: it decides on language, separators and dates. */
  static async open(
    browser: Browser,
    url: string,
    { locale = "vi-VN", width = 1400, height = 850 } = {},
  ): Promise<WorkbenchPage> {
    const context = await browser.newContext({
      locale,
      viewport: { width, height },
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const page = await context.newPage();
    const complaints = await collectComplaints(page, url);
    await page.goto(`${url}workbench.html`);
    const opened = new WorkbenchPage(page, complaints);
    await opened.ready();
    return opened;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Waits until the grid is drawn and the pane has read the workbook. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => {
      const { hoptacWorkbench } = window as unknown as WorkbenchGlobals;
      return hoptacWorkbench.placeOf("A1") !== undefined && (hoptacWorkbench.statistics?.requests ?? 0) >= 2;
    });
    await this.page.locator('[data-u-comp="slide-tab-item"]').first().waitFor();
  }

  async centreOf(address: string): Promise<{ readonly x: number; readonly y: number }> {
    const place = await this.page.evaluate((a) => {
      const { x, y, width, height } = (window as unknown as WorkbenchGlobals).hoptacWorkbench.placeOf(a)!;
      return { x: x + width / 2, y: y + height / 2 };
    }, address);
    return place;
  }

  /** Clicks a cell until the grid's name box says that it is selected: right after a drawing the grid takes no clicks yet. */
  async click(address: string, options?: Parameters<Page["mouse"]["click"]>[2]): Promise<void> {
    const nameBox = this.page.locator('[data-u-comp="defined-name"] input');
    for (let tries = 0; tries < 20; tries++) {
      const { x, y } = await this.centreOf(address);
      await this.page.mouse.click(x, y, options);
      // Two clicks within half a second are a double click.
      await this.page.waitForTimeout(600);
      if ((await nameBox.inputValue()) === address) return;
    }
    throw new Error(`${address} was clicked and not selected`);
  }

  /** Types over what a cell holds. */
  async enter(address: string, text: string): Promise<void> {
    await this.click(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  async paste(address: string, text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.click(address);
    await this.page.keyboard.press("Control+v");
  }

  /** A cell of the workbook behind the grid, on the sheet in front or a named one. */
  cell(address: string, sheetName?: string): Promise<CellFacts | undefined> {
    return this.page.evaluate(
      ({ column, row, name }) => {
        const { workbook } = (window as unknown as WorkbenchGlobals).hoptacWorkbench;
        const sheet = name === undefined ? workbook!.sheetById(workbook!.activeSheetId!) : workbook!.sheetByName(name);
        const cell = sheet?.cell(row, column);
        return cell && { value: cell.value, formula: cell.formula, numberFormat: cell.style?.numberFormat };
      },
      { ...parseRect(address)!, name: sheetName },
    );
  }

  /** Waits until a cell holds a value. */
  async expectValue(address: string, value: unknown, sheetName?: string): Promise<void> {
    let last: unknown;
    for (let tries = 0; tries < 50; tries++) {
      last = (await this.cell(address, sheetName))?.value ?? null;
      if (JSON.stringify(last) === JSON.stringify(value)) return;
      await this.page.waitForTimeout(100);
    }
    throw new Error(`${address} holds ${JSON.stringify(last)}, not ${JSON.stringify(value)}`);
  }

  /** What a cell shows: what the grid gives to the clipboard. */
  async shown(address: string): Promise<string> {
    await this.click(address);
    const unread = "nothing was copied";
    await this.page.evaluate((text) => navigator.clipboard.writeText(text), unread);
    for (let tries = 0; tries < 20; tries++) {
      await this.page.keyboard.press("Control+c");
      await this.page.waitForTimeout(300);
      const text = await this.page.evaluate(() => navigator.clipboard.readText());
      if (text !== unread) return text.trim();
    }
    throw new Error(`${address} could not be copied`);
  }

  sheetNames(): Promise<readonly string[]> {
    return this.page.evaluate(() =>
      (window as unknown as WorkbenchGlobals).hoptacWorkbench.workbook!.sheets.map(({ name }) => name),
    );
  }

  tabs(): Promise<readonly string[]> {
    return this.page.locator('[data-u-comp="slide-tab-item"]').allTextContents();
  }

  async openTab(name: string): Promise<void> {
    await this.page.locator('[data-u-comp="slide-tab-item"]', { hasText: name }).first().click();
    await this.page.waitForTimeout(500);
  }
}
