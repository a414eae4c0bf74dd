import { fitBands } from "../../../src/core/layout/fitBands";
import { officialPage } from "../../../src/core/layout/page";
import { pageBreaks, type PageLeads } from "../../../src/core/layout/pageBreaks";
import { Sheet } from "../../../src/core/workbook/Sheet";

/** Rows of one point: a heading of 2, of which 1 is repeated, so many of a table, and signatures of 3. Ten stand on a page. */
const breaksOf = (table: number, leads: PageLeads): readonly number[] =>
  pageBreaks(
    {
      first: 0,
      last: 2 + table + 2,
      body: { first: 2, last: 2 + table - 1 },
      heightOf: () => 1,
      room: 10,
      repeated: 1,
    },
    leads,
  );

test.each<[string, number, PageLeads, number[]]>([
  ["pages end where they are full, two rows before the signatures", 16, { bands: [2], headings: [2] }, [10, 16]],
  ["a band that has room on a page begins one", 14, { bands: [2, 8], headings: [2, 8] }, [8, 14]],
  ["a band goes with the signatures that have no room", 6, { bands: [2, 5], headings: [2, 5] }, [5]],
  ["bands that have room where they begin stay there", 14, { bands: [2, 4, 6, 10], headings: [2, 4, 6, 10] }, [10]],
  [
    "a longer band begins a page where fewer pages are without its heading",
    18,
    { bands: [2, 6], headings: [2, 6] },
    [6, 15],
  ],
  [
    "a longer band begins below another where a page of its own saves none",
    24,
    { bands: [2, 4], headings: [2, 4] },
    [10, 19, 24],
  ],
  ["the first band stands below the heading of the sheet", 12, { bands: [2], headings: [2] }, [10]],
  ["no page ends with a heading", 16, { bands: [2], headings: [2, 9] }, [9, 16]],
  ["no page ends with a heading and one row", 16, { bands: [2], headings: [2, 8] }, [8, 16]],
  ["nor with a heading above another", 16, { bands: [2], headings: [2, 8, 9] }, [8, 16]],
])("%s", (_, table, leads, expected) => {
  expect(breaksOf(table, leads)).toEqual(expected);
});

/** Bands of so many rows of 30 points, on columns of so many characters. */
function banded(width: number, bands: number, rows: number): Sheet {
  const sheet = new Sheet("bands");
  sheet.columns.set(0, { width });
  for (let row = 0; row <= bands * rows + 4; row++) sheet.rows.set(row, { height: 30 });
  const page = {
    ...officialPage("landscape"),
    printArea: { row: 0, column: 0, rows: bands * rows + 5, columns: 1 },
    titleRows: { first: 0, last: 0 },
  };
  const leads = Array.from({ length: bands }, (_, index) => 1 + index * rows);
  fitBands(sheet, page, { first: 1, last: bands * rows }, { bands: leads, headings: leads });
  return sheet;
}

test.each<[string, number, number, number, object]>([
  ["bands that fit on one page", 120, 2, 4, { orientation: "landscape", breaks: undefined }],
  ["bands that fit on upright pages", 120, 2, 20, { orientation: "portrait", breaks: [21] }],
  ["columns too wide for upright pages", 200, 2, 14, { orientation: "landscape", breaks: [15] }],
])("%s", (_, width, bands, rows, expected) => {
  const { page } = banded(width, bands, rows);
  expect({ orientation: page?.orientation, breaks: page?.breaks }).toEqual(expected);
});
