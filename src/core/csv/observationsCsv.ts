import type { MessageParameters } from "../dataset/Finding";
import type { Observation } from "../dataset/Observation";
import { formatCsv, parseCsv } from "./csv";
import { fromRecord } from "./fromRecord";
import { OBSERVATION_FIELDS, type ObservationField, toRecord } from "./observationFields";

/** Columns without which a file says too little. */
const REQUIRED: readonly ObservationField[] = [
  "programme",
  "party",
  "reporting_unit",
  "zone",
  "period_start",
  "period_end",
  "indicator",
  "unit",
  "value",
];

/** What is wrong with a file: a message's id and parameters. `problem` is itself the id of a message. */
export interface CsvProblem {
  readonly id: string;
  readonly parameters: MessageParameters;
}

/** observations.csv: UTF-8 text, one observation a row, codes only; a byte order mark lets Excel see that it is UTF-8. */
export const formatObservations = (observations: readonly Observation[]): string =>
  `\uFEFF${formatCsv([
    OBSERVATION_FIELDS,
    ...observations.map((observation) => {
      const record = toRecord(observation);
      return OBSERVATION_FIELDS.map((field) => record[field]);
    }),
  ])}`;

/** What stands between fields, told by the names of columns: Excel saves semicolons where the comma is the decimal sign. */
function separatorOf(text: string): "," | ";" | "\t" {
  const [head = ""] = text.split(/[\r\n]/, 1);
  const times = (separator: string): number => head.split(separator).length;
  return ([";", "\t"] as const).find((separator) => times(separator) > times(",")) ?? ",";
}

export interface ParsedObservations {
  readonly observations: readonly Observation[];
  /** The line each of them stands on in the file, counted from 1. */
  readonly lines: readonly number[];
  readonly problems: readonly CsvProblem[];
}

/**
 * Reads observations.csv. Columns may come in any order, unknown ones are left alone. A line longer or shorter than the first one has lost
 * its columns (a comma nobody quoted) and is a problem. With any problem nothing is taken.
 */
export function parseObservations(text: string, file: string): ParsedObservations {
  const parsed = parseCsv(text, separatorOf(text));
  if ("unclosedQuote" in parsed) return refused("csv.unclosedQuote", { file, line: parsed.unclosedQuote });
  const [head, ...body] = parsed;
  const columns = (head?.fields ?? []).map((field) => field.trim().toLowerCase());
  const twice = columns.filter((column, index) => column !== "" && columns.indexOf(column) < index);
  if (twice.length > 0) return refused("csv.columnTwice", { file, columns: twice.join(", ") });
  const lacking = REQUIRED.filter((field) => !columns.includes(field));
  if (lacking.length > 0) return refused("csv.noHeader", { file, columns: lacking.join(", ") });
  const problems: CsvProblem[] = [];
  const observations: Observation[] = [];
  const lines: number[] = [];
  for (const { line, fields } of body) {
    if (fields.length < columns.length || fields.slice(columns.length).some((field) => field !== "")) {
      const parameters = { file, line, found: fields.length, expected: columns.length };
      problems.push({ id: "csv.fieldCount", parameters });
      continue;
    }
    const record = Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? ""]));
    const result = fromRecord(record);
    if ("programme" in result) {
      observations.push(result);
      lines.push(line);
    } else {
      problems.push(
        ...result.map(({ field, problem }) => ({
          id: "csv.badLine",
          parameters: { file, line, column: field, problem: `csv.problem.${problem}` },
        })),
      );
    }
  }
  return problems.length > 0 ? { observations: [], lines: [], problems } : { observations, lines, problems };
}

const refused = (id: string, parameters: MessageParameters): ParsedObservations => ({
  observations: [],
  lines: [],
  problems: [{ id, parameters }],
});
