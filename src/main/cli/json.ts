import { standingOf } from "../../core/check/checkList";
import { numericValue, type Quantity } from "../../core/quantity/Quantity";
import type { Finding } from "../../core/dataset/Finding";
import type { Sentence } from "../../core/narrative/Sentence";
import type { StatTable, TableCell } from "../../core/tables/StatTable";
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
    message: wordFinding(finding, language, translate),
    ...(finding.expected && { expected: finding.expected }),
    ...(finding.trial && { trial: true }),
    ...(finding.reason && { reason: finding.reason }),
    ...(finding.fix && { fix: finding.fix }),
    ...(finding.choices && { choices: finding.choices }),
  }));

/** Tables as `--json` prints them: rows of cells by column id. */
export const tablesJson = (tables: readonly StatTable[]): readonly object[] =>
  tables.map(({ id, title, headnote, columns, rows, notes }) => ({
    id,
    title,
    headnote,
    columns: columns.map((column) => ({ id: column.id, label: column.label })),
    rows: rows.map((row) => ({
      id: row.id,
      unit: unitOf(row.cells),
      cells: Object.fromEntries(row.cells.map((cell, index) => [columns[index]?.id ?? String(index), cellJson(cell)])),
    })),
    notes,
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
