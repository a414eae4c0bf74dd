import type { PaneMessageId } from "../../catalogue/languages/pane.en";
import type { Finding, MessageParameters, Place } from "../../core/dataset/Finding";
import type { Language } from "../../core/text/Labels";
import type { Progress } from "../../core/workbook/Workbook";
import type { PageId } from "../pages";
import type { NewFormRequest, PaneServices } from "../PaneServices";
import { isAbort, isPassing } from "./failure";
import type { PaneState } from "./PaneState";
import { Work } from "./Work";

/** The workbook is read again when the user has paused this long. */
const PAUSE_MS = 400;
/** A reading that met a cell in edit mode is tried again after this time. */
const RETRY_MS = 1500;

/** What the pane knows and does, without its looks: each action of the user is a method, each outcome a new state. */
export class PaneModel {
  private state: PaneState;
  private readonly listeners = new Set<() => void>();
  private readonly readingWork = new Work((reading) => this.set({ reading }));
  private readonly activityWork = new Work((activity) => this.set({ activity }));
  private readings: Promise<void> | undefined;
  private readAgain = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private started = false;

  constructor(
    private readonly services: PaneServices,
    page: PageId,
  ) {
    this.state = {
      page,
      visits: 0,
      language: services.language,
      review: undefined,
      reading: undefined,
      readingProblem: undefined,
      stale: false,
      activity: undefined,
      problem: undefined,
      newForm: undefined,
      tables: undefined,
      announcement: undefined,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): PaneState => this.state;

  /** Reads the workbook and follows its changes until the answer is called. */
  start(): () => void {
    this.started = true;
    let stopped = false;
    let unwatch: (() => Promise<void>) | undefined;
    const ignore = () => undefined; // the workbook is gone with its listeners
    this.services.workbook
      .watch(() => this.later(PAUSE_MS))
      .then(
        (stop) => {
          if (stopped) stop().catch(ignore);
          else unwatch = stop;
        },
        (error: unknown) => this.set({ problem: { error } }),
      );
    void this.refresh();
    return () => {
      stopped = true;
      this.started = false;
      clearTimeout(this.timer);
      unwatch?.().catch(ignore);
    };
  }

  navigate(page: PageId): void {
    this.set({ page, visits: this.state.visits + 1, problem: undefined, newForm: undefined });
  }

  setLanguage(language: Language): void {
    if (language === this.state.language) return;
    this.set({ language });
    this.services.tasks.setLanguage(language).catch((error: unknown) => this.set({ problem: { error } }));
    void this.refresh();
  }

  /** Reads and checks the workbook as it is now. While a reading is under way another follows it. */
  refresh(): Promise<void> {
    clearTimeout(this.timer);
    this.readAgain = true;
    this.readings ??= this.readAll();
    return this.readings;
  }

  /** As the user asked: the outcome is said, too. */
  async check(): Promise<void> {
    await this.refresh();
    const state = this.state.review?.state;
    if (state && !this.state.stale) this.announce("pane.check.done", { hard: state.hard, soft: state.soft });
  }

  async createForm(request: NewFormRequest): Promise<void> {
    await this.act("pane.form.creating", async (progress) => {
      const newForm = await this.services.tasks.newForm(request, progress);
      this.set({ newForm });
      this.announce("pane.form.made", { sheet: newForm.sheet });
    });
  }

  async createTables(language: Language): Promise<void> {
    await this.act("pane.tables.creating", async (progress) => {
      const tables = await this.services.tasks.createSummaryTables({ language }, progress);
      this.set({ tables });
      this.announce("pane.tables.made", { count: tables.sheets.length });
    });
  }

  async openExample(open: (progress: Progress) => Promise<void>): Promise<void> {
    await this.act("pane.home.openingExample", async (progress) => {
      await open(progress);
      this.announce("pane.home.exampleOpened");
    });
  }

  /** Writes a finding's correction and reads the workbook again. Answers whether it was written. */
  async applyFix(finding: Finding): Promise<boolean> {
    return this.act("pane.check.fixing", async (progress) => {
      await this.services.tasks.applyFix(finding, progress);
      this.announce("pane.check.fixed");
    });
  }

  async reveal(place: Place): Promise<void> {
    try {
      await this.services.tasks.reveal(place);
    } catch (error) {
      this.set({ problem: { error } });
    }
  }

  cancelActivity(): void {
    this.activityWork.cancel();
  }

  cancelReading(): void {
    this.readAgain = false;
    this.readingWork.cancel();
  }

  dismissProblem(): void {
    this.set({ problem: undefined });
  }

  announce(id: PaneMessageId, parameters: MessageParameters = {}): void {
    this.set({ announcement: { id, parameters, number: (this.state.announcement?.number ?? 0) + 1 } });
  }

  /** One activity at a time; a click while one runs does nothing. Whatever its outcome, the workbook is read again. */
  private async act(label: PaneMessageId, work: (progress: Progress) => Promise<void>): Promise<boolean> {
    if (this.activityWork.running) return false;
    this.set({ problem: undefined });
    this.announce(label);
    let succeeded = true;
    try {
      await this.activityWork.run(label, work);
    } catch (error) {
      succeeded = false;
      this.set({ problem: { error } });
    }
    await this.refresh();
    return succeeded;
  }

  private async readAll(): Promise<void> {
    while (this.readAgain) {
      this.readAgain = false;
      await this.readOnce();
    }
    this.readings = undefined;
  }

  private async readOnce(): Promise<void> {
    const { language } = this.state;
    try {
      const review = await this.readingWork.run("pane.state.reading", (progress) =>
        this.services.tasks.review({ language }, progress),
      );
      this.set({ review, readingProblem: undefined, stale: false });
    } catch (error) {
      const passing = isPassing(error);
      if (passing) this.later(RETRY_MS);
      if (passing && this.state.review) return;
      this.set({ stale: true, readingProblem: isAbort(error) ? undefined : { error } });
    }
  }

  private later(delay: number): void {
    clearTimeout(this.timer);
    if (this.started) this.timer = setTimeout(() => void this.refresh(), delay);
  }

  private set(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
