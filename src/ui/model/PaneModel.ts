import type { PaneMessageId } from "../../catalogue/languages/pane.en";
import type { Finding, MessageParameters, Place } from "../../core/dataset/Finding";
import type { BookChoices } from "../../core/book/bookChoices";
import { placesOf } from "../../core/dataset/placesOf";
import type { ChosenCorrection } from "../../core/tasks/applyCorrections";
import type { AppliedCorrection } from "../../core/tasks/undoCorrections";
import type { BookLanguage } from "../../core/text/BookLanguage";
import type { Language } from "../../core/text/Labels";
import { type Progress, WorkbookError } from "../../core/workbook/Workbook";
import type { PageId } from "../pages";
import type { FileKind, NewFormRequest, PaneServices, Review, TableChoices } from "../PaneServices";
import { UserMessage } from "../../core/text/UserMessage";
import { isAbort, isPassing } from "./failure";
import { Marks } from "./Marks";
import { NO_PROGRAMME, NO_RETURNS, type PaneState } from "./PaneState";
import { ProgrammeWork } from "./ProgrammeWork";
import { Readings } from "./Readings";
import { type PaneCore, Returns } from "./Returns";
import { Work } from "./Work";

/** The workbook is read again when the user has paused this long. */
const PAUSE_MS = 400;
/** A reading that met a cell in edit mode is tried again after this time. */
const RETRY_MS = 1500;

/** What the pane knows and does, without its looks: each action of the user is a method, each outcome a new state. */
export class PaneModel {
  private state: PaneState;
  private readonly listeners = new Set<() => void>();
  private readonly readingWork = new Work((reading) => this.set({ reading }), true);
  /** Nothing is read while it writes, nor is anything else written while it may still come to write. */
  private readonly activityWork = new Work((activity) => {
    this.set({ activity });
    if (activity) this.readings.hold();
    else this.readings.release();
  }, false);
  private readonly readings = new Readings(() => this.readOnce());
  private readonly marks: Marks;
  readonly returns: Returns;
  readonly programme: ProgrammeWork;

  constructor(
    private readonly services: PaneServices,
    page: PageId,
  ) {
    this.marks = new Marks(services.tasks);
    const core: PaneCore = {
      tasks: services.tasks,
      getState: this.getState,
      set: (change) => this.set(change),
      act: (label, work) => this.act(label, work),
      announce: (id, parameters) => this.announce(id, parameters),
    };
    this.returns = new Returns(core);
    this.programme = new ProgrammeWork(core, services);
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
      returns: NO_RETURNS,
      choices: services.choices,
      draft: { text: "" },
      programme: NO_PROGRAMME,
      marking: services.marking,
      outcome: undefined,
      announcement: undefined,
      signed: undefined,
      trace: undefined,
      cellHelp: undefined,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): PaneState => this.state;

  /** Reads the workbook and follows its changes until the answer is called. */
  start(): () => void {
    this.readings.follow();
    let stopped = false;
    let unwatch: (() => Promise<void>) | undefined;
    const ignore = () => undefined; // the workbook is gone with its listeners
    this.services.workbook
      .watch(() => this.readings.later(PAUSE_MS))
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
      this.readings.stop();
      unwatch?.().catch(ignore);
    };
  }

  navigate(page: PageId): void {
    const programme = { ...this.state.programme, done: undefined };
    this.set({
      page,
      visits: this.state.visits + 1,
      problem: undefined,
      newForm: undefined,
      outcome: undefined,
      programme,
    });
    if (page === "returns" && this.state.returns.files.length > 0) void this.refresh();
  }

  setLanguage(language: Language): void {
    if (language === this.state.language) return;
    this.set({ language });
    this.services.tasks.setLanguage(language).catch((error: unknown) => this.set({ problem: { error } }));
  }

  /** Reads and checks the workbook as it is now. While a reading is under way another follows it. */
  readonly refresh = (): Promise<void> => this.readings.now();

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

  /** Puts the forms into the language of the pane. */
  async switchFormLanguage(): Promise<void> {
    const { language } = this.state;
    await this.act("pane.form.switching", async (progress) => {
      const count = await this.services.tasks.switchFormLanguage(language, progress);
      this.announce("pane.form.switched", { count });
    });
  }

  async createTables(language: BookLanguage): Promise<void> {
    await this.act("pane.tables.creating", async (progress) => {
      const tables = await this.services.tasks.createSummaryTables({ language, ...this.state.choices }, progress);
      this.set({ tables, signed: undefined, trace: undefined });
      this.announce("pane.tables.made", { count: tables.sheets.length });
    });
  }

  async freezeTables(): Promise<void> {
    await this.act("pane.tables.freezing", async (progress) => {
      const signed = await this.services.tasks.freezeTables(progress);
      this.set({ signed });
      this.announce("pane.tables.frozen", { code: signed.code });
    });
  }

  /** Tells what belongs into the cell the user has selected. */
  async askCell(): Promise<void> {
    await this.act("pane.cell.reading", async () => {
      const help = await this.services.tasks.cellHelp();
      this.set({ cellHelp: help });
    });
  }

  /** Of the cell the user has selected. */
  async traceFigure(): Promise<void> {
    await this.act("pane.trace.reading", async () => {
      const trace = await this.services.tasks.traceFigure();
      this.set({ trace });
      this.announce(`pane.trace.${trace.kind}`, { place: trace.place.cell ?? "", count: trace.steps.length });
    });
  }

  /** Keeps a choice of tables with a programme. Answers how many forms changed; undefined where it failed. */
  async keepBookTables(programmeId: string, choice: TableChoices): Promise<number | undefined> {
    let changed: number | undefined;
    await this.act("pane.bookTables.keeping", async (progress) => {
      changed = await this.services.tasks.keepBookTables(programmeId, choice, progress);
      this.announce(changed > 0 ? "pane.bookTables.kept" : "pane.bookTables.unchanged");
    });
    return changed;
  }

  choose(choices: Partial<BookChoices>): void {
    this.set({ choices: { ...this.state.choices, ...choices } });
  }

  async makeFile(kind: FileKind, language: BookLanguage): Promise<void> {
    await this.act("pane.files.making", async (progress) => {
      const file = await this.services.tasks.makeFile({ kind, language, ...this.state.choices }, progress);
      this.services.saveFile(file);
      this.announce("pane.files.made", { file: file.name });
    });
  }

  setDraft(text: string): void {
    this.set({ draft: { text } });
  }

  async checkDraft(): Promise<void> {
    const { text } = this.state.draft;
    await this.act("pane.words.checking", async (progress) => {
      const numbers = await this.services.tasks.checkText(text, progress);
      // Numbers belong to the text they were found in.
      if (this.state.draft.text === text) this.set({ draft: { text, numbers } });
      const wrong = numbers.filter(({ verdict }) => verdict !== "right").length;
      this.announce("pane.words.checked", { count: numbers.length, wrong });
    });
  }

  async openExample(open: (progress: Progress) => Promise<void>): Promise<void> {
    await this.act("pane.home.openingExample", async (progress) => {
      await open(progress);
      this.announce("pane.home.exampleOpened");
    });
  }

  /** Writes corrections all at once. Answers whether they were written, as the actions below do of theirs. */
  applyCorrections(chosen: readonly ChosenCorrection[]): Promise<boolean> {
    return this.act("pane.check.fixing", async (progress) => {
      const time = await this.services.tasks.applyCorrections(chosen, progress);
      this.set({ outcome: { kind: "corrected", time } });
      this.announce("pane.check.corrected", { count: cellsOf(chosen) });
    });
  }

  undoCorrections(applied: readonly AppliedCorrection[]): Promise<boolean> {
    return this.act("pane.check.undoing", async (progress) => {
      await this.services.tasks.undoCorrections(applied, progress);
      this.announce("pane.check.undone", { count: applied.length });
    });
  }

  giveReason(finding: Finding, reason: string): Promise<boolean> {
    return this.act("pane.check.savingReason", async (progress) => {
      await this.services.tasks.giveReason(finding, reason, progress);
      this.announce("pane.check.reasonSaved");
    });
  }

  writeCheckSheet(): Promise<boolean> {
    return this.act("pane.check.writingSheet", async (progress) => {
      const { review, language } = this.state;
      const findings = (review?.items ?? []).map(({ finding }) => finding);
      const sheet = await this.services.tasks.writeCheckSheet({ findings, language }, progress);
      this.set({ outcome: { kind: "checkSheet", sheet } });
      this.announce("pane.check.sheetWritten", { sheet });
    });
  }

  /** Marks the cells that findings speak of, now and after each reading, or takes the marks away. */
  setMarking(marking: boolean): Promise<boolean> {
    return this.act(marking ? "pane.check.marking" : "pane.check.unmarking", async (progress) => {
      if (marking) await this.mark(this.state.review?.items ?? [], progress);
      else await this.marks.remove(progress);
      this.set({ marking });
      this.announce(marking ? "pane.check.marked" : "pane.check.unmarked");
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
    this.readings.forgetNext();
    this.readingWork.cancel();
  }

  dismissProblem(): void {
    this.set({ problem: undefined });
  }

  dismissOutcome(): void {
    this.set({ outcome: undefined });
  }

  announce(id: PaneMessageId, parameters: MessageParameters = {}): void {
    this.set({ announcement: { id, parameters, number: (this.state.announcement?.number ?? 0) + 1 } });
  }

  /** One activity at a time; a click while one runs does nothing. Whatever its outcome, the workbook is read again. */
  private async act(label: PaneMessageId, work: (progress: Progress) => Promise<void>): Promise<boolean> {
    if (this.activityWork.running) return false;
    this.set({ problem: undefined, outcome: undefined });
    this.announce(label);
    let succeeded = true;
    let unfinished: readonly string[] = [];
    const leftOut = (sheets: readonly string[]): void => {
      unfinished = sheets;
    };
    try {
      await this.activityWork.run(label, (progress) => work({ ...progress, leftOut }));
      if (unfinished.length > 0) this.tell("pane.leftOut", { sheets: unfinished.join(", ") });
    } catch (error) {
      succeeded = false;
      this.set({ problem: { error } });
    }
    // What was given up holds up the reading until it has ended; the user is told at once.
    if (this.state.activity === undefined) await this.readings.settled();
    return succeeded;
  }

  private async readOnce(): Promise<void> {
    try {
      await this.readingWork.run("pane.state.reading", async (progress) => {
        const review = await this.services.tasks.review(progress);
        // Given up, it may answer when another has read what is newer.
        if (progress.signal?.aborted) throw new WorkbookError("aborted", "after reading");
        this.set({ review, readingProblem: undefined, stale: false });
        if (this.state.marking) await this.showMarks(review, progress);
        await this.returns.follow(progress);
      });
    } catch (error) {
      const passing = isPassing(error);
      if (passing) this.readings.later(RETRY_MS);
      if (passing && this.state.review) return;
      this.set({ stale: true, readingProblem: isAbort(error) ? undefined : { error } });
    }
  }

  private async mark(items: Review["items"], progress: Progress): Promise<void> {
    const count = await this.marks.show(items, progress);
    if (count > 0) this.tell("pane.check.marksLeft", { count });
  }

  /** Marks that can't be written leave the reading as good as it is. */
  private async showMarks({ items }: Review, progress: Progress): Promise<void> {
    try {
      await this.mark(items, progress);
    } catch (error) {
      if (isPassing(error)) throw error;
      this.set({ problem: { error } });
    }
  }

  /** What is worth knowing of work that was done. */
  private tell(id: PaneMessageId, parameters: MessageParameters): void {
    this.set({ problem: { error: new UserMessage(id, parameters), harmless: true } });
  }

  private set(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** How many cells corrections write. */
const cellsOf = (chosen: readonly ChosenCorrection[]): number =>
  chosen.flatMap(({ finding, correction: { besides = [] } }) => [...placesOf(finding), ...besides]).length;
