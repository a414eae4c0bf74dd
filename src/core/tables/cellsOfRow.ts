import type { Observation } from "../dataset/Observation";
import type { ReferencePeriod } from "../dataset/ReferencePeriod";
import type { Quantity } from "../quantity/Quantity";
import { estimateByFactor } from "../registers/estimateByFactor";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { changeCell } from "./changeCell";
import type { ColumnSpec, Compute } from "./columnsOf";
import { type Facet, indicatorOfFacet } from "./Facet";
import { type Figure, figureOf } from "./figureOf";
import { overPeriods } from "./overPeriods";
import type { Reason } from "./Reason";
import type { RowSpec } from "./rowsOf";
import { observationsAdded } from "./sourcesOf";
import { standing } from "./standing";
import type { BodyRef, LiveFormula, TableCell } from "./StatTable";
import type { TableContext } from "./TableContext";
import { textCell } from "./textCell";

/** A row with its figures: what later columns and rows are computed from. */
export interface RowCells {
  readonly cells: readonly TableCell[];
  /** By column; undefined where the cell is no figure. */
  readonly figures: readonly (Figure | undefined)[];
  readonly reasons: readonly Reason[];
}

/** Those that leave a cell blank or with a sign of its own rather than a dash. */
const SIGNS = { notApplicable: "notApplicable", blank: "blank", elsewhere: "elsewhere", smallBase: "lowBase" } as const;

/** The cells of a row from left to right. */
export function cellsOfRow(
  context: TableContext,
  row: RowSpec,
  at: number,
  columns: readonly ColumnSpec[],
  above: readonly RowCells[],
  rows: readonly RowSpec[],
): RowCells {
  const builder = new RowBuilder(context, row, at, columns, above, rows);
  for (const { compute } of columns) builder.add(compute);
  return builder;
}

class RowBuilder implements RowCells {
  readonly cells: TableCell[] = [];
  readonly figures: (Figure | undefined)[] = [];
  readonly reasons: Reason[] = [];

  constructor(
    private readonly context: TableContext,
    private readonly row: RowSpec,
    private readonly at: number,
    private readonly columns: readonly ColumnSpec[],
    private readonly above: readonly RowCells[],
    private readonly rows: readonly RowSpec[],
  ) {}

  add(compute: Compute): void {
    this.figures.push(undefined);
    this.cells.push(this.cellOf(compute));
  }

  private cellOf(compute: Compute): TableCell {
    if (compute.by === "stub") return this.stub(compute.role);
    const { role } = this.row;
    if (role === "heading") return textCell("");
    switch (compute.by) {
      case "figure":
        return this.figure(this.rowFigure(compute.facet));
      case "total":
        return this.figure(this.columnTotal(compute.facet, compute.of));
      case "periodSum":
        return this.figure(this.overPeriods(this.inColumns(compute.of), "sum"));
      case "difference":
      case "percent":
        return this.change(compute.by, compute.before, compute.now);
      case "share":
      case "rank":
        return role === "body" ? this.standing(compute.by, compute.of) : textCell("");
      case "estimate":
        return this.estimate(compute);
    }
  }

  private stub(role: "number" | "stub" | "unit"): TableCell {
    const { label, marks, role: own, unit } = this.row;
    if (role === "stub") return { kind: "text", text: label, ...(marks && { marks }) };
    if (role === "unit") return textCell(unit ?? "");
    if (own !== "body" && own !== "part") return textCell("");
    const before = this.rows.slice(0, this.at).filter((row) => row.role === "body" || row.role === "part").length;
    return textCell(String(before + 1));
  }

  private ref(column: number, row = this.at): BodyRef {
    return { row, column };
  }

  private inColumns(columns: readonly number[]): readonly BodyRef[] {
    return columns.map((column) => this.ref(column));
  }

  /** Remembers the figure for what is computed from it, and shows it. */
  private figure(figure: Figure): TableCell {
    this.figures[this.figures.length - 1] = figure;
    if (figure.state === "sum") {
      const { live, marks, sum } = figure;
      if (!sum.quantity) return { kind: "missing" };
      return { kind: "quantity", quantity: sum.quantity, live, ...(marks.length > 0 && { marks }) };
    }
    return this.nothing(figure.reason);
  }

  private nothing(reason: Reason): TableCell {
    this.reasons.push(reason);
    return reason in SIGNS ? { kind: "sign", sign: SIGNS[reason as keyof typeof SIGNS] } : { kind: "dash" };
  }

  private indicator(facet: Facet): IndicatorRecord | undefined {
    return indicatorOfFacet(this.context, { ...this.row.facet, ...facet });
  }

  private rowFigure(facet: Facet): Figure {
    const { of, role, without } = this.row;
    const column = this.figures.length - 1;
    const cells = (of ?? []).map((row) => this.ref(column, row));
    if (without) return { state: "none", reason: without };
    if ((role === "total" || role === "mean") && of && !facet.period) {
      return this.overPeriods(cells, role === "mean" ? "mean" : "sum", this.indicator(facet));
    }
    const figure = this.plainFigure(facet);
    return role === "total" && of ? this.asSumOf(cells, figure) : figure;
  }

  private plainFigure(facet: Facet): Figure {
    const all = { ...this.row.facet, ...facet };
    const indicator = indicatorOfFacet(this.context, all);
    if (!indicator || !all.period) return { state: "none", reason: "notApplicable" };
    return figureOf(this.context, indicator, all.period, all);
  }

  private columnTotal(facet: Facet, of: readonly number[]): Figure {
    return this.asSumOf(this.inColumns(of), this.plainFigure(facet));
  }

  /**
   * A total as the live sum of its parts' cells, where these rest on just what it rests on; what several report of one event counts once in
   * the total, so that it stays a formula over the data sheet.
   */
  private asSumOf(cells: readonly BodyRef[], total: Figure): Figure {
    if (total.state !== "sum" || total.live.op !== "data") return total;
    const added = (figure: Figure | undefined): readonly Observation[] =>
      figure?.state === "sum" && figure.live.op === "data" ? observationsAdded(figure.live, this.context.dataset) : [];
    const whole = added(total);
    const parts = cells.flatMap((cell) => added(this.figureAt(cell)));
    const all = new Set([...whole, ...parts]);
    return all.size === whole.length && all.size === parts.length ? { ...total, live: { op: "sum", cells } } : total;
  }

  private figureAt({ row, column }: BodyRef): Figure | undefined {
    return row === this.at ? this.figures[column] : this.above[row]?.figures[column];
  }

  private periodsOf(refs: readonly BodyRef[]): readonly ReferencePeriod[] {
    return refs.flatMap(({ row, column }) => {
      const compute = this.columns[column]?.compute;
      const facet = compute && "facet" in compute ? compute.facet : {};
      return facet.period ?? this.rows[row]?.facet.period ?? [];
    });
  }

  /** The sum of a series or its mean; neither where one period has no figure, or where stocks would be added. */
  private overPeriods(
    cells: readonly BodyRef[],
    op: "sum" | "mean",
    indicator = this.indicator({ field: "total" }),
  ): Figure {
    if (!indicator) return { state: "none", reason: "notApplicable" };
    const sums = cells.map((cell) => {
      const figure = this.figureAt(cell);
      return figure?.state === "sum" ? figure.sum : undefined;
    });
    const sum = overPeriods(op, sums, this.periodsOf(cells), indicator);
    return typeof sum === "string"
      ? { state: "none", reason: sum }
      : { state: "sum", sum, of: [], live: { op, cells }, marks: [] };
  }

  private change(kind: "difference" | "percent", before: number, now: number): TableCell {
    const refs = { now: this.ref(now), before: this.ref(before) };
    const figures = { now: this.figures[now], before: this.figures[before] };
    const made = changeCell(kind, refs, figures, this.periodsOf([refs.before, refs.now]), this.indicator({}));
    return typeof made === "string" ? this.nothing(made) : made;
  }

  /** A unit's share in its side's total, or its rank among the side's units that state a figure. */
  private standing(kind: "share" | "rank", of: number): TableCell {
    const compared = this.columns[of]?.compute;
    const indicator = compared?.by === "figure" ? this.indicator(compared.facet) : undefined;
    const own = this.figures[of];
    const { of: among = [] } = this.row;
    const sums = among
      .map((row) => this.inRow(row, of))
      .map((figure) => (figure.state === "sum" ? figure.sum : undefined));
    const found = standing(kind, own?.state === "sum" ? own.sum : undefined, sums);
    const whole = among.at(-1);
    // What the units count once for all of them is nobody's share.
    if (!found || whole === undefined || indicator?.additive.units !== true) return this.nothing("noShare");
    if (kind === "rank") {
      const live: LiveFormula = { op: "rank", of: this.ref(of), among: among.map((row) => this.ref(of, row)) };
      return { kind, ...found, decimals: 0, live };
    }
    const live: LiveFormula = { op: "share", part: this.ref(of), whole: this.ref(of, whole + 1) };
    return { kind, ...found, decimals: 1, live };
  }

  /** The figure another row has in a column of an indicator. */
  private inRow(row: number, column: number): Figure {
    const spec = this.rows[row];
    const compute = this.columns[column]?.compute;
    const facet = compute?.by === "figure" ? { ...spec?.facet, ...compute.facet } : {};
    const { indicator, period } = facet;
    return indicator && period
      ? figureOf(this.context, indicator, period, facet)
      : { state: "none", reason: "notApplicable" };
  }

  private estimate({ factor, of }: Extract<Compute, { by: "estimate" }>): TableCell {
    const figure = this.figures[of];
    const indicator = this.indicator({ field: factor.from });
    if (indicator?.substance !== factor.substance) return this.nothing("notApplicable");
    const quantity: Quantity | undefined = figure?.state === "sum" ? figure.sum.quantity : undefined;
    const estimate = estimateByFactor(quantity, factor);
    if (!estimate) return this.nothing("blank");
    return { kind: "quantity", quantity: estimate, live: { op: "product", of: this.ref(of), factor: factor.factor } };
  }
}
