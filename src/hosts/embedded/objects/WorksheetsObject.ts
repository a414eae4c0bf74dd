import type { Sheet } from "../../../core/workbook/Sheet";
import { HostError, invalidArgument } from "../HostError";
import { textArgument } from "../interpreter/arguments";
import { HostCollection, type HostObject } from "../interpreter/HostObject";
import { type Events, WORKBOOK_TARGET } from "../session/Events";
import type { Session } from "../session/Session";
import { addEventMethods, type EventSource } from "./eventMethods";
import { addSheet, nextSheetName } from "../structure/sheets";

/** The worksheets in the order of their tabs. */
export class WorksheetsObject extends HostCollection implements EventSource {
  readonly apiName = "WorksheetCollection";

  constructor(private readonly session: Session) {
    super();
  }

  readonly eventTarget = WORKBOOK_TARGET;

  get events(): Events {
    return this.session.events;
  }

  items(): readonly HostObject[] {
    return this.session.workbook.sheets.map((sheet) => this.object(sheet));
  }

  GetCount(visibleOnly: unknown): number {
    return this.listed(visibleOnly).length;
  }

  GetActiveWorksheet(): HostObject {
    return this.object(this.session.activeSheet);
  }

  GetFirst(visibleOnly: unknown): HostObject {
    return this.orNotFound(this.listed(visibleOnly)[0]);
  }

  GetLast(visibleOnly: unknown): HostObject {
    return this.orNotFound(this.listed(visibleOnly).at(-1));
  }

  /** By name or id. */
  GetItem(key: unknown): HostObject {
    return this.orNotFound(this.find(key));
  }

  GetItemOrNullObject(key: unknown): HostObject | null {
    const sheet = this.find(key);
    return sheet ? this.object(sheet) : null;
  }

  Add(name: unknown): HostObject {
    const wanted = name === undefined || name === null ? nextSheetName(this.session) : textArgument(name, "name");
    return this.object(addSheet(this.session, wanted));
  }

  private find(key: unknown): Sheet | undefined {
    const wanted = textArgument(key, "key");
    if (wanted === "") throw invalidArgument("key");
    return this.session.workbook.sheetById(wanted) ?? this.session.workbook.sheetByName(wanted);
  }

  private listed(visibleOnly: unknown): readonly Sheet[] {
    const { sheets } = this.session.workbook;
    return visibleOnly === true ? sheets.filter(({ visibility }) => visibility === "visible") : sheets;
  }

  private object(sheet: Sheet): HostObject {
    return this.session.make.worksheet(sheet);
  }

  private orNotFound(sheet: Sheet | undefined): HostObject {
    if (!sheet) throw new HostError("ItemNotFound");
    return this.object(sheet);
  }
}

addEventMethods(WorksheetsObject.prototype, [
  "changed",
  "activated",
  "deactivated",
  "selectionChanged",
  "added",
  "deleted",
]);
