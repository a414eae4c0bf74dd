import type { Observation } from "../dataset/Observation";
import { formatCsv } from "./csv";
import { type CsvProblem, parseTable } from "./csvTable";
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

/** observations.csv: UTF-8 text, one observation a row, codes only; a byte order mark lets Excel see that it is UTF-8. */
export const formatObservations = (observations: readonly Observation[]): string =>
  `\uFEFF${formatCsv([
    OBSERVATION_FIELDS,
    ...observations.map((observation) => {
      const record = toRecord(observation);
      return OBSERVATION_FIELDS.map((field) => record[field]);
    }),
  ])}`;

/**
 * Reads observations.csv. Columns may come in any order, unknown ones are left alone. A line longer or shorter than the first one has lost
 * its columns (a comma nobody quoted) and is a problem. With any problem nothing is taken.
 */
export function parseObservations(
  text: string,
  file: string,
): { readonly observations: readonly Observation[]; readonly problems: readonly CsvProblem[] } {
  const table = parseTable(text, file, REQUIRED);
  const problems: CsvProblem[] = [...table.problems];
  const observations: Observation[] = [];
  for (const { line, record } of table.records) {
    const result = fromRecord(record);
    if ("programme" in result) observations.push(result);
    else {
      problems.push(
        ...result.map(({ field, problem }) => ({
          id: "csv.badLine",
          parameters: { file, line, column: field, problem: `csv.problem.${problem}` },
        })),
      );
    }
  }
  return { observations: problems.length > 0 ? [] : observations, problems };
}
