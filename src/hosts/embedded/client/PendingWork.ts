/** Promises a script was given, with all that it made of them by `then`; those it let go are waited for at its end. */
export class PendingWork {
  private readonly loose = new Set<Promise<unknown>>();
  private last: unknown;

  /** The promise as the script gets it. Once the script waits for it itself, its outcome is the script's own business. */
  watch<Value>(promise: Promise<Value>): PromiseLike<Value> {
    this.loose.add(promise);
    // Its failure is reported by `settled`, not by the platform as nobody's.
    promise.catch(() => undefined);
    const take = (): Promise<Value> => {
      this.loose.delete(promise);
      return promise;
    };
    const watched: Omit<Promise<Value>, typeof Symbol.toStringTag> = {
      then: (done, failed) => this.watch(take().then(done, failed)) as never,
      catch: (failed) => this.watch(take().catch(failed)) as never,
      finally: (always) => this.watch(take().finally(always)) as never,
    };
    return watched;
  }

  /** Waits for what was let go, and for what that starts in turn. Rejects with its first failure; answers the last value. */
  async settled(): Promise<unknown> {
    while (this.loose.size > 0) {
      const [next] = this.loose;
      if (!next) break;
      this.loose.delete(next);
      const value = await next;
      if (value !== undefined) this.last = value;
      // What follows from it in the script begins in a later turn.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    return this.last;
  }
}
