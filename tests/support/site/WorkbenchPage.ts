import type { Browser, Locator, Page } from "playwright-core";
import type { CellFacts, PageFacts } from "../../../src/main/workbench/pageFacts";
import { collectComplaints, type Complaints } from "./launchBrowser";

interface WorkbenchGlobals {
  readonly hoptacWorkbench: PageFacts;
}

/** Of every form, very hidden. */
const HIDDEN_SHEET = "hoptac_form";
/** A busy machine may take a minute for what takes a second. */
const PATIENCE_MS = 90_000;
/** The grid takes two clicks within half a second for a double click. */
const DOUBLE_CLICK_MS = 600;
/** Holding a tab for half a second is taking it away. */
const LONG_PRESS_MS = 600;
/** When nothing has come of a click or key by then, it came while the grid was drawn and is given again. */
const AGAIN_MS = 3_000;

/** The workbench in a browser, driven as a person drives it: by mouse, keys and clipboard. */
export class WorkbenchPage {
  private clicked = 0;

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
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    const complaints = await collectComplaints(page, url);
    await page.goto(`${url}workbench.html`);
    const opened = new WorkbenchPage(page, complaints);
    await opened.ready(1);
    return opened;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Waits until the grid shows a book, counted from 1, and the pane has read it. */
  async ready(book: number): Promise<void> {
    await this.page.waitForFunction((wanted) => {
      // Not there before the page's script has run.
      const { hoptacWorkbench: facts } = window as unknown as Partial<WorkbenchGlobals>;
      return facts?.book() === wanted && facts.requests() >= 2 && facts.placeOf("A1") !== undefined;
    }, book);
    await this.page.locator('[data-u-comp="slide-tab-item"]').first().waitFor();
  }

  /** Does what opens another workbook and waits until it is there. */
  async opening(work: () => Promise<void>): Promise<void> {
    const before = await this.page.evaluate(() => (window as unknown as WorkbenchGlobals).hoptacWorkbench.book());
    await work();
    await this.ready(before + 1);
  }

  async openNew(): Promise<void> {
    await this.page.getByRole("button", { name: "Mở", exact: true }).click();
    await this.page.getByRole("menuitem", { name: "Sổ làm việc mới" }).click();
  }

  async placeOf(
    address: string,
  ): Promise<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number }> {
    const place = await this.page.waitForFunction(
      (a) => (window as unknown as WorkbenchGlobals).hoptacWorkbench.placeOf(a)?.toJSON() as DOMRect | undefined,
      address,
    );
    return (await place.jsonValue())!;
  }

  async centreOf(address: string): Promise<{ readonly x: number; readonly y: number }> {
    const { x, y, width, height } = await this.placeOf(address);
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** Clicks a cell until the grid's name box says that it is selected: right after a drawing the grid takes no clicks yet. */
  async click(address: string, options?: Parameters<Page["mouse"]["click"]>[2]): Promise<void> {
    await this.until(`the selection of ${address}`, async () => {
      await this.page.waitForTimeout(Math.max(0, this.clicked + DOUBLE_CLICK_MS - Date.now()));
      const { x, y } = await this.centreOf(address);
      await this.page.mouse.click(x, y, options);
      this.clicked = Date.now();
      return this.page.waitForFunction(
        (wanted) => document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value === wanted,
        address,
        { timeout: AGAIN_MS },
      );
    });
  }

  /** Goes to a cell of the sheet in front, wherever it is, by the name box: the grid scrolls there and takes the keys. */
  async goTo(address: string): Promise<void> {
    const box = this.page.locator('[data-u-comp="defined-name"] input');
    await this.until(`the way to ${address}`, async () => {
      await box.fill(address);
      await box.press("Enter");
      await this.page.waitForFunction(
        (wanted) => {
          const input = document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input');
          return input?.value === wanted && document.activeElement !== input;
        },
        address,
        { timeout: AGAIN_MS },
      );
    });
  }

  /** Tries something again and again until it does not fail. */
  private async until<Result>(what: string, attempt: () => Promise<Result>): Promise<Result> {
    let failure: unknown;
    for (const start = Date.now(); Date.now() < start + PATIENCE_MS;) {
      try {
        return await attempt();
      } catch (error) {
        failure = error;
      }
    }
    throw new Error(`waited in vain for ${what}`, { cause: failure });
  }

  /** Types over what a cell holds. */
  async enter(address: string, text: string): Promise<void> {
    await this.click(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Types over what a cell holds that may be off the screen, until it holds what was meant. */
  async enterFar(address: string, text: string, value: number | string): Promise<void> {
    await this.until(`${text} in ${address}`, async () => {
      await this.page.keyboard.press("Escape");
      await this.goTo(address);
      await this.page.keyboard.type(text);
      await this.page.keyboard.press("Enter");
      await this.holds(address, value);
    });
  }

  /** Chooses from the list of a cell that may be off the screen. */
  async chooseFar(address: string, choice: string): Promise<void> {
    await this.until(`${choice} in ${address}`, async () => {
      await this.page.keyboard.press("Escape");
      await this.goTo(address);
      // The arrow stands at the right end of the cell.
      const { x, y, width, height } = await this.placeOf(address);
      await this.page.mouse.click(x + width - 12, y + height / 2);
      await this.page.getByText(choice, { exact: true }).last().click({ timeout: AGAIN_MS });
      await this.holds(address, choice);
    });
  }

  /** Waits a moment until a cell holds a value. */
  private async holds(address: string, value: number | string): Promise<void> {
    await this.page.waitForFunction(
      ([a, wanted]) => (window as unknown as WorkbenchGlobals).hoptacWorkbench.cell(a)?.value === wanted,
      [address, value] as const,
      { timeout: AGAIN_MS },
    );
  }

  async paste(address: string, text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.click(address);
    await this.page.keyboard.press("Control+v");
  }

  /** A cell of the workbook behind the grid, on the sheet in front or a named one. */
  cell(address: string, sheetName?: string): Promise<CellFacts | undefined> {
    return this.page.evaluate(([a, name]) => (window as unknown as WorkbenchGlobals).hoptacWorkbench.cell(a, name), [
      address,
      sheetName,
    ] as const);
  }

  /** Waits until a cell holds a value. */
  async expectValue(address: string, value: unknown, sheetName?: string): Promise<void> {
    await this.expectSoon(
      () => this.cell(address, sheetName).then((cell) => cell?.value ?? null),
      value,
      `in ${address}`,
    );
  }

  /** Waits until the page answers as wanted. */
  async expectSoon(ask: () => Promise<unknown>, wanted: unknown, where: string): Promise<void> {
    let last: unknown;
    for (const start = Date.now(); Date.now() < start + PATIENCE_MS;) {
      last = await ask();
      if (JSON.stringify(last) === JSON.stringify(wanted)) return;
      await this.page.waitForTimeout(100);
    }
    throw new Error(`${where} there is ${JSON.stringify(last)}, not ${JSON.stringify(wanted)}`);
  }

  /** What a cell shows: what the grid gives to the clipboard. */
  async shown(address: string): Promise<string> {
    await this.click(address);
    const unread = "nothing was copied";
    await this.page.evaluate((text) => navigator.clipboard.writeText(text), unread);
    return this.until(`a copy of ${address}`, async () => {
      await this.page.keyboard.press("Control+c");
      for (const start = Date.now(); Date.now() < start + AGAIN_MS;) {
        await this.page.waitForTimeout(50);
        const text = await this.page.evaluate(() => navigator.clipboard.readText());
        if (text !== unread) return text.trim();
      }
      throw new Error(unread);
    });
  }

  sheetNames(): Promise<readonly string[]> {
    return this.page.evaluate(() => (window as unknown as WorkbenchGlobals).hoptacWorkbench.sheetNames());
  }

  tab(name: string): Locator {
    return this.page.locator('[data-u-comp="slide-tab-item"]', { hasText: name }).first();
  }

  /** Waits until the visible sheets have these names, in the workbook and on their tabs. */
  async expectTabs(names: readonly string[]): Promise<void> {
    const visible = async (): Promise<readonly string[]> =>
      (await this.sheetNames()).filter((name) => name !== HIDDEN_SHEET);
    await this.expectSoon(visible, names, "in the workbook");
    const tabs = this.page.locator('[data-u-comp="slide-tab-item"]');
    await this.expectSoon(() => tabs.allTextContents(), names, "as tabs");
  }

  async openTab(name: string): Promise<void> {
    await this.tab(name).click();
    await this.page.getByRole("tab", { name, exact: true, selected: true }).waitFor();
  }

  async renameTab(before: string, after: string): Promise<void> {
    await this.tab(before).dblclick();
    // Univer takes a name that is given sooner for the tab's dragging.
    await this.page.waitForTimeout(LONG_PRESS_MS);
    await this.typeTabName(after);
  }

  /** Types over the name of the tab that is being named; again where a dialog that was closing has taken keys. */
  async typeTabName(name: string): Promise<void> {
    await this.until(`${name} in the tab that is being named`, async () => {
      await this.page.waitForFunction(isNamingTab, undefined, { timeout: AGAIN_MS });
      await this.page.keyboard.press("Control+a");
      await this.page.keyboard.type(name);
      const typed = await this.page.evaluate(() => document.activeElement?.textContent);
      if (typed !== name) throw new Error(`typed: ${typed ?? "nothing"}`);
    });
    // The name is taken, or a dialog says why not.
    await this.until(`an answer to the name ${name}`, async () => {
      await this.page.keyboard.press("Enter");
      await this.page.waitForFunction(`!(${isNamingTab.toString()})()`, undefined, { timeout: AGAIN_MS });
    });
  }
}

/** Whether the keys go into the name of a tab. Runs in the page. */
function isNamingTab(): boolean {
  const { activeElement } = document;
  return (
    activeElement instanceof HTMLElement &&
    activeElement.isContentEditable &&
    activeElement.closest("[role=tab]") !== null
  );
}
