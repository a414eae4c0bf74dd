import { parseRect, parseSheetReference } from "../../../core/workbook/a1";
import type { Rect } from "../../../core/workbook/Rect";
import type { HeaderFooter, PageLayout } from "../../../core/workbook/Sheet";
import { parseHeaderFooter } from "../headerFooter";
import { booleanAttribute, numberAttribute } from "../xml/attributes";
import type { XmlAttributes } from "../xml/parseXml";
import { decodeXString } from "../xml/xstring";

const MM_PER_INCH = 25.4;
/** Excel's own margins in inches, where a file has none. */
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const SIDES = ["top", "bottom", "left", "right", "header", "footer"] as const;

const rectOf = (address: string | undefined): Rect | undefined =>
  address === undefined ? undefined : parseRect(address);

type Margins = { -readonly [K in keyof PageLayout["margins"]]: number };

/** Collects how a sheet prints. Paper is always A4 in our model. */
export class PageReader {
  /** Whether the file says more than the margins every sheet has. */
  private defined = false;
  private readonly margins: Margins = { ...MARGINS };
  private orientation: PageLayout["orientation"] = "portrait";
  private fitToPage = false;
  private wide = 1;
  private tall = 1;
  private centered = false;
  private header: HeaderFooter | undefined;
  private footer: HeaderFooter | undefined;
  private differentFirst = false;
  private firstPageText = "";
  private printArea: PageLayout["printArea"];
  private titleRows: PageLayout["titleRows"];
  private titleColumns: PageLayout["titleColumns"];
  private inRowBreaks = false;
  private readonly breaks: number[] = [];

  constructor(private readonly part: string) {}

  open(name: string, attributes: XmlAttributes): void {
    if (name === "pageSetUpPr") this.fitToPage = booleanAttribute(attributes["fitToPage"]);
    else if (name === "printOptions") this.centered = booleanAttribute(attributes["horizontalCentered"]);
    else if (name === "headerFooter") this.differentFirst = booleanAttribute(attributes["differentFirst"]);
    else if (name === "rowBreaks") this.inRowBreaks = true;
    else if (name === "brk") {
      // Of rows, and set by somebody: others follow from the paper.
      const row = this.inRowBreaks && booleanAttribute(attributes["man"]) ? this.number(attributes["id"]) : undefined;
      if (row !== undefined && row > 0) this.breaks.push(row);
    } else if (name === "pageMargins") {
      for (const side of SIDES) this.margins[side] = this.number(attributes[side]) ?? this.margins[side];
    } else if (name === "pageSetup") {
      this.defined = true;
      if (attributes["orientation"] === "landscape") this.orientation = "landscape";
      this.wide = this.number(attributes["fitToWidth"]) ?? 1;
      this.tall = this.number(attributes["fitToHeight"]) ?? 1;
    }
  }

  close(name: string, text: string): void {
    if (name === "rowBreaks") this.inRowBreaks = false;
    else if (name === "oddHeader") this.header = parseHeaderFooter(decodeXString(text));
    else if (name === "oddFooter") this.footer = parseHeaderFooter(decodeXString(text));
    else if (name === "firstHeader" || name === "firstFooter") this.firstPageText += text;
  }

  /** Takes in a defined name _xlnm.Print_Area or _xlnm.Print_Titles of this sheet. */
  takeName(name: string, refersTo: string): void {
    if (name === "_xlnm.Print_Area") this.printArea = parseSheetReference(refersTo)?.rect;
    if (name !== "_xlnm.Print_Titles") return;
    // Columns and rows, either one may be missing: Sheet!$A:$B,Sheet!$1:$3
    const rows = rectOf(/(?:^|!)(\$?\d+:\$?\d+)$/.exec(refersTo)?.[1]);
    if (rows) this.titleRows = { first: rows.row, last: rows.row + rows.rows - 1 };
    const columns = rectOf(/(?:^|!)(\$?[A-Z]+:\$?[A-Z]+)(?:,|$)/.exec(refersTo)?.[1]);
    if (columns) this.titleColumns = { first: columns.column, last: columns.column + columns.columns - 1 };
  }

  /** The layout, or undefined when the file leaves everything to Excel. */
  layout(): PageLayout | undefined {
    const { printArea, titleColumns, titleRows, header, footer } = this;
    const said = printArea ?? titleRows ?? titleColumns ?? header ?? footer;
    if (!(this.breaks.length > 0 || this.defined || this.fitToPage || this.centered || said)) return undefined;
    return {
      orientation: this.orientation,
      paper: "A4",
      margins: this.millimetres(),
      ...(this.fitToPage && { fit: { wide: this.wide, tall: this.tall } }),
      ...(printArea && { printArea }),
      ...(titleRows && { titleRows }),
      ...(titleColumns && { titleColumns }),
      ...(this.breaks.length > 0 && { breaks: [...this.breaks].sort((a, b) => a - b) }),
      ...(this.centered && { centerHorizontally: true }),
      ...(header && { header }),
      ...(footer && { footer }),
      ...(this.differentFirst && this.firstPageText === "" && { plainFirstPage: true }),
    };
  }

  /** To a hundredth of a millimetre: what inches make of 15 mm is 15.000000000000002. */
  private millimetres(): PageLayout["margins"] {
    const { margins } = this;
    const mm = (inches: number): number => Math.round(inches * MM_PER_INCH * 100) / 100;
    return {
      top: mm(margins.top),
      bottom: mm(margins.bottom),
      left: mm(margins.left),
      right: mm(margins.right),
      header: mm(margins.header),
      footer: mm(margins.footer),
    };
  }

  private number(text: string | undefined): number | undefined {
    return numberAttribute(text, `${this.part}: page setup`);
  }
}
