import { columnLetters, quoteSheetName, sheetReference } from "../../../core/workbook/a1";
import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import type { DefinedName, Sheet } from "../../../core/workbook/Sheet";
import { withPrefixes } from "../formulas/functionPrefixes";
import { encodeXString, escapeXml } from "../xml/xstring";

/** The definedNames element: the workbook's names, each sheet's own, its print area and its title rows and columns; "" for none. */
export function definedNamesXml(workbook: MemoryWorkbook): string {
  const names = [
    ...workbook.names.map((name) => element(name)),
    ...workbook.sheets.flatMap((sheet, index) =>
      [...sheet.names, ...printNames(sheet)].map((name) => element(name, index)),
    ),
  ];
  return names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : "";
}

function printNames({ name, page }: Sheet): DefinedName[] {
  const { titleColumns: columns, titleRows: rows } = page ?? {};
  const own = quoteSheetName(name);
  const titles = [
    ...(columns ? [`${own}!$${columnLetters(columns.first)}:$${columnLetters(columns.last)}`] : []),
    ...(rows ? [`${own}!$${rows.first + 1}:$${rows.last + 1}`] : []),
  ];
  return [
    ...(page?.printArea ? [{ name: "_xlnm.Print_Area", refersTo: sheetReference(name, page.printArea) }] : []),
    ...(titles.length > 0 ? [{ name: "_xlnm.Print_Titles", refersTo: titles.join(",") }] : []),
  ];
}

function element({ name, refersTo, hidden }: DefinedName, sheet?: number): string {
  const scope = sheet === undefined ? "" : ` localSheetId="${sheet}"`;
  const visibility = hidden ? ' hidden="1"' : "";
  return `<definedName name="${escapeXml(encodeXString(name))}"${scope}${visibility}>${escapeXml(withPrefixes(refersTo))}</definedName>`;
}
