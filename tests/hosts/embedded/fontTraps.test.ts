import { catalogue } from "../../../src/catalogue/catalogue";
import { planForm } from "../../../src/core/forms/planForm";
import { readReturns } from "../../../src/core/tasks/readReturns";
import { columnName } from "../../../src/core/forms/formNames";
import { rangeOfName } from "../../../src/core/forms/findForms";
import { cellAddress } from "../../../src/core/workbook/a1";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { mergeStyles, Sheet } from "../../../src/core/workbook/Sheet";
import { createBridge } from "../../../src/hosts/embedded/bridge/createBridge";
import { readWorkbook } from "../../../src/hosts/xlsx/readWorkbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/writeWorkbook";
import { FIRST_ROW, GOOD, registerProgramme } from "../../support/lists/RegisterUnderTest";
import { trapProgramme } from "../../support/intake/trapForm";
import { openAgain } from "../suite/excelHost";

const HEROIN = { trap: 49, typed: null, unit: "u0", indicator: "heroin", outcome: "" };

/** A form with cells set in other fonts, as Office.js and as its file tell of it: the cells with findings, and the requests the reading took. */
async function saidOf(language: "vi" | "lo", typed: Readonly<Record<string, readonly [string | number, string]>>) {
  const content = new MemoryWorkbook();
  content.addSheet(new Sheet("Sheet1"));
  const bridge = createBridge(content, { culture: "vi-VN" });
  const workbook = openAgain(bridge);
  const programme = trapProgramme([HEROIN, { ...HEROIN, unit: "u1" }], language);
  const { period } = programme;
  await workbook.apply(planForm({ programme, language, period }, catalogue, await workbook.find()));
  const [blank] = (await readReturns(workbook, catalogue)).forms;
  const sheet = content.sheetByName(blank!.place.sheet!)!;
  for (const [key, [value, font]] of Object.entries(typed)) {
    const [unit, indicator] = key.split(" ");
    const { at } = blank!.cells.find(({ row, column }) => row.unit === unit && column.indicator === indicator)!;
    // As a paste leaves it: the sheet is protected, but its cells take fonts along.
    sheet.put(at.row, at.column, value, mergeStyles(sheet.styleAt(at.row, at.column), { font: { name: font } }));
  }
  const told = async (from: typeof workbook | MemoryWorkbook): Promise<readonly string[]> => {
    const [form] = (await readReturns(from, catalogue)).forms;
    const names = new Map(
      form!.cells.map(({ at, row, column }) => [cellAddress(at.row, at.column), `${row.unit} ${column.indicator}`]),
    );
    return form!.findings
      .filter(({ rule }) => rule.startsWith("intake."))
      .map(({ rule, severity, place }) => `${severity} ${rule} ${names.get(place.cell!) ?? ""}`)
      .sort();
  };
  bridge.resetStatistics();
  const inExcel = await told(workbook);
  const { requests } = bridge.statistics;
  return { inExcel, inFile: await told(readWorkbook(await writeWorkbook(content))), requests };
}

describe.each(["vi", "lo"] as const)("trap 49, fonts of a form in %s", (language) => {
  test("in a legacy Lao font neither texts nor numbers are read; in a font of its time a text is asked about", async () => {
    const said = await saidOf(language, {
      "u0 heroin": [390, "Saysettha Lao"],
      "u0 opium": ["0vepsad", "Alice5 Lao"],
      "u1 heroin": [390, "Saysettha OT"],
      "u1 opium": ["h¬n 390", ".VnTime"],
      "u1 cases": ["hôn 390", "VNI-Times"],
    });
    expect(said.inExcel).toEqual([
      "hard intake.ask.legacy u1 cases",
      "hard intake.ask.legacy u1 opium",
      "hard intake.error.legacyLaoFont u0 heroin",
      "hard intake.error.legacyLaoFont u0 opium",
    ]);
    expect(said.inFile).toEqual(said.inExcel);
    // One to find, one to read, one for the fonts.
    expect(said.requests).toBe(3);
  });

  test("a form all in one font costs no request more", async () => {
    const said = await saidOf(language, {
      "u0 heroin": [390, language === "lo" ? "Leelawadee UI" : "Times New Roman"],
    });
    expect(said).toEqual({ inExcel: [], inFile: [], requests: 2 });
  });
});

test("trap 49, rows of a list pasted in a legacy font", async () => {
  const content = new MemoryWorkbook();
  content.addSheet(new Sheet("Sheet1"));
  const bridge = createBridge(content, { culture: "vi-VN" });
  const workbook = openAgain(bridge);
  const request = { programme: registerProgramme, language: "vi", period: registerProgramme.period } as const;
  await workbook.apply(planForm(request, catalogue, await workbook.find()));
  const sheet = content.sheetByName("Sổ vụ")!;
  const columnOf = (field: string): number => rangeOfName(sheet, columnName({ field, when: "this" }))!.column;
  const row = { ...GOOD, place: "0vepsad", suspects: 3 };
  for (const [field, value] of Object.entries(row)) {
    for (const [index, name] of ["Times New Roman", "Saysettha Lao", ".VnTime"].entries()) {
      sheet.put(FIRST_ROW + index, columnOf(field), value, { font: { name } });
    }
  }
  sheet.put(FIRST_ROW + 2, columnOf("place"), "§iÖn Biªn", { font: { name: ".VnTime" } });
  const [form] = (await readReturns(workbook, catalogue)).forms;
  const said = form!.findings
    .filter(({ rule }) => rule.includes("legacy"))
    .map(({ rule, place }) => `${rule} ${place.cell ?? ""}`);
  const at = (field: string, index: number): string => cellAddress(FIRST_ROW + index, columnOf(field));
  expect(said).toEqual(
    expect.arrayContaining([
      `intake.error.legacyLaoFont ${at("place", 1)}`,
      `intake.error.legacyLaoFont ${at("suspects", 1)}`,
      `intake.ask.legacy ${at("place", 2)}`,
    ]),
  );
  expect(said.filter((one) => one.endsWith(at("place", 0)) || one.endsWith(at("suspects", 0)))).toEqual([]);
});
