import { translateFormula } from "../../../../src/hosts/xlsx/formulas/translateFormula";

test.each([
  ["relative and absolute", "A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1"],
  ["ranges", "SUM(A1:$B2)", 1, 1, "SUM(B2:$B3)"],
  ["whole columns", "SUM(A:A,$B:C)", 3, 1, "SUM(B:B,$B:D)"],
  ["whole rows", "SUM(1:2,$3:4)", 1, 5, "SUM(2:3,$3:5)"],
  ["numbers are no rows", "1+10*2.5E3", 4, 4, "1+10*2.5E3"],
  ["functions that look like cells", "LOG10(A1)+DEC2BIN(B1)", 1, 0, "LOG10(A2)+DEC2BIN(B2)"],
  ["text", '"A1"&A1&"say ""B2"""', 1, 0, '"A1"&A2&"say ""B2"""'],
  ["other sheets", "Q1!A1+'Năm A1'!A1+'It''s A1'!$A1", 1, 1, "Q1!B2+'Năm A1'!B2+'It''s A1'!$A2"],
  ["sheet names with marks", `${"Kết".normalize("NFD")}1!A1`, 1, 0, `${"Kết".normalize("NFD")}1!A2`],
  ["other workbooks", "[1]Sheet1!A1+'[2]B C'!A1", 1, 0, "[1]Sheet1!A2+'[2]B C'!A2"],
  ["tables", "T[[#This Row],[A1 ']B2]]+A1", 1, 0, "T[[#This Row],[A1 ']B2]]+A2"],
  ["names", "hoptac.A1+Total_A1+A1B+XFE1+A1048577", 1, 0, "hoptac.A1+Total_A1+A1B+XFE1+A1048577"],
  ["errors", "#REF!+#N/A", 1, 1, "#REF!+#N/A"],
  ["off the sheet", "A1+B2+A:A", -1, -1, "#REF!+A1+#REF!:#REF!"],
  ["beyond the last column", "XFD1", 0, 1, "#REF!"],
  ["a quote never closed", 'A1&"A1', 1, 0, 'A2&"A1'],
])("%s", (_, formula, rows, columns, expected) => {
  expect(translateFormula(formula, rows, columns)).toBe(expected);
});
