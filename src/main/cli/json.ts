import { standingOf } from "../../core/check/checkList";
import { numericValue, type Quantity } from "../../core/quantity/Quantity";
import type { Finding } from "../../core/dataset/Finding";
import type { Book } from "../../core/book/planBook";
import type { Sentence } from "../../core/narrative/Sentence";
import { sourcesOf } from "../../core/tables/sourcesOf";
import type { TableCell } from "../../core/tables/StatTable";
import { wordFinding } from "../../core/text/wordFinding";
import type { CommandContext } from "./CommandContext";

/** Findings as `--json` prints them. */
export const findingsJson = (
  findings: readonly Finding[],
  { language, translate }: CommandContext,
): readonly object[] =>
  findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    state: standingOf(finding),
    ...(finding.place.file !== undefined && { file: finding.place.file }),
    sheet: finding.place.sheet ?? null,
    cell: finding.place.cell ?? null,
    ...(finding.alsoAt && { alsoAt: finding.alsoAt }),
    message: wordFinding(finding, language, translate),
    ...(finding.expected && { expected: finding.expected }),
    ...(finding.trial && { trial: true }),
    ...(finding.reason && { reason: finding.reason }),
    ...(finding.fix && { fix: finding.fix }),
    ...(finding.choices && { choices: finding.choices }),
  }));

/** Tables as `--json` prints them: rows of cells by column id, each figure with the cells it comes from. */
export const tablesJson = ({ dataset, tables }: Pick<Book, "dataset" | "tables">): readonly object[] =>
  tables.map((table) => {
    const { columns, headnote, id, notes, rows, title } = table;
    const cellAt = (cell: TableCell, row: number, column: number): object => {
      const sources = sourcesOf(table, { row, column }, dataset).flatMap(({ source }) => source ?? []);
      return { ...cellJson(cell), ...(sources.length > 0 && { sources }) };
    };
    return {
      id,
      title,
      headnote,
      columns: columns.map(({ id: column, label, spanner }) => ({ id: column, label, ...(spanner && { spanner }) })),
      rows: rows.map((row, at) => ({
        id: row.id,
        unit: unitOf(row.cells),
        cells: Object.fromEntries(
          row.cells.map((cell, index) => [columns[index]?.id ?? String(index), cellAt(cell, at, index)]),
        ),
      })),
      notes,
    };
  });

/** Charts as `--json` prints them: what is drawn, by category; null where there is no figure. */
export const chartsJson = ({ charts }: Pick<Book, "charts">): readonly object[] =>
  charts.map(({ categories, description, id, kind, notes, series, table, title, unit }) => ({
    id,
    kind,
    title,
    unit,
    table,
    categories,
    series: series.map(({ label, points }) => ({ label, values: points.map((point) => point?.value ?? null) })),
    notes,
    description,
  }));

export const sentencesJson = (sentences: readonly Sentence[]): readonly object[] =>
  sentences.map(({ language, topic, zone, text, figures }) => ({
    language,
    topic,
    zone: zone ?? null,
    text,
    figures: figures.map(({ start, end, figure }) => ({
      start,
      end,
      ...figure.ref,
      value: figure.number?.value ?? null,
    })),
  }));

const unitOf = (cells: readonly TableCell[]): string | null => {
  const found = cells.find((cell) => cell.kind === "quantity");
  return found?.kind === "quantity" ? found.quantity.unit : null;
};

function cellJson(cell: TableCell): object {
  switch (cell.kind) {
    case "text":
      return { text: cell.text };
    case "quantity":
    case "stated":
      return quantityJson(cell.quantity);
    case "missing":
      return { value: null, status: "missing" };
    case "dash":
      return { value: null, status: "dash" };
    case "difference":
      return { value: cell.value, qualifier: cell.qualifier };
    case "rank":
      return { value: cell.value, qualifier: cell.qualifier };
    case "percent":
    case "share":
      return { value: cell.value, qualifier: cell.qualifier, unit: "%" };
    case "times":
      return { value: cell.value, qualifier: cell.qualifier, unit: "times" };
    case "count":
      return { value: cell.value };
    case "sign":
      return { value: null, status: cell.sign };
  }
}

const quantityJson = (quantity: Quantity): object => ({
  value: numericValue(quantity) ?? null,
  qualifier: quantity.kind === "number" ? quantity.qualifier : null,
  unit: quantity.unit,
  status: quantity.kind,
  ...(quantity.kind === "qualitative" && { text: quantity.text }),
});
