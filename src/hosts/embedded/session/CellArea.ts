import type { Rect } from "../../../core/workbook/Rect";
import type { Sheet } from "../../../core/workbook/Sheet";
import { HostError } from "../HostError";
import { HostObject } from "../interpreter/HostObject";

/** The cells a range object stands for. As in Excel it moves along when cells are inserted or deleted before it. */
export class CellArea {
  private lost = false;

  constructor(
    readonly sheet: Sheet,
    private blocks: readonly Rect[],
  ) {}

  /** @throws HostError `InvalidReference` once all its cells are deleted. */
  get rects(): readonly Rect[] {
    if (this.lost) throw new HostError("InvalidReference");
    return this.blocks;
  }

  /** The only block of a range. */
  get rect(): Rect {
    const [first] = this.rects;
    if (!first) throw new HostError("InvalidReference");
    return first;
  }

  /** Where each block went; undefined for one that was deleted. */
  move(place: (rect: Rect) => Rect | undefined): void {
    this.blocks = this.blocks.flatMap((rect) => place(rect) ?? []);
    if (this.blocks.length === 0) this.lost = true;
  }

  lose(): void {
    this.lost = true;
  }
}

/** A range or several: an object that stands for cells. */
export abstract class CellsObject extends HostObject {
  constructor(readonly area: CellArea) {
    super();
  }
}
