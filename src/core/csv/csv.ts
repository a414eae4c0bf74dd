/** One line of a CSV file with the number of its first line in the file, counted from 1. */
export interface CsvLine {
  readonly line: number;
  readonly fields: readonly string[];
}

/** What a spreadsheet program would run as a formula when it opens the file. */
const FORMULA_START = /^[=+\-@\t\r]/;

/**
 * CSV as RFC 4180 has it: commas, CRLF, quotes doubled inside quotes. A text that begins like a formula gets an apostrophe in front, so that
 * no program runs it; `parseCsv` takes it off again.
 */
export function formatCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  const field = (value: string | number | null): string => {
    if (value === null) return "";
    const text =
      typeof value === "string" && (FORMULA_START.test(value) || value.startsWith("'")) ? `'${value}` : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

/**
 * Reads CSV with any line end and an optional byte order mark. Blank lines are left out.
 * @returns the lines, or the line on which a quotation mark opens that never closes.
 */
export function parseCsv(
  text: string,
  separator: "," | ";" | "\t" = ",",
): readonly CsvLine[] | { readonly unclosedQuote: number } {
  const lines: CsvLine[] = [];
  const source = text.replace(/^\uFEFF/, "");
  let fields: string[] = [];
  let field = "";
  let lineNumber = 1;
  let start = 1;
  let at = 0;
  const endField = (): void => {
    fields.push(/^'(?:[=+\-@\t\r']|$)/.test(field) ? field.slice(1) : field);
    field = "";
  };
  const endLine = (): void => {
    endField();
    if (fields.some((value) => value !== "")) lines.push({ line: start, fields });
    fields = [];
    start = lineNumber;
  };
  while (at < source.length) {
    const character = source[at] ?? "";
    if (character === '"' && field === "") {
      const opened = lineNumber;
      const quoted = readQuoted(source, at + 1);
      if (!quoted) return { unclosedQuote: opened };
      field = quoted.text;
      lineNumber += quoted.text.split("\n").length - 1;
      at = quoted.end;
    } else if (character === separator) {
      endField();
      at++;
    } else if (character === "\n" || character === "\r") {
      at += source.startsWith("\r\n", at) ? 2 : 1;
      lineNumber++;
      endLine();
    } else {
      field += character;
      at++;
    }
  }
  if (field !== "" || fields.length > 0) endLine();
  return lines;
}

function readQuoted(source: string, from: number): { readonly text: string; readonly end: number } | undefined {
  let text = "";
  for (let at = from; ;) {
    const quote = source.indexOf('"', at);
    if (quote < 0) return undefined;
    text += source.slice(at, quote);
    if (source[quote + 1] !== '"') return { text, end: quote + 1 };
    text += '"';
    at = quote + 2;
  }
}
