import type { Finding } from "../dataset/Finding";
import { cellAddress } from "../workbook/a1";

/** A unit that says in one row that it had none, while other rows tell of its cases: both can't be true. */
export class SaidNone {
  private readonly none = new Map<string, number>();
  private readonly told = new Map<string, number>();

  /** The row in which a unit says so. */
  addNone(unit: string, at: number): void {
    if (!this.none.has(unit)) this.none.set(unit, at);
  }

  /** A row that tells of something of the unit's. */
  addTold(unit: string, at: number): void {
    if (!this.told.has(unit)) this.told.set(unit, at);
  }

  /** @param column the sheet's column in which rows say none. */
  findings(sheet: string, column: number): readonly Finding[] {
    return [...this.none].flatMap(([unit, at]): readonly Finding[] => {
      const other = this.told.get(unit);
      if (other === undefined) return [];
      const parameters = { other: cellAddress(other, column) };
      return [
        { rule: "list.noneBeside", severity: "hard", place: { sheet, cell: cellAddress(at, column) }, parameters },
      ];
    });
  }
}
