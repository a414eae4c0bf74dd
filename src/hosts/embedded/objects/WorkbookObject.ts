import { cellRect } from "../../../core/workbook/Rect";
import { parseRect } from "../../../core/workbook/a1";
import { HostError, orItemNotFound } from "../HostError";
import { textArgument } from "../interpreter/arguments";
import { HostObject } from "../interpreter/HostObject";
import type { Session } from "../session/Session";
import { ApplicationObject } from "./ApplicationObject";
import { DocumentPropertiesObject } from "./DocumentPropertiesObject";
import { RuntimeObject } from "./RuntimeObject";
import { SettingsObject } from "./SettingsObject";
import { WorksheetsObject } from "./WorksheetsObject";

/** The workbook: the object every path starts from. */
export class WorkbookObject extends HostObject {
  readonly apiName = "Workbook";

  constructor(private readonly session: Session) {
    super();
  }

  get Name(): string {
    return this.session.workbook.fileName ?? "Book1";
  }

  get ReadOnly(): boolean {
    return false;
  }

  get Application(): HostObject {
    return new ApplicationObject(this.session);
  }

  get Worksheets(): HostObject {
    return new WorksheetsObject(this.session);
  }

  get Names(): HostObject {
    return this.session.make.names();
  }

  get Properties(): HostObject {
    return new DocumentPropertiesObject(this.session);
  }

  get Settings(): HostObject {
    return new SettingsObject(this.session.settings);
  }

  get Protection(): HostObject {
    return new WorkbookProtectionObject();
  }

  get _Runtime(): HostObject {
    return new RuntimeObject(this.session);
  }

  GetSelectedRange(): HostObject {
    const { sheet, rects, rect } = this.session.selected;
    if (rects.length > 1) throw new HostError("InvalidOperation", "several areas are selected");
    return this.session.range(sheet, rect);
  }

  GetSelectedRanges(): HostObject {
    const { sheet, rects } = this.session.selected;
    return this.session.ranges(sheet, rects);
  }

  GetActiveCell(): HostObject {
    const { sheet, rect } = this.session.selected;
    return this.session.range(sheet, cellRect(rect.row, rect.column));
  }

  _GetRangeForEventByReferenceId(referenceId: unknown): HostObject {
    return orItemNotFound(this._GetRangeOrNullObjectForEventByReferenceId(referenceId));
  }

  /** Events name their cells as id of the sheet, "!" and address. */
  _GetRangeOrNullObjectForEventByReferenceId(referenceId: unknown): HostObject | null {
    const [id = "", address = ""] = textArgument(referenceId, "referenceId").split("!");
    const sheet = this.session.workbook.sheetById(id);
    const rect = parseRect(address);
    return sheet && rect ? this.session.range(sheet, rect) : null;
  }

  _RemoveReference(referenceId: unknown): void {
    this.session.forget(textArgument(referenceId, "referenceId"));
  }

  _RemoveAllReferences(): void {
    this.session.forgetAll();
  }

  _GetReferenceCount(): number {
    return this.session.keptCount;
  }
}

/** The workbook's structure is never protected here. */
class WorkbookProtectionObject extends HostObject {
  readonly apiName = "WorkbookProtection";

  get Protected(): boolean {
    return false;
  }
}
