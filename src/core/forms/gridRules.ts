import type { Indicator } from "../dataset/Programme";
import { wholeYears } from "../dataset/ReferencePeriod";
import type { Translate } from "../text/messages";
import type { Sheet } from "../workbook/Sheet";
import { entryRule, markedCells, paintedCells, paintedLabel, redSum } from "./cellRules";
import type { FormRequest } from "./FormRequest";
import { BODY, type GridLayout } from "./gridLayout";
import type { GridPlan, PlannedColumn, PlannedRow } from "./gridPlan";
import { rowsAdded } from "./gridSums";
import type { MetaSheet } from "./metaSheet";

interface GridLists extends Pick<MetaSheet, "words" | "digits" | "marks"> {
  /** Whether a list of the form is added up in a cell, so that nothing is typed there. */
  readonly isFed: (row: PlannedRow, column: PlannedColumn) => boolean;
}

/** Entry rules with their prompts, the colours of what they do not expect and of sums over texts, and the marks of the check. */
export function writeGridRules(
  sheet: Sheet,
  plan: GridPlan,
  { label, firstInput }: GridLayout,
  { words, digits, marks, isFed }: GridLists,
  { language, period, previousPeriod = period }: Pick<FormRequest, "language" | "period" | "previousPeriod">,
  translate: Translate,
): void {
  const years = { this: wholeYears(period), last: wholeYears(previousPeriod) };
  const indicatorsOf = plan.rows.map((row) =>
    plan.columns.map((column): Indicator | undefined => {
      const asked = row.kind === "input" && !isFed(row, column) ? plan.indicatorAt(row.row, column.field) : undefined;
      // What is plausible is known of one year.
      return asked && { ...asked, plausibleMaximum: asked.plausibleMaximum * years[column.when] };
    }),
  );
  const asks = (row: number, column: number): Indicator | undefined => indicatorsOf[row]?.[column];
  plan.columns.forEach((_, index) => {
    const column = firstInput + index;
    for (const { first, count } of runs(plan.rows.length, (row) => asks(row, index)?.id)) {
      const indicator = asks(first, index);
      const range = { row: BODY + first, column, rows: count, columns: 1 };
      if (indicator) sheet.validations.push(entryRule(range, indicator, words, language, translate));
    }
  });
  const limitsOf = (row: number): string | undefined => {
    const limits = (indicatorsOf[row] ?? []).map(limitOf);
    return limits.every((limit) => limit === undefined) ? undefined : limits.map((limit) => limit ?? "").join(" ");
  };
  const paint = (severity: "hard" | "soft"): void => {
    plan.columns.forEach((_, index) => {
      for (const { first, count } of runs(plan.rows.length, (row) => limitOf(asks(row, index)))) {
        const indicator = asks(first, index);
        const range = { row: BODY + first, column: firstInput + index, rows: count, columns: 1 };
        if (indicator) sheet.conditionalFormats.push(paintedCells(severity, range, indicator, { words, digits }));
      }
    });
    for (const { first, count } of runs(plan.rows.length, limitsOf)) {
      const inputs = plan.columns.flatMap((_, index) => {
        const indicator = asks(first, index);
        return indicator ? [{ column: firstInput + index, indicator }] : [];
      });
      const labels = { row: BODY + first, column: label, rows: count, columns: 1 };
      sheet.conditionalFormats.push(paintedLabel(severity, labels, inputs, { words, digits }));
    }
  };
  paint("hard");
  writeSumRules(sheet, plan, firstInput, digits);
  for (const { first, count } of runs(plan.rows.length, (row) => (limitsOf(row) === undefined ? undefined : "input"))) {
    const cells = { row: BODY + first, column: firstInput, rows: count, columns: plan.columns.length };
    for (const severity of ["hard", "soft"] as const) {
      sheet.conditionalFormats.push(markedCells(cells, severity, marks[severity], plan.module));
    }
  }
  // Last: what the check marks as an error is no mere query.
  paint("soft");
}

/** Sums over a figure that is still a text are red: one rule for all sums that add alike. */
function writeSumRules(sheet: Sheet, plan: GridPlan, firstInput: number, digits: string): void {
  const added = plan.rows.map((line) =>
    line.kind === "sum" ? rowsAdded(plan, line).map(({ at }) => at - BODY) : undefined,
  );
  for (const { first, count } of runs(plan.rows.length, (row) => added[row]?.map((one) => one - row).join(" "))) {
    const blocks = runs(plan.rows.length, (row) => (added[first]?.includes(row) ? "added" : undefined));
    const range = { row: BODY + first, column: firstInput, rows: count, columns: plan.columns.length };
    const rows = blocks.map((block) => ({ row: BODY + block.first, rows: block.count }));
    if (rows.length > 0) sheet.conditionalFormats.push(redSum(range, rows, digits));
  }
}

/** All that a rule depends on, but its words. */
const limitOf = (indicator: Indicator | undefined): string | undefined =>
  indicator && `${indicator.measure} ${String(indicator.plausibleMaximum)}`;

/** Runs of neighbouring rows that are alike, so that rules are written once a run; rows without a key are in none. */
function runs(
  rows: number,
  keyOf: (row: number) => string | undefined,
): readonly { readonly first: number; readonly count: number }[] {
  const found: { first: number; count: number; key: string }[] = [];
  for (let row = 0; row < rows; row++) {
    const key = keyOf(row);
    const run = found.at(-1);
    if (key === undefined) continue;
    if (run?.key === key && run.first + run.count === row) run.count++;
    else found.push({ first: row, count: 1, key });
  }
  return found;
}
