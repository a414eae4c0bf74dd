import { checkPlan } from "./checkPlan";
import { type Rect, rectContains, rectsIntersect } from "./Rect";
import { renameSheet } from "./renameSheet";
import { sameName } from "./sameName";
import { type DefinedName, mergeStyles, type Sheet } from "./Sheet";
import {
  type CellChange,
  type SelectedCell,
  type CellReading,
  type Progress,
  type ReadOptions,
  type SheetOutline,
  type SheetSnapshot,
  type Workbook,
  type WorkbookOutline,
  type WorkbookSnapshot,
  WorkbookError,
} from "./Workbook";
import type { CellEdit, PropertyValue, SheetRewrite, WorkbookPlan } from "./WorkbookPlan";

const BLANK: CellReading = { value: null, numberFormat: "General" };

/** What a file may hold beside the model's own. */
export type LeftOutKind = "comments" | "drawings" | "pivotTables" | "externalLinks" | "macros" | "other";

/** A whole workbook in memory: what a file is read into and written from, and what the embedded Excel changes. */
export class MemoryWorkbook implements Workbook {
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  readonly properties = new Map<string, PropertyValue>();
  /** Id of the sheet in front. */
  activeSheetId: string | undefined;
  /** What `reveal` showed last. */
  revealed: { readonly sheetName: string; readonly range: Rect } | undefined;
  /** What the file had that was not read, and will be missing where this is saved. */
  leftOut: readonly LeftOutKind[] = [];
  separators: { readonly decimal: string; readonly group: string } | undefined;

  private readonly listeners = new Set<(change: CellChange) => void>();
  private nextId = 1;

  constructor(readonly fileName?: string) {}

  sheetById(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** The sheet of that name, compared as Excel does: without case, in composed form. */
  sheetByName(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sameName(sheet.name, name));
  }

  /** Takes a sheet in at the end and gives it an id of this workbook. */
  addSheet(sheet: Sheet): Sheet {
    sheet.id = `{${String(this.nextId++)}}`;
    this.sheets.push(sheet);
    if (this.activeSheetId === undefined && sheet.visibility === "visible") this.activeSheetId = sheet.id;
    return sheet;
  }

  removeSheet(id: string): void {
    const index = this.sheets.findIndex((sheet) => sheet.id === id);
    if (index >= 0) this.sheets.splice(index, 1);
    if (this.activeSheetId === id) this.activeSheetId = this.sheets.find((s) => s.visibility === "visible")?.id;
  }

  /** Tells the listeners of a change the user made. */
  notify(change: CellChange): void {
    for (const listener of this.listeners) listener(change);
  }

  find(): Promise<WorkbookOutline> {
    return Promise.resolve({
      ...(this.fileName !== undefined && { fileName: this.fileName }),
      sheets: this.sheets.map(outlineOf),
      names: [...this.names],
      properties: Object.fromEntries(this.properties),
      ...(this.separators && { separators: this.separators }),
    });
  }

  read(found: WorkbookOutline, sheetIds: readonly string[], { fonts }: ReadOptions = {}): Promise<WorkbookSnapshot> {
    const sheets = sheetIds.map((id) => {
      const sheet = this.sheetById(id);
      if (!sheet) throw new WorkbookError("hostFailure", `no sheet ${id}`);
      return snapshotOf(sheet, fonts?.get(id));
    });
    return Promise.resolve({ ...found, sheets });
  }

  async apply(plan: WorkbookPlan, progress?: Progress): Promise<void> {
    checkPlan(plan, await this.find());
    if (progress?.signal?.aborted) throw new WorkbookError("aborted", "before writing");
    for (const id of plan.replaces ?? []) this.removeSheet(id);
    for (const sheet of plan.sheets) this.addSheet(sheet);
    for (const edit of plan.edits ?? []) this.edit(edit);
    for (const rewrite of plan.rewrites ?? []) this.rewrite(rewrite);
    for (const name of plan.names ?? []) {
      const index = this.names.findIndex((known) => known.name.toLowerCase() === name.name.toLowerCase());
      if (index >= 0) this.names.splice(index, 1);
      this.names.push(name);
    }
    for (const [key, value] of Object.entries(plan.properties ?? {})) {
      if (value === null) this.properties.delete(key);
      else this.properties.set(key, value);
    }
    if (plan.activate !== undefined) this.activeSheetId = this.sheetByName(plan.activate)?.id;
    progress?.report(1);
  }

  private edit({ sheetId, row, column, value, formula, cached, style }: CellEdit): void {
    const sheet = this.sheetById(sheetId);
    const before = sheet?.cell(row, column);
    // Cells of one look share it: a register has a million of them.
    const look = style && before?.style ? mergeStyles(before.style, style) : (style ?? before?.style);
    const kept = value === undefined && before?.formula !== undefined ? { formula: before.formula } : {};
    sheet?.setCell(row, column, {
      value: value ?? cached ?? (value === undefined && formula === undefined ? (before?.value ?? null) : null),
      ...kept,
      ...(formula !== undefined && { formula }),
      ...(look && { style: look }),
    });
  }

  private rewrite({ sheetId, validations, heights, name }: SheetRewrite): void {
    const sheet = this.sheetById(sheetId);
    if (!sheet) return;
    const kept = sheet.validations.filter(({ range }) => !validations.some((own) => rectsIntersect(own.range, range)));
    sheet.validations.splice(0, sheet.validations.length, ...kept, ...validations);
    for (const [row, height] of heights) sheet.rows.set(row, { ...sheet.rows.get(row), height });
    if (name !== undefined) renameSheet(this, sheet, name);
  }

  reveal(sheetName: string, range: Rect): Promise<void> {
    const sheet = this.sheetByName(sheetName);
    if (sheet) {
      sheet.visibility = "visible";
      this.activeSheetId = sheet.id;
    }
    this.revealed = { sheetName, range };
    return Promise.resolve();
  }

  selection(): Promise<SelectedCell> {
    const { revealed } = this;
    const active = this.sheets.find(({ id }) => id === this.activeSheetId) ?? this.sheets[0];
    const own = revealed && revealed.sheetName === active?.name ? revealed.range : undefined;
    return Promise.resolve({ sheet: active?.name ?? "", row: own?.row ?? 0, column: own?.column ?? 0 });
  }

  watch(listener: (change: CellChange) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return Promise.resolve(() => {
      this.listeners.delete(listener);
      return Promise.resolve();
    });
  }
}

const outlineOf = (sheet: Sheet): SheetOutline => ({
  id: sheet.id,
  name: sheet.name,
  visibility: sheet.visibility,
  protected: sheet.protection !== undefined,
  names: [...sheet.names],
});

/** The first hidden row at or above the last one with content, and the first hidden column likewise. */
function hiddenOf(sheet: Sheet): Pick<SheetSnapshot, "hiddenRow" | "hiddenColumn"> {
  const used = sheet.usedRange(true);
  const first = (lines: Sheet["rows"] | Sheet["columns"], end: number): number =>
    [...lines].reduce((least, [line, { hidden }]) => (hidden && line < Math.min(least, end) ? line : least), Infinity);
  const hiddenRow = first(sheet.rows, used ? used.row + used.rows : 0);
  const hiddenColumn = first(sheet.columns, used ? used.column + used.columns : 0);
  return { ...(hiddenRow < Infinity && { hiddenRow }), ...(hiddenColumn < Infinity && { hiddenColumn }) };
}

/** @param fonts the block whose fonts are told */
function snapshotOf(sheet: Sheet, fonts: Rect | undefined): SheetSnapshot {
  return {
    ...outlineOf(sheet),
    used: sheet.usedRange(true),
    merges: [...sheet.merges],
    ...hiddenOf(sheet),
    charts: sheet.charts.length,
    cell(row, column) {
      const cell = sheet.cell(row, column);
      if (!cell) return BLANK;
      const { value, formula, style } = cell;
      const numberFormat = style?.numberFormat ?? "General";
      const font = fonts && rectContains(fonts, row, column) ? style?.font?.name : undefined;
      // Read for every cell of a form: objects of few shapes, and none copied.
      if (font !== undefined) {
        return formula === undefined ? { value, numberFormat, font } : { value, formula, numberFormat, font };
      }
      return formula === undefined ? { value, numberFormat } : { value, formula, numberFormat };
    },
  };
}
