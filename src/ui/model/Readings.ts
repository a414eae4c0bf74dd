/** Does the same reading again and again as asked: never twice at a time, and once more where something came in between. */
export class Readings {
  private running: Promise<void> | undefined;
  private again = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private following = false;
  private held: { readonly over: Promise<void>; readonly end: () => void } | undefined;

  /** @param readOnce settles always; what fails is its own business. */
  constructor(private readonly readOnce: () => Promise<void>) {}

  /** From now on `later` is heard, until `stop`. */
  follow(): void {
    this.following = true;
  }

  stop(): void {
    this.following = false;
    clearTimeout(this.timer);
  }

  /** Reads now. While a reading is under way another follows it; settles when none is left to do. */
  now(): Promise<void> {
    clearTimeout(this.timer);
    this.again = true;
    this.running ??= this.readAll();
    return this.running;
  }

  /** Reads after a time without another such wish. */
  later(delay: number): void {
    clearTimeout(this.timer);
    if (this.following) this.timer = setTimeout(() => void this.now(), delay);
  }

  /** No reading starts from now on until `release`; what is asked for meanwhile waits. */
  hold(): void {
    if (this.held) return;
    let end = (): void => undefined;
    const over = new Promise<void>((resolve) => (end = resolve));
    this.held = { over, end };
  }

  /** Ends that, and reads, once for all that was asked for. */
  release(): void {
    this.held?.end();
    this.held = undefined;
    void this.now();
  }

  /** When no reading is left to do. */
  settled(): Promise<void> {
    return this.running ?? Promise.resolve();
  }

  /** The reading under way shall be the last. */
  forgetNext(): void {
    this.again = false;
  }

  private async readAll(): Promise<void> {
    while (this.again) {
      if (this.held) {
        await this.held.over;
        continue;
      }
      this.again = false;
      await this.readOnce();
    }
    this.running = undefined;
  }
}
