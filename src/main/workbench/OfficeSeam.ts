import type { Bridge, NativeBridge } from "../../hosts/embedded/bridge/Bridge";
import type { ExcelHost } from "../../hosts/excel/ExcelHost";

declare const __OFFICE_JS_VERSION__: string;

/** The part of the Office.js client that speaks to Excel, unmodified, as copied from the package beside this page. */
const CLIENT = `office-js/${__OFFICE_JS_VERSION__}/excel-web-16.00.js`;
/** The embedded Excel admits to ExcelApi 1.15. */
const EXCEL_API_MINOR = 15;

interface ClientGlobals {
  _richApiNativeBridge?: NativeBridge;
  Excel?: { readonly run: ExcelHost["run"] };
}

/**
 * Joins the page's one Office.js client with whichever workbook is open. The client takes its bridge once, when its script runs;
 * behind that bridge the embedded Excels come and go.
 */
export class OfficeSeam {
  private behind: NativeBridge | undefined;
  private readonly front: NativeBridge = {
    sendMessageToHost: (text) => this.behind?.sendMessageToHost(text),
  };

  /** Lets the client talk to this workbook from now on; what an earlier one still answers is dropped. */
  connect(bridge: Bridge): void {
    if (this.behind) delete this.behind.onMessageFromHost;
    this.behind = bridge.connect();
    this.behind.onMessageFromHost = (text) => this.front.onMessageFromHost?.(text);
  }

  /** Loads the client's script into the page. Rejects where it cannot be had. */
  async load(): Promise<ExcelHost> {
    const globals = window as ClientGlobals;
    globals._richApiNativeBridge = this.front;
    await new Promise<void>((resolve, reject) => {
      const script = document.createElement("script");
      script.src = CLIENT;
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(`no ${CLIENT}`));
      document.head.append(script);
    });
    const { Excel } = globals;
    if (!Excel) throw new Error(`${CLIENT} defined no Excel`);
    return {
      run: (options, batch) => Excel.run(options, batch),
      isSetSupported: (name, version) => name === "ExcelApi" && Number(version.split(".")[1] ?? 0) <= EXCEL_API_MINOR,
    };
  }
}
