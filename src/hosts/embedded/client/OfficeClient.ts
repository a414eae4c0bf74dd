/** Office.js as a script sees it: its three globals. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** The part of Office that an Excel add-in asks at its start. */
  readonly Office: OfficeCore;
}

/** Highest version of each requirement set the host admits to, such as `{ ExcelApi: "1.14" }`. */
export type RequirementMatrix = Readonly<Record<string, string>>;

export interface OfficeCore {
  onReady(callback?: (info: OfficeInfo) => unknown): Promise<OfficeInfo>;
  readonly context: {
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly host: "Excel";
    readonly platform: "PC" | "OfficeOnline";
    readonly requirements: { isSetSupported(name: string, version?: number | string): boolean };
  };
}

export interface OfficeInfo {
  readonly host: "Excel";
  readonly platform: "PC" | "OfficeOnline";
}
