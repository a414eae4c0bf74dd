import fc from "fast-check";
import { cellAddress } from "../../src/core/workbook/a1";
import { type CellValue, isErrorValue } from "../../src/core/workbook/Cell";
import type { MemoryWorkbook } from "../../src/core/workbook/MemoryWorkbook";
import type { Sheet } from "../../src/core/workbook/Sheet";
import { withPrefixes } from "../../src/hosts/xlsx/formulas/functionPrefixes";
import { isDateFormat } from "../../src/hosts/xlsx/numberFormats";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/hosts/xlsx/writeWorkbook";
import { convertByLibreOffice } from "../support/office/libreOffice";
import { openpyxlReport, type OpenpyxlSheet } from "../support/office/openpyxlReport";
import { resaveByOpenpyxl } from "../support/office/resaveByOpenpyxl";
import { resaveByLibreOffice } from "../support/office/resaveByLibreOffice";
import { toPdf } from "../support/office/toPdf";
import { validateOoxml } from "../support/office/validateOoxml";
import { arbitraryWorkbook } from "../support/xlsx/arbitraryWorkbook";
import { featureWorkbook } from "../support/xlsx/featureWorkbook";

const workbook = featureWorkbook();
let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await writeWorkbook(workbook);
});

/** Values by address, numbers to the fifteen digits a spreadsheet keeps. */
function values(sheet: Sheet): Record<string, CellValue> {
  const filled = [...sheet.entries()].filter(([, , { value }]) => value !== null);
  return Object.fromEntries(
    filled.map(([row, column, { value }]) => [
      cellAddress(row, column),
      typeof value === "number" ? Number(value.toPrecision(15)) : value,
    ]),
  );
}

const valuesBySheet = (book: MemoryWorkbook): Record<string, Record<string, CellValue>> =>
  Object.fromEntries(book.sheets.map((sheet) => [sheet.name, values(sheet)]));

describe("Microsoft's Open XML SDK finds no error", () => {
  test("in a workbook with everything", async () => {
    expect(await validateOoxml(bytes)).toEqual([]);
  });

  test.each(fc.sample(arbitraryWorkbook, { numRuns: 8, seed: 20241219 }).map((any, index) => [index, any] as const))(
    "in workbook %s of those made at random",
    async (_, any) => {
      expect(await validateOoxml(await writeWorkbook(any))).toEqual([]);
    },
  );
});

test("openpyxl finds the same cells, formulas, formats and names", async () => {
  const report = await openpyxlReport(bytes);
  expect(report.sheets.map(({ title, state }) => [title, state])).toEqual(
    workbook.sheets.map(({ name, visibility }) => [name, visibility]),
  );
  const [results] = report.sheets;
  expect(results?.cells["B3"]).toMatchObject({ value: 390, numberFormat: '"hơn "#,##0', type: "n" });
  expect(results?.cells["B5"]).toMatchObject({ value: 1264.25, formula: "=SUM(B3:B4)" });
  expect(results?.cells["B6"]).toMatchObject({ value: "hơn 390" });
  expect(results?.cells["B8"]).toMatchObject({ value: 0 });
  expect(results?.cells["B9"]).toMatchObject({ value: "#DIV/0!" });
  expect(results?.cells["A13"]).toMatchObject({ value: "=1+1", type: "s" });
  expect(results?.cells["A19"]).toMatchObject({ value: "#N/A", type: "s" });
  expect(results?.validations.map(({ type, range }) => `${type} ${range}`)).toEqual([
    "custom B3:B4",
    "list C3",
    "list C4",
    "whole C5:C7",
    "date C8",
    "decimal C10",
    "textLength C12",
  ]);
  expect(results).toMatchObject({ protected: true, freeze: "B3", printArea: ["$A$1:$F$25"], printTitleRows: "$1:$2" });
  expect(report.names).toMatchObject({ "hoptac.template": '"annual-return"', gone: "#REF!" });
  expect(report.active).toBe("Kết quả 'A' 1");
});

describe("opened and saved by LibreOffice", () => {
  let again: MemoryWorkbook;

  beforeAll(async () => {
    again = readWorkbook(await resaveByLibreOffice(bytes));
  });

  test("every value is there, and every result is what LibreOffice calculates", () => {
    const [expected, found] = [valuesBySheet(workbook), valuesBySheet(again)];
    // LibreOffice has no carriage return in a cell.
    for (const sheets of [expected, found]) delete sheets["Kết quả 'A' 1"]?.["A18"];
    expect(found).toEqual(expected);
  });

  test("formulas are the same", () => {
    for (const sheet of workbook.sheets) {
      for (const [row, column, { formula }] of sheet.entries()) {
        const found = again.sheetByName(sheet.name)?.cell(row, column)?.formula;
        if (formula !== undefined) expect(found).toBe(formula.replace("FALSE", "FALSE()"));
      }
    }
  });

  test("names of the workbook and of its sheets are there, also those with dots, broken ones and constants; none is hidden", () => {
    expect(Object.fromEntries(again.names.map(({ name, refersTo }) => [name, refersTo]))).toEqual({
      "hoptac.template": '"annual-return"',
      "hoptac.version": "1",
      Địa_bàn: "_lists!$A$1:$A$3",
      gone: "#REF!",
    });
    expect(again.sheets[0]?.names).toEqual([
      { name: "hoptac.rows", refersTo: "'Kết quả ''A'' 1'!$A$3:$A$4" },
      { name: "local", refersTo: "'Kết quả ''A'' 1'!$B$3:$B$4" },
    ]);
    expect(again.names.some(({ hidden }) => hidden)).toBe(false);
  });

  test("custom properties keep their kinds", () => {
    expect(Object.fromEntries(again.properties)).toEqual(Object.fromEntries(workbook.properties));
  });

  test("validations keep rules, prompts and messages", () => {
    expect(again.sheets[0]?.validations).toEqual(workbook.sheets[0]?.validations);
  });

  test("conditional formats, locks, formats and protection stay", () => {
    const [before, after] = [workbook.sheets[0]!, again.sheets[0]!];
    expect(after.conditionalFormats.slice(0, 2)).toEqual(before.conditionalFormats.slice(0, 2));
    expect(after.cell(2, 1)?.style).toEqual(before.cell(2, 1)?.style);
    expect(after.protection).toEqual(before.protection);
    expect(after.page).toMatchObject({ printArea: before.page?.printArea, titleRows: before.page?.titleRows });
    expect(after.page).toMatchObject({
      header: before.page?.header,
      footer: before.page?.footer,
      fit: before.page?.fit,
    });
  });

  test("what it changes: very hidden sheets become hidden, a heading across cells becomes a merge", () => {
    expect(again.sheetByName("_lists")?.visibility).toBe("hidden");
    expect(again.sheets[0]?.merges).toContainEqual({ row: 0, column: 0, rows: 1, columns: 6 });
  });
});

describe("we and openpyxl read the same", () => {
  test.each<[string, () => Promise<Uint8Array>]>([
    ["in a file of ours", () => Promise.resolve(bytes)],
    ["in a file of LibreOffice", () => resaveByLibreOffice(bytes)],
    ["in a file of openpyxl", () => resaveByOpenpyxl(bytes)],
  ])("%s", async (_, make) => {
    const file = await make();
    const report = await openpyxlReport(file);
    const ours = readWorkbook(file).sheets.map((sheet) => cellsFor(sheet));
    const theirs = report.sheets.map(({ cells }) => cellsOf(cells));
    for (const [cells] of [ours, theirs]) for (const escaped of ["A18", "A20"]) delete cells?.[escaped];
    expect(ours).toEqual(theirs);
  });

  /** Formula and value of each cell; openpyxl shows dates as text and has its own mind about escaped characters. */
  function cellsFor(sheet: Sheet): Record<string, unknown> {
    const filled = [...sheet.entries()].filter(([, , { value, formula }]) => value !== null || formula !== undefined);
    return Object.fromEntries(
      filled.map(([row, column, { value, formula, style }]) => {
        const shown = isErrorValue(value)
          ? value.error
          : typeof value === "string"
            ? value.replace("\r", "_x000D_")
            : value;
        const isDate = isDateFormat(style?.numberFormat ?? "General");
        return [
          cellAddress(row, column),
          [formula === undefined ? null : withPrefixes(formula), isDate ? "date" : shown],
        ];
      }),
    );
  }

  function cellsOf(cells: OpenpyxlSheet["cells"]): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(cells).map(([address, { formula, value, type }]) => [
        address,
        [formula, type === "d" ? "date" : value],
      ]),
    );
  }
});

test("a workbook saved as .ods and again as .xlsx keeps its values", async () => {
  const ods = await resaveByLibreOffice(bytes, "ods");
  const again = readWorkbook(await convertByLibreOffice(ods, "ods", "xlsx:Calc MS Excel 2007 XML"));
  expect(Object.keys(valuesBySheet(again))).toEqual(Object.keys(valuesBySheet(workbook)));
  expect(again.sheets[0]?.value(4, 1)).toBe(1264.25);
  expect(again.sheets[0]?.cell(2, 1)).toMatchObject({ value: 390, style: { numberFormat: '"hơn "#,##0' } });
});

test("an .xls file is told from a workbook with a password", async () => {
  const xls = await convertByLibreOffice(bytes, "xlsx", "xls");
  expect(() => readWorkbook(xls)).toThrow("legacyXls");
});

test("it prints", async () => {
  const pdf = await toPdf(bytes);
  expect(new TextDecoder("latin1").decode(pdf.subarray(0, 5))).toBe("%PDF-");
});
