import { readWorkbook } from "../../../src/hosts/xlsx/readWorkbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/writeWorkbook";
import { featureWorkbook } from "../../support/xlsx/featureWorkbook";
import { packageOf, relationships } from "../../support/xlsx/packages";

const ofSheet = (...types: string[]) => ({
  "xl/worksheets/_rels/sheet1.xml.rels": relationships(
    Object.fromEntries(types.map((type) => [type, `../${type}.xml`])),
  ),
});
const ofWorkbook = (type: string) => ({
  "xl/_rels/workbook.xml.rels": relationships({ worksheet: "worksheets/sheet1.xml", [type]: "x.xml" }),
});

test.each([
  ["comments and their boxes", ofSheet("comments", "vmlDrawing"), ["comments"]],
  ["a chart", ofSheet("drawing"), ["drawings"]],
  ["a pivot table", ofSheet("pivotTable"), ["pivotTables"]],
  ["a link to another workbook", ofWorkbook("externalLink"), ["externalLinks"]],
  ["macros", ofWorkbook("vbaProject"), ["macros"]],
  ["a slicer", ofWorkbook("slicerCache"), ["other"]],
  ["printer settings", ofSheet("printerSettings"), []],
] as const)("%s: told as %j", (_, parts, kinds) => {
  expect(readWorkbook(packageOf(parts)).leftOut).toEqual(kinds);
});

test("a file of ours has nothing that is left out", async () => {
  expect(readWorkbook(await writeWorkbook(featureWorkbook())).leftOut).toEqual([]);
});
