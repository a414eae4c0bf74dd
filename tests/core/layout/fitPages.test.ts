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

test("a sheet without a page to print is left alone", () => {
  const sheet = new Sheet("none");
  fitPages(sheet, { first: 0, last: 0 });
  expect(sheet.page).toBeUndefined();
});
