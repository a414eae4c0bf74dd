import type { LeftOutKind, MemoryWorkbook } from "../../core/workbook/MemoryWorkbook";
import type { Translate } from "../../core/text/messages";
import type { Calculator } from "../../hosts/embedded/calculation/Calculator";
import type { Grid } from "../../hosts/embedded/grid/Grid";
import type { EntryAlert, Refusal } from "../../hosts/embedded/grid/GridHost";
import type { ExcelHost } from "../../hosts/excel/ExcelHost";
import { describeFailure } from "../../ui/model/failure";
import { emptyWorkbook } from "../emptyWorkbook";
import { type Book, startBook, workbookFromFile } from "./Book";
import { type Example, fetchExample, firstExample } from "./examples";
import type { OfficeSeam } from "./OfficeSeam";
import { saveBook } from "./saveBook";

export type WorkbenchMessage =
  | { readonly intent: "warning"; readonly refused: Refusal }
  | { readonly intent: "warning"; readonly id: "workbench.exampleMissing" }
  | { readonly intent: "warning"; readonly leftOut: readonly LeftOutKind[] }
  | { readonly intent: "error"; readonly error: unknown };

export interface WorkbenchState {
  /** Counted up from book to book. */
  readonly book?: Book & { readonly number: number };
  /** The page's Excel, once its client is loaded. */
  readonly host?: ExcelHost;
  readonly culture: string;
  readonly message?: WorkbenchMessage;
  readonly unsaved: boolean;
  /** Shown to the user, whose answer an entry waits for. */
  readonly alert?: EntryAlert;
  /** Asking whether to leave a book that was not saved. */
  readonly leaving: boolean;
}

/** A refused key press after key press is one message, which goes away again. */
const REFUSAL_SHOWN_MS = 8_000;

/** What the page does: one workbook open at a time. */
export class WorkbenchModel {
  private state: WorkbenchState;
  private readonly listeners = new Set<() => void>();
  private grid: Grid | undefined;
  /** Counts changes and books: a file holds what there was at one count. */
  private changes = 0;
  private waiting: (() => Promise<void>) | undefined;
  private alerts: Promise<unknown> = Promise.resolve();
  private answered: ((keep: boolean) => void) | undefined;
  private forgetting: ReturnType<typeof setTimeout> | undefined;
  private stopWatching: (() => void) | undefined;

  constructor(
    private readonly seam: OfficeSeam,
    private readonly calculator: Calculator,
    culture: string,
  ) {
    this.state = { culture, unsaved: false, leaving: false };
  }

  readonly getState = (): WorkbenchState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Opens the first example, or an empty workbook where the server has none, and loads the page's Excel. */
  async start(): Promise<void> {
    const bytes = await fetchExample(firstExample).catch(() => undefined);
    await this.attempt(() => this.show(bytes ? workbookFromFile(bytes, firstExample.file) : emptyWorkbook()));
    if (!this.state.book) await this.show(emptyWorkbook());
    await this.attempt(async () => this.set({ host: await this.seam.load() }));
  }

  readonly openNew = (): void => this.unlessUnsaved(() => this.show(emptyWorkbook()));

  readonly openFile = (file: File): void =>
    this.unlessUnsaved(async () => this.show(workbookFromFile(await file.arrayBuffer(), file.name)));

  readonly openExample = (example: Example): void =>
    this.unlessUnsaved(async () => {
      const bytes = await fetchExample(example);
      if (bytes) await this.show(workbookFromFile(bytes, example.file));
      else this.set({ message: { intent: "warning", id: "workbench.exampleMissing" } });
    });

  /** For the pane, which offers it only where there is nothing to lose. */
  readonly openFirstExample = async (): Promise<void> => {
    const bytes = await fetchExample(firstExample);
    if (bytes) await this.show(workbookFromFile(bytes, firstExample.file));
    else this.set({ message: { intent: "warning", id: "workbench.exampleMissing" } });
  };

  readonly save = (untitled: string): Promise<void> =>
    this.attempt(async () => {
      const { book } = this.state;
      if (!book) return;
      await this.grid?.settle();
      const changes = this.changes;
      await saveBook(book.workbook, untitled);
      // What was changed meanwhile may not be in the file.
      if (this.changes === changes) this.set({ unsaved: false });
    });

  readonly leave = (): void => {
    this.set({ leaving: false, unsaved: false });
    const work = this.waiting;
    this.waiting = undefined;
    if (work) void this.attempt(work);
  };

  readonly stay = (): void => {
    this.waiting = undefined;
    this.set({ leaving: false });
  };

  readonly setGrid = (grid: Grid | undefined): void => {
    this.grid = grid;
  };

  readonly changed = (): void => {
    this.changes++;
    this.set({ unsaved: true });
  };

  /** Where a cell of the sheet in front is on the page. */
  readonly placeOf = (address: string): DOMRect | undefined => this.grid?.placeOf(address);

  readonly refused = (why: Refusal): void => {
    this.set({ message: { intent: "warning", refused: why } });
    this.forgetting = setTimeout(this.dismiss, REFUSAL_SHOWN_MS);
  };

  readonly keepsBrokenRule = (alert: EntryAlert): Promise<boolean> => {
    const answer = this.alerts.then(
      () =>
        new Promise<boolean>((resolve) => {
          this.answered = resolve;
          this.set({ alert });
        }),
    );
    this.alerts = answer;
    return answer;
  };

  readonly answer = (keep: boolean): void => {
    this.set({ alert: undefined });
    this.answered?.(keep);
  };

  readonly dismiss = (): void => this.set({ message: undefined });

  words(message: WorkbenchMessage, t: Translate): string {
    if ("refused" in message) return t(`workbench.refused.${message.refused}`);
    if ("leftOut" in message) {
      return t("workbench.leftOut", {
        kinds: message.leftOut.map((kind) => t(`workbench.leftOut.${kind}`)).join(", "),
      });
    }
    return "id" in message ? t(message.id) : describeFailure(message.error, t).text;
  }

  private unlessUnsaved(work: () => Promise<void>): void {
    if (!this.state.unsaved) void this.attempt(work);
    else {
      this.waiting = work;
      this.set({ leaving: true });
    }
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      this.dismiss();
      await work();
    } catch (error) {
      this.set({ message: { intent: "error", error } });
    }
  }

  private async show(workbook: MemoryWorkbook): Promise<void> {
    const { culture, book: before } = this.state;
    const book = await startBook(workbook, culture, this.calculator);
    this.stopWatching?.();
    this.stopWatching = book.bridge.onRepaint(({ sheetIds }) => sheetIds.size > 0 && this.changed());
    this.seam.connect(book.bridge);
    this.changes++;
    this.set({ book: { ...book, number: (before?.number ?? 0) + 1 }, unsaved: false });
    if (workbook.leftOut.length > 0) this.set({ message: { intent: "warning", leftOut: workbook.leftOut } });
  }

  private set(change: { readonly [Key in keyof WorkbenchState]?: WorkbenchState[Key] | undefined }): void {
    if ("message" in change) clearTimeout(this.forgetting);
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
