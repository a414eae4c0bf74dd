import type { Rect } from "../../../core/workbook/Rect";
import type { Sheet } from "../../../core/workbook/Sheet";
import { MAX_COLUMNS, MAX_ROWS } from "../../../core/workbook/a1";
import { isWholeColumns, isWholeRows, parseAddress } from "../formula/addresses";
import { invalidArgument, orItemNotFound } from "../HostError";
import { integerArgument } from "../interpreter/arguments";
import { HostObject } from "../interpreter/HostObject";
import { CellsObject } from "../session/CellArea";
import type { Session } from "../session/Session";

/** Rows and columns kept in view. Each call replaces what was frozen before. */
export class FreezePanesObject extends HostObject {
  readonly apiName = "WorksheetFreezePanes";

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  FreezeRows(count: unknown): void {
    this.freeze(integerArgument(count ?? 1, "count"), 0);
  }

  FreezeColumns(count: unknown): void {
    this.freeze(0, integerArgument(count ?? 1, "count"));
  }

  /** Freezes the block's cells and all above and left of them. */
  FreezeAt(frozenRange: unknown): void {
    const rect = this.cells(frozenRange);
    this.freeze(isWholeColumns(rect) ? 0 : rect.row + rect.rows, isWholeRows(rect) ? 0 : rect.column + rect.columns);
  }

  Unfreeze(): void {
    delete this.sheet.freeze;
    this.session.looksChanged(this.sheet);
  }

  GetLocation(): HostObject {
    return orItemNotFound(this.GetLocationOrNullObject());
  }

  GetLocationOrNullObject(): HostObject | null {
    const { freeze } = this.sheet;
    if (!freeze || freeze.rows + freeze.columns === 0) return null;
    return this.session.range(this.sheet, {
      row: 0,
      column: 0,
      rows: freeze.rows || MAX_ROWS,
      columns: freeze.columns || MAX_COLUMNS,
    });
  }

  private freeze(rows: number, columns: number): void {
    if (rows < 0 || columns < 0) throw invalidArgument("count");
    if (rows + columns === 0) delete this.sheet.freeze;
    else this.sheet.freeze = { rows, columns };
    this.session.looksChanged(this.sheet);
  }

  private cells(given: unknown): Rect {
    if (given instanceof CellsObject && given.area.sheet === this.sheet) return given.area.rect;
    const parsed = typeof given === "string" ? parseAddress(given) : undefined;
    if (!parsed) throw invalidArgument("frozenRange");
    return parsed.rect;
  }
}
