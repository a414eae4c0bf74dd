import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import type { Bridge, NativeBridge } from "../../../src/hosts/embedded/bridge/Bridge";
import { createBridge } from "../../../src/hosts/embedded/bridge/createBridge";
import type { Calculator } from "../../../src/hosts/embedded/calculation/Calculator";
import { collectComplaints, type Complaints } from "./launchBrowser";

export interface ExcelPageOptions {
  readonly workbook: MemoryWorkbook;
  readonly calculator?: Calculator;
  /** Of Excel; any value, since hosts are not as their types say. */
  readonly displayLanguage?: unknown;
  /** Highest ExcelApi the host admits to. */
  readonly excelApi?: string;
  readonly browserOptions?: BrowserContextOptions;
}

/** What the page's own globals look like from a test. */
export interface ExcelPageGlobals {
  readonly Office: typeof Office;
  readonly _richApiNativeBridge: NativeBridge;
  readonly hoptacToHost: (text: string) => Promise<void>;
}

/** A page of the built site as Excel on Windows shows it: the unmodified office.js, on an embedded workbook. */
export class ExcelPage {
  private constructor(
    readonly page: Page,
    readonly bridge: Bridge,
    readonly complaints: Complaints,
    /** What our own pages have asked of Excel. */
    readonly counted: { readonly requests: number },
    private readonly url: string,
  ) {}

  static async open(browser: Browser, siteUrl: string, options: ExcelPageOptions): Promise<ExcelPage> {
    const { workbook, calculator, displayLanguage = "vi-VN", excelApi = "1.14", browserOptions } = options;
    const context = await browser.newContext({
      locale: "vi-VN",
      viewport: { width: 360, height: 700 },
      ...browserOptions,
    });
    const page = await context.newPage();
    const complaints = await collectComplaints(page, siteUrl);
    const bridge = createBridge(workbook, calculator ? { calculator } : {});
    const counted = { requests: 0 };
    await connect(page, bridge, counted);
    await page.addInitScript(actAsExcel, { displayLanguage, excelApi });
    return new ExcelPage(page, bridge, complaints, counted, siteUrl);
  }

  /** Goes to a page of the site with what Excel adds to its address. */
  async goto(path: string): Promise<void> {
    const hostInfo = `_host_Info=${encodeURIComponent("Excel$Win32$16.01$vi-VN$$$$0")}`;
    await this.page.goto(`${this.url}${path}${path.includes("?") ? "&" : "?"}${hostInfo}`);
  }

  /** Waits until Office has told the page where it is. */
  async started(): Promise<void> {
    await this.page.waitForFunction(() => "Office" in window && "Excel" in window);
    await this.page.evaluate(() => (window as unknown as ExcelPageGlobals).Office.onReady());
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

/** What office.js sends of its own accord: that a command may come, and its telemetry, which is Excel's to pass on or not. */
const OFFICES_OWN = /"Name":"(?:NotifyActionHandlerReady|SendTelemetryEvent)"/;

async function connect(page: Page, bridge: Bridge, counted: { requests: number }): Promise<void> {
  let client: NativeBridge | undefined;
  await page.exposeFunction("hoptacToHost", (text: string) => {
    if (!OFFICES_OWN.test(text)) counted.requests++;
    client?.sendMessageToHost(text);
  });
  page.on("framenavigated", (frame) => {
    if (frame !== page.mainFrame()) return;
    if (client) delete client.onMessageFromHost;
    client = bridge.connect();
    client.onMessageFromHost = (message) => {
      const deliver = (text: string): void =>
        (window as unknown as ExcelPageGlobals)._richApiNativeBridge.onMessageFromHost?.(text);
      // The page may be gone by then.
      page.evaluate(deliver, message).catch(() => undefined);
    };
  });
}

/** Runs in the page before office.js: what Excel on Windows puts there. */
function actAsExcel({ displayLanguage, excelApi }: { displayLanguage: unknown; excelApi: string }): void {
  const none = (): string => "";
  const answers: Record<string, () => unknown> = {
    GetAppType: () => 1,
    GetSolutionRef: () => "solution",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => displayLanguage,
    GetAppDataLocale: () => displayLanguage,
    GetSettings: () => ({ Read: () => ({ toArray: () => [[], []] }) }),
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: excelApi }),
  };
  const external = {
    GetContext: () => new Proxy(answers, { get: (known, name) => known[String(name)] ?? none }),
    RegisterEvent: () => undefined,
    UnregisterEvent: () => undefined,
    Execute: () => undefined,
  };
  Object.defineProperty(window, "external", { value: external, configurable: true });
  const native = {
    sendMessageToHost: (text: string) => void (window as unknown as ExcelPageGlobals).hoptacToHost(text),
  };
  Object.assign(window, { _richApiNativeBridge: native });
}
