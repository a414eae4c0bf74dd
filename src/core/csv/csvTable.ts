import type { MessageParameters } from "../dataset/Finding";
import { parseCsv } from "./csv";

/** What is wrong with a file: a message's id and parameters. `problem` is itself the id of a message. */
export interface CsvProblem {
  readonly id: string;
  readonly parameters: MessageParameters;
}

/** A line of a file by its columns' names. */
export interface CsvRecord {
  readonly line: number;
  readonly record: Readonly<Record<string, string>>;
}

export interface CsvTable {
  /** In small letters, without spaces around. */
  readonly columns: readonly string[];
  readonly records: readonly CsvRecord[];
  readonly problems: readonly CsvProblem[];
}

/** What stands between fields, told by the names of columns: Excel saves semicolons where the comma is the decimal sign. */
function separatorOf(text: string): "," | ";" | "\t" {
  const [head = ""] = text.split(/[\r\n]/, 1);
  const times = (separator: string): number => head.split(separator).length;
  return ([";", "\t"] as const).find((separator) => times(separator) > times(",")) ?? ",";
}

/**
 * Reads a file whose first line names its columns, in any order. A line longer or shorter than the first one has lost its columns (a comma
 * nobody quoted) and is a problem.
 * @param required columns without which the file says too little.
 */
export function parseTable(text: string, file: string, required: readonly string[]): CsvTable {
  const refused = (id: string, parameters: MessageParameters): CsvTable => ({
    columns: [],
    records: [],
    problems: [{ id, parameters: { file, ...parameters } }],
  });
  const lines = parseCsv(text, separatorOf(text));
  if ("unclosedQuote" in lines) return refused("csv.unclosedQuote", { line: lines.unclosedQuote });
  const [head, ...body] = lines;
  const columns = (head?.fields ?? []).map((field) => field.trim().toLowerCase());
  const twice = columns.filter((column, index) => column !== "" && columns.indexOf(column) < index);
  if (twice.length > 0) return refused("csv.columnTwice", { columns: twice.join(", ") });
  const lacking = required.filter((field) => !columns.includes(field));
  if (lacking.length > 0) return refused("csv.noHeader", { columns: lacking.join(", ") });
  const records: CsvRecord[] = [];
  const problems: CsvProblem[] = [];
  for (const { line, fields } of body) {
    if (fields.length < columns.length || fields.slice(columns.length).some((field) => field !== "")) {
      const parameters = { file, line, found: fields.length, expected: columns.length };
      problems.push({ id: "csv.fieldCount", parameters });
    } else {
      records.push({ line, record: Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? ""])) });
    }
  }
  return { columns, records, problems };
}
