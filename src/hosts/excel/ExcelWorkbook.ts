import type { Rect } from "../../core/workbook/Rect";
import type {
  CellChange,
  Progress,
  ReadOptions,
  SelectedCell,
  SheetSnapshot,
  Workbook,
  WorkbookOutline,
  WorkbookSnapshot,
} from "../../core/workbook/Workbook";
import { WorkbookError } from "../../core/workbook/Workbook";
import type { WorkbookPlan } from "../../core/workbook/WorkbookPlan";
import { applyPlan } from "./applyPlan";
import { Batch } from "./Batch";
import { newWriter, type Writer } from "./buildMarks";
import type { ExcelHost } from "./ExcelHost";
import { excelFailure, toWorkbookError } from "./excelErrors";
import { findWorkbook, type Found, withoutMarks } from "./outline";
import { firstHidden, type SheetDetails } from "./sheetDetails";
import { readSheets } from "./readSheets";
import { UndoneLater } from "./UndoneLater";
import { switchEventsOn, watchChanges } from "./watchChanges";

/** The open workbook in Excel, through Office.js. */
export class ExcelWorkbook implements Workbook {
  /** What `find` told last: `apply` is checked and taken back against it. */
  private found: Found | undefined;
  private readonly writer: Writer;
  /** The last of the calls that wait for each other; settles always. */
  private last: Promise<unknown> = Promise.resolve();
  /** Takes back a plan whose clean-up Excel has refused. */
  private owed: UndoneLater["undo"] | undefined;

  /** @param now the clock, in milliseconds since 1970. */
  constructor(
    private readonly host: ExcelHost,
    now: () => number = Date.now,
  ) {
    this.writer = newWriter(now);
  }

  find(): Promise<WorkbookOutline> {
    return this.inTurn(async () => {
      this.found = await findWorkbook(this.host);
      return withoutMarks(this.found.outline);
    });
  }

  read(found: WorkbookOutline, sheetIds: readonly string[], options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    return this.inTurn(async () => {
      const outlines = sheetIds.map((id) => {
        const sheet = found.sheets.find((other) => other.id === id);
        if (!sheet) throw new WorkbookError("hostFailure", `no sheet ${id}`);
        return sheet;
      });
      const { read: cells, details } = await readSheets(this.host, sheetIds, options);
      const hidden = new Map<string, Pick<SheetSnapshot, "hiddenRow" | "hiddenColumn">>();
      for (const [id, { someHidden }] of details) {
        const used = cells.get(id)?.used;
        const row = used && someHidden.row ? await firstHidden(this.host, id, used, "row") : undefined;
        const column = used && someHidden.column ? await firstHidden(this.host, id, used, "column") : undefined;
        hidden.set(id, {
          ...(row !== undefined && { hiddenRow: row }),
          ...(column !== undefined && { hiddenColumn: column }),
        });
      }
      const sheets = outlines.flatMap((sheet) => {
        const grid = cells.get(sheet.id);
        if (!grid) return [];
        const { charts, used } = grid;
        const cell = (row: number, column: number) => grid.cell(row, column);
        const looked = { ...mergesOf(details.get(sheet.id)), ...hidden.get(sheet.id) };
        return [{ ...sheet, ...looked, used, charts, cell }];
      });
      return { ...found, sheets };
    });
  }

  /** One request where `find` was called before; see `applyPlan`. */
  apply(plan: WorkbookPlan, progress?: Progress): Promise<void> {
    return this.inTurn(async () => {
      const found = this.found ?? (await findWorkbook(this.host));
      // Whatever comes of it, the workbook may be another one afterwards.
      this.found = undefined;
      try {
        await applyPlan(this.host, plan, found, this.writer, progress);
      } catch (error) {
        if (error instanceof UndoneLater) this.owed = error.undo;
        throw error;
      }
    });
  }

  reveal(sheetName: string, range: Rect): Promise<void> {
    const show = (): Promise<void> =>
      this.host.run({}, async (context) => {
        const batch = new Batch(context);
        batch.sheet(sheetName).activate();
        batch.range(sheetName, range).select();
        await context.sync();
      });
    return guarded(async () => {
      try {
        await show();
      } catch (error) {
        // Fails for a moment while another window comes to the front or goes.
        if (excelFailure(error)?.code !== "GeneralException") throw error;
        await show();
      }
    });
  }

  selection(): Promise<SelectedCell> {
    return guarded(() =>
      this.host.run({}, async (context) => {
        const cell = context.workbook.getActiveCell();
        cell.load("rowIndex,columnIndex");
        cell.worksheet.load("name");
        await context.sync();
        return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
      }),
    );
  }

  watch(listener: (change: CellChange) => void): Promise<() => Promise<void>> {
    return guarded(async () => {
      const end = await watchChanges(this.host, listener);
      return () => guarded(end);
    });
  }

  /** One after the other: nobody sees, or takes for debris, what is half written, and no `find` from before a plan outlasts it. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.last.then(() =>
      guarded(async () => {
        await this.settle();
        return work();
      }),
    );
    this.last = mine.catch(() => undefined);
    return mine;
  }

  /** Before anything else is done, what a failed plan left behind goes; as long as Excel refuses that, it refuses the rest too. */
  private async settle(): Promise<void> {
    if (!this.owed) return;
    try {
      await switchEventsOn(this.host);
      await this.owed();
    } catch (error) {
      const { code } = toWorkbookError(error);
      if (code === "cellEditMode" || code === "busy") throw error;
      // The marks in the workbook tell the next plan what is left to take away.
    }
    this.owed = undefined;
    this.found = undefined;
  }
}

const mergesOf = (details: SheetDetails | undefined): { readonly merges?: readonly Rect[] } =>
  details?.merges ? { merges: details.merges } : {};

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toWorkbookError(error);
  }
}
