import { WorkbookError } from "../../../core/workbook/Workbook";
import { damaged } from "../damaged";
import { type CutFormula, cutFormula, writeMoved } from "../formulas/translateFormula";
import { MAX_SHARED_FORMULA_TEXT } from "../limits";

/** What all sheets together may still take: cells, and text that shared formulas grow to. */
export class Budget {
  formulaText = MAX_SHARED_FORMULA_TEXT;
  constructor(public cells: number) {}
}

interface Master {
  readonly formula: CutFormula;
  readonly row: number;
  readonly column: number;
}

/** Formulas that a file writes once for many cells: each cell's own text is made from the first one's. */
export class SharedFormulas {
  private readonly masters = new Map<string, Master>();

  constructor(
    private readonly part: string,
    private readonly budget: Budget,
  ) {}

  /** The formula of a cell with `si`; `text` is empty in all but the first. */
  expand(index: string | undefined, text: string, row: number, column: number): string {
    if (index === undefined) throw damaged(`${this.part}: shared formula without an index`);
    if (text !== "") {
      this.masters.set(index, { formula: cutFormula(text), row, column });
      return text;
    }
    const master = this.masters.get(index);
    if (!master) throw damaged(`${this.part}: shared formula without its first cell`);
    const formula = writeMoved(master.formula, row - master.row, column - master.column);
    this.budget.formulaText -= formula.length;
    if (this.budget.formulaText < 0) throw new WorkbookError("tooLarge", `${this.part}: shared formulas`);
    return formula;
  }
}
