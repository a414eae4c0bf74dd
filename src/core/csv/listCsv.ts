import type { Catalogue } from "../Catalogue";
import { dayNumber, periodProblem, type ReferencePeriod } from "../dataset/ReferencePeriod";
import type { FormReading } from "../forms/FormReading";
import { figureProblem, formatFigure, parseFigure } from "../lists/figureText";
import type { ListLine } from "../lists/fillList";
import type { FormList } from "../lists/FormList";
import type { Quantity } from "../quantity/Quantity";
import { cellAddress } from "../workbook/a1";
import { formatCsv } from "./csv";
import { type CsvProblem, parseTable } from "./csvTable";

const HEAD = ["list", "programme", "period_start", "period_end"] as const;
const SOURCE = ["source_file", "source_sheet", "source_cell"] as const;
/** Days as texts, so that no program shows them its own way. */
const MARK = "\uFEFF";

/** The rows of a list in some forms as CSV: one row a line, columns by their ids, codes and days as `ListRecord` has them. */
export function formatList(list: FormList, forms: readonly FormReading[]): string {
  const columns = list.columns.map(({ id }) => id);
  const lines = forms.flatMap((form) =>
    form.lists
      .filter((reading) => reading.list === list.id)
      .flatMap(({ rows, sheet }) =>
        rows.map(({ at, fields, figures }) => [
          ...[list.id, form.programme.id, form.period?.from ?? "", form.period?.to ?? ""],
          ...columns.map((id) => fields[id] ?? (figures[id] ? formatFigure(figures[id]) : null)),
          ...[form.place.file ?? null, sheet.name, cellAddress(at, 0)],
        ]),
      ),
  );
  return `${MARK}${formatCsv([[...HEAD, ...columns, ...SOURCE], ...lines])}`;
}

/** A line with the form it belongs to. */
export interface ListFileLine extends ListLine {
  readonly programme: string;
  readonly period: ReferencePeriod;
}

export interface ListFile {
  readonly list: FormList;
  readonly lines: readonly ListFileLine[];
}

/** Whether a file holds rows of a list: it says so in a column of its own. */
export const isListFile = (text: string): boolean =>
  /^(?:\uFEFF)?[^\r\n]*(?:^|[,;\t\uFEFF"])list(?:[,;\t"]|$)/im.test(text.split(/[\r\n]/, 1)[0] ?? "");

/** Reads the rows of one list. With any problem nothing is taken. */
export function parseList(
  text: string,
  file: string,
  { lists, indicators }: Pick<Catalogue, "lists" | "indicators">,
): { readonly content?: ListFile; readonly problems: readonly CsvProblem[] } {
  const { columns, records, problems: found } = parseTable(text, file, HEAD);
  const problems = [...found];
  const ids = [...new Set(records.map(({ record }) => record["list"] ?? ""))];
  const [id = ""] = ids;
  const list = [...lists.values()].find((one) => one.id === id);
  if (problems.length > 0) return { problems };
  if (!list || ids.length > 1) return { problems: [{ id: "csv.noList", parameters: { file, list: ids.join(", ") } }] };
  const own = new Map(list.columns.map((column) => [column.id, column]));
  const other = columns.filter((column) => !own.has(column) && ![...HEAD, ...SOURCE].some((known) => known === column));
  if (other.length > 0) {
    return { problems: [{ id: "csv.unknownColumn", parameters: { file, list: id, columns: other.join(", ") } }] };
  }
  const lines = records.map(({ line, record }): ListFileLine => {
    const bad = (column: string, problem: string): void => {
      problems.push({ id: "csv.badLine", parameters: { file, line, column, problem: `csv.problem.${problem}` } });
    };
    const fields: Record<string, string> = {};
    const figures: Record<string, Quantity> = {};
    for (const [column, text] of Object.entries(record)) {
      const known = own.get(column);
      if (text === "" || !known) continue;
      if (known.kind === "figure") {
        const figure = parseFigure(text, indicators.get(column)?.unit ?? "item");
        if (figure) figures[column] = figure;
        else bad(column, figureProblem);
      } else if (known.kind === "date" && dayNumber(text) === undefined) bad(column, "badDate");
      else fields[column] = text;
    }
    const period = { from: record["period_start"] ?? "", to: record["period_end"] ?? "" };
    if (periodProblem(period)) bad("period_start", "badDate");
    return { line, programme: record["programme"] ?? "", period, fields, figures };
  });
  return problems.length > 0 ? { problems } : { content: { list, lines }, problems };
}
