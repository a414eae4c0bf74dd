import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { type DataValidation, Sheet } from "../../../src/core/workbook/Sheet";
import type { Cell, CellStyle } from "../../../src/core/workbook/Cell";
import { readWorkbook } from "../../../src/hosts/xlsx/readWorkbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/writeWorkbook";
import { arbitraryText, arbitraryWorkbook } from "../../support/xlsx/arbitraryWorkbook";
import { featureWorkbook } from "../../support/xlsx/featureWorkbook";
import { workbookContents } from "../../support/xlsx/workbookContents";

test("any workbook of the model comes back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryWorkbook, async (workbook) => {
      expect(workbookContents(readWorkbook(await writeWorkbook(workbook)))).toEqual(workbookContents(workbook));
    }),
    { numRuns: 60, seed: 20241219 },
  );
}, 60_000);

test("a list under its heading comes back as it was", async () => {
  const styles: readonly (CellStyle | undefined)[] = [
    undefined,
    { numberFormat: "yyyy-mm-dd", horizontal: "left" },
    { font: { bold: true }, locked: false },
  ];
  const style = fc.constantFrom(...styles);
  const value = fc.oneof(
    arbitraryText(12).filter((text) => text !== ""),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
  );
  const cell = fc.record({ column: fc.nat(30), value: fc.option(value), style });
  const rows = fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 40 });
  // What a list has in a few places: a formula, a row with a height, formats of whole columns.
  const apart = fc.record({ formula: fc.option(fc.nat(20)), height: fc.option(fc.nat(20)), column: style });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(rows, apart), { minLength: 1, maxLength: 3 }), async (lists) => {
      const workbook = new MemoryWorkbook();
      lists.forEach(([list, { formula, height, column }], index) => {
        const sheet = workbook.addSheet(new Sheet(`List ${String(index)}`));
        if (column) sheet.columns.set(2, { width: 9, style: column });
        if (height !== null) sheet.rows.set(height, { height: 30 });
        if (index === 0) sheet.put(0, 0, "Heading");
        list.forEach((line, row) => {
          for (const { column, value, style } of line) {
            if (value !== null || style) sheet.setCell(row + 1, column, { value, ...(style && { style }) });
          }
        });
        if (formula !== null) sheet.putFormula(formula, 3, "=1+1", 2);
      });
      expect(workbookContents(readWorkbook(await writeWorkbook(workbook)))).toEqual(workbookContents(workbook));
    }),
    { numRuns: 100, seed: 20241219 },
  );
}, 60_000);

test("a workbook with everything comes back as it was", async () => {
  const workbook = featureWorkbook();
  expect(workbookContents(readWorkbook(await writeWorkbook(workbook)))).toEqual(workbookContents(workbook));
});

test("the same workbook makes the same bytes", async () => {
  expect(await writeWorkbook(featureWorkbook())).toEqual(await writeWorkbook(featureWorkbook()));
});

const workbookOf = (change: (sheet: Sheet, workbook: MemoryWorkbook) => void): MemoryWorkbook => {
  const workbook = new MemoryWorkbook();
  change(workbook.addSheet(new Sheet("A")), workbook);
  return workbook;
};

const part = async (workbook: MemoryWorkbook, name: string): Promise<string> =>
  strFromU8(unzipSync(await writeWorkbook(workbook))[name] ?? new Uint8Array());

test.each<[string, Cell, boolean]>([
  ["is believed where every result is there", { value: 0, formula: "=1-1" }, false],
  ["is asked to calculate where one is missing", { value: null, formula: "=1-1" }, true],
])("Excel %s", async (_, cell, calculates) => {
  const xml = await part(
    workbookOf((sheet) => sheet.setCell(0, 0, cell)),
    "xl/workbook.xml",
  );
  expect(xml.includes("fullCalcOnLoad")).toBe(calculates);
});

test.each(["=1+1", "+84", "-5", "@SUM(1)", "\tx", "\rx", '=HYPERLINK("http://x")'])("%j stays a text", async (text) => {
  const workbook = workbookOf((sheet) => sheet.put(0, 0, text));
  expect(await part(workbook, "xl/worksheets/sheet1.xml")).not.toContain("<f");
  expect(readWorkbook(await writeWorkbook(workbook)).sheets[0]?.cell(0, 0)).toEqual({ value: text });
});

test("number formats every system has keep their id, so that dates follow the user's system", async () => {
  const workbook = workbookOf((sheet) => {
    sheet.put(0, 0, 45292, { numberFormat: "m/d/yyyy" });
    sheet.put(1, 0, 1, { numberFormat: '"hơn "#,##0' });
  });
  const xml = await part(workbook, "xl/styles.xml");
  expect(xml).toContain('<xf numFmtId="14"');
  expect(xml.match(/<numFmt /g)).toHaveLength(1);
});

test("nothing in the file tells when, or with which library, it was made", async () => {
  const parts = unzipSync(await writeWorkbook(featureWorkbook()));
  const text = Object.values(parts)
    .map((bytes) => strFromU8(bytes))
    .join("");
  expect(text).not.toMatch(/hucre|dcterms:modified/);
});

test("an error newer than the file format is stored as Excel stores it", async () => {
  const workbook = workbookOf((sheet) => sheet.put(0, 0, { error: "#FIELD!" }));
  expect(readWorkbook(await writeWorkbook(workbook)).sheets[0]?.value(0, 0)).toEqual({ error: "#VALUE!" });
});

test.each<[string, (sheet: Sheet, workbook: MemoryWorkbook) => void]>([
  ["no visible sheet", (sheet) => (sheet.visibility = "hidden")],
  ["a name that is too long", (sheet) => (sheet.name = "x".repeat(32))],
  ["a name with a forbidden character", (sheet) => (sheet.name = "a/b")],
  ["two sheets of one name", (_, workbook) => workbook.addSheet(new Sheet("a"))],
  [
    "one name twice in its scope",
    (sheet) => sheet.names.push({ name: "a.b", refersTo: "1" }, { name: "A.B", refersTo: "2" }),
  ],
  ["a number that is not finite", (sheet) => sheet.put(0, 0, NaN)],
  ["text too long", (sheet) => sheet.put(0, 0, "x".repeat(32_768))],
  ["a formula too long", (sheet) => sheet.putFormula(0, 0, `=${"1+".repeat(4096)}1`, 1)],
  [
    "a header too long",
    (sheet) => (sheet.page = { ...featureWorkbook().sheets[0]!.page!, header: { left: "x".repeat(256) } }),
  ],
  ["a property too long", (_, workbook) => workbook.properties.set("a", "x".repeat(256))],
  ["a property that is not finite", (_, workbook) => workbook.properties.set("a", Infinity)],
  ["a prompt too long", (sheet) => sheet.validations.push(rule({ prompt: { title: "", message: "x".repeat(256) } }))],
  ["a title too long", (sheet) => sheet.validations.push(rule({ prompt: { title: "x".repeat(33), message: "" } }))],
  ["a list too long", (sheet) => sheet.validations.push(rule({ rule: { kind: "list", source: "x".repeat(256) } }))],
])("%s is refused before Excel would repair it", async (_, change) => {
  await expect(writeWorkbook(workbookOf(change))).rejects.toMatchObject({ code: "invalidPlan" });
});

function rule(change: Partial<DataValidation>): DataValidation {
  return { range: { row: 0, column: 0, rows: 1, columns: 1 }, rule: { kind: "custom", formula: "=TRUE" }, ...change };
}

test("a sheet of more rows with heights than a function takes arguments is written", async () => {
  const rows = 130_000;
  const workbook = workbookOf((sheet) => {
    for (let row = 0; row < rows; row++) sheet.rows.set(row, { height: 22 });
    sheet.columns.set(0, { width: 10, style: { numberFormat: "@" } });
    sheet.put(0, 0, 1);
  });
  const xml = await part(workbook, "xl/worksheets/sheet1.xml");
  expect(xml).toContain(`<row r="${String(rows)}"`);
}, 60_000);
