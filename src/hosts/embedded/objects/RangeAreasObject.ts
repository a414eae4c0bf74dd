import { addressOf, fullAddress, isWholeColumns, isWholeRows } from "../formula/addresses";
import { integerArgument } from "../interpreter/arguments";
import { invalidArgument } from "../HostError";
import { HostCollection, type HostObject } from "../interpreter/HostObject";
import { type CellArea, CellsObject } from "../session/CellArea";
import type { Session } from "../session/Session";
import { clearArea } from "../structure/clearArea";
import { cellCount } from "../structure/rects";

/** Several blocks of one sheet at once. */
export class RangeAreasObject extends CellsObject {
  readonly apiName = "RangeAreas";

  constructor(
    private readonly session: Session,
    area: CellArea,
  ) {
    super(area);
  }

  get _ReferenceId(): string | undefined {
    return this.session.referenceOf(this);
  }

  _KeepReference(): void {
    this.session.keep(this);
  }

  get Address(): string {
    return this.area.rects.map((rect) => fullAddress(this.area.sheet.name, rect)).join(",");
  }

  get AddressLocal(): string {
    return this.area.rects.map(addressOf).join(",");
  }

  get AreaCount(): number {
    return this.area.rects.length;
  }

  get CellCount(): number {
    return this.area.rects.reduce((sum, rect) => sum + cellCount(rect), 0);
  }

  get IsEntireRow(): boolean {
    return this.area.rects.every(isWholeRows);
  }

  get IsEntireColumn(): boolean {
    return this.area.rects.every(isWholeColumns);
  }

  get Areas(): HostObject {
    return new RangeCollectionObject(this.session, this.area);
  }

  get Format(): HostObject {
    return this.session.make.format(this.area);
  }

  get DataValidation(): HostObject {
    return this.session.make.dataValidation(this.area);
  }

  get ConditionalFormats(): HostObject {
    return this.session.make.conditionalFormats(this.area);
  }

  get Worksheet(): HostObject {
    return this.session.make.worksheet(this.area.sheet);
  }

  Clear(applyTo: unknown): void {
    clearArea(this.session, this.area, applyTo);
  }
}

class RangeCollectionObject extends HostCollection {
  readonly apiName = "RangeCollection";

  constructor(
    private readonly session: Session,
    private readonly area: CellArea,
  ) {
    super();
  }

  items(): readonly HostObject[] {
    return this.area.rects.map((rect) => this.session.range(this.area.sheet, rect));
  }

  GetCount(): number {
    return this.area.rects.length;
  }

  GetItemAt(index: unknown): HostObject {
    const rect = this.area.rects[integerArgument(index, "index")];
    if (!rect) throw invalidArgument("index");
    return this.session.range(this.area.sheet, rect);
  }
}
