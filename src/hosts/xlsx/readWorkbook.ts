import { MemoryWorkbook } from "../../core/workbook/MemoryWorkbook";
import { foldedName } from "../../core/workbook/sameName";
import { type DefinedName, Sheet } from "../../core/workbook/Sheet";
import { damaged } from "./damaged";
import { withoutPrefixes } from "./formulas/functionPrefixes";
import { MAX_CELLS } from "./limits";
import { type ColorScheme, OFFICE_COLORS, readThemeColors } from "./read/colors";
import { leftOutOf } from "./read/leftOut";
import { readCharts } from "./read/readCharts";
import { readCustomProperties } from "./read/readCustomProperties";
import { readRelationships } from "./read/relationships";
import { readSharedStrings } from "./read/readSharedStrings";
import { NO_STYLES, readStyles } from "./read/readStyles";
import { type FileName, readWorkbookPart, type WorkbookPart } from "./read/readWorkbookPart";
import { Budget } from "./read/SharedFormulas";
import { type SheetContext, SheetReader } from "./read/SheetReader";
import { parseXml } from "./xml/parseXml";
import { errorForNoZip } from "./zip/compoundFile";
import { ZipArchive } from "./zip/ZipArchive";

/**
 * Reads an .xlsx or .xlsm file, whoever wrote it, into our model. Strict: what is not exactly right fails, so that no figure is
 * lost or guessed. Texts and names stand as in the file, not normalized; dates are serials of the 1900 system.
 * What the model does not hold (others' charts, tables, other conditional formats, several print areas...) is left out; `leftOut` tells the kinds.
 * @throws WorkbookError `notAWorkbook`, `damaged`, `encrypted`, `legacyXls` or `tooLarge`
 */
export function readWorkbook(bytes: Uint8Array, fileName?: string): MemoryWorkbook {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw errorForNoZip(bytes);
  const archive = new ZipArchive(bytes);
  const file = readWorkbookPart(archive);
  const workbook = new MemoryWorkbook(fileName);
  const context = readContext(archive, file);
  const taken = new Set<string>();
  const drawings: string[] = [];
  const sheets = file.sheets.map(({ name, visibility, part }, index) => {
    const key = foldedName(name);
    if (taken.has(key)) throw damaged("two sheets of one name");
    taken.add(key);
    if (part === undefined) return undefined;
    const sheet = new Sheet(name);
    sheet.visibility = visibility;
    readSheet(
      archive,
      part,
      sheet,
      context,
      file.names.filter((defined) => defined.sheet === index),
    );
    drawings.push(...readCharts(archive, part, sheet));
    return workbook.addSheet(sheet);
  });
  const active = sheets[file.activeSheet];
  if (active) workbook.activeSheetId = active.id;
  workbook.names.push(
    ...file.names
      .filter(({ sheet }) => sheet === undefined)
      .filter(isOrdinary)
      .map(definedName),
  );
  readProperties(archive, workbook);
  workbook.leftOut = leftOutOf(archive, file, new Set(drawings));
  return workbook;
}

function readContext(archive: ZipArchive, { parts, date1904 }: WorkbookPart): SheetContext {
  const read = <T>(type: string, parse: (bytes: Uint8Array, part: string) => T, missing: T): T => {
    const part = parts.get(type);
    return part === undefined ? missing : parse(archive.read(part), part);
  };
  const theme = read("theme", readThemeColors, OFFICE_COLORS.theme);
  const colors: ColorScheme = { ...OFFICE_COLORS, theme };
  return {
    strings: read("sharedStrings", readSharedStrings, []),
    styles: read("styles", (bytes, part) => readStyles(bytes, part, colors), NO_STYLES),
    colors,
    date1904,
    budget: new Budget(MAX_CELLS),
  };
}

function readSheet(
  archive: ZipArchive,
  part: string,
  sheet: Sheet,
  context: SheetContext,
  names: readonly FileName[],
): void {
  const reader = new SheetReader(sheet, part, context);
  parseXml(archive.read(part), part, reader);
  for (const { name, refersTo } of names) reader.page.takeName(name, refersTo);
  reader.finish();
  sheet.names.push(...names.filter(isOrdinary).map(definedName));
}

/** Not one of Excel's own: print areas stand in the page layout, the others serve filters and functions. */
const isOrdinary = ({ name }: FileName): boolean => !/^_xl(?:nm|fn|pm|ws|udf)\./i.test(name);

const definedName = ({ name, refersTo, hidden }: FileName): DefinedName => ({
  name,
  refersTo: withoutPrefixes(refersTo),
  ...(hidden && { hidden: true }),
});

function readProperties(archive: ZipArchive, workbook: MemoryWorkbook): void {
  for (const { type, target } of readRelationships(archive, "").values()) {
    if (type !== "custom-properties" && type !== "customProperties") continue;
    for (const [name, value] of readCustomProperties(archive.read(target), target))
      workbook.properties.set(name, value);
  }
}
