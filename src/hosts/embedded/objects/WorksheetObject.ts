import { charactersToPoints } from "../../../core/workbook/columnWidth";
import { cellRect, type Rect } from "../../../core/workbook/Rect";
import type { Sheet, SheetVisibility } from "../../../core/workbook/Sheet";
import { parseAddress, wholeSheet } from "../formula/addresses";
import { HostError, invalidArgument, orItemNotFound } from "../HostError";
import { booleanArgument, integerArgument, optionalText, textArgument, wordArgument } from "../interpreter/arguments";
import { addFixedProperties } from "../interpreter/fixedProperties";
import { HostObject } from "../interpreter/HostObject";
import type { Events } from "../session/Events";
import type { Session } from "../session/Session";
import { colorArgument } from "../structure/colors";
import { cellsOfName, indexOfName } from "../structure/definedNames";
import { findText } from "../structure/findText";
import { onSheet } from "../structure/rangeGeometry";
import { copySheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../structure/sheets";
import { addEventMethods, type EventSource } from "./eventMethods";
import { ChartsObject } from "./ChartsObject";
import { FreezePanesObject } from "./FreezePanesObject";
import { PageBreaksObject } from "./PageBreaksObject";
import { PageLayoutObject } from "./PageLayoutObject";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../structure/standardSizes";
import { WorksheetProtectionObject } from "./WorksheetProtectionObject";

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};
const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

/** A worksheet. */
export class WorksheetObject extends HostObject implements EventSource {
  readonly apiName = "Worksheet";

  constructor(
    private readonly session: Session,
    readonly sheet: Sheet,
  ) {
    super();
  }

  get events(): Events {
    return this.session.events;
  }

  get eventTarget(): string {
    return this.sheet.id;
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(sent: unknown) {
    renameSheet(this.session, this.sheet, textArgument(sent, "name"));
  }

  get Position(): number {
    return this.session.workbook.sheets.indexOf(this.sheet);
  }

  set Position(sent: unknown) {
    moveSheet(this.session, this.sheet, integerArgument(sent, "position"));
  }

  get Visibility(): string {
    return Object.keys(VISIBILITIES).find((word) => VISIBILITIES[word] === this.sheet.visibility) ?? "";
  }

  set Visibility(sent: unknown) {
    const word = wordArgument(sent, Object.keys(VISIBILITIES), "visibility");
    setVisibility(this.session, this.sheet, VISIBILITIES[word] ?? "visible");
  }

  get TabColor(): string {
    return this.sheet.tabColor ?? "";
  }

  set TabColor(sent: unknown) {
    if (sent === "") delete this.sheet.tabColor;
    else this.sheet.tabColor = colorArgument(sent, "tabColor");
    this.session.sheetListChanged();
  }

  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set ShowGridlines(sent: unknown) {
    this.sheet.showGridlines = booleanArgument(sent, "showGridlines");
    this.session.looksChanged(this.sheet);
  }

  /** The client sends gridlines under this name. */
  set Gridlines(sent: unknown) {
    this.ShowGridlines = sent;
  }

  get Names(): HostObject {
    return this.session.make.names(this.sheet);
  }

  get Protection(): HostObject {
    return new WorksheetProtectionObject(this.session, this.sheet);
  }

  get PageLayout(): HostObject {
    return new PageLayoutObject(this.session, this.sheet);
  }

  get HorizontalPageBreaks(): HostObject {
    return new PageBreaksObject(this.session, this.sheet);
  }

  get Charts(): HostObject {
    return new ChartsObject(this.session, this.sheet);
  }

  get FreezePanes(): HostObject {
    return new FreezePanesObject(this.session, this.sheet);
  }

  Activate(): void {
    if (this.sheet.visibility !== "visible") throw new HostError("InvalidOperation", "the worksheet is hidden");
    this.session.activate(this.sheet);
  }

  Calculate(): void {
    this.session.requestCalculation();
  }

  Delete(): void {
    deleteSheet(this.session, this.sheet);
  }

  Copy(positionType: unknown, relativeTo: unknown): HostObject {
    const place = wordArgument(positionType ?? "None", POSITIONS, "positionType");
    const { sheets } = this.session.workbook;
    const beside = relativeTo instanceof WorksheetObject ? relativeTo.sheet : undefined;
    if ((place === "Before" || place === "After") && !beside) throw invalidArgument("relativeTo");
    const copy = copySheet(this.session, this.sheet);
    const others = sheets.filter((sheet) => sheet !== copy);
    const next = beside ? others.indexOf(beside) : 0;
    const position = { None: others.length, End: others.length, Beginning: 0, Before: next, After: next + 1 }[place];
    moveSheet(this.session, copy, position);
    return this.session.make.worksheet(copy);
  }

  /** The client finds a copied sheet again this way. */
  _GetAnotherWorksheetById(id: unknown): HostObject {
    return this._GetSheetById(id);
  }

  _GetSheetById(id: unknown): HostObject {
    const sheet = this.session.workbook.sheetById(textArgument(id, "id"));
    if (!sheet) throw new HostError("ItemNotFound");
    return this.session.make.worksheet(sheet);
  }

  GetNext(visibleOnly: unknown): HostObject {
    return orItemNotFound(this.GetNextOrNullObject(visibleOnly));
  }

  GetNextOrNullObject(visibleOnly: unknown): HostObject | null {
    return this.neighbour(this.session.workbook.sheets.slice(this.Position + 1), visibleOnly);
  }

  GetPrevious(visibleOnly: unknown): HostObject {
    return orItemNotFound(this.GetPreviousOrNullObject(visibleOnly));
  }

  GetPreviousOrNullObject(visibleOnly: unknown): HostObject | null {
    return this.neighbour(this.session.workbook.sheets.slice(0, this.Position).reverse(), visibleOnly);
  }

  GetCell(row: unknown, column: unknown): HostObject {
    return this.range(cellRect(integerArgument(row, "row"), integerArgument(column, "column")));
  }

  /** By address or by the name of a block on this sheet; the whole sheet without either. */
  GetRange(address: unknown): HostObject {
    const text = optionalText(address, "address");
    return this.range(text === undefined || text === "" ? wholeSheet : this.rectOf(text));
  }

  GetRangeByIndexes(startRow: unknown, startColumn: unknown, rowCount: unknown, columnCount: unknown): HostObject {
    return this.range({
      row: integerArgument(startRow, "startRow"),
      column: integerArgument(startColumn, "startColumn"),
      rows: integerArgument(rowCount, "rowCount"),
      columns: integerArgument(columnCount, "columnCount"),
    });
  }

  GetRanges(address: unknown): HostObject {
    const text = optionalText(address, "address");
    const rects = text === undefined ? [wholeSheet] : text.split(",").map((part) => this.rectOf(part));
    return this.session.ranges(this.sheet, rects);
  }

  /** A1 on an empty sheet, as in Excel. */
  GetUsedRange(valuesOnly: unknown): HostObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.range(cellRect(0, 0));
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): HostObject | null {
    const used = this.sheet.usedRange(valuesOnly === true);
    return used ? this.range(used) : null;
  }

  FindAll(text: unknown, criteria: unknown): HostObject {
    return orItemNotFound(this.FindAllOrNullObject(text, criteria));
  }

  FindAllOrNullObject(text: unknown, criteria: unknown): HostObject | null {
    const found = findText(this.session, this.sheet, wholeSheet, text, criteria);
    const rects = found.map(({ row, column }) => cellRect(row, column));
    return rects.length === 0 ? null : this.session.ranges(this.sheet, rects);
  }

  private neighbour(sheets: readonly Sheet[], visibleOnly: unknown): HostObject | null {
    const found = sheets.find(({ visibility }) => visibleOnly !== true || visibility === "visible");
    return found ? this.session.make.worksheet(found) : null;
  }

  private range(rect: Rect): HostObject {
    return this.session.range(this.sheet, onSheet(rect));
  }

  private rectOf(text: string): Rect {
    const { workbook } = this.session;
    const parsed = parseAddress(text);
    if (parsed && (parsed.sheet === undefined || workbook.sheetByName(parsed.sheet) === this.sheet)) return parsed.rect;
    const scope = indexOfName(this.sheet.names, text) >= 0 ? this.sheet.names : workbook.names;
    const name = parsed ? undefined : scope[indexOfName(scope, text)];
    const cells = name && cellsOfName(workbook, name);
    if (cells?.sheet !== this.sheet) throw invalidArgument(`address ${text}`);
    return cells.rect;
  }
}

addEventMethods(WorksheetObject.prototype, ["changed", "activated", "deactivated", "selectionChanged"]);
addFixedProperties(WorksheetObject.prototype, {
  ShowHeadings: true,
  StandardHeight: STANDARD_HEIGHT,
  StandardWidth: charactersToPoints(STANDARD_WIDTH),
});
