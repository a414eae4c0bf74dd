import { withoutPrefixes, withPrefixes } from "../../../../src/hosts/xlsx/formulas/functionPrefixes";

test.each([
  ["young functions", 'IFNA(XLOOKUP(A1,B:B,C:C),"")', '_xlfn.IFNA(_xlfn.XLOOKUP(A1,B:B,C:C),"")'],
  ["with a second prefix", "SORT(FILTER(A1:A9,B1:B9))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))"],
  ["with a dot", "STDEV.S(A1)", "_xlfn.STDEV.S(A1)"],
  ["old functions", 'SUMIFS(A:A,B:B,">0")', 'SUMIFS(A:A,B:B,">0")'],
  ["names and text", 'UNIQUE+"UNIQUE(1)"', 'UNIQUE+"UNIQUE(1)"'],
])("%s", (_, shown, held) => {
  expect(withPrefixes(shown)).toBe(held);
  expect(withoutPrefixes(held)).toBe(shown);
});
