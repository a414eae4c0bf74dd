import { catalogue } from "../../../src/catalogue/catalogue";
import { planForm } from "../../../src/core/forms/planForm";
import { columnName } from "../../../src/core/forms/formNames";
import { readReturns } from "../../../src/core/tasks/readReturns";
import { cellAddress, parseSheetReference } from "../../../src/core/workbook/a1";
import { isErrorValue } from "../../../src/core/workbook/Cell";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { Sheet } from "../../../src/core/workbook/Sheet";
import { createBridge } from "../../../src/hosts/embedded/bridge/createBridge";
import { FIRST_ROW, GOOD, registerProgramme, serial, type TypedRow } from "../../support/lists/RegisterUnderTest";
import { officeClient } from "../../support/officeClient";
import { openAgain } from "../suite/excelHost";

const SHEET = "Sổ vụ";

/** Rows typed into a case register through the Office.js client; what is said of its cells, as rule and column with the row counted from 0. */
async function saidOf(
  rows: readonly TypedRow[],
  also: (sheet: Excel.Worksheet, at: (id: string, index: number) => string) => void = () => undefined,
): Promise<readonly string[]> {
  const content = new MemoryWorkbook();
  content.addSheet(new Sheet("Sheet1"));
  const bridge = createBridge(content, { culture: "vi-VN" });
  const workbook = openAgain(bridge);
  const { period } = registerProgramme;
  await workbook.apply(
    planForm({ programme: registerProgramme, language: "vi", period }, catalogue, await workbook.find()),
  );
  const outline = (await workbook.find()).sheets.find(({ name }) => name === SHEET)!;
  const columnOf = (id: string): number => {
    const wanted = columnName({ field: id, when: "this" }).toLowerCase();
    return parseSheetReference(outline.names.find(({ name }) => name.toLowerCase() === wanted)!.refersTo)!.rect.column;
  };
  const at = (id: string, index: number): string => cellAddress(FIRST_ROW + index, columnOf(id));
  const columns = Object.keys(GOOD).concat("province");
  const { Excel } = officeClient(bridge);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    rows.forEach((row, index) => {
      for (const [id, value] of Object.entries(row)) {
        // An apostrophe keeps a day a text; the other columns are of text anyway.
        const typed = id === "case_date" && typeof value === "string" ? `'${value}` : value;
        sheet.getRange(at(id, index)).values = [[isErrorValue(typed) ? typed.error : typed]];
      }
    });
    also(sheet, at);
    await context.sync();
  });
  const [form] = (await readReturns(workbook, catalogue)).forms;
  const places = new Map(rows.flatMap((_, index) => columns.map((id) => [at(id, index), `${id} ${String(index)}`])));
  return form!.findings
    .filter(({ place }) => place.sheet === SHEET)
    .map(({ rule, severity, place }) => `${severity} ${rule} ${places.get(place.cell ?? "") ?? place.cell ?? ""}`)
    .sort();
}

const row = (more: TypedRow): TypedRow => ({ ...GOOD, ...more });

test.each<[number, string, TypedRow, readonly string[]]>([
  [41, "a day as text", row({ case_date: "4/3/2025" }), ["soft intake.fix.date case_date 0"]],
  [42, "a Buddhist year", row({ case_date: "4/3/2568" }), ["soft intake.fix.buddhistYear case_date 0"]],
  [43, "a month for a day", row({ case_date: "tháng 3/2025" }), ["hard intake.error.date case_date 0"]],
  [43, "a quarter for a day", row({ case_date: "Quý I/2025" }), ["hard intake.error.date case_date 0"]],
  [44, "a year for a day", row({ case_date: 2025 }), ["hard intake.error.date case_date 0"]],
  [45, "a code for a province", row({ province: "44" }), ["soft list.unknownChoice province 0"]],
  [46, "a province in decomposed letters", row({ province: "Thanh Hoá".normalize("NFD") }), []],
  [46, "a province with the tone mark in its old place", row({ province: "THANH HOÁ" }), []],
  [47, "a place in TCVN3", row({ place: "§iÖn Biªn" }), ["soft intake.ask.legacy place 0"]],
  [48, "a place in VNI", row({ place: "chaøo caùc baïn" }), ["soft intake.ask.legacy place 0"]],
  [48, "a place in VIQR", row({ place: "Nghe^. An" }), ["soft intake.ask.legacy place 0"]],
  [50, "a Lao province in its other spelling", row({ province: "ບໍລິຄໍາໄຊ" }), []],
  [51, "an error for a suspect", row({ suspects: { error: "#REF!" } }), ["hard intake.error.errorValue suspects 0"]],
  [55, "a total typed among the rows", row({ case_no: "Tổng cộng" }), ["hard list.totalRow case_no 0"]],
  [58, "a province by its English name", row({ province: "Houaphanh" }), []],
  [58, "the same province in a Vietnamese spelling", row({ province: "Hủa Phăn" }), []],
])("trap %i, %s", async (_trap, _what, typed, expected) => {
  expect(await saidOf([typed])).toEqual(expected);
});

test("trap 55, merged cells and hidden rows of a pasted block", async () => {
  const said = await saidOf(
    [GOOD, row({ case_no: "02/2025", case_date: serial("2025-03-05") }), row({ case_no: "03/2025", zone: "" })],
    (sheet, at) => {
      sheet.getRange(`${at("zone", 1)}:${at("zone", 2)}`).merge();
      sheet.getRange(at("case_no", 0)).getEntireRow().rowHidden = true;
    },
  );
  expect(said).toEqual(["hard list.merged zone 1", "hard list.missing zone 2", "info list.hiddenRows case_no 0"]);
});

test("trap 58, one case under two spellings of its number", async () => {
  const twice = [row({ case_no: "01 / 2025" }), row({ case_no: "01/2025", province: "Hủa Phăn" })];
  expect(await saidOf(twice)).toEqual([expect.stringMatching(/^soft list\.twice case_no 1$/)]);
});
