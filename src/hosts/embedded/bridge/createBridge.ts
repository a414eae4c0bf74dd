import type { Cell } from "../../../core/workbook/Cell";
import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import { HostError } from "../HostError";
import { runBatch } from "../interpreter/runBatch";
import { makeObjects } from "../objects/makeObjects";
import { cultureOf } from "../session/Culture";
import { type Repaint, Session } from "../session/Session";
import type { Bridge, BridgeOptions, Fault, NativeBridge } from "./Bridge";
import { acceptsEntry } from "../structure/acceptsEntry";
import { performEdit, type UserEdit } from "./UserEdit";
import type { Batch, WireQuery, WireRequest } from "./wire";

const NO_STATISTICS = { requests: 0, actions: 0, bytesIn: 0, bytesOut: 0, largestRequest: 0 };

/** What a load may ask for that depends on calculated values. */
const CALCULATED = /(?:^|\/)(?:values|text|valueTypes|valid|\*)$/i;

const needsValues = ({ Select }: WireQuery): boolean =>
  !Select || Select.length === 0 || Select.some((path) => CALCULATED.test(path));

/** As an error nobody has caught: the page, or the process, tells of it. */
function reportLater(error: unknown): void {
  setTimeout(() => {
    throw error;
  }, 0);
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * Starts an embedded Excel: the host's side of the seam that the unmodified Office.js client talks over. Requests are
 * carried out one after another, against the given workbook, which is changed in place.
 * @throws RangeError for an unknown culture
 */
export const createBridge = (workbook: MemoryWorkbook, options: BridgeOptions = {}): Bridge =>
  new EmbeddedExcel(workbook, options);

class EmbeddedExcel implements Bridge {
  private counted = { ...NO_STATISTICS };
  private received = 0;
  private readonly session: Session;
  private readonly clients = new Set<NativeBridge>();
  private readonly listeners = new Set<(repaint: Repaint) => void>();
  private faults: readonly Fault[] = [];
  private work: Promise<void> = Promise.resolve();

  constructor(
    readonly workbook: MemoryWorkbook,
    private readonly options: BridgeOptions,
  ) {
    const culture = cultureOf(options.culture ?? "en-US");
    const today = options.today ?? ((): Date => new Date());
    this.session = new Session(workbook, culture, today, makeObjects, options.calculator);
  }

  get statistics(): Bridge["statistics"] {
    return { ...this.counted };
  }

  resetStatistics(): void {
    this.counted = { ...NO_STATISTICS };
  }

  connect(): NativeBridge {
    const client: NativeBridge = {
      sendMessageToHost: (text) => {
        this.enqueue(() => this.receive(client, text));
      },
    };
    this.clients.add(client);
    return client;
  }

  inject(fault: Fault): void {
    this.faults = [...this.faults, { ...fault, request: this.received + fault.request }];
  }

  onRepaint(listener: (repaint: Repaint) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  userEdit(edit: UserEdit): Promise<void> {
    return this.inTurn(async () => {
      const failure = this.perform(edit);
      this.tell(await this.session.endBatch());
      if (failure) throw failure;
    });
  }

  accepts(sheetId: string, row: number, column: number, entry: Cell): Promise<boolean> {
    return this.inTurn(async () => {
      const sheet = this.workbook.sheetById(sheetId);
      return !sheet || acceptsEntry(this.session, sheet, row, column, entry);
    });
  }

  private inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.enqueue(async () => {
        try {
          resolve(await task());
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
    });
  }

  private perform(edit: UserEdit): Error | undefined {
    this.session.byUser = true;
    try {
      performEdit(this.session, edit);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    } finally {
      this.session.byUser = false;
    }
  }

  /** What fails is told and done with: the next request is carried out all the same. */
  private enqueue(task: () => Promise<void>): void {
    this.work = this.work.then(task).catch((error: unknown) => this.report(error));
  }

  private report(error: unknown): void {
    (this.options.onError ?? reportLater)(error);
  }

  /** Calls what others gave us. */
  private guarded(call: () => void): void {
    try {
      call();
    } catch (error) {
      this.report(error);
    }
  }

  /** Sends the events of a request or an edit and has the surroundings repaint. */
  private tell(repaint: Repaint): void {
    const entries = this.session.events.take();
    if (entries.length > 0) {
      const text = JSON.stringify({ type: 3, message: { entries } });
      for (const client of this.clients) this.guarded(() => client.onMessageFromHost?.(text));
    }
    if (repaint.sheetIds.size === 0 && !repaint.sheetList) return;
    for (const listener of this.listeners) this.guarded(() => listener(repaint));
  }

  private async receive(client: NativeBridge, text: string): Promise<void> {
    const size = bytesOf(text);
    const { id, message } = JSON.parse(text) as WireRequest;
    const number = ++this.received;
    const faults = this.faults.filter(({ request }) => request === number);
    this.faults = this.faults.filter(({ request }) => request > number);
    const batch = typeof message.body === "string" ? (JSON.parse(message.body) as Batch) : message.body;
    this.counted.requests++;
    this.counted.actions += batch.Actions.length;
    this.counted.bytesIn += size;
    this.counted.largestRequest = Math.max(this.counted.largestRequest, size);

    let answer = refused("GeneralException");
    let repaint: Repaint | undefined;
    try {
      answer = await this.answer(batch, size, faults);
    } catch (error) {
      this.report(error);
    }
    try {
      repaint = await this.session.endBatch();
    } catch {
      answer = refused("GeneralException");
    }
    const delay = faults.find((fault) => fault.kind === "delay");
    if (delay) await new Promise((resolve) => setTimeout(resolve, delay.milliseconds));
    const reply = JSON.stringify({ id, type: 2, flags: 0, message: { headers: {}, ...answer } });
    this.counted.bytesOut += bytesOf(reply);
    if (!faults.some(({ kind }) => kind === "drop")) this.guarded(() => client.onMessageFromHost?.(reply));
    if (repaint) this.tell(repaint);
  }

  private async answer(
    batch: Batch,
    size: number,
    faults: readonly Fault[],
  ): Promise<{ statusCode: number; body: unknown }> {
    const failures = faults.filter((fault) => fault.kind === "fail");
    const refusal = failures.find(({ action }) => action === undefined);
    const limit = this.options.payloadLimit ?? Infinity;
    if (refusal) return refused(refusal.code);
    if (size > limit) return refused("RequestPayloadSizeLimitExceeded");
    const body = await runBatch(batch, {
      root: this.session.make.workbook(),
      referenced: (id) => this.session.referenced(id),
      beforeQuery: async (query) => {
        if (needsValues(query)) await this.session.calculateIfDue();
      },
      injected: (index) => {
        const failure = failures.find(({ action }) => action === index);
        return failure && new HostError(failure.code);
      },
    });
    const tooLarge = limit < Infinity && bytesOf(JSON.stringify(body)) > limit;
    return tooLarge ? refused("ResponsePayloadSizeLimitExceeded") : { statusCode: 200, body };
  }
}

function refused(code: HostError["code"]): { statusCode: number; body: unknown } {
  const { httpStatus, message } = new HostError(code);
  return { statusCode: httpStatus, body: { error: { code, message } } };
}
