import type { Bridge } from "../bridge/Bridge";
import type { OfficeClient, OfficeCore, RequirementMatrix } from "./OfficeClient";

export interface OfficeClientOptions {
  /** Which requirement sets `isSetSupported` admits to; all of Excel's that the client knows by default. */
  readonly requirements?: RequirementMatrix;
  /** Of the user interface; "en-US" by default. */
  readonly displayLanguage?: string;
  /** Of the documents; as the interface by default. */
  readonly contentLanguage?: string;
  readonly platform?: "PC" | "OfficeOnline";
}

/** What the client of the package knows; ExcelApiUndo is about Excel's own undo stack only. */
const EVERYTHING: RequirementMatrix = { ExcelApi: "1.15", ExcelApiUndo: "1.0" };

/**
 * Runs the unmodified client script (the text of `dist/excel-web-16.00.js` of @microsoft/office-js) on a bridge of its own,
 * outside a page: in Node, or in a browser beside another client. Nothing global is set.
 */
export function loadOfficeClient(source: string, bridge: Bridge, options: OfficeClientOptions = {}): OfficeClient {
  const office = officeCore(options);
  const location = { href: "https://localhost/", search: "", hash: "" };
  const page: Record<string, unknown> = {
    Office: office,
    _richApiNativeBridge: bridge.connect(),
    navigator: { userAgent: "", language: office.context.displayLanguage },
    location,
    document: { getElementsByTagName: () => [], createElement: () => ({}), cookie: "", location },
    addEventListener: () => undefined,
  };
  for (const name of ["window", "self", "parent", "top"]) page[name] = page;
  // Names the script declares belong to its page, as globals do in a browser; language built-ins come from here.
  const globals = new Proxy(page, { has: (own, name) => name in own || !(name in globalThis) });
  // Microsoft's own script, whole and unchanged; it has to run as text.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function("globals", `with (globals) {\n${source}\n}`) as (this: object, globals: object) => void;
  run.call(page, globals);
  const { Excel, OfficeExtension } = page as unknown as OfficeClient;
  return { Excel, OfficeExtension, Office: office };
}

function officeCore(options: OfficeClientOptions): OfficeCore {
  const info = { host: "Excel", platform: options.platform ?? "PC" } as const;
  const matrix = options.requirements ?? EVERYTHING;
  const displayLanguage = options.displayLanguage ?? "en-US";
  return {
    onReady: (callback) => {
      callback?.(info);
      return Promise.resolve(info);
    },
    context: {
      ...info,
      displayLanguage,
      contentLanguage: options.contentLanguage ?? displayLanguage,
      requirements: { isSetSupported: (name, version = "1.1") => isAtLeast(matrix[name], String(version)) },
    },
  };
}

function isAtLeast(known: string | undefined, wanted: string): boolean {
  if (known === undefined) return false;
  const [knownMajor = 0, knownMinor = 0] = known.split(".").map(Number);
  const [major = 0, minor = 0] = wanted.split(".").map(Number);
  return knownMajor > major || (knownMajor === major && knownMinor >= minor);
}
