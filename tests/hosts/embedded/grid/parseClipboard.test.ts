import { parseClipboard } from "../../../../src/hosts/embedded/grid/parseClipboard";

test.each([
  ["một ô", "977", [["977"]]],
  ["a row", "1.264\t56,4", [["1.264", "56,4"]]],
  [
    "rows as Windows ends them",
    "1\t2\r\n3\t4\r\n",
    [
      ["1", "2"],
      ["3", "4"],
    ],
  ],
  ["rows as others end them", "1\n2\r3", [["1"], ["2"], ["3"]]],
  ["empty cells and rows", "\t1\r\n\r\n2\t", [["", "1"], [""], ["2", ""]]],
  ["quotes round line ends, tabs and quotes", '"a\nb\t""c"""\td', [['a\nb\t"c"', "d"]]],
  ["a quote that quotes nothing", '5" x\t"6', [['5" x', '"6']]],
  ["nothing", "", [[""]]],
])("%s", (_name, text, rows) => {
  expect(parseClipboard(text)).toEqual(rows);
});
