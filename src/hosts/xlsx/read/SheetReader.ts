import { MAX_COLUMNS } from "../../../core/workbook/a1";
import type { ColumnFormat, Sheet, SheetProtection } from "../../../core/workbook/Sheet";
import { WorkbookError } from "../../../core/workbook/Workbook";
import { damaged } from "../damaged";
import { MAX_RANGES } from "../limits";
import { booleanAttribute, numberAttribute, parseIndex } from "../xml/attributes";
import type { XmlAttributes, XmlHandler } from "../xml/parseXml";
import { type CellContext, CellReader } from "./CellReader";
import { type ColorScheme, readColor } from "./colors";
import { ConditionalFormatReader } from "./ConditionalFormatReader";
import { PageReader } from "./PageReader";
import { parseRanges } from "./ranges";
import { ValidationReader } from "./ValidationReader";

export interface SheetContext extends CellContext {
  readonly colors: ColorScheme;
}

const ALLOWED_ACTIONS: readonly (keyof SheetProtection)[] = [
  "formatCells",
  "formatColumns",
  "formatRows",
  "insertRows",
  "insertColumns",
  "sort",
  "autoFilter",
];

/** Reads one worksheet part into a sheet: cells by `CellReader`, the rest by a reader for each kind of block. */
export class SheetReader implements XmlHandler {
  readonly page: PageReader;
  private readonly cells: CellReader;
  private readonly validations: ValidationReader;
  private readonly conditionalFormats: ConditionalFormatReader;
  private inCells = false;
  private inFormats = false;
  /** Another person's view of the sheet holds a second page set-up and panes. */
  private inCustomViews = false;
  private columnCount = 0;
  private views = 0;
  private root = true;

  constructor(
    private readonly sheet: Sheet,
    private readonly part: string,
    private readonly context: SheetContext,
  ) {
    this.page = new PageReader(part);
    this.cells = new CellReader(sheet, part, context);
    this.validations = new ValidationReader(part, context.date1904);
    this.conditionalFormats = new ConditionalFormatReader(part, context.styles.differential);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.inCells) this.cells.open(name, attributes);
    else if (this.inFormats) this.conditionalFormats.open(name, attributes);
    else if (!this.inCustomViews) this.openBlock(name, attributes);
  }

  close(name: string, text: string): void {
    if (this.inCells) {
      if (name === "sheetData") this.inCells = false;
      else this.cells.close(name, text);
    } else if (this.inFormats) {
      this.conditionalFormats.close(name, text);
      this.inFormats = name !== "conditionalFormatting" && name !== "x14:conditionalFormatting";
      this.refuseTooMany(this.conditionalFormats.count);
    } else if (name === "customSheetViews") {
      this.inCustomViews = false;
    } else if (!this.inCustomViews) {
      this.validations.close(name, text);
      this.page.close(name, text);
      if (name === "dataValidation" || name === "x14:dataValidation") this.takeValidation();
    }
  }

  /** To call when the part has ended. */
  finish(): void {
    this.sheet.conditionalFormats.push(...this.conditionalFormats.formats());
    const page = this.page.layout();
    if (page) this.sheet.page = page;
  }

  private openBlock(name: string, attributes: XmlAttributes): void {
    if (this.root && name !== "worksheet") throw damaged(`${this.part}: not a worksheet`);
    this.root = false;
    if (name === "sheetData") this.inCells = true;
    else if (name === "conditionalFormatting" || name === "x14:conditionalFormatting") {
      this.inFormats = true;
      this.conditionalFormats.open(name, attributes);
    } else if (name === "customSheetViews") this.inCustomViews = true;
    else if (name === "col") this.readColumns(attributes);
    else if (name === "mergeCell") this.readMerge(attributes);
    else if (name === "sheetProtection") this.readProtection(attributes);
    else if (name === "tabColor") this.readTabColor(attributes);
    else if (name === "sheetView") this.readView(attributes);
    else if (name === "pane") this.readPane(attributes);
    else {
      this.validations.open(name, attributes);
      this.page.open(name, attributes);
    }
  }

  private takeValidation(): void {
    for (const validation of this.validations.validations()) this.sheet.validations.push(validation);
    this.refuseTooMany(this.sheet.validations.length);
  }

  private readColumns({ min, max, width, customWidth, hidden, style }: XmlAttributes): void {
    const first = parseIndex(min ?? "", `${this.part}: column`);
    const last = parseIndex(max ?? "", `${this.part}: column`);
    this.columnCount += last - first + 1;
    if (first < 1 || last < first || last > MAX_COLUMNS || this.columnCount > MAX_COLUMNS)
      throw damaged(`${this.part}: columns`);
    const own = booleanAttribute(customWidth) ? numberAttribute(width, `${this.part}: column width`) : undefined;
    // What reaches to the last column is the look of the whole sheet, which other programs spell out.
    const index = style === undefined || last === MAX_COLUMNS ? 0 : parseIndex(style, `${this.part}: column style`);
    const look = this.context.styles.formats[index]?.style;
    const format: ColumnFormat = {
      ...(own !== undefined && { width: own }),
      ...(booleanAttribute(hidden) && { hidden: true }),
      ...(index > 0 && look && { style: look }),
    };
    if (Object.keys(format).length === 0) return;
    for (let column = first; column <= last; column++) this.sheet.columns.set(column - 1, format);
  }

  private readMerge({ ref }: XmlAttributes): void {
    this.sheet.merges.push(...parseRanges(ref, `${this.part}: merge`));
    this.refuseTooMany(this.sheet.merges.length);
  }

  private readProtection(attributes: XmlAttributes): void {
    if (!booleanAttribute(attributes["sheet"])) return;
    const allowed = ALLOWED_ACTIONS.filter((action) => !booleanAttribute(attributes[action], true));
    this.sheet.protection = Object.fromEntries(allowed.map((action) => [action, true]));
  }

  private readTabColor(attributes: XmlAttributes): void {
    const color = readColor(attributes, this.context.colors);
    if (color !== undefined) this.sheet.tabColor = color;
  }

  private readView({ showGridLines }: XmlAttributes): void {
    if (this.views++ === 0) this.sheet.showGridlines = booleanAttribute(showGridLines, true);
  }

  private readPane({ state, xSplit = "0", ySplit = "0" }: XmlAttributes): void {
    if (this.views > 1 || (state !== "frozen" && state !== "frozenSplit")) return;
    const count = (text: string): number => Math.trunc(numberAttribute(text, `${this.part}: pane`) ?? 0);
    this.sheet.freeze = { rows: count(ySplit), columns: count(xSplit) };
  }

  private refuseTooMany(count: number): void {
    if (count > MAX_RANGES) throw new WorkbookError("tooLarge", `${this.part}: ranges`);
  }
}
