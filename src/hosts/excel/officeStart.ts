import { BASELINE } from "./capabilities";
import { type ExcelHost, WEB_REQUEST_BYTES } from "./ExcelHost";

/** The page's globals that Office's script sets, or does not. */
export interface OfficeGlobals {
  readonly Office?: typeof Office;
  /** There once `Office.onReady` has answered, in Excel only. */
  readonly Excel?: { readonly run: ExcelHost["run"] };
  readonly history?: History;
}

export interface ExcelStart {
  readonly kind: "excel";
  readonly host: ExcelHost;
  /** PC, Mac, OfficeOnline, iOS... as Office names it. */
  readonly platform: string;
  readonly languages: OfficeLanguages;
}

export interface OfficeLanguages {
  /** Of Office's own words: vi-VN. */
  readonly display: string;
  /** Of what the user writes. */
  readonly content: string;
}

export type OfficeStart =
  | ExcelStart
  /** A plain browser, or an Office application other than Excel. */
  | { readonly kind: "noHost" }
  /** Office did not answer: a file of its script is blocked or missing. Loading the page again often helps. */
  | { readonly kind: "timeout" }
  /** An Excel older than ExcelApi 1.9. */
  | { readonly kind: "tooOld"; readonly languages: OfficeLanguages };

/** Milliseconds `startOffice` waits by default. */
export const START_TIME_OUT = 8_000;

/**
 * Waits for Office, but never for ever: when one of its files is blocked, `Office.onReady` does not settle, by design (office-js 6040,
 * 6148). Call it after Office's script. Never rejects.
 */
export async function startOffice(globals: OfficeGlobals, timeOut = START_TIME_OUT): Promise<OfficeStart> {
  restoreHistory(globals.history);
  const office = globals.Office;
  if (!office) return { kind: "noHost" };
  const info = await withinTime(office.onReady(), timeOut);
  // Once more: the script may have come in later than the first call.
  restoreHistory(globals.history);
  if (!info) return { kind: "timeout" };
  // In a plain browser the host is null, whatever the types say.
  if (String(info.host) !== "Excel" || !globals.Excel) return { kind: "noHost" };
  const { context } = office;
  const languages = { display: context.displayLanguage, content: context.contentLanguage };
  const { requirements } = context;
  if (!requirements.isSetSupported("ExcelApi", BASELINE)) return { kind: "tooOld", languages };
  const platform = String(info.platform);
  const { run } = globals.Excel;
  return {
    kind: "excel",
    host: {
      run: (options, batch) => run(options, batch),
      isSetSupported: (name, version) => requirements.isSetSupported(name, version),
      ...(platform === "OfficeOnline" && { requestBytes: WEB_REQUEST_BYTES }),
    },
    platform,
    languages,
  };
}

/** The promise's value, or undefined when it fails or takes longer than so many milliseconds. */
function withinTime<T>(promise: Promise<T>, timeOut: number): Promise<T | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), timeOut);
    promise.then(resolve, () => resolve(undefined)).finally(() => clearTimeout(timer));
  });
}

/** Office's script lays null over `pushState` and `replaceState`; taken away, the browser's own show again. */
function restoreHistory(history: History | undefined): void {
  if (!history) return;
  for (const name of ["pushState", "replaceState"] as const) {
    if (Object.hasOwn(history, name)) Reflect.deleteProperty(history, name);
  }
}
