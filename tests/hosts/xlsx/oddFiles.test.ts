import { strToU8 } from "fflate";
import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import type { Sheet } from "../../../src/core/workbook/Sheet";
import { readWorkbook } from "../../../src/hosts/xlsx/readWorkbook";
import {
  ONE_SHEET,
  packageOf,
  packageParts,
  packageWithRows,
  packageWithSheet,
  type Parts,
  relationships,
  sheetData,
  styleSheet,
  workbookPart,
  worksheet,
} from "../../support/xlsx/packages";
import { rawZip } from "../../support/xlsx/rawZip";

const SHEET = "xl/worksheets/sheet1.xml";

const firstSheet = (bytes: Uint8Array): Sheet => readWorkbook(bytes).sheets[0]!;
/** Row 1 of the first sheet: values, and formulas where there are any. */
const firstRow = (bytes: Uint8Array) =>
  [...firstSheet(bytes).entries()].map(([, , { value, formula }]) => formula ?? value);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const marked = `\ufeff${text}`;
  const view = new DataView(new ArrayBuffer(2 * marked.length));
  for (let i = 0; i < marked.length; i++) view.setUint16(2 * i, marked.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};
const STRICT = "http://purl.oclc.org/ooxml";
const strict = (text: string): string =>
  text
    .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", `${STRICT}/spreadsheetml/main`)
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      `${STRICT}/officeDocument/relationships`,
    );
const prefixed = (text: string): string => text.replace(/<(\/?)(?=[a-z])/g, "<$1x:").replace("xmlns=", "xmlns:x=");
const decoded = (changes: Parts = {}) =>
  Object.entries(packageParts(changes)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const);
const ROW =
  '<row r="1"><c r="A1"><v>390</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="b"><v>1</v></c><c r="D1"><f>A1*2</f><v>780</v></c></row>';
const READ = [390, "không", true, "=A1*2"];

test.each<[string, () => Uint8Array]>([
  ["as Excel writes it", () => packageWithRows(ROW)],
  [
    "strict namespaces",
    () => packageOf(Object.fromEntries(decoded({ [SHEET]: sheetData(ROW) }).map(([n, t]) => [n, strict(t)]))),
  ],
  [
    "namespace prefixes",
    () =>
      packageOf(
        Object.fromEntries(
          decoded({ [SHEET]: sheetData(ROW) }).map(([n, t]) => [
            n,
            n.startsWith("xl/") && !n.endsWith(".rels") ? prefixed(t) : t,
          ]),
        ),
      ),
  ],
  ["cells and rows without references", () => packageWithRows(ROW.replace(/ r="\w+"/g, ""))],
  ["UTF-16, little-endian", () => packageOf({ [SHEET]: utf16(sheetData(ROW), true) })],
  ["UTF-16, big-endian", () => packageOf({ [SHEET]: utf16(sheetData(ROW), false) })],
  ["a byte order mark", () => packageOf({ [SHEET]: `\ufeff<?xml version="1.0" encoding="utf-8"?>${sheetData(ROW)}` })],
  [
    "back-slashes in part names",
    () =>
      rawZip(
        Object.entries(packageParts({ [SHEET]: sheetData(ROW) })).map(([name, content]) => ({
          name: name.replaceAll("/", "\\"),
          content,
        })),
      ),
  ],
  [
    "part names of another case",
    () =>
      rawZip(
        Object.entries(packageParts({ [SHEET]: sheetData(ROW) })).map(([name, content]) => ({
          name: name.toUpperCase(),
          content,
        })),
      ),
  ],
  [
    "absolute targets",
    () =>
      packageWithRows(ROW, {
        "xl/_rels/workbook.xml.rels": relationships({
          worksheet: "/xl/worksheets/sheet1.xml",
          sharedStrings: "/xl/sharedStrings.xml",
        }),
      }),
  ],
  ["a false dimension", () => packageWithSheet(`<dimension ref="A1:XFD1048576"/><sheetData>${ROW}</sheetData>`)],
  [
    "stored, not deflated",
    () =>
      rawZip(
        Object.entries(packageParts({ [SHEET]: sheetData(ROW) })).map(([name, content]) => ({
          name,
          content,
          method: 0,
        })),
      ),
  ],
  ["something behind the end", () => Uint8Array.of(...packageWithRows(ROW), 13, 10)],
  [
    "comments and processing instructions",
    () => packageOf({ [SHEET]: sheetData(ROW).replace("<row", "<!-- 1 --><?x y?><row") }),
  ],
])("%s", (_, bytes) => {
  expect(firstRow(bytes())).toEqual(READ);
});

test.each<[string, string, unknown[]]>([
  [
    "rich text, its runs joined, without phonetic guides",
    '<c t="inlineStr"><is><r><t>hê</t></r><r><rPr><b/></rPr><t>-rô-in</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
    ["hê-rô-in"],
  ],
  ["escaped characters", '<c t="str"><v>a_x000D_b_x005F_x0041_&lt;&#10;</v></c>', ["a\rb_x0041_<\n"]],
  ["text not normalized", `<c t="str"><v>${"ế".normalize("NFD")}</v></c>`, ["ế".normalize("NFD")]],
  ["errors", '<c t="e"><v>#DIV/0!</v></c>', [{ error: "#DIV/0!" }]],
  [
    "an empty text is a blank cell",
    '<c t="str"><v></v></c><c t="inlineStr"><is><t/></is></c><c t="s"><v>1</v></c>',
    ["hai"],
  ],
  [
    "numbers in every form",
    "<c><v>1</v></c><c><v>-0.5</v></c><c><v>1.5E-3</v></c><c><v>.5</v></c><c><v> 7 </v></c>",
    [1, -0.5, 0.0015, 0.5, 7],
  ],
  [
    "ISO dates",
    '<c t="d"><v>2019-12-14</v></c><c t="d"><v>1900-01-01T12:00:00Z</v></c><c t="d"><v>06:00:00</v></c>',
    [43813, 1.5, 0.25],
  ],
])("%s", (_, cells, values) => {
  expect(firstRow(packageWithRows(`<row>${cells}</row>`))).toEqual(values);
});

test.each<[string, string, unknown]>([
  ["a number", "<f>1</f><v>5</v>", 5],
  ["zero", "<f>1</f><v>0</v>", 0],
  ["none", "<f>1</f>", null],
  ["an empty one", "<f>1</f><v></v>", null],
])("cached result: %s", (_, cell, value) => {
  expect(firstSheet(packageWithRows(`<row><c>${cell}</c></row>`)).cell(0, 0)).toEqual({ formula: "=1", value });
});

test.each<[string, string, unknown]>([
  ["FALSE", "b", false],
  ["an empty text", "str", ""],
  ["an error", "e", { error: "#N/A" }],
])("cached result of a type: %s", (_, type, value) => {
  const text = value === false ? "0" : value === "" ? "" : "#N/A";
  const row = `<row><c t="${type}"><f>1</f><v>${text}</v></c></row>`;
  expect(firstSheet(packageWithRows(row)).value(0, 0)).toEqual(value);
});

test("shared formulas are written out for each cell", () => {
  const row = (r: number, f: string) =>
    `<row r="${r}"><c r="B${r}"><f t="shared" si="0"${f}</c><c r="C${r}"><v>1</v></c></row>`;
  const sheet = firstSheet(
    packageWithRows(row(2, ' ref="B2:B4">SUM($A2:A2)*B$1&amp;"A1"</f>') + row(3, "/>") + row(4, "/>")),
  );
  expect([1, 2, 3].map((at) => sheet.cell(at, 1)?.formula)).toEqual([
    '=SUM($A2:A2)*B$1&"A1"',
    '=SUM($A3:A3)*B$1&"A1"',
    '=SUM($A4:A4)*B$1&"A1"',
  ]);
});

test("dates of the 1904 system move to the 1900 system; durations and plain numbers stay", () => {
  const styles = styleSheet(
    '<numFmts><numFmt numFmtId="164" formatCode="[h]:mm"/><numFmt numFmtId="165" formatCode="&quot;day &quot;0"/></numFmts>' +
      "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>" +
      '<cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs>',
  );
  const cells = [1, 2, 3, 4].map((s) => `<c s="${s}"><v>1.5</v></c>`).join("");
  const bytes = packageWithRows(`<row><c><v>1.5</v></c>${cells}<c s="1" t="d"><v>1904-01-02</v></c></row>`, {
    "xl/styles.xml": styles,
    "xl/workbook.xml": workbookPart(`<workbookPr date1904="1"/>${ONE_SHEET}`),
  });
  expect(firstRow(bytes)).toEqual([1.5, 1463.5, 1.5, 1.5, 1.5, 1463]);
});

describe("validations and conditional formats", () => {
  const X14 =
    'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

  test("one rule over several ranges reads as it applies to each", () => {
    const rule =
      '<dataValidation type="custom" sqref="B2:B4 D5" allowBlank="1"><formula1>AND(B2&gt;$A$1,B$1)</formula1></dataValidation>';
    expect(firstSheet(packageWithSheet(`<sheetData/><dataValidations>${rule}</dataValidations>`)).validations).toEqual([
      { range: { row: 1, column: 1, rows: 3, columns: 1 }, rule: { kind: "custom", formula: "=AND(B2>$A$1,B$1)" } },
      { range: { row: 4, column: 3, rows: 1, columns: 1 }, rule: { kind: "custom", formula: "=AND(D5>$A$1,D$1)" } },
    ]);
  });

  test("a rule that refers to another sheet stands in an extension", () => {
    const rule =
      '<x14:dataValidation type="list" showErrorMessage="1" error="a_x000a_b"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C3:C5</xm:sqref></x14:dataValidation>' +
      '<x14:dataValidation type="whole"><x14:formula1><xm:f>Lists!A1</xm:f></x14:formula1><x14:formula2><xm:f>9</xm:f></x14:formula2><xm:sqref>D3</xm:sqref></x14:dataValidation>';
    const sheet = firstSheet(
      packageWithSheet(
        `<sheetData/><extLst><ext ${X14}><x14:dataValidations>${rule}</x14:dataValidations></ext></extLst>`,
      ),
    );
    expect(sheet.validations).toEqual([
      {
        range: { row: 2, column: 2, rows: 3, columns: 1 },
        rule: { kind: "list", source: "=Lists!$A$1:$A$3" },
        error: { style: "stop", title: "", message: "a\nb" },
      },
      {
        range: { row: 2, column: 3, rows: 1, columns: 1 },
        rule: { kind: "wholeNumber", operator: "between", formula1: "=Lists!A1", formula2: 9 },
      },
    ]);
  });

  test("conditional formats by formula are read in the order of their priority, other kinds passed over", () => {
    const styles = styleSheet(
      '<cellXfs><xf/></cellXfs><dxfs><dxf><font><b/><color rgb="FFB3261E"/></font><fill><patternFill><bgColor rgb="FFFDECEA"/></patternFill></fill></dxf></dxfs>',
    );
    const content =
      '<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FF0000FF"/><color rgb="FF00FF00"/></colorScale></cfRule>' +
      '<cfRule type="expression" dxfId="0" priority="3"><formula>A1&lt;0</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="B2"><cfRule type="cellIs" operator="lessThan" dxfId="0" priority="4"><formula>0</formula></cfRule></conditionalFormatting>' +
      `<extLst><ext ${X14}><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="2"><xm:f>Lists!A1=1</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FF123456"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>C3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    expect(firstSheet(packageWithSheet(content, { "xl/styles.xml": styles })).conditionalFormats).toEqual([
      { range: { row: 2, column: 2, rows: 1, columns: 1 }, formula: "=Lists!A1=1", fill: "#123456" },
      {
        range: { row: 0, column: 0, rows: 9, columns: 1 },
        formula: "=A1<0",
        fill: "#FDECEA",
        color: "#B3261E",
        bold: true,
      },
    ]);
  });

  test("a rule whose cells were deleted is left out", () => {
    const rule = '<dataValidation type="custom" sqref="#REF!"><formula1>#REF!</formula1></dataValidation>';
    expect(firstSheet(packageWithSheet(`<sheetData/><dataValidations>${rule}</dataValidations>`)).validations).toEqual(
      [],
    );
  });

  test("sparklines have elements of the same names", () => {
    const sparkline = "<x14:sparkline><xm:f>A!A1:A9</xm:f><xm:sqref>A!B1</xm:sqref></x14:sparkline>";
    expect(
      firstSheet(packageWithSheet(`<sheetData/><extLst><ext ${X14}>${sparkline}</ext></extLst>`)).validations,
    ).toEqual([]);
  });

  test("fifteen validations of whole columns", () => {
    const rules = Array.from(
      { length: 15 },
      (_, i) =>
        `<dataValidation type="custom" sqref="${String.fromCharCode(65 + i)}2:${String.fromCharCode(65 + i)}1048576"><formula1>TRUE</formula1></dataValidation>`,
    );
    expect(
      firstSheet(packageWithSheet(`<sheetData/><dataValidations>${rules.join("")}</dataValidations>`)).validations,
    ).toHaveLength(15);
  });
});

describe("the rest of a sheet", () => {
  test("only heights and widths somebody set, and what is hidden", () => {
    const sheet = firstSheet(
      packageWithSheet(
        '<cols><col min="1" max="2" width="20.5" customWidth="1"/><col min="3" max="1024" width="9.1"/><col min="1025" max="1025" width="0" hidden="1"/></cols>' +
          '<sheetData><row r="1" ht="15"/><row r="2" ht="30" customHeight="1"/><row r="3" hidden="1"/></sheetData>',
      ),
    );
    expect([...sheet.columns]).toEqual([
      [0, { width: 20.5 }],
      [1, { width: 20.5 }],
      [1024, { hidden: true }],
    ]);
    expect([...sheet.rows]).toEqual([
      [1, { height: 30 }],
      [2, { hidden: true }],
    ]);
  });

  test("another person's view of the sheet is passed over", () => {
    const view =
      '<customSheetViews><customSheetView guid="{0}"><pane xSplit="5" state="frozen"/><pageSetup orientation="landscape"/></customSheetView></customSheetViews>';
    const sheet = firstSheet(
      packageWithSheet(
        `<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" state="frozen"/></sheetView></sheetViews><sheetData/>${view}`,
      ),
    );
    expect([sheet.freeze, sheet.page]).toEqual([{ rows: 2, columns: 0 }, undefined]);
  });

  test("page set-up with print area and titles from defined names", () => {
    const bytes = packageWithSheet(
      '<sheetData/><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/><headerFooter differentFirst="1"><oddFooter>&amp;L1&amp;CTrang &amp;P&amp;R&amp;"A,Lọc"x</oddFooter></headerFooter>',
      {
        "xl/workbook.xml": workbookPart(
          `${ONE_SHEET}<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1:$C$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">A!$A:$A,A!$1:$2</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">A!$A$1</definedName></definedNames>`,
        ),
      },
    );
    expect(firstSheet(bytes).page).toEqual({
      orientation: "landscape",
      paper: "A4",
      margins: { left: 12.7, right: 12.7, top: 25.4, bottom: 25.4, header: 7.62, footer: 7.62 },
      printArea: { row: 0, column: 0, rows: 9, columns: 3 },
      titleRows: { first: 0, last: 1 },
      titleColumns: { first: 0, last: 0 },
      footer: { left: "1", center: "Trang &P", right: '&"A,Lọc"x' },
      plainFirstPage: true,
    });
    expect(firstSheet(bytes).names).toEqual([]);
  });

  test("colours of the theme, lighter and darker, and of the palette", () => {
    const fill = (color: string) => `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`;
    const colors = [
      'theme="4"',
      'theme="4" tint="0.7999"',
      'theme="0" tint="-0.25"',
      'indexed="10"',
      'rgb="00ff8800"',
      'indexed="64"',
    ];
    const styles = styleSheet(
      `<fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font></fonts><fills>${colors.map(fill).join("")}</fills><borders><border/></borders>` +
        `<cellXfs>${colors.map((_, i) => `<xf fillId="${i}"/>`).join("")}</cellXfs>`,
    );
    const cells = colors.map((_, i) => `<c s="${i}"><v>1</v></c>`).join("");
    const sheet = firstSheet(packageWithRows(`<row>${cells}</row>`, { "xl/styles.xml": styles }));
    expect(colors.map((_, column) => sheet.cell(0, column)?.style?.fill)).toEqual([
      "#4472C4",
      "#DAE3F3",
      "#BFBFBF",
      "#FF0000",
      "#FF8800",
      undefined,
    ]);
  });

  test("a font other than the default one is spelled out in each cell", () => {
    const styles = styleSheet(
      '<fonts><font><sz val="13"/><name val="Times New Roman"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs>',
    );
    expect(
      firstSheet(packageWithRows("<row><c><v>1</v></c></row>", { "xl/styles.xml": styles })).cell(0, 0)?.style,
    ).toEqual({ font: { name: "Times New Roman", size: 13 } });
  });
});

describe("the workbook", () => {
  const chartSheet: Parts = {
    "xl/workbook.xml": workbookPart(
      '<bookViews><workbookView activeTab="2"/></bookViews><sheets><sheet name="Chart" sheetId="1" r:id="rId2"/><sheet name="__proto__" sheetId="2" state="hidden" r:id="rId1"/><sheet name="B" sheetId="3" r:id="rId3"/></sheets>' +
        '<definedNames><definedName name="own" localSheetId="1">1</definedName><definedName name="all" hidden="1">A!$A$1</definedName><definedName name="_xlfn.IFNA" hidden="1">#NAME?</definedName></definedNames>',
    ),
    "xl/_rels/workbook.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
    "xl/worksheets/sheet2.xml": worksheet("<sheetData/>"),
  };

  test("a chart sheet is passed over, and the places behind it still count", () => {
    const workbook: MemoryWorkbook = readWorkbook(packageOf(chartSheet), "x.xlsx");
    expect(workbook.sheets.map(({ name, visibility, names }) => [name, visibility, names])).toEqual([
      ["__proto__", "hidden", [{ name: "own", refersTo: "1" }]],
      ["B", "visible", []],
    ]);
    expect(workbook.sheetById(workbook.activeSheetId ?? "")?.name).toBe("B");
    expect(workbook.names).toEqual([{ name: "all", refersTo: "A!$A$1", hidden: true }]);
    expect(workbook.fileName).toBe("x.xlsx");
  });

  test("custom properties of every kind", () => {
    const VT = 'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';
    const values = [
      "<vt:lpwstr>a &amp; b</vt:lpwstr>",
      "<vt:i4>-3</vt:i4>",
      "<vt:r8>1.5</vt:r8>",
      "<vt:bool>true</vt:bool>",
      "<vt:filetime>2019-12-14T00:00:00Z</vt:filetime>",
      "<vt:lpwstr></vt:lpwstr>",
    ];
    const bytes = packageOf({
      "_rels/.rels": relationships({ officeDocument: "xl/workbook.xml", "custom-properties": "docProps/custom.xml" }),
      "docProps/custom.xml": strToU8(
        `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ${VT}>${values.map((value, i) => `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${i + 2}" name="p${i}">${value}</property>`).join("")}</Properties>`,
      ),
    });
    expect([...readWorkbook(bytes).properties.values()]).toEqual(["a & b", -3, 1.5, true, "2019-12-14T00:00:00Z", ""]);
  });

  test("an empty styles part", () => {
    expect(firstRow(packageOf({ "xl/styles.xml": styleSheet("") }))).toEqual([390]);
  });

  test("the place of a macro sheet without a part", () => {
    const sheets = ONE_SHEET.replace("</sheets>", '<sheet name="Module" sheetId="2" r:id=""/></sheets>');
    expect(readWorkbook(packageOf({ "xl/workbook.xml": workbookPart(sheets) })).sheets.map(({ name }) => name)).toEqual(
      ["A"],
    );
  });

  test("no styles and no strings", () => {
    const bytes = packageWithRows("<row><c><v>1</v></c></row>", {
      "xl/_rels/workbook.xml.rels": relationships({ worksheet: "worksheets/sheet1.xml" }),
    });
    expect(firstSheet(bytes).cell(0, 0)).toEqual({ value: 1 });
  });
});
