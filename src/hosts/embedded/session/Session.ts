import type { CellValue } from "../../../core/workbook/Cell";
import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import { cellRect, type Rect } from "../../../core/workbook/Rect";
import type { Sheet } from "../../../core/workbook/Sheet";
import type { Calculator, ChangedCells, Question } from "../calculation/Calculator";
import { HostError } from "../HostError";
import type { HostCollection, HostObject } from "../interpreter/HostObject";
import { addressOf } from "../formula/addresses";
import { CellArea, type CellsObject } from "./CellArea";
import type { Culture } from "./Culture";
import { Events } from "./Events";

/** Makes API objects by name, so that their files need not import each other in circles. */
export interface ObjectMaker {
  workbook(): HostObject;
  worksheet(sheet: Sheet): HostObject;
  range(area: CellArea): CellsObject;
  ranges(area: CellArea): CellsObject;
  format(area: CellArea): HostObject;
  dataValidation(area: CellArea): HostObject;
  conditionalFormats(area: CellArea): HostCollection;
  names(sheet?: Sheet): HostCollection;
}

/** What a change did, in the words of `Excel.DataChangeType`. */
export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** For the surroundings (a grid): which sheets look different, and whether sheets came, went or changed places or names. */
export interface Repaint {
  readonly sheetIds: ReadonlySet<string>;
  readonly sheetList: boolean;
}

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** Everything the host remembers beside the workbook itself: one running Excel. */
export class Session {
  readonly events = new Events();
  /** `workbook.settings`, by key. */
  readonly settings = new Map<string, unknown>();
  /** Built-in document properties such as title. */
  readonly documentProperties = new Map<string, string>();
  calculationMode: CalculationMode = "Automatic";
  /** Until the end of this batch. */
  calculationSuspended = false;
  selection: CellArea | undefined;
  /** Whether the change under way is the user's own. */
  byUser = false;

  readonly make: ObjectMaker;

  /** What formulas have not followed yet. */
  private due: ChangedCells[] | "all" = [];
  private calculationAsked = false;
  private readonly live = new Set<CellArea>();
  private readonly kept = new Map<string, CellsObject>();
  private readonly keptIds = new Map<CellsObject, string>();
  private nextReference = 1;
  private repaint = { sheetIds: new Set<string>(), sheetList: false };

  constructor(
    readonly workbook: MemoryWorkbook,
    readonly culture: Culture,
    /** The day it is, for dates typed without a year. */
    readonly today: () => Date,
    makeObjects: (session: Session) => ObjectMaker,
    private readonly calculator?: Calculator,
  ) {
    this.make = makeObjects(this);
  }

  area(sheet: Sheet, rects: readonly Rect[]): CellArea {
    const area = new CellArea(sheet, rects);
    this.live.add(area);
    return area;
  }

  range(sheet: Sheet, rect: Rect): CellsObject {
    return this.make.range(this.area(sheet, [rect]));
  }

  ranges(sheet: Sheet, rects: readonly Rect[]): CellsObject {
    return this.make.ranges(this.area(sheet, rects));
  }

  /** Keeps a range beyond the batch. */
  keep(range: CellsObject): void {
    if (this.keptIds.has(range)) return;
    const id = `range ${this.nextReference++}`;
    this.kept.set(id, range);
    this.keptIds.set(range, id);
  }

  referenceOf(range: CellsObject): string | undefined {
    return this.keptIds.get(range);
  }

  /** @throws HostError `ItemNotFound` */
  referenced(id: string): CellsObject {
    const range = this.kept.get(id);
    if (!range) throw new HostError("ItemNotFound", `reference ${id}`);
    return range;
  }

  forget(id: string): void {
    const range = this.kept.get(id);
    if (range) this.keptIds.delete(range);
    this.kept.delete(id);
  }

  forgetAll(): void {
    this.kept.clear();
    this.keptIds.clear();
  }

  get keptCount(): number {
    return this.kept.size;
  }

  /** Range objects of a sheet follow its cells. */
  moveAreas(sheet: Sheet, place: (rect: Rect) => Rect | undefined): void {
    for (const area of this.live) if (area.sheet === sheet) area.move(place);
  }

  /** The sheet is gone. */
  loseAreas(sheet: Sheet): void {
    for (const area of this.live) if (area.sheet === sheet) area.lose();
    if (this.selection?.sheet === sheet) this.selection = undefined;
  }

  /** Contents changed: formulas are due, and whoever listens is told. */
  contentChanged(
    sheet: Sheet,
    rect: Rect,
    changeType: ChangeType = "RangeEdited",
    details: Readonly<Record<string, unknown>> = {},
  ): void {
    if (changeType !== "RangeEdited") this.due = "all";
    else if (this.due !== "all") this.due.push({ sheetId: sheet.id, rect });
    this.looksChanged(sheet);
    const address = addressOf(rect);
    this.events.raise("changed", sheet.id, {
      address,
      referenceId: `${sheet.id}!${address}`,
      changeType,
      source: "Local",
      triggerSource: this.byUser ? "Unknown" : "ThisLocalAddin",
      shiftDirection: "None",
      ...details,
    });
  }

  /** Names, sheets or anything else changed that any formula may depend on. */
  formulasChanged(): void {
    this.due = "all";
  }

  looksChanged(sheet: Sheet): void {
    this.repaint.sheetIds.add(sheet.id);
  }

  sheetListChanged(): void {
    this.repaint.sheetList = true;
  }

  activate(sheet: Sheet): void {
    const before = this.workbook.activeSheetId;
    if (before === sheet.id) return;
    this.workbook.activeSheetId = sheet.id;
    this.repaint.sheetList = true;
    if (before !== undefined) this.events.raise("deactivated", before);
    this.events.raise("activated", sheet.id);
  }

  select(area: CellArea): void {
    this.activate(area.sheet);
    this.selection = this.area(area.sheet, area.rects);
    this.workbook.revealed = { sheetName: area.sheet.name, range: area.rect };
    this.repaint.sheetList = true;
    this.events.raise("selectionChanged", area.sheet.id, { address: area.rects.map(addressOf).join(",") });
  }

  /** The cells selected in the active sheet; A1 at first. */
  get selected(): CellArea {
    const active = this.activeSheet;
    return this.selection?.sheet === active ? this.selection : this.area(active, [cellRect(0, 0)]);
  }

  /** @throws HostError `ItemNotFound` in a workbook without sheets. */
  get activeSheet(): Sheet {
    const { activeSheetId, sheets } = this.workbook;
    const sheet = this.workbook.sheetById(activeSheetId ?? "") ?? sheets.find((s) => s.visibility === "visible");
    if (!sheet) throw new HostError("ItemNotFound", "active worksheet");
    return sheet;
  }

  /** Asks for a calculation whatever the mode. */
  requestCalculation(): void {
    this.calculationAsked = true;
  }

  /** Recalculates where it was asked for, or something changed and the mode allows it. */
  async calculateIfDue(): Promise<void> {
    const automatic = this.calculationMode !== "Manual" && !this.calculationSuspended;
    if (!this.calculationAsked && !(this.due.length > 0 && automatic)) return;
    const changes = this.due;
    // Should this fail, nothing is known of any formula; the next time computes all.
    this.due = "all";
    const changed = await this.calculator?.recalculate(this.workbook, changes);
    this.due = [];
    this.calculationAsked = false;
    for (const id of changed ?? []) this.repaint.sheetIds.add(id);
  }

  /** What a formula would come to; undefined where nothing computes. */
  async answer(question: Question): Promise<CellValue | undefined> {
    await this.calculateIfDue();
    return this.calculator?.answer(this.workbook, question);
  }

  /** Ends a batch: only kept ranges and the selection live on. Answers what to repaint. */
  async endBatch(): Promise<Repaint> {
    this.calculationSuspended = false;
    await this.calculateIfDue();
    this.live.clear();
    for (const { area } of this.kept.values()) this.live.add(area);
    if (this.selection) this.live.add(this.selection);
    const repaint = this.repaint;
    this.repaint = { sheetIds: new Set(), sheetList: false };
    return repaint;
  }
}

/** A cell's value as the API shows it: blank is "", an error its text. */
export const apiValue = (value: CellValue): string | number | boolean =>
  value === null ? "" : typeof value === "object" ? value.error : value;
