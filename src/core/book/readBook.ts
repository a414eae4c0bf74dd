import type { Catalogue } from "../Catalogue";
import { fromRecord } from "../csv/fromRecord";
import { OBSERVATION_FIELDS } from "../csv/observationFields";
import type { Dataset } from "../dataset/Dataset";
import type { Finding } from "../dataset/Finding";
import { parseProgramme } from "../dataset/parseProgramme";
import { rangeOfName } from "../forms/findForms";
import { differs } from "../forms/checkSums";
import { wordOfNumberFormat } from "../quantity/qualifierFormat";
import { bodyOrigin, renderTable } from "../tables/renderTable";
import { BOOK_NAMES } from "../tables/dataSheet";
import { tableContext } from "../tables/TableContext";
import { isLanguage, type Language } from "../text/Labels";
import { cellAddress } from "../workbook/a1";
import { contentHash } from "../workbook/contentHash";
import type { Cell, CellValue } from "../workbook/Cell";
import type { CellReading, SheetSnapshot, WorkbookSnapshot } from "../workbook/Workbook";
import { DATA_ID, madeId, madeProperty, sheetsOfBook } from "./madeSheets";
import { buildTables } from "./buildTables";
import { editedSentences } from "./editedSentences";

export interface BookReading {
  readonly dataset: Dataset;
  readonly language: Language;
  /** Table cells whose live formula was compared with the core's own figure. */
  readonly verified: number;
  readonly findings: readonly Finding[];
}

/**
 * Reads a book back from its data sheet, computes every table again and compares each figure with what the sheet's own formulas give
 * now. A figure on which the two disagree is an error at its cell; so is a data sheet that holds something else than the tool wrote.
 * @returns undefined when the workbook holds no book.
 */
export function readBook(snapshot: WorkbookSnapshot, catalogue: Catalogue): BookReading | Finding | undefined {
  // The last one made stands last.
  const data = snapshot.sheets.filter((sheet) => madeId(sheet) === DATA_ID).at(-1);
  const made = data ?? snapshot.sheets.find((sheet) => madeId(sheet) !== undefined);
  if (!made) return undefined;
  const unreadable: Finding = { rule: "book.dataUnreadable", severity: "hard", place: { sheet: made.name } };
  if (!data) return unreadable;
  const dataset = readDataSheet(data, catalogue);
  const languageRange = rangeOfName(data, BOOK_NAMES.language);
  const language = languageRange && data.cell(languageRange.row, languageRange.column).value;
  if (!dataset || !isLanguage(language)) return unreadable;
  const findings: Finding[] = [];
  const written = snapshot.properties[madeProperty(DATA_ID)];
  if (written !== undefined && written !== contentHash(data)) {
    findings.push({ rule: "book.dataChanged", severity: "hard", place: { sheet: data.name } });
  }
  const book = sheetsOfBook(snapshot.sheets, data);
  let verified = 0;
  const context = tableContext(catalogue, dataset, language);
  for (const table of buildTables(context).tables) {
    const sheet = book.find((candidate) => madeId(candidate) === table.id);
    const start = sheet && rangeOfName(sheet, BOOK_NAMES.table(table.id));
    if (!sheet || !start) continue;
    const expected = renderTable(table, context, { sheetName: sheet.name, annexNumber: "", dataSheet: data.name });
    const origin = bodyOrigin(table);
    const area = { row: origin.row - 2, rows: table.rows.length + 2, columns: table.columns.length };
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = 0; column < area.columns; column++) {
        const wanted = expected.cell(row, column);
        const found = sheet.cell(start.row + row, start.column + column);
        if (typeof wanted?.value === "number") verified++;
        if (sameContent(wanted, found)) continue;
        findings.push({
          rule: "book.differs",
          severity: "hard",
          place: { sheet: sheet.name, cell: cellAddress(start.row + row, start.column + column) },
          parameters: {
            expected: shown(wanted?.value ?? null, wanted?.style?.numberFormat),
            found: shown(found.value, found.numberFormat),
          },
        });
      }
    }
  }
  findings.push(...editedSentences(book, context));
  return { dataset, language, verified, findings };
}

/** The same figure with the same word before it, or the same text. */
function sameContent(wanted: Cell | undefined, found: CellReading): boolean {
  const value = wanted?.value ?? null;
  if (typeof value !== "number" || typeof found.value !== "number") return value === found.value;
  const word = wordOfNumberFormat(wanted?.style?.numberFormat ?? "General");
  return !differs(value, found.value) && word === wordOfNumberFormat(found.numberFormat);
}

/** What a cell shows, for a message. */
function shown(value: CellValue, numberFormat = "General"): string | number {
  if (value === null) return "–";
  if (typeof value === "object") return value.error;
  if (typeof value !== "number") return String(value);
  const word = wordOfNumberFormat(numberFormat);
  return word === undefined ? value : `${word} ${String(value)}`;
}

function readDataSheet(sheet: SheetSnapshot, catalogue: Catalogue): Dataset | undefined {
  const data = rangeOfName(sheet, BOOK_NAMES.data);
  const json = rangeOfName(sheet, BOOK_NAMES.programme);
  const periods = rangeOfName(sheet, BOOK_NAMES.period);
  if (!data || !json || !periods) return undefined;
  const text = (row: number, column: number): string => {
    const { value } = sheet.cell(row, column);
    return typeof value === "string" ? value : "";
  };
  const joined = Array.from({ length: json.rows }, (_, index) => text(json.row + index, json.column)).join("");
  const { programme } = parseProgramme(joined, new Set(catalogue.indicators.keys()));
  const [from = "", to = "", previousFrom = "", previousTo = ""] = [0, 1, 2, 3].map((index) =>
    text(periods.row + index, periods.column),
  );
  if (!programme) return undefined;
  const records = Array.from({ length: data.rows - 1 }, (_, index) =>
    fromRecord(
      Object.fromEntries(
        OBSERVATION_FIELDS.map((field, column) => {
          const { value } = sheet.cell(data.row + 1 + index, data.column + column);
          return [field, typeof value === "string" || typeof value === "number" ? value : null];
        }),
      ),
    ),
  );
  const observations = records.flatMap((record) => ("programme" in record ? [record] : []));
  if (observations.length < records.length) return undefined;
  return {
    programme,
    period: { from, to },
    ...(previousFrom !== "" && { previousPeriod: { from: previousFrom, to: previousTo } }),
    observations,
  };
}
