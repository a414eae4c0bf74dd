import type { HostObject } from "../interpreter/HostObject";
import type { EventName, Events } from "../session/Events";

/** How the client spells each event when it asks for it: _RegisterDataChangedEvent, _UnregisterDataChangedEvent. */
const SPELLED: Readonly<Record<EventName, string>> = {
  changed: "DataChanged",
  activated: "Activated",
  deactivated: "Deactivated",
  added: "Added",
  selectionChanged: "SelectionChanged",
  deleted: "Deleted",
};

/** An object events are asked of. */
export interface EventSource extends HostObject {
  readonly events: Events;
  /** Id of the worksheet, or what stands for all of them. */
  readonly eventTarget: string;
}

/** Gives a class the methods by which the client begins and ends to listen. */
export function addEventMethods(prototype: EventSource, names: readonly EventName[]): void {
  for (const name of names) {
    Object.defineProperty(prototype, `_Register${SPELLED[name]}Event`, {
      value(this: EventSource) {
        this.events.register(name, this.eventTarget);
      },
    });
    Object.defineProperty(prototype, `_Unregister${SPELLED[name]}Event`, {
      value(this: EventSource) {
        this.events.unregister(name, this.eventTarget);
      },
    });
  }
}
