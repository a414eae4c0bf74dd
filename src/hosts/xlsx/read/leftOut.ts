import type { LeftOutKind } from "../../../core/workbook/MemoryWorkbook";
import type { ZipArchive } from "../zip/ZipArchive";
import { readRelationships } from "./relationships";
import type { WorkbookPart } from "./readWorkbookPart";

/** Parts the model holds, or that hold nothing a user has made. */
const HELD =
  /^(worksheet|styles|theme|sharedStrings|calcChain|sheetMetadata|printerSettings|hyperlink|customXml|customProperty)$/;

/** Kinds by the type of the relationship that leads to them. */
const KINDS: readonly (readonly [RegExp, LeftOutKind])[] = [
  [/^(comments|threadedComment|person)$/i, "comments"],
  [/^(drawing|vmlDrawing|legacyDrawingHF|image|chart|chartsheet)$/i, "drawings"],
  [/^pivot/i, "pivotTables"],
  [/^externalLink/i, "externalLinks"],
  [/^(vbaProject|xlMacrosheet|xlIntlMacrosheet|attachedToolbars)/i, "macros"],
];

/**
 * What a package holds and the model does not, each kind once, told by the relationships of the workbook and its sheets.
 * @param read drawings whose whole content the model holds
 */
export function leftOutOf(
  archive: ZipArchive,
  { main, sheets }: WorkbookPart,
  read: ReadonlySet<string>,
): readonly LeftOutKind[] {
  const parts = [main, ...sheets.flatMap(({ part }) => part ?? [])];
  const kinds = parts.flatMap((part) => {
    const others = [...readRelationships(archive, part).values()].filter(({ target }) => !read.has(target));
    const types = others.map(({ type }) => type);
    // Excel draws the boxes of comments in a drawing of their own.
    const comments = types.includes("comments");
    return types.filter((type) => !HELD.test(type) && !(comments && type === "vmlDrawing")).map(kindOf);
  });
  return [...new Set(kinds)];
}

const kindOf = (type: string): LeftOutKind => KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? "other";
