import { catalogue } from "../../../src/catalogue/catalogue";
import { readBook } from "../../../src/core/book/readBook";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { readReturns } from "../../../src/core/tasks/readReturns";
import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { Sheet } from "../../../src/core/workbook/Sheet";
import { exampleBook, exampleForm } from "../../support/examples";
import { insert, removeSheet } from "../../support/forms/edits";
import { inShort } from "../../support/forms/FormUnderTest";

const BOOK = [
  "Mục lục",
  "Tổng hợp chung",
  "Theo địa bàn",
  "Theo đơn vị",
  "Hai bên",
  "Đơn vị chủ trì",
  "Kết quả khen thưởng",
  "Mức độ đầy đủ",
  "Biểu đồ",
  "Lời văn",
  "Số liệu",
];
const FORM = [
  ...["Kết quả", "Tang vật ma túy", "Chuyên án chung", "Khen thưởng"],
  ...["Thông tin chung", "Hướng dẫn", "hoptac_form"],
];
const names = (workbook: MemoryWorkbook): readonly string[] => workbook.sheets.map(({ name }) => name);
const ENGLISH = [
  "Contents",
  "Overview",
  "By zone",
  "By unit",
  "Two sides",
  "Lead agencies",
  "Awards given",
  "Completeness",
  "Charts",
  "Words",
  "Data",
];
const again = (name: string): string => `${name} (2)`;

describe("tables made anew", () => {
  test("take the place of the old ones as long as nobody touched those", async () => {
    const { form } = await exampleBook("sh09", "vi");
    form.type("border son_la_forces cases", 978);
    const { sheets, book } = await createSummary(form.workbook, catalogue, "vi");
    expect(names(form.workbook)).toEqual([...FORM, ...BOOK]);
    expect(sheets).toEqual(BOOK);
    expect(book.tables[1]?.rows[0]?.cells[3]).toMatchObject({ quantity: { value: 978 } });
  });

  test("in another language take their place too", async () => {
    const { form } = await exampleBook("sh09", "vi");
    await createSummary(form.workbook, catalogue, "en");
    expect(names(form.workbook)).toEqual([...FORM, ...ENGLISH]);
  });

  test.each<[string, (sheet: (name: string) => Sheet, workbook: MemoryWorkbook) => void]>([
    ["a figure typed over", (sheet) => sheet("Theo địa bàn").put(9, 3, 978)],
    ["a note beside the table", (sheet) => sheet("Theo địa bàn").put(30, 0, "đã duyệt")],
    ["a sentence put better", (sheet) => sheet("Lời văn").put(2, 1, "Tại địa bàn ...")],
    ["a value on the data sheet", (sheet) => sheet("Số liệu").put(1, 8, 978)],
    ["a row inserted", (sheet, workbook) => insert(workbook, sheet("Theo đơn vị"), "rows", 3)],
    [
      "a word taken away",
      (sheet) => sheet("Theo địa bàn").format({ row: 10, column: 3, rows: 1, columns: 1 }, { numberFormat: "#,##0" }),
    ],
    [
      "another number format",
      (sheet) => sheet("Theo địa bàn").format({ row: 9, column: 3, rows: 1, columns: 1 }, { numberFormat: "0.00" }),
    ],
  ])("stand beside them after %s", async (_what, touch) => {
    const { form } = await exampleBook("sh09", "vi");
    touch((name) => form.workbook.sheetByName(name)!, form.workbook);
    await createSummary(form.workbook, catalogue, "vi");
    expect(names(form.workbook)).toEqual([...FORM, ...BOOK, ...BOOK.map(again)]);
    expect(form.workbook.sheetByName("Theo địa bàn (2)")!.cell(9, 3)?.formula).toContain("'Số liệu (2)'");
    // and the next ones take the place of these
    await createSummary(form.workbook, catalogue, "vi");
    expect(names(form.workbook)).toEqual([...FORM, ...BOOK, ...BOOK.map(again)]);
  });

  test.each<[string, (own: Sheet, workbook: MemoryWorkbook) => unknown]>([
    ["a formula of somebody's own sheet", (own) => own.putFormula(3, 2, "='Theo địa bàn'!F9*2", 8594)],
    ["a formula in other letters", (own) => own.putFormula(0, 0, "=SUM('THEO ĐỊA BÀN'!D9:E9)", 4297)],
    ["a formula on the data sheet", (own) => own.putFormula(0, 0, "=INDEX('Số liệu'!I:I,2)", 977)],
    [
      "a name of the workbook",
      (_own, { names: all }) => all.push({ name: "total_cases", refersTo: "'Theo địa bàn'!$F$9" }),
    ],
    ["a name of another sheet", (own) => own.names.push({ name: "cases", refersTo: "'Theo đơn vị'!$E$9" })],
  ])("leave the old ones to what refers to them: %s", async (_what, refer) => {
    const { form } = await exampleBook("sh09", "vi");
    refer(form.workbook.addSheet(new Sheet("Của tôi")), form.workbook);
    form.type("border son_la_forces cases", 978);
    await createSummary(form.workbook, catalogue, "vi");
    expect(names(form.workbook)).toEqual([...FORM, ...BOOK, "Của tôi", ...BOOK.map(again)]);
    expect(form.workbook.sheetByName("Theo địa bàn (2)")!.value(8, 3)).toBe(978);
    // nobody refers to the second ones
    await createSummary(form.workbook, catalogue, "vi");
    expect(names(form.workbook)).toEqual([...FORM, ...BOOK, "Của tôi", ...BOOK.map(again)]);
  });

  test("take the place of the old ones when others only speak of them", async () => {
    const { form } = await exampleBook("sh09", "vi");
    const own = form.workbook.addSheet(new Sheet("Của tôi"));
    own.put(0, 0, "xem Theo địa bàn!F9");
    own.putFormula(1, 0, "=SUM('Bảng Theo địa bàn'!A1)", 0);
    await createSummary(form.workbook, catalogue, "vi");
    expect(names(form.workbook)).toEqual([...FORM, "Của tôi", ...BOOK]);
  });

  test.each(["[=0]0;General", "#,##0_);(#,##0)", "#,##0;-#,##0"])(
    "take the place of the old ones whose number format %s says the same",
    async (numberFormat) => {
      const { form } = await exampleBook("sh09", "vi");
      const cell = { row: 9, column: 3, rows: 1, columns: 1 };
      form.workbook.sheetByName("Theo địa bàn")!.format(cell, { numberFormat });
      await createSummary(form.workbook, catalogue, "vi");
      expect(names(form.workbook)).toEqual([...FORM, ...BOOK]);
    },
  );

  test("stand beside what is left when a sheet of the old ones was deleted", async () => {
    const { form } = await exampleBook("sh09", "vi");
    removeSheet(form.workbook, form.workbook.sheetByName("Lời văn")!);
    await createSummary(form.workbook, catalogue, "vi");
    expect(names(form.workbook)).toEqual([
      ...FORM,
      ...BOOK.filter((name) => name !== "Lời văn"),
      ...BOOK.map((name) => (name === "Lời văn" ? name : again(name))),
    ]);
  });

  test("never take the place of somebody's own sheet of that name", async () => {
    const form = await exampleForm("sh09", "vi");
    const own = form.workbook.addSheet(new Sheet("theo ĐỊA BÀN"));
    own.put(0, 0, "của tôi");
    const { sheets } = await createSummary(form.workbook, catalogue, "vi");
    expect(sheets[2]).toBe("Theo địa bàn (2)");
    expect(own.value(0, 0)).toBe("của tôi");
  });

  test("are shown, the first one first", async () => {
    const { form } = await exampleBook("sh09", "vi");
    expect(form.workbook.sheetById(form.workbook.activeSheetId!)?.name).toBe("Tổng hợp chung");
  });

  test("leave the form as it was", async () => {
    const form = await exampleForm("sh09", "vi");
    const before = await form.read();
    await createSummary(form.workbook, catalogue, "vi");
    expect(await form.read()).toEqual(before);
  });
});

describe("a book read back", () => {
  /** More than 390 kg of heroin. */
  const AT_D11 = { row: 10, column: 3, rows: 1, columns: 1 };
  const check = async (workbook: MemoryWorkbook) => {
    const { snapshot } = await readReturns(workbook, catalogue);
    const book = readBook(snapshot, catalogue);
    return book && ("rule" in book ? book : { verified: book.verified, findings: inShort(book.findings) });
  };

  test("no book in the workbook", async () => {
    expect(await check((await exampleForm("sh09", "vi")).workbook)).toBeUndefined();
  });

  test.each<[string, (sheet: (name: string) => Sheet, workbook: MemoryWorkbook) => void, readonly string[]]>([
    ["a figure typed over", (sheet) => sheet("Theo địa bàn").put(9, 3, 978), ["hard book.differs D10"]],
    ["a figure cleared", (sheet) => sheet("Theo địa bàn").put(9, 5, null), ["hard book.differs F10"]],
    ["a figure made a text", (sheet) => sheet("Theo địa bàn").put(9, 5, "4.297"), ["hard book.differs F10"]],
    ["an error in its place", (sheet) => sheet("Theo đơn vị").put(9, 4, { error: "#REF!" }), ["hard book.differs E10"]],
    [
      "the word in front of a figure changed",
      (sheet) => sheet("Theo địa bàn").format(AT_D11, { numberFormat: '"gần "#,##0' }),
      ["hard book.differs D11"],
    ],
    [
      "the word in front of a figure taken away",
      (sheet) => sheet("Theo địa bàn").format(AT_D11, { numberFormat: "#,##0" }),
      ["hard book.differs D11"],
    ],
    [
      "the word in front of a figure spelt as other programs do",
      (sheet) => sheet("Theo địa bàn").format(AT_D11, { numberFormat: "\\h\\ơ\\n\\ #,##0" }),
      [],
    ],
    ["a figure where there is none", (sheet) => sheet("Theo đơn vị").put(8, 5, 7), ["hard book.differs F9"]],
    ["a row given another name", (sheet) => sheet("Theo địa bàn").put(8, 1, "Số đối tượng"), ["hard book.differs B9"]],
    ["a row given another unit", (sheet) => sheet("Theo địa bàn").put(8, 2, "kg"), ["hard book.differs C9"]],
    ["columns exchanged by name", (sheet) => sheet("Theo địa bàn").put(6, 3, "Ngoại biên"), ["hard book.differs D7"]],
    ["a sentence changed", (sheet) => sheet("Lời văn").put(3, 1, "Tại ..."), ["info book.sentenceChanged B4"]],
    [
      "a number in a sentence changed",
      (sheet) => sheet("Lời văn").put(2, 1, "Tại địa bàn các xã biên giới, 978 vụ, hơn 390 kg hê-rô-in."),
      ["hard words.wrong B3"],
    ],
    ["the words deleted", (sheet, workbook) => removeSheet(workbook, sheet("Lời văn")), []],
    ["the words moved down", (sheet, workbook) => insert(workbook, sheet("Lời văn"), "rows", 0, 2), []],
    ["a table moved down", (sheet, workbook) => insert(workbook, sheet("Theo địa bàn"), "rows", 0, 2), []],
    ["a table moved right", (sheet, workbook) => insert(workbook, sheet("Theo địa bàn"), "columns", 0), []],
    [
      "a figure typed over with itself",
      (sheet) => sheet("Theo địa bàn").put(9, 3, sheet("Theo địa bàn").value(9, 3)),
      ["soft book.formulaGone D10"],
    ],
    [
      "another formula behind the same figure",
      (sheet) => {
        const own = sheet("Theo địa bàn");
        const { value, formula = "" } = own.cell(9, 3)!;
        own.putFormula(9, 3, `${formula}+1-1`, value);
      },
      ["hard book.formulaChanged D10"],
    ],
    [
      "a formula spelt as another program does",
      (sheet) => {
        const own = sheet("Theo địa bàn");
        const { value, formula = "" } = own.cell(9, 3)!;
        own.putFormula(9, 3, formula.replaceAll("$", ""), value);
      },
      [],
    ],
    ["a chart deleted", (sheet) => void sheet("Biểu đồ").charts.pop(), ["soft book.chartGone"]],
    ["a table deleted", (sheet, workbook) => removeSheet(workbook, sheet("Theo địa bàn")), []],
  ])("%s", async (_what, change, findings) => {
    const { form } = await exampleBook("sh09", "vi");
    change((name) => form.workbook.sheetByName(name)!, form.workbook);
    expect(await check(form.workbook)).toMatchObject({ findings });
  });

  test("says what stands there and what should", async () => {
    const { form } = await exampleBook("sh09", "vi");
    form.workbook.sheetByName("Theo địa bàn")!.put(8, 3, 978);
    const { snapshot } = await readReturns(form.workbook, catalogue);
    expect(readBook(snapshot, catalogue)).toMatchObject({
      findings: [{ place: { sheet: "Theo địa bàn", cell: "D9" }, parameters: { expected: 977, found: 978 } }],
    });
  });

  test("says the words that stand in front of the figures", async () => {
    const { form } = await exampleBook("sh09", "vi");
    form.workbook.sheetByName("Theo địa bàn")!.format(AT_D11, { numberFormat: '"gần "#,##0' });
    const { snapshot } = await readReturns(form.workbook, catalogue);
    expect(readBook(snapshot, catalogue)).toMatchObject({
      findings: [{ parameters: { expected: "hơn 390", found: "gần 390" } }],
    });
  });

  // The live formulas follow a change of the data sheet, so tables and data would agree on a wrong figure.
  test("a data sheet changed with all its formulas is found", async () => {
    const { form } = await exampleBook("sh09", "vi");
    form.workbook.sheetByName("Số liệu")!.put(1, 8, 978);
    const checked = await check(form.workbook);
    expect(checked).toMatchObject({ findings: expect.arrayContaining(["hard book.dataChanged"]) as unknown });
  });

  test.each<[string, (data: Sheet, workbook: MemoryWorkbook) => void, string]>([
    ["a date broken", (data) => data.put(1, 4, "2009"), "Số liệu"],
    ["a value made words", (data) => data.put(1, 8, "chín trăm"), "Số liệu"],
    ["a status broken", (data) => data.put(1, 10, "maybe"), "Số liệu"],
    ["the names lost", (data) => void data.names.splice(1), "Số liệu"],
    ["the data sheet deleted", (data, workbook) => removeSheet(workbook, data), "Mục lục"],
  ])("%s: the book can't be checked, and says so", async (_what, change, sheet) => {
    const { form } = await exampleBook("sh09", "vi");
    change(form.workbook.sheetByName("Số liệu")!, form.workbook);
    expect(await check(form.workbook)).toEqual({ rule: "book.dataUnreadable", severity: "hard", place: { sheet } });
  });
});
