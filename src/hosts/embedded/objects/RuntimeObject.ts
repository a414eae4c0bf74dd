import { booleanArgument } from "../interpreter/arguments";
import { HostObject } from "../interpreter/HostObject";
import type { Session } from "../session/Session";

/** Whether the add-in hears of events. */
export class RuntimeObject extends HostObject {
  readonly apiName = "Runtime";

  constructor(private readonly session: Session) {
    super();
  }

  get EnableEvents(): boolean {
    return this.session.events.enabled;
  }

  set EnableEvents(sent: unknown) {
    this.session.events.enabled = booleanArgument(sent, "enableEvents");
  }
}
