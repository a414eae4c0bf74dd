import type { Programme } from "../dataset/Programme";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import type { Translate } from "../text/messages";
import { type Addition, additionOf } from "./additionOf";
import type { RowPart } from "./formNames";
import { BODY } from "./gridLayout";
import type { GridPlan, PlannedRow } from "./gridPlan";

type Sum = Extract<PlannedRow, { readonly kind: "sum" }>;

/** An input row with where it stands on the sheet. */
interface AddedRow {
  readonly row: RowPart;
  readonly at: number;
}

/** In place of a total of figures that are never added. */
export const APART = "–";

/** The rows a sum rests on, be it over subtotals. */
export function rowsAdded({ rows }: Pick<GridPlan, "rows">, { addends }: Pick<Sum, "addends">): readonly AddedRow[] {
  return addends.flat().flatMap((index) => {
    const line = rows[index];
    if (line?.kind === "sum") return rowsAdded({ rows }, line);
    return line?.kind === "input" ? [{ row: line.row, at: BODY + index }] : [];
  });
}

/** How far the rows of a sum may be added in the column of an indicator; undefined where there is no total. */
export const additionAt = (
  plan: Pick<GridPlan, "rows">,
  sum: Pick<Sum, "addends">,
  { additive }: IndicatorRecord,
  programme: Programme,
): Addition<AddedRow> | undefined => additionOf(rowsAdded(plan, sum), additive, programme);

/** What the totals of a sheet leave out, count once or never add, said under it in plain Excel. */
export function sumRemarks(plan: GridPlan, programme: Programme, translate: Translate): readonly string[] {
  const sums = plan.rows.filter((row) => row.kind === "sum");
  if (sums.length === 0) return [];
  const additions = sums.flatMap((row) =>
    plan.columns.flatMap(({ field }) => {
      const indicator = plan.indicatorAt(row, field);
      return indicator ? [additionAt(plan, row, indicator, programme)] : [];
    }),
  );
  const own = [
    ...(additions.some((addition) => addition && addition.groups.length > 1) ? [translate("form.totalOnce")] : []),
    ...(additions.some((addition) => addition?.rivals) ? [translate("form.totalJointly")] : []),
    ...(additions.includes(undefined) ? [translate("form.totalApart", { sign: APART })] : []),
  ];
  return [translate("form.totalRemark"), ...(own.length > 0 ? [own.join(" ")] : [])];
}
