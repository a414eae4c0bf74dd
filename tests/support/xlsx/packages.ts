import { strToU8, zipSync } from "fflate";

/** Parts by name; text is written as UTF-8. Undefined takes a part out. */
export type Parts = Readonly<Record<string, string | Uint8Array | undefined>>;

const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A relationships part; targets by the last word of their type. */
export const relationships = (targets: Readonly<Record<string, string>>, base = RELATIONSHIPS): string =>
  `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${Object.entries(targets)
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${base}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

export const worksheet = (content: string): string => `<worksheet xmlns="${MAIN}">${content}</worksheet>`;
export const sheetData = (rows: string): string => worksheet(`<sheetData>${rows}</sheetData>`);
export const sharedStrings = (items: string): string => `<sst xmlns="${MAIN}">${items}</sst>`;
export const styleSheet = (content: string): string => `<styleSheet xmlns="${MAIN}">${content}</styleSheet>`;
export const workbookPart = (content: string): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${content}</workbook>`;
export const ONE_SHEET = '<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets>';

const BASE: Parts = {
  "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  "_rels/.rels": relationships({ officeDocument: "xl/workbook.xml" }),
  "xl/workbook.xml": workbookPart(ONE_SHEET),
  "xl/_rels/workbook.xml.rels": relationships({
    worksheet: "worksheets/sheet1.xml",
    sharedStrings: "sharedStrings.xml",
    styles: "styles.xml",
  }),
  "xl/sharedStrings.xml": sharedStrings("<si><t>không</t></si><si><t>hai</t></si>"),
  "xl/styles.xml": styleSheet(
    "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs>",
  ),
  "xl/worksheets/sheet1.xml": sheetData('<row r="1"><c r="A1"><v>390</v></c></row>'),
};

/** The parts of a small workbook written by hand, with one sheet "A" whose A1 is 390, changed as asked. */
export function packageParts(changes: Parts = {}): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries({ ...BASE, ...changes })) {
    if (content !== undefined) parts[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return parts;
}

/** The file itself. */
export const packageOf = (changes: Parts = {}): Uint8Array => zipSync(packageParts(changes));

/** The small workbook with other rows (XML of row elements). */
export const packageWithRows = (rows: string, changes: Parts = {}): Uint8Array =>
  packageOf({ "xl/worksheets/sheet1.xml": sheetData(rows), ...changes });

/** The small workbook with other content of its worksheet element. */
export const packageWithSheet = (content: string, changes: Parts = {}): Uint8Array =>
  packageOf({ "xl/worksheets/sheet1.xml": worksheet(content), ...changes });
