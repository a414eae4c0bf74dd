import type { PaneMessageId } from "../../catalogue/languages/pane.en";
import { UserMessage } from "../../core/text/UserMessage";
import type { Progress } from "../../core/workbook/Workbook";
import { giveWay } from "./giveWay";

/** How a piece of work stands while it runs. */
export interface WorkState {
  readonly label: PaneMessageId;
  /** Share done, 0 to 1, once the work has reported any. */
  readonly done: number | undefined;
  /** It has run long enough to be shown with its progress and a way to stop it. */
  readonly slow: boolean;
  readonly stopping: boolean;
}

/** Work is shown after half a second. */
const SLOW_MS = 500;
/** Work that was told to stop and does not is left to itself after this time. */
const GRACE_MS = 5000;

interface Run {
  readonly signal: { aborted: boolean };
  readonly giveUp: (error: Error) => void;
  givenUp: boolean;
  grace?: ReturnType<typeof setTimeout>;
}

/** One place where work runs: one piece at a time, with progress, and never past its cancelling. */
export class Work {
  private current: Run | undefined;
  private state: WorkState | undefined;

  /**
   * @param show called with each new state; undefined when the work has ended.
   * @param mayOverlap work that was given up no longer counts as running; otherwise it does until it has really ended.
   */
  constructor(
    private readonly show: (state: WorkState | undefined) => void,
    private readonly mayOverlap: boolean,
  ) {}

  get running(): boolean {
    return this.current !== undefined;
  }

  /**
   * Runs `work` and answers what it answers.
   * @throws what it throws; `UserMessage` error.noAnswer when it does not end within five seconds of being cancelled.
   * @throws Error when other work is running here: a programmer's mistake.
   */
  async run<R>(label: PaneMessageId, work: (progress: Progress) => Promise<R>): Promise<R> {
    if (this.current) throw new Error(`${label} while other work runs`);
    const signal = { aborted: false };
    let giveUp: Run["giveUp"] = () => undefined;
    const givenUp = new Promise<never>((_resolve, reject) => (giveUp = reject));
    const run: Run = { signal, giveUp, givenUp: false };
    this.current = run;
    this.update({ label, done: undefined, slow: false, stopping: false });
    const timer = setTimeout(() => this.patch(run, { slow: true }), SLOW_MS);
    const report = (done: number) => {
      // Whole per cents: a report for every cell would keep the page busy with drawing.
      const share = Math.min(1, Math.max(0, Math.floor(done * 100) / 100));
      if (share !== this.state?.done) this.patch(run, { done: share });
    };
    let working: Promise<R> | undefined;
    try {
      working = work({ report, signal, pause: giveWay(signal) });
      return await Promise.race([working, givenUp]);
    } finally {
      clearTimeout(timer);
      clearTimeout(run.grace);
      const end = (): void => {
        this.current = undefined;
        this.update(undefined);
      };
      if (working && run.givenUp && !this.mayOverlap) working.then(end, end);
      else end();
    }
  }

  cancel(): void {
    const run = this.current;
    if (!run || run.signal.aborted) return;
    run.signal.aborted = true;
    this.patch(run, { stopping: true, slow: true });
    run.grace = setTimeout(() => {
      run.givenUp = true;
      run.giveUp(new UserMessage("error.noAnswer"));
    }, GRACE_MS);
  }

  private patch(run: Run, change: Partial<WorkState>): void {
    if (this.current === run && this.state) this.update({ ...this.state, ...change });
  }

  private update(state: WorkState | undefined): void {
    this.state = state;
    this.show(state);
  }
}
