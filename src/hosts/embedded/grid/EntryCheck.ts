import type { Injector, Nullable } from "@univerjs/core";
import { SheetInterceptorService, VALIDATE_CELL } from "@univerjs/preset-sheets-core";
import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import { rectContains } from "../../../core/workbook/Rect";
import type { Sheet } from "../../../core/workbook/Sheet";
import type { EntryAlert, GridHost } from "./GridHost";
import type { Mirror } from "./Mirror";
import type { View } from "./View";

/** Before Univer's own check, which is then left out: it may judge by what the cell held before. */
const FIRST = 1000;

const DEFAULT_ALERT: EntryAlert = { style: "stop", title: "", message: "" };

/**
 * Holds what is typed against the validation of its cell. The grid shows the entry at once; the workbook gets it only when it is
 * allowed, or kept by the user in spite of a warning.
 */
export class EntryCheck {
  private readonly pending = new Set<Promise<boolean>>();

  constructor(
    injector: Injector,
    private readonly workbook: MemoryWorkbook,
    private readonly view: View,
    private readonly mirror: Mirror,
    private readonly host: Pick<GridHost, "accepts" | "keepsBrokenRule">,
  ) {
    injector.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
      priority: FIRST,
      handler: (_verdict: Nullable<Promise<boolean>>, { subUnitId, row, col }) => this.check(subUnitId, row, col),
    });
  }

  /** Waits until all entries are judged. */
  async settled(): Promise<void> {
    while (this.pending.size > 0) await Promise.allSettled(this.pending);
  }

  private check(sheetId: string, row: number, column: number): Promise<boolean> {
    const sheet = this.workbook.sheetById(sheetId);
    const validation = sheet?.validations.find(({ range }) => rectContains(range, row, column));
    if (!sheet || !validation) return Promise.resolve(true);
    const release = this.mirror.hold(sheetId, row, column);
    const verdict = this.judge(sheet, row, column, validation.error ?? DEFAULT_ALERT).finally(release);
    this.pending.add(verdict);
    void verdict.finally(() => this.pending.delete(verdict)).catch(() => undefined);
    return verdict;
  }

  private async judge(sheet: Sheet, row: number, column: number, alert: EntryAlert): Promise<boolean> {
    const entry = this.mirror.drawnCell(sheet, row, column);
    if (!entry || (await this.host.accepts(sheet.id, row, column, entry))) return true;
    if (await this.host.keepsBrokenRule(alert)) return true;
    // Univer takes the entry back by undoing it, which it cannot where an add-in's work came between.
    this.view.putBack(sheet.id, [{ row, column, cell: sheet.cell(row, column) }]);
    return false;
  }
}
