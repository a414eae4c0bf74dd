import type { Cell } from "../../../core/workbook/Cell";
import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import type { Calculator } from "../calculation/Calculator";
import type { HostErrorCode } from "../HostError";
import type { Repaint } from "../session/Session";
import type { UserEdit } from "./UserEdit";

/** What the client binds to when the global `_richApiNativeBridge` is there before its script runs. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

export interface BridgeOptions {
  /** How typed and shown numbers and dates look: "en-US" (the default), "en-GB", "vi-VN" or "lo-LA". */
  readonly culture?: string;
  /** Without one, formula cells keep the values they came with. */
  readonly calculator?: Calculator;
  /** The day it is, for dates typed without a year; the system's by default. */
  readonly today?: () => Date;
  /** Bytes a request or an answer may have; Excel on the web refuses more than 5 MB. No limit by default. */
  readonly payloadLimit?: number;
  /** Told of what fails in a listener or in this host itself; by default it is thrown where nobody catches it. */
  readonly onError?: (error: unknown) => void;
}

/** What an add-in's work costs in Excel. */
export interface Statistics {
  /** Round trips. */
  readonly requests: number;
  readonly actions: number;
  /** UTF-8 bytes from the client. */
  readonly bytesIn: number;
  /** UTF-8 bytes to the client, without events. */
  readonly bytesOut: number;
  /** Bytes of the largest request. */
  readonly largestRequest: number;
}

/** Something that goes wrong with a request to come; `request` 1 is the next one. */
export type Fault = { readonly request: number } & (
  | {
      /** Refused whole, or failing at an action (by its index in the batch) after the ones before it were done. */
      readonly kind: "fail";
      readonly code: HostErrorCode;
      readonly action?: number;
    }
  /** Carried out, but the answer never comes. */
  | { readonly kind: "drop" }
  | { readonly kind: "delay"; readonly milliseconds: number }
);

/** One running embedded Excel over a workbook in memory. */
export interface Bridge {
  readonly workbook: MemoryWorkbook;
  /** Counted since the start or the last reset. */
  readonly statistics: Statistics;
  resetStatistics(): void;
  /** A seam for one client; several (a pane and a command frame) may be connected at once. */
  connect(): NativeBridge;
  inject(fault: Fault): void;
  /**
   * Does what the user does in the grid; events tell the add-in. Rejects with `HostError` for what Excel would refuse, such as
   * a locked cell.
   */
  userEdit(edit: UserEdit): Promise<void>;
  /**
   * Whether the validation of a cell lets the user type this into it; the cell is left alone. The grid asks before it takes an
   * entry over. A sheet that is gone accepts all.
   */
  accepts(sheetId: string, row: number, column: number, entry: Cell): Promise<boolean>;
  /** Calls the listener after each request or edit that changed what is seen; the answer ends that. */
  onRepaint(listener: (repaint: Repaint) => void): () => void;
}
