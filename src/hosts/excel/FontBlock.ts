import { type Rect, rectContains } from "../../core/workbook/Rect";

/** The fonts of a block: one name, or one a cell. */
export class FontBlock {
  constructor(
    private readonly rect: Rect,
    private readonly names: string | readonly (readonly string[])[],
  ) {}

  nameAt(row: number, column: number): string | undefined {
    if (!rectContains(this.rect, row, column)) return undefined;
    if (typeof this.names === "string") return this.names;
    return this.names[row - this.rect.row]?.[column - this.rect.column] || undefined;
  }
}
