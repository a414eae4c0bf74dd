import type { Catalogue } from "../Catalogue";
import { bookCharts } from "../charts/bookCharts";
import { CHARTS_ID, chartsSheet } from "../charts/chartsSheet";
import type { Dataset } from "../dataset/Dataset";
import type { Finding, Place } from "../dataset/Finding";
import { rangeOfName } from "../forms/findForms";
import { differs } from "../forms/sumShown";
import { wordOfNumberFormat } from "../quantity/qualifierFormat";
import { bodyOrigin, renderTable } from "../tables/renderTable";
import { BOOK_NAMES } from "../tables/dataSheet";
import type { StatTable } from "../tables/StatTable";
import type { TableContext } from "../tables/TableContext";
import { type BookLanguage, isBookLanguage } from "../text/BookLanguage";
import { roman } from "../text/roman";
import { cellAddress } from "../workbook/a1";
import { contentHash } from "../workbook/contentHash";
import type { Cell, CellValue } from "../workbook/Cell";
import type { Rect } from "../workbook/Rect";
import type { Sheet } from "../workbook/Sheet";
import type { CellReading, SheetSnapshot, WorkbookSnapshot } from "../workbook/Workbook";
import { bookContext } from "./bookContext";
import type { BookFacts } from "./BookFacts";
import { choicesIn } from "./bookChoices";
import { codeCellOf } from "./contentsSheet";
import { changedTexts } from "./handwork";
import { DATA_ID, isSigned, madeId, madeProperty, sheetsOfBook } from "./madeSheets";
import { type BookTables, buildTables } from "./buildTables";
import { editedSentences } from "./editedSentences";
import { readDataSheet } from "./readDataSheet";
import { sameFormula } from "./sameFormula";
import { sealCode } from "./seal";

export interface BookReading {
  readonly dataset: Dataset;
  readonly facts: BookFacts;
  readonly language: BookLanguage;
  /** Its sheets, the data sheet included. */
  readonly sheets: readonly SheetSnapshot[];
  /** As the core computes them. */
  readonly tables: readonly StatTable[];
  /** The same in each language of the book. */
  readonly voices: readonly (readonly StatTable[])[];
  /** Whether it is a signed copy. */
  readonly signed: boolean;
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
  const read = readDataSheet(data, catalogue);
  const languageRange = rangeOfName(data, BOOK_NAMES.language);
  const language = languageRange && data.cell(languageRange.row, languageRange.column).value;
  if (!read || !isBookLanguage(language)) return unreadable;
  const { dataset, facts } = read;
  const findings: Finding[] = [];
  const written = snapshot.properties[madeProperty(DATA_ID)];
  const book = sheetsOfBook(snapshot.sheets, data);
  const contents = book.find(isSigned);
  // What the data sheet of a signed copy holds is part of its code.
  if (!contents && written !== undefined && written !== contentHash(data)) {
    findings.push({ rule: "book.dataChanged", severity: "hard", place: { sheet: data.name } });
  }
  let verified = 0;
  const context = bookContext(catalogue, dataset, language, facts, choicesIn(snapshot.properties).chance);
  if (contents) findings.push(...brokenSeal(contents, book), ...hiddenLater(contents, book));
  const built = buildTables(context, facts);
  const { tables, voices } = built;
  const areas = expectedAreas(context, built, book);
  const moved = areas.some(({ id, table }) => {
    const sheet = table && book.find((candidate) => madeId(candidate) === id);
    const start = sheet && rangeOfName(sheet, BOOK_NAMES.table(id));
    return table !== undefined && (start === undefined || start.row > 0 || start.column > 0);
  });
  findings.push(...chartsGone(areas, book, contents !== undefined));
  for (const { area, expected, id, table } of areas) {
    const sheet = book.find((candidate) => madeId(candidate) === id);
    const start = sheet && rangeOfName(sheet, BOOK_NAMES.table(id));
    if (!sheet || !start) continue;
    // What nobody touched is as it was made, though by another version of the tool.
    const touched = !contents && snapshot.properties[madeProperty(id)] !== contentHash(sheet);
    if (table && touched) findings.push(...changedTexts(expected, table, sheet));
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const wanted = expected.cell(row, column);
        const found = sheet.cell(start.row + row, start.column + column);
        if (typeof wanted?.value === "number") verified++;
        const place = { sheet: sheet.name, cell: cellAddress(start.row + row, start.column + column) };
        if (sameContent(wanted, found)) {
          // A program that has not calculated yet still shows the old figure.
          if (touched && !(id === CHARTS_ID && moved)) findings.push(...otherFormula(wanted, found, start, place));
          continue;
        }
        findings.push({
          rule: contents ? "book.signedDiffers" : "book.differs",
          severity: "hard",
          place,
          parameters: {
            expected: shown(wanted?.value ?? null, wanted?.style?.numberFormat),
            found: shown(found.value, found.numberFormat),
          },
        });
      }
    }
  }
  findings.push(...editedSentences(book, context));
  return { dataset, facts, language, sheets: book, tables, voices, signed: contents !== undefined, verified, findings };
}

/** A block of a made sheet, as the core computes it anew. */
interface ExpectedArea {
  readonly id: string;
  readonly expected: Sheet;
  readonly area: Rect;
  /** Of the sheet of a table. */
  readonly table?: StatTable;
}

/** The bodies of the tables with their column numbers, and the figures of the charts. */
function expectedAreas(
  context: TableContext,
  { tables, voices }: BookTables,
  book: readonly SheetSnapshot[],
): readonly ExpectedArea[] {
  const nameOf = (id: string): string => book.find((sheet) => madeId(sheet) === id)?.name ?? id;
  const dataSheet = nameOf(DATA_ID);
  const ofTables = tables.map((table, index): ExpectedArea => {
    const origin = bodyOrigin(table);
    return {
      id: table.id,
      table,
      expected: renderTable(table, context, { annexNumber: roman(index + 1), dataSheet, sheetName: nameOf(table.id) }),
      area: { row: origin.row - 2, column: 0, rows: table.rows.length + 2, columns: table.columns.length },
    };
  });
  const places = new Map(
    tables.map((table) => [table.id, { annexNumber: "", sheetName: nameOf(table.id), origin: bodyOrigin(table) }]),
  );
  const charts = bookCharts(context, voices);
  const expected = chartsSheet(charts, context, {
    annexNumber: "",
    dataSheet,
    sheetName: nameOf(CHARTS_ID),
    places,
  });
  return [...ofTables, ...expected.charts.map(({ data }) => ({ id: CHARTS_ID, expected, area: data }))];
}

/** A figure that stands as it should, but by another formula, or by none: the next calculation, or the next figure, makes it another. */
function otherFormula(wanted: Cell | undefined, found: CellReading, start: Rect, place: Place): readonly Finding[] {
  if (wanted?.formula === undefined || typeof wanted.value !== "number") return [];
  if (found.formula === undefined) return [{ rule: "book.formulaGone", severity: "soft", place }];
  if (sameFormula(wanted.formula, found.formula, { rows: start.row, columns: start.column })) return [];
  return [{ rule: "book.formulaChanged", severity: "hard", place, parameters: { expected: wanted.formula } }];
}

/** Charts somebody has deleted: a print without them is not the book that was made. */
function chartsGone(
  areas: readonly ExpectedArea[],
  book: readonly SheetSnapshot[],
  signed: boolean,
): readonly Finding[] {
  const sheet = book.find((candidate) => madeId(candidate) === CHARTS_ID);
  const made = areas.find(({ id }) => id === CHARTS_ID)?.expected.charts.length ?? 0;
  if (!sheet || sheet.charts >= made) return [];
  const place = { sheet: sheet.name };
  const parameters = { count: made - sheet.charts };
  return [
    { rule: signed ? "book.signedChartGone" : "book.chartGone", severity: signed ? "hard" : "soft", place, parameters },
  ];
}

/** A signed copy whose content is not what its code says. */
function brokenSeal(contents: SheetSnapshot, book: readonly SheetSnapshot[]): readonly Finding[] {
  const codeCell = codeCellOf(contents);
  if (!codeCell) return [];
  const sealed = book.map((sheet) => ({
    id: madeId(sheet) ?? "",
    sheet,
    ...(sheet === contents && { codeCell }),
  }));
  const { value } = contents.cell(codeCell.row, codeCell.column);
  const expected = sealCode(sealed);
  if (value === expected) return [];
  const place = { sheet: contents.name, cell: cellAddress(codeCell.row, codeCell.column) };
  return [{ rule: "book.sealBroken", severity: "hard", place, parameters: { found: expected } }];
}

/** What somebody has hidden of a signed copy, which shows all there is when it is made: its print would leave figures out. */
function hiddenLater(contents: SheetSnapshot, book: readonly SheetSnapshot[]): readonly Finding[] {
  return book.flatMap((sheet): readonly Finding[] => {
    const { hiddenColumn = 0, hiddenRow = 0, name, visibility } = sheet;
    // The data sheet is not printed, and has columns of its own that nobody is to see.
    if (madeId(sheet) === DATA_ID) return [];
    if (visibility !== "visible") {
      const place = { sheet: contents.name, cell: cellAddress(0, 0) };
      return [{ rule: "book.signedSheetHidden", severity: "hard", place, parameters: { sheet: name } }];
    }
    if (sheet.hiddenRow === undefined && sheet.hiddenColumn === undefined) return [];
    const place = { sheet: name, cell: cellAddress(hiddenRow, hiddenColumn) };
    const id = sheet.hiddenRow === undefined ? "book.signedColumnHidden" : "book.signedRowHidden";
    return [{ rule: id, severity: "hard", place }];
  });
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
