import { fitPages } from "../../../src/core/layout/fitPages";
import { officialPage } from "../../../src/core/layout/page";
import { Sheet } from "../../../src/core/workbook/Sheet";

/** A heading of 60 points, so many rows of 30, and so many lines of 20 below them. A4 upright has 728 points. */
function page(rows: number, below: number): { readonly sheet: Sheet; readonly body: { first: number; last: number } } {
  const sheet = new Sheet("page");
  sheet.columns.set(0, { width: 60 });
  const body = { first: 1, last: rows };
  sheet.rows.set(0, { height: 60 });
  for (let row = body.first; row <= body.last; row++) sheet.rows.set(row, { height: 30 });
  for (let row = rows + 1; row <= rows + below; row++) sheet.rows.set(row, { height: 20 });
  sheet.page = {
    ...officialPage("portrait"),
    printArea: { row: 0, column: 0, rows: rows + below + 1, columns: 1 },
    titleRows: { first: 0, last: 0 },
  };
  fitPages(sheet, body);
  return { sheet, body };
}

test.each<[string, number, number, object]>([
  ["all on one page: as it is", 10, 8, { tall: 0, height: 30, repeated: true }],
  ["rows on both pages: as they are", 35, 4, { tall: 0, height: 30, repeated: true }],
  ["signatures alone on the second page: smaller print", 18, 8, { tall: 1, height: 30, repeated: true }],
  ["too much for smaller print: rows apart, the last come along", 20, 14, { tall: 0, repeated: true }],
  ["few rows and a long foot: no heading over it", 4, 50, { tall: 0, height: 30, repeated: false }],
])("%s", (_what, rows, below, expected) => {
  const { sheet, body } = page(rows, below);
  const found = {
    tall: sheet.page?.fit?.tall,
    height: sheet.rows.get(body.first)?.height,
    repeated: sheet.page?.titleRows !== undefined,
  };
  expect(found).toMatchObject(expected);
  if (!("height" in expected)) expect(found.height).toBeGreaterThan(30);
});

/** A wide table: its title, the heading of 80 points that is repeated, rows of 40 ("h" for a heading), notes and signatures. A page has 521 points. */
function wide(title: number, rows: string, below: number): Sheet {
  const sheet = new Sheet("wide");
  for (let column = 0; column < 3; column++) sheet.columns.set(column, { width: 50 });
  const heights = [title, 80, ...Array<number>(rows.length).fill(40), ...Array<number>(below / 20).fill(20)];
  heights.forEach((height, row) => sheet.rows.set(row, { height }));
  sheet.page = {
    ...officialPage("landscape"),
    printArea: { row: 0, column: 0, rows: heights.length, columns: 3 },
    titleRows: { first: 1, last: 1 },
  };
  const headings = Array.from(rows, (each, index) => (each === "h" ? index + 2 : 0)).filter((row) => row > 0);
  fitPages(sheet, { first: 2, last: rows.length + 1 }, { bands: [], headings });
  return sheet;
}

const MARGINS = officialPage("landscape").margins;

test.each<[string, number, string, number, { breaks?: readonly number[]; repeated?: boolean; narrower?: boolean }]>([
  ["all on one page", 100, "rrr", 100, {}],
  ["two rows of figures go to the signatures", 250, "rrr", 300, { breaks: [3] }],
  ["and a heading with the rows below it", 200, "rhrr", 260, { breaks: [3] }],
  ["of two rows one, since the heading above needs one, too", 250, "hrr", 320, { breaks: [4] }],
  ["of one row none", 300, "hr", 300, { repeated: false }],
  ["no page ends with a heading", 70, "rrrrrrrhrrrrrrr", 60, { breaks: [9] }],
  ["smaller print between wider margins, where a little is lacking", 250, "rrr", 360, { breaks: [3], narrower: true }],
  ["notes longer than a page: no heading over them", 300, "rrrr", 900, { repeated: false }],
])("a wide table: %s", (_what, title, rows, below, { breaks, narrower = false, repeated = true }) => {
  const { page } = wide(title, rows, below);
  expect([page?.breaks, page?.titleRows !== undefined]).toEqual([breaks, repeated]);
  expect((page?.margins.left ?? 0) > MARGINS.left).toBe(narrower);
});

test("a sheet without a page to print is left alone", () => {
  const sheet = new Sheet("none");
  fitPages(sheet, { first: 0, last: 0 });
  expect(sheet.page).toBeUndefined();
});
