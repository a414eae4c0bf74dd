import { catalogue } from "../../../src/catalogue/catalogue";
import type { FormReading } from "../../../src/core/forms/FormReading";
import { planForm } from "../../../src/core/forms/planForm";
import { readReturns } from "../../../src/core/tasks/readReturns";
import { reviewWorkbook } from "../../../src/core/tasks/reviewWorkbook";
import { switchLanguage } from "../../../src/core/tasks/switchLanguage";
import { LANGUAGES, type Language } from "../../../src/core/text/Labels";
import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { renameSheet } from "../../../src/core/workbook/renameSheet";
import { Sheet } from "../../../src/core/workbook/Sheet";
import { EXAMPLE_NAMES, exampleBook, exampleForm, exampleRequest } from "../../support/examples";
import { short } from "../../support/figures";
import { insert } from "../../support/forms/edits";
import { FormUnderTest, inShort } from "../../support/forms/FormUnderTest";

const figures = ({ observations }: FormReading) =>
  observations.map(({ source, quantity, ...key }) =>
    JSON.stringify([key, short(quantity), quantity.asStated, source?.cell]),
  );

/** Everything that is written on a sheet, formulas but for the names of sheets in them. */
const textsOf = (sheet: Sheet) =>
  [...sheet.entries()]
    .filter(([, , { value, formula }]) => value !== null || formula !== undefined)
    .map(([row, column, { value, formula }]) => JSON.stringify([row, column, formula ?? value]));
const fontsOf = (sheet: Sheet) =>
  [...sheet.entries()].map(([row, column, { style }]) => [row, column, style?.font?.name].join(" "));

const others = (language: Language) => LANGUAGES.filter((one) => one !== language);

describe.each(EXAMPLE_NAMES)("%s", (example) => {
  test.each(others("vi"))("put into %s says the same, cell by cell", async (language) => {
    const form = await exampleForm(example, "vi");
    const before = (await readReturns(form.workbook, catalogue)).forms[0]!;
    expect(await switchLanguage(form.workbook, catalogue, language)).toBe(1);
    const { forms, findings } = await readReturns(form.workbook, catalogue);
    expect(findings).toEqual([]);
    expect(forms[0]).toMatchObject({ language });
    expect(inShort(forms[0]!.findings)).toEqual([]);
    expect(figures(forms[0]!)).toEqual(figures(before));
  });
});

test.each(LANGUAGES.flatMap((from) => others(from).map((to) => [from, to] as const)))(
  "a blank form in %s becomes the form made in %s: texts, fonts, entry rules, heights",
  async (from, to) => {
    const form = await FormUnderTest.make(exampleRequest("sh09", from));
    const bare = (text: string): string => text.replace(/(?:'(?:[^']|'')*'|[\p{L}\p{M}\p{N}_]+)!/gu, "!");
    await switchLanguage(form.workbook, catalogue, to);
    const wanted = planForm(exampleRequest("sh09", to), catalogue, { sheets: [] }).sheets;
    form.workbook.sheets.forEach((sheet, index) => {
      const other = wanted[index]!;
      expect(textsOf(sheet).map(bare)).toEqual(textsOf(other).map(bare));
      if (sheet.visibility === "visible") expect(fontsOf(sheet)).toEqual(expect.arrayContaining(fontsOf(other)));
      const byPlace = (validations: Sheet["validations"]) => validations.map((each) => JSON.stringify(each)).sort();
      expect(byPlace(sheet.validations).map(bare)).toEqual(byPlace(other.validations).map(bare));
      expect([...sheet.rows].map(([row, { height }]) => [row, height])).toEqual(
        expect.arrayContaining([...other.rows].map(([row, { height }]) => [row, height])),
      );
      const narrower = [...other.columns].filter(([at, { width = 0 }]) => (sheet.columns.get(at)?.width ?? 0) < width);
      expect([sheet.name, narrower]).toEqual([other.name, []]);
    });
  },
);

test("a column made wider by hand stays as wide", async () => {
  const form = await FormUnderTest.make(exampleRequest("sh09", "vi"));
  const { results } = form;
  const before = new Map([...results.columns].map(([at, { width = 0 }]) => [at, width]));
  for (const [at, format] of results.columns) results.columns.set(at, { ...format, width: 50 });
  await switchLanguage(form.workbook, catalogue, "en");
  expect(before.size).toBeGreaterThan(3);
  expect(new Set([...results.columns.values()].map(({ width }) => width))).toEqual(new Set([50]));
});

test("what users wrote stays: their labels, remarks, rows and formulas", async () => {
  const form = await exampleForm("sh09", "vi");
  const { row } = form.place("border son_la_forces cases");
  insert(form.workbook, form.results, "rows", row, 2);
  const label = form.rangeOf("hoptac.label").column;
  const note = form.rangeOf("hoptac.note").column;
  const at = form.place("border son_la_forces cases").row;
  form.results.put(at, label, "Lực lượng của ta");
  form.results.put(at, note, "số đã đối chiếu");
  form.results.putFormula(at, form.place("border son_la_forces cases").column, "=900+77", 977);
  form.results.put(at - 1, note, "hàng của tôi");
  await switchLanguage(form.workbook, catalogue, "lo");
  expect(form.results.value(at, label)).toBe("Lực lượng của ta");
  expect([form.results.value(at, note), form.results.value(at - 1, note)]).toEqual(["số đã đối chiếu", "hàng của tôi"]);
  expect(form.results.cell(at, form.place("border son_la_forces cases").column)?.formula).toBe("=900+77");
  const other = form.place("across joint_teams cases").row;
  expect(form.results.value(other, label)).toMatch(/[\u0E80-\u0EFF]/);
  const rule = form.results.validations.find(({ range }) => range.row === at && range.column === label + 1)!;
  expect(JSON.stringify(rule.rule)).toContain(`ISNUMBER(C${String(at + 1)})`);
});

test("there and back again is the form it was", async () => {
  const form = await exampleForm("sh09", "vi");
  const before = form.workbook.sheets.map(textsOf);
  for (const language of ["lo", "en", "vi"] as const) await switchLanguage(form.workbook, catalogue, language);
  expect(form.workbook.sheets.map(textsOf)).toEqual(before);
});

test("a form that is in the language already is left alone", async () => {
  const form = await exampleForm("sh09", "vi");
  expect(await switchLanguage(form.workbook, catalogue, "vi")).toBe(0);
});

describe("the names of sheets", () => {
  const SHOWN = {
    vi: ["Kết quả", "Tang vật ma túy", "Chuyên án chung", "Khen thưởng", "Thông tin chung", "Hướng dẫn"],
    en: ["Results", "Drugs seized", "Joint cases", "Awards", "Information", "Guide"],
  } as const;
  const shownIn = ({ sheets }: MemoryWorkbook) =>
    sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);

  test("follow the language; two forms go on being told apart by their numbers", async () => {
    const { workbook } = await exampleForm("sh09", "vi");
    await FormUnderTest.make(exampleRequest("sh09", "vi"), workbook);
    expect(shownIn(workbook)).toEqual([...SHOWN.vi, ...SHOWN.vi.map((name) => `${name} (2)`)]);
    expect(await switchLanguage(workbook, catalogue, "en")).toBe(2);
    expect(shownIn(workbook)).toEqual([...SHOWN.en, ...SHOWN.en.map((name) => `${name} (2)`)]);
    await switchLanguage(workbook, catalogue, "lo");
    await switchLanguage(workbook, catalogue, "vi");
    expect(shownIn(workbook)).toEqual([...SHOWN.vi, ...SHOWN.vi.map((name) => `${name} (2)`)]);
  });

  test("stay where the user has given them, and give way where another sheet has the name", async () => {
    const { workbook } = await exampleForm("sh09", "vi");
    renameSheet(workbook, workbook.sheetByName("Khen thưởng")!, "Thưởng 2019");
    workbook.addSheet(new Sheet("Results"));
    workbook.addSheet(new Sheet("GUIDE"));
    const before = (await readReturns(workbook, catalogue)).forms[0]!;
    await switchLanguage(workbook, catalogue, "en");
    // The guide is found by the number it shares with the information sheet.
    expect(shownIn(workbook)).toEqual([
      ...["Results (2)", "Drugs seized", "Joint cases", "Thưởng 2019", "Information (2)", "Guide (2)"],
      ...["Results", "GUIDE"],
    ]);
    const { forms, findings } = await readReturns(workbook, catalogue);
    expect(findings).toEqual([]);
    expect(figures(forms[0]!)).toEqual(figures(before));
    await switchLanguage(workbook, catalogue, "vi");
    expect(workbook.sheetByName("Hướng dẫn (2)")?.value(0, 0)).toBe("HƯỚNG DẪN NHẬP BIỂU");
  });

  test("tables made before are not out of date for it", async () => {
    const { form } = await exampleBook("sh09", "vi");
    await switchLanguage(form.workbook, catalogue, "en");
    expect(await reviewWorkbook(form.workbook, catalogue)).toMatchObject({ tables: "current" });
  });
});
