import type { ConditionalFormat } from "../../../core/workbook/Sheet";
import { invalidArgument, notImplemented, orItemNotFound } from "../HostError";
import { integerArgument, textArgument, wordArgument } from "../interpreter/arguments";
import { HostCollection, type HostObject } from "../interpreter/HostObject";
import type { CellArea } from "../session/CellArea";
import type { Session } from "../session/Session";
import { requireAllowed } from "../structure/protection";
import { intersection } from "../../../core/workbook/Rect";
import { cutRules } from "../structure/rules";
import { ConditionalFormatObject, idOf } from "./ConditionalFormatObject";

const TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

/** What a new rule by formula holds until it is set; it never applies. */
const NEVER = "=FALSE";

/**
 * The conditional formats that touch an area. Excel puts a new one first; the workbook lists them by falling priority, so that
 * the newest stands at the front. Only rules by formula are kept.
 */
export class ConditionalFormatsObject extends HostCollection {
  readonly apiName = "ConditionalFormatCollection";

  constructor(
    private readonly session: Session,
    private readonly area: CellArea,
  ) {
    super();
  }

  items(): readonly HostObject[] {
    return this.touching().map((format) => this.object(format));
  }

  GetCount(): number {
    return this.touching().length;
  }

  Add(type: unknown): HostObject {
    const word = wordArgument(type, TYPES, "type");
    if (word !== "Custom") throw notImplemented(`ConditionalFormatCollection.add ${word}`);
    const { sheet, rects, rect } = this.area;
    requireAllowed(sheet);
    if (rects.length > 1) throw notImplemented("ConditionalFormatCollection.add to several areas");
    const added: ConditionalFormat = { range: rect, formula: NEVER };
    sheet.conditionalFormats.unshift(added);
    this.session.looksChanged(sheet);
    return this.object(added);
  }

  ClearAll(): void {
    requireAllowed(this.area.sheet);
    for (const rect of this.area.rects) cutRules(this.area.sheet.conditionalFormats, rect);
    this.session.looksChanged(this.area.sheet);
  }

  GetItem(id: unknown): HostObject {
    return orItemNotFound(this.GetItemOrNullObject(id));
  }

  GetItemOrNullObject(id: unknown): HostObject | null {
    const wanted = textArgument(id, "id");
    const found = this.area.sheet.conditionalFormats.find((format) => idOf(format) === wanted);
    return found ? this.object(found) : null;
  }

  GetItemAt(index: unknown): HostObject {
    const found = this.touching()[integerArgument(index, "index")];
    if (!found) throw invalidArgument("index");
    return this.object(found);
  }

  private object(format: ConditionalFormat): HostObject {
    return new ConditionalFormatObject(this.session, this.area.sheet, format);
  }

  private touching(): readonly ConditionalFormat[] {
    const { sheet, rects } = this.area;
    return sheet.conditionalFormats.filter(({ range }) => rects.some((rect) => intersection(range, rect)));
  }
}
