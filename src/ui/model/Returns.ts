import type { PaneMessageId } from "../../catalogue/languages/pane.en";
import type { MessageParameters } from "../../core/dataset/Finding";
import type { BookLanguage } from "../../core/text/BookLanguage";
import { type Progress, WorkbookError } from "../../core/workbook/Workbook";
import type { PaneTasks, ReturnsReview } from "../PaneServices";
import { NO_RETURNS, type PaneState } from "./PaneState";

/** What the model of the pane lends to a part of it. */
export interface PaneCore {
  readonly tasks: PaneTasks;
  getState(): PaneState;
  set(change: Partial<PaneState>): void;
  act(label: PaneMessageId, work: (progress: Progress) => Promise<void>): Promise<boolean>;
  announce(id: PaneMessageId, parameters?: MessageParameters): void;
}

/** *Returned reports*: the files chosen, what they are together, the tables made of them. */
export class Returns {
  constructor(private readonly pane: PaneCore) {}

  /** Adds files to the list; a file that is there already is there once. Answers as all actions do. */
  choose(added: readonly File[]): Promise<boolean> {
    return added.length === 0 ? Promise.resolve(true) : this.show([...this.files, ...added]);
  }

  takeAway(gone: readonly File[]): Promise<boolean> {
    const files = this.files.filter((file) => !gone.includes(file));
    if (files.length > 0) return this.show(files);
    if (this.pane.getState().activity) return Promise.resolve(false);
    this.pane.set({ returns: NO_RETURNS, problem: undefined });
    this.pane.announce("pane.returns.noneLeft");
    return Promise.resolve(true);
  }

  createTables(language: BookLanguage): Promise<boolean> {
    return this.pane.act("pane.tables.creating", async (progress) => {
      const { choices, returns } = this.pane.getState();
      const request = { files: returns.files, language, ...choices };
      const tables = await this.pane.tasks.summarizeReturns(request, progress);
      this.pane.set({ tables, returns: { ...this.pane.getState().returns, made: true } });
      this.pane.announce("pane.tables.made", { count: tables.sheets.length });
    });
  }

  /** Forms of the open workbook join the files: what is shown follows them. */
  async follow(progress: Progress): Promise<void> {
    const { page, returns } = this.pane.getState();
    if (page !== "returns" || returns.files.length === 0) return;
    const review = await this.pane.tasks.reviewReturns(returns.files, progress);
    if (progress.signal?.aborted) throw new WorkbookError("aborted", "after reading");
    const now = this.pane.getState().returns;
    if (now.files === returns.files) this.pane.set({ returns: { ...now, review } });
  }

  private get files(): readonly File[] {
    return this.pane.getState().returns.files;
  }

  private show(files: readonly File[]): Promise<boolean> {
    return this.pane.act("pane.returns.reading", async (progress) => {
      const all = await this.pane.tasks.reviewReturns(files, progress);
      if (progress.signal?.aborted) throw new WorkbookError("aborted", "after reading");
      const kept = files.map((_file, index) => !isRepeated(files, all, index));
      const returns = {
        files: files.filter((_file, index) => kept[index]),
        review: { ...all, files: all.files.filter((_file, index) => kept[index]) },
        repeated: kept.filter((keep) => !keep).length,
        made: false,
      };
      this.pane.set({ returns });
      const problems = returns.review.files.filter(({ problem }) => problem?.severity === "hard").length;
      this.pane.announce("pane.returns.read", { count: returns.files.length, problems });
    });
  }
}

/** The same file, chosen again: same name, same content. */
const isRepeated = (files: readonly File[], { files: read }: ReturnsReview, index: number): boolean =>
  read[index]?.problem?.rule === "returns.sameFile" &&
  files.slice(0, index).some(({ name, size }) => name === files[index]?.name && size === files[index].size);
