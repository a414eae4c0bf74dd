import type { RequirementMatrix } from "./OfficeClient";

export interface OfficeContextOptions {
  /** What `isSetSupported` admits to, such as `{ ExcelApi: "1.14" }`. */
  readonly requirements: RequirementMatrix;
  /** Of the user interface, such as "vi-VN". */
  readonly displayLanguage: string;
  /** Of the documents; as the interface by default. */
  readonly contentLanguage?: string;
}

const EXCEL = 1;
/** What is kept in the document by the old settings API: nothing. */
const NO_SETTINGS = { Read: () => ({ toArray: () => [[], []] }) };

/** What the page's address must carry for office.js to believe it runs in Excel on Windows. */
export const hostInfoQuery = (displayLanguage: string): string =>
  `_host_Info=${encodeURIComponent(`Excel$Win32$16.01$${displayLanguage}$$$$0`)}`;

/**
 * Gives a page what Excel on Windows gives it, so that the unmodified office.js loader starts and `Office.onReady` tells of
 * Excel. Called before the loader's script tag runs, on a page opened with `hostInfoQuery`; requests go over `installBridge`.
 */
export function installOfficeContext(page: object, options: OfficeContextOptions): void {
  const none = (): string => "";
  const answers: Record<string, () => unknown> = {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => "solution",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.displayLanguage,
    GetAppDataLocale: () => options.contentLanguage ?? options.displayLanguage,
    GetDocUrl: none,
    GetSettings: () => NO_SETTINGS,
    GetSupportedMatrix: () => JSON.stringify(options.requirements),
  };
  const context = new Proxy(answers, { get: (known, name) => (name in known ? known[String(name)] : none) });
  const external = {
    GetContext: () => context,
    RegisterEvent: () => undefined,
    UnregisterEvent: () => undefined,
    Execute: () => undefined,
  };
  Object.defineProperty(page, "external", { value: external, configurable: true });
}
