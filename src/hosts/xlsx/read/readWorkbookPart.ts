import { WorkbookError } from "../../../core/workbook/Workbook";
import type { SheetVisibility } from "../../../core/workbook/Sheet";
import { damaged } from "../damaged";
import { booleanAttribute, parseIndex } from "../xml/attributes";
import { parseXml, type XmlAttributes } from "../xml/parseXml";
import { decodeXString } from "../xml/xstring";
import type { ZipArchive } from "../zip/ZipArchive";
import { readRelationships } from "./relationships";

/** A defined name as the workbook part has it; `sheet` counts all sheets, chart sheets too. */
export interface FileName {
  readonly name: string;
  readonly refersTo: string;
  readonly hidden: boolean;
  readonly sheet: number | undefined;
}

export interface FileSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Undefined for a chart sheet, a dialog or a macro sheet. */
  readonly part: string | undefined;
}

export interface WorkbookPart {
  /** Name of the part itself. */
  readonly main: string;
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
  readonly date1904: boolean;
  readonly activeSheet: number;
  /** Parts by the type of their relationship. */
  readonly parts: ReadonlyMap<string, string>;
}

/**
 * Finds and reads xl/workbook.xml, wherever the package keeps it.
 * @throws WorkbookError `notAWorkbook` for another kind of package (Word, OpenDocument, binary workbook), or `damaged`
 */
export function readWorkbookPart(archive: ZipArchive): WorkbookPart {
  const main = [...readRelationships(archive, "").values()].find(({ type }) => type === "officeDocument")?.target;
  if (main === undefined) throw new WorkbookError("notAWorkbook", "package without a main document");
  if (/\.bin$/i.test(main)) throw new WorkbookError("notAWorkbook", "binary workbook (.xlsb)");
  const relationships = readRelationships(archive, main);
  const parts = new Map<string, string>();
  for (const { type, target } of relationships.values()) if (!parts.has(type)) parts.set(type, target);
  const reader = new WorkbookPartReader(main);
  parseXml(archive.read(main), main, reader);
  const sheets = reader.sheets.map(({ id, ...sheet }) => {
    const relationship = relationships.get(id);
    // Excel keeps the place of a sheet of macros without a part.
    if (id === "") return { ...sheet, part: undefined };
    if (!relationship) throw damaged(`${main}: sheet without a part`);
    return { ...sheet, part: relationship.type === "worksheet" ? relationship.target : undefined };
  });
  if (sheets.every(({ part }) => part === undefined)) throw damaged(`${main}: no worksheet`);
  return { main, sheets, names: reader.names, date1904: reader.date1904, activeSheet: reader.activeSheet ?? 0, parts };
}

class WorkbookPartReader {
  readonly sheets: { name: string; visibility: SheetVisibility; id: string }[] = [];
  readonly names: FileName[] = [];
  date1904 = false;
  activeSheet: number | undefined;
  private root = true;
  private name: Omit<FileName, "refersTo"> | undefined;

  constructor(private readonly part: string) {}

  open(element: string, attributes: XmlAttributes): void {
    if (this.root && element !== "workbook") throw new WorkbookError("notAWorkbook", "package of another program");
    this.root = false;
    if (element === "workbookPr") this.date1904 = booleanAttribute(attributes["date1904"]);
    else if (element === "workbookView") this.activeSheet ??= this.index(attributes["activeTab"] ?? "0");
    else if (element === "sheet") this.sheets.push(this.sheet(attributes));
    else if (element === "definedName") this.name = this.definedName(attributes);
  }

  close(element: string, text: string): void {
    if (element !== "definedName" || !this.name) return;
    this.names.push({ ...this.name, refersTo: text });
    this.name = undefined;
  }

  private sheet(attributes: XmlAttributes): { name: string; visibility: SheetVisibility; id: string } {
    const key = Object.keys(attributes).find((name) => name.endsWith(":id"));
    const id = key === undefined ? undefined : attributes[key];
    const { name, state = "visible" } = attributes;
    if (name === undefined || name === "" || id === undefined)
      throw damaged(`${this.part}: sheet without a name or a part`);
    if (state !== "visible" && state !== "hidden" && state !== "veryHidden") throw damaged(`${this.part}: sheet state`);
    return { name: decodeXString(name), visibility: state, id };
  }

  private definedName({ name, localSheetId, hidden }: XmlAttributes): Omit<FileName, "refersTo"> {
    if (name === undefined || name === "") throw damaged(`${this.part}: defined name without a name`);
    return {
      name: decodeXString(name),
      hidden: booleanAttribute(hidden),
      sheet: localSheetId === undefined ? undefined : this.index(localSheetId),
    };
  }

  private index(text: string): number {
    return parseIndex(text, `${this.part}: sheet index`);
  }
}
