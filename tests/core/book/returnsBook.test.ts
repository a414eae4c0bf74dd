import { hereIn, RETURNS_PROPERTY } from "../../../src/core/book/returnsBook";
import { BOOK_NAMES } from "../../../src/core/tables/dataSheet";
import type { Place } from "../../../src/core/dataset/Finding";
import type { WorkbookOutline } from "../../../src/core/workbook/Workbook";

const outline = (properties: WorkbookOutline["properties"]): WorkbookOutline => ({
  fileName: "own.xlsx",
  sheets: ["Kết quả", "Dữ liệu"].map((name) => ({
    id: name,
    name,
    visibility: "visible",
    protected: false,
    names: name === "Dữ liệu" ? [{ name: BOOK_NAMES.data, refersTo: "'Dữ liệu'!$A$1" }] : [],
  })),
  names: [],
  properties,
});

test.each<[what: string, ofReturns: boolean, place: Place, here: boolean]>([
  ["a cell of its own form", false, { sheet: "Kết quả", cell: "C11" }, true],
  ["a cell of a form it was made from under another file name", false, { file: "old.xlsx", sheet: "Kết quả" }, true],
  ["a sheet it does not have", false, { file: "old.xlsx", sheet: "Ma túy" }, false],
  ["a return's sheet of the same name", true, { file: "savannakhet.xlsx", sheet: "Kết quả" }, false],
  ["its own form among the returns", true, { file: "own.xlsx", sheet: "Kết quả" }, true],
  ["no sheet", true, {}, false],
])("where a figure comes from: %s", (_, ofReturns, place, here) => {
  expect(hereIn(outline(ofReturns ? { [RETURNS_PROPERTY]: "x" } : {}))(place)).toBe(here);
});
