import type { Sheet } from "../../../core/workbook/Sheet";
import { parseAddress } from "../formula/addresses";
import { invalidArgument } from "../HostError";
import { HostCollection, HostObject } from "../interpreter/HostObject";
import { CellsObject } from "../session/CellArea";
import type { Session } from "../session/Session";
import { pageOf } from "./pageOf";

/** The rows of a sheet that begin a page. */
export class PageBreaksObject extends HostCollection {
  readonly apiName = "PageBreakCollection";

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  items(): readonly HostObject[] {
    return this.rows.map((row) => new PageBreakObject(this.session, this.sheet, row));
  }

  GetCount(): number {
    return this.rows.length;
  }

  /** A page ends above the first row of the block. */
  Add(pageBreakRange: unknown): HostObject {
    const row =
      pageBreakRange instanceof CellsObject
        ? pageBreakRange.area.rect.row
        : typeof pageBreakRange === "string"
          ? parseAddress(pageBreakRange)?.rect.row
          : undefined;
    if (row === undefined || row === 0) throw invalidArgument("pageBreakRange");
    this.change([...new Set([...this.rows, row])].sort((a, b) => a - b));
    return new PageBreakObject(this.session, this.sheet, row);
  }

  RemovePageBreaks(): void {
    this.change([]);
  }

  private get rows(): readonly number[] {
    return pageOf(this.sheet).breaks ?? [];
  }

  private change(rows: readonly number[]): void {
    const { breaks: _before, ...page } = pageOf(this.sheet);
    this.sheet.page = { ...page, ...(rows.length > 0 && { breaks: rows }) };
    this.session.looksChanged(this.sheet);
  }
}

/** One of them. */
class PageBreakObject extends HostObject {
  readonly apiName = "PageBreak";

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly row: number,
  ) {
    super();
  }

  GetCellAfterBreak(): HostObject {
    return this.session.range(this.sheet, { row: this.row, column: 0, rows: 1, columns: 1 });
  }
}
