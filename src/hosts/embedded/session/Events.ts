import type { WireEvent } from "../bridge/wire";

/** Number of each event in the client's protocol. */
const NUMBERS = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

export type EventName = keyof typeof NUMBERS;

/** The collection's events carry this in the place of a worksheet's id. */
export const WORKBOOK_TARGET = "Workbook";

/** Which events the client asked for, and those that wait to be sent. */
export class Events {
  /** `runtime.enableEvents`. */
  enabled = true;
  private readonly wanted = new Set<string>();
  private waiting: WireEvent[] = [];

  register(event: EventName, target: string): void {
    this.wanted.add(`${event} ${target}`);
  }

  unregister(event: EventName, target: string): void {
    this.wanted.delete(`${event} ${target}`);
  }

  /** Queues an event for the worksheet and for the collection, where the client listens. */
  raise(event: EventName, worksheetId: string, details: Readonly<Record<string, unknown>> = {}): void {
    if (!this.enabled) return;
    const message = JSON.stringify({ worksheetId, ...details });
    for (const targetId of [worksheetId, WORKBOOK_TARGET]) {
      if (!this.wanted.has(`${event} ${targetId}`)) continue;
      this.waiting.push({ messageCategory: 65536, messageType: NUMBERS[event], targetId, message });
    }
  }

  /** The queued events, which are then no longer queued. */
  take(): readonly WireEvent[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }
}
