import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { WorkbookError, type WorkbookErrorCode } from "../../../src/core/workbook/Workbook";
import { readWorkbook } from "../../../src/hosts/xlsx/readWorkbook";
import { compoundFile } from "../../support/xlsx/compoundFile";
import {
  ONE_SHEET,
  packageOf,
  packageParts,
  packageWithRows,
  packageWithSheet,
  relationships,
  sharedStrings,
  sheetData,
  workbookPart,
} from "../../support/xlsx/packages";
import { rawZip } from "../../support/xlsx/rawZip";

const SHEET = "xl/worksheets/sheet1.xml";
const MEGABYTE = 1024 * 1024;
const good = packageOf();

/** The code a file is refused with; undefined when it is read. */
function refusal(bytes: Uint8Array): WorkbookError | undefined {
  try {
    readWorkbook(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
}

type Case = readonly [name: string, bytes: () => Uint8Array, code: WorkbookErrorCode];

const entries = (parts = packageParts()) => Object.entries(parts).map(([name, content]) => ({ name, content }));
const withEntry = (name: string, lie: object): Uint8Array =>
  rawZip(entries().map((entry) => (entry.name === name ? { ...entry, ...lie } : entry)));
const dataOf = (name: string): number => Buffer.from(good).indexOf(name) + name.length;
const flipped = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, index) => (index === at ? byte ^ 0x55 : byte));

const containers: Case[] = [
  ["an empty file", () => new Uint8Array(), "notAWorkbook"],
  [
    "HTML with the name of a workbook",
    () => strToU8("<html><table><tr><td>1</td></tr></table></html>"),
    "notAWorkbook",
  ],
  ["a CSV file", () => strToU8("a;b\n1;2\n"), "notAWorkbook"],
  ["an .xls file", () => compoundFile(["Workbook", "\u0005SummaryInformation"]), "legacyXls"],
  ["an .xls file of Excel 5", () => compoundFile(["BOOK"]), "legacyXls"],
  ["an .xls file of Excel 4", () => Uint8Array.of(9, 4, 6, 0, 0, 0, 0x10, 0), "legacyXls"],
  ["a workbook with a password", () => compoundFile(["EncryptionInfo", "EncryptedPackage"]), "encrypted"],
  ["a .doc file", () => compoundFile(["WordDocument"]), "notAWorkbook"],
  ["a zip with a password", () => withEntry(SHEET, { flags: 1 }), "encrypted"],
  ["a zip of something else", () => zipSync({ "photo.jpg": new Uint8Array(10) }), "notAWorkbook"],
  [
    "a Word document",
    () =>
      packageOf({
        "xl/workbook.xml": '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      }),
    "notAWorkbook",
  ],
  [
    "a binary workbook",
    () => packageOf({ "_rels/.rels": relationships({ officeDocument: "xl/workbook.bin" }) }),
    "notAWorkbook",
  ],
  ["a file cut off in the middle", () => good.slice(0, good.length / 2), "damaged"],
  ["a file cut off at the end", () => good.slice(0, good.length - 10), "damaged"],
  ["a flipped bit in the data", () => flipped(good, dataOf(SHEET) + 20), "damaged"],
  ["a wrong checksum", () => withEntry(SHEET, { declaredCrc: 1 }), "damaged"],
  ["an unknown compression", () => withEntry(SHEET, { method: 14 }), "damaged"],
  ["two parts of one name", () => rawZip([...entries(), { name: SHEET, content: strToU8(sheetData("")) }]), "damaged"],
  [
    "two parts that differ by case",
    () => rawZip([...entries(), { name: SHEET.toUpperCase(), content: new Uint8Array(1) }]),
    "damaged",
  ],
  [
    "twenty thousand entries",
    () => rawZip(Array.from({ length: 20_000 }, (_, i) => ({ name: String(i), content: new Uint8Array(), method: 0 }))),
    "tooLarge",
  ],
];

const bombs: Case[] = [
  ["a part said to have 1 GB", () => withEntry(SHEET, { declaredSize: 1024 * MEGABYTE }), "tooLarge"],
  ["a part said to have 4 GB", () => withEntry(SHEET, { declaredSize: 0xffffffff }), "tooLarge"],
  [
    "three parts said to have 100 MB",
    () => {
      const part = new Uint8Array(8 * MEGABYTE).map((_, i) => (i * 7919) >>> 5);
      return rawZip([1, 2, 3].map((n) => ({ name: `xl/${n}.xml`, content: part, declaredSize: 100 * MEGABYTE })));
    },
    "tooLarge",
  ],
  ["32 MB of blanks", () => packageOf({ [SHEET]: new Uint8Array(32 * MEGABYTE).fill(32) }), "tooLarge"],
  [
    "32 MB said to be 500 bytes",
    () => withEntry(SHEET, { content: new Uint8Array(32 * MEGABYTE), declaredSize: 500 }),
    "damaged",
  ],
  ["a part shorter than said", () => withEntry(SHEET, { declaredSize: 5000 }), "damaged"],
  [
    "a shared formula that grows to gigabytes",
    () =>
      packageWithRows(
        `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A99999">&quot;${"a".repeat(8000)}&quot;&amp;A1</f></c></row>` +
          '<row><c><f t="shared" si="0"/></c></row>'.repeat(30_000),
      ),
    "tooLarge",
  ],
  [
    "ranges without end",
    () =>
      packageWithSheet(
        `<dataValidations><dataValidation type="custom" sqref="${"A1 ".repeat(200_000)}"><formula1>A1</formula1></dataValidation></dataValidations>`,
      ),
    "tooLarge",
  ],
];

const xml: Case[] = [
  [
    "an external entity",
    () => packageOf({ [SHEET]: `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${sheetData("")}` }),
    "damaged",
  ],
  [
    "a billion laughs",
    () =>
      packageOf({
        [SHEET]: `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${sheetData('<row><c t="str"><v>&b;</v></c></row>')}`,
      }),
    "damaged",
  ],
  [
    "an element never closed",
    () => packageOf({ [SHEET]: sheetData("<row><c><v>1</v></c>").replace("</sheetData>", "") }),
    "damaged",
  ],
  ["text cut off", () => packageOf({ [SHEET]: sheetData("<row><c><v>1</v></c></row>").slice(0, -20) }), "damaged"],
  ["bytes that are not UTF-8", () => packageOf({ [SHEET]: Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0xfe) }), "damaged"],
  [
    "an encoding nobody declares",
    () => packageOf({ [SHEET]: `<?xml version="1.0" encoding="windows-1258"?>${sheetData("")}` }),
    "damaged",
  ],
  [
    "another root",
    () => packageOf({ [SHEET]: '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>' }),
    "damaged",
  ],
  ["an attribute twice", () => packageWithRows('<row r="1" r="2"/>'), "damaged"],
];

const cells: Case[] = [
  ["the string table missing", () => packageOf({ "xl/sharedStrings.xml": undefined }), "damaged"],
  [
    "no string table at all",
    () =>
      packageWithRows('<row><c t="s"><v>0</v></c></row>', {
        "xl/_rels/workbook.xml.rels": relationships({ worksheet: "worksheets/sheet1.xml" }),
      }),
    "damaged",
  ],
  ["a string beyond the table", () => packageWithRows('<row><c t="s"><v>2</v></c></row>'), "damaged"],
  ["a string of negative index", () => packageWithRows('<row><c t="s"><v>-1</v></c></row>'), "damaged"],

  ["a style beyond the table", () => packageWithRows('<row><c s="1"><v>1</v></c></row>'), "damaged"],
  ["a decimal comma", () => packageWithRows("<row><c><v>1,5</v></c></row>"), "damaged"],
  ["a number in hexadecimal", () => packageWithRows("<row><c><v>0x10</v></c></row>"), "damaged"],
  ["a number without end", () => packageWithRows("<row><c><v>1e999</v></c></row>"), "damaged"],
  ["NaN", () => packageWithRows("<row><c><v>NaN</v></c></row>"), "damaged"],
  ["a boolean that is none", () => packageWithRows('<row><c t="b"><v>2</v></c></row>'), "damaged"],
  ["a date that is none", () => packageWithRows('<row><c t="d"><v>yesterday</v></c></row>'), "damaged"],
  ["a type that is none", () => packageWithRows('<row><c t="x"><v>1</v></c></row>'), "damaged"],
  ["text in a number cell", () => packageWithRows("<row><c><is><t>390</t></is></c></row>"), "damaged"],
  ["a cell beyond the last column", () => packageWithRows('<row r="1"><c r="XFE1"><v>1</v></c></row>'), "damaged"],
  ["a cell far beyond", () => packageWithRows('<row r="1"><c r="ZZZZ99999999"><v>1</v></c></row>'), "damaged"],
  ["a cell in lower case", () => packageWithRows('<row r="1"><c r="a1"><v>1</v></c></row>'), "damaged"],
  ["a cell of another row", () => packageWithRows('<row r="1"><c r="A2"><v>1</v></c></row>'), "damaged"],
  ["a row beyond the last", () => packageWithRows('<row r="1048577"><c><v>1</v></c></row>'), "damaged"],
  ["row 0", () => packageWithRows('<row r="0"><c><v>1</v></c></row>'), "damaged"],
  ["a cell twice", () => packageWithRows('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'), "damaged"],
  [
    "a shared formula without its first cell",
    () => packageWithRows('<row><c><f t="shared" si="3"/></c></row>'),
    "damaged",
  ],
  [
    "a merge that is no range",
    () => packageWithSheet('<sheetData/><mergeCells><mergeCell ref="A1:ZZZZ9"/></mergeCells>'),
    "damaged",
  ],
  [
    "columns over columns",
    () =>
      packageWithSheet(
        `<cols>${'<col min="1" max="16384" width="9" customWidth="1"/>'.repeat(100)}</cols><sheetData/>`,
      ),
    "damaged",
  ],
];

const workbooks: Case[] = [
  ["a sheet whose part is missing", () => packageOf({ [SHEET]: undefined }), "damaged"],
  [
    "a sheet without a relationship",
    () => packageOf({ "xl/workbook.xml": workbookPart(ONE_SHEET.replace("rId1", "rId9")) }),
    "damaged",
  ],
  ["no sheet", () => packageOf({ "xl/workbook.xml": workbookPart("<sheets/>") }), "damaged"],
  [
    "two sheets of one name",
    () =>
      packageOf({
        "xl/workbook.xml": workbookPart(
          '<sheets><sheet name="ả" sheetId="1" r:id="rId1"/><sheet name="Ả" sheetId="2" r:id="rId1"/></sheets>',
        ),
      }),
    "damaged",
  ],
];

test.each([...containers, ...bombs, ...xml, ...cells, ...workbooks])("%s", (_, bytes, code) => {
  expect(refusal(bytes())?.code).toBe(code);
});

test("a workbook really encrypted", async () => {
  const bytes = await writeXlsx({ sheets: [{ name: "A" }], encryption: { password: "x", spinCount: 1 } });
  expect(refusal(bytes)?.code).toBe("encrypted");
});

test("the error names the part and never what stands in it", () => {
  const error = refusal(packageWithRows('<row><c t="str"><v>Nguyễn Văn A &secret; </v></c></row>'));
  expect(error?.detail).toBe(`${SHEET}: not well-formed XML`);
  expect(JSON.stringify([error?.message, String(error?.cause)])).not.toMatch(/Nguyễn|secret/);
});

test("the small workbook itself is read", () => {
  expect(readWorkbook(good).sheetByName("A")?.value(0, 0)).toBe(390);
  expect(readWorkbook(rawZip(entries())).sheetByName("A")?.value(0, 0)).toBe(390);
  expect(readWorkbook(packageOf({ "xl/sharedStrings.xml": sharedStrings("") })).sheets).toHaveLength(1);
});
