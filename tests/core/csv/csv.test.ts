import fc from "fast-check";
import { formatCsv, parseCsv } from "../../../src/core/csv/csv";

const fieldsOf = (text: string): unknown => {
  const lines = parseCsv(text);
  return "unclosedQuote" in lines ? lines : lines.map(({ fields }) => fields);
};

test("any texts and numbers survive", () => {
  const value = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("=1+1", "'", "''", '"', "\r\n", "\t", "-", ",", "@x"),
  );
  const rows = fc.array(
    fc.tuple(
      value.filter((text) => text !== ""),
      value,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    ),
  );
  fc.assert(
    fc.property(rows, (table) => {
      expect(fieldsOf(formatCsv(table))).toEqual(table.map((row) => row.map(String)));
    }),
  );
});

test.each([
  ["=1+1", "'=1+1\r\n"],
  ["+84", "'+84\r\n"],
  ["-", "'-\r\n"],
  ["@SUM(A1)", "'@SUM(A1)\r\n"],
  ["\t=1", "'\t=1\r\n"],
  ["\r=1", `"'\r=1"\r\n`],
  ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"\r\n`],
  ["'already", "''already\r\n"],
])("the text %j is no formula to any program", (text, line) => {
  expect(formatCsv([[text]])).toBe(line);
});

test("a negative number stays a number", () => {
  expect(formatCsv([[-5]])).toBe("-5\r\n");
});

test.each([
  [
    "a,b\nc,d",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "a,b\r\nc,d\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "a,b\rc,d",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["\uFEFFa,b", [["a", "b"]]],
  ["a,,b,", [["a", "", "b", ""]]],
  ['"a,b","c""d"', [["a,b", 'c"d']]],
  ['"a\nb",c', [["a\nb", "c"]]],
  ['a"b,c', [['a"b', "c"]]],
  ["a\n\n,,\nb", [["a"], ["b"]]],
  ["", []],
  ['a\n"b', { unclosedQuote: 2 }],
  ['"', { unclosedQuote: 1 }],
])("%j", (text, expected) => {
  expect(fieldsOf(text)).toEqual(expected);
});

test("a line bears the number of its first line in the file", () => {
  expect(parseCsv('a\n\n"b\nc"\nd')).toEqual([
    { line: 1, fields: ["a"] },
    { line: 3, fields: ["b\nc"] },
    { line: 5, fields: ["d"] },
  ]);
});
