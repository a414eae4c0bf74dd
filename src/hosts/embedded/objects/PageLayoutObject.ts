import type { PageLayout, Sheet } from "../../../core/workbook/Sheet";
import type { Rect } from "../../../core/workbook/Rect";
import { MAX_COLUMNS, MAX_ROWS } from "../../../core/workbook/a1";
import { isWholeColumns, isWholeRows, parseAddress } from "../formula/addresses";
import { invalidArgument, notImplemented, orItemNotFound } from "../HostError";
import {
  booleanArgument,
  integerArgument,
  numberArgument,
  recordArgument,
  wordArgument,
} from "../interpreter/arguments";
import { addFixedProperties } from "../interpreter/fixedProperties";
import { HostObject } from "../interpreter/HostObject";
import { CellsObject } from "../session/CellArea";
import type { Session } from "../session/Session";
import { HeadersFootersObject } from "./HeadersFootersObject";
import { pageOf } from "./pageOf";

const POINTS_PER_MM = 72 / 25.4;
const toPoints = (millimetres: number): number => millimetres * POINTS_PER_MM;
/** To a thousandth, so that what was given in millimetres comes back as it was. */
const toMillimetres = (points: number): number => Math.round((points / POINTS_PER_MM) * 1000) / 1000;

/** Points of one unit of `setPrintMargins`. */
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
type Margin = keyof PageLayout["margins"];
const MARGINS: readonly Margin[] = ["top", "bottom", "left", "right", "header", "footer"];

/** A sheet's printed page. */
export class PageLayoutObject extends HostObject {
  readonly apiName = "PageLayout";

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  private get page(): PageLayout {
    return pageOf(this.sheet);
  }

  private change(part: Partial<PageLayout>, without?: keyof PageLayout): void {
    const page = { ...this.page, ...part };
    if (without) Reflect.deleteProperty(page, without);
    this.sheet.page = page;
    this.session.looksChanged(this.sheet);
  }

  get HeadersFooters(): HostObject {
    return new HeadersFootersObject(this.session, this.sheet);
  }

  get Orientation(): string {
    return this.page.orientation === "landscape" ? "Landscape" : "Portrait";
  }

  set Orientation(sent: unknown) {
    const word = wordArgument(sent, ["Portrait", "Landscape"], "orientation");
    this.change({ orientation: word === "Landscape" ? "landscape" : "portrait" });
  }

  get PaperSize(): string {
    return this.page.paper;
  }

  set PaperSize(sent: unknown) {
    if (sent !== "A4") throw notImplemented(`PageLayout.paperSize ${String(sent)}`);
    this.change({ paper: "A4" });
  }

  /** A scale of 100 %, or pages across and down; as many as needed is null. */
  get Zoom(): unknown {
    const { fit } = this.page;
    if (!fit) return { scale: 100, horizontalFitToPages: null, verticalFitToPages: null };
    return { scale: null, horizontalFitToPages: fit.wide || null, verticalFitToPages: fit.tall || null };
  }

  set Zoom(sent: unknown) {
    const { scale, horizontalFitToPages, verticalFitToPages } = recordArgument(sent, "zoom");
    if (horizontalFitToPages == null && verticalFitToPages == null) {
      if (scale !== 100) throw notImplemented("PageLayoutZoomOptions.scale other than 100");
      this.change({}, "fit");
      return;
    }
    if (scale !== undefined && scale !== null) throw invalidArgument("zoom: scale together with pages");
    const pages = (value: unknown): number => (value == null ? 0 : integerArgument(value, "zoom"));
    this.change({ fit: { wide: pages(horizontalFitToPages), tall: pages(verticalFitToPages) } });
  }

  get CenterHorizontally(): boolean {
    return this.page.centerHorizontally === true;
  }

  set CenterHorizontally(sent: unknown) {
    if (booleanArgument(sent, "centerHorizontally")) this.change({ centerHorizontally: true });
    else this.change({}, "centerHorizontally");
  }

  get TopMargin(): number {
    return toPoints(this.page.margins.top);
  }

  set TopMargin(sent: unknown) {
    this.setMargin("top", sent);
  }

  get BottomMargin(): number {
    return toPoints(this.page.margins.bottom);
  }

  set BottomMargin(sent: unknown) {
    this.setMargin("bottom", sent);
  }

  get LeftMargin(): number {
    return toPoints(this.page.margins.left);
  }

  set LeftMargin(sent: unknown) {
    this.setMargin("left", sent);
  }

  get RightMargin(): number {
    return toPoints(this.page.margins.right);
  }

  set RightMargin(sent: unknown) {
    this.setMargin("right", sent);
  }

  get HeaderMargin(): number {
    return toPoints(this.page.margins.header);
  }

  set HeaderMargin(sent: unknown) {
    this.setMargin("header", sent);
  }

  get FooterMargin(): number {
    return toPoints(this.page.margins.footer);
  }

  set FooterMargin(sent: unknown) {
    this.setMargin("footer", sent);
  }

  private setMargin(margin: Margin, sent: unknown, unit = 1): void {
    const points = numberArgument(sent, `${margin}Margin`) * unit;
    if (points < 0) throw invalidArgument(`${margin}Margin`);
    this.change({ margins: { ...this.page.margins, [margin]: toMillimetres(points) } });
  }

  SetPrintMargins(unit: unknown, marginOptions: unknown): void {
    const points = UNITS[wordArgument(unit, Object.keys(UNITS) as (keyof typeof UNITS)[], "unit")];
    const given = recordArgument(marginOptions, "marginOptions");
    for (const margin of MARGINS) {
      if (given[margin] !== undefined && given[margin] !== null) this.setMargin(margin, given[margin], points);
    }
  }

  SetPrintArea(printArea: unknown): void {
    this.change({ printArea: this.cells(printArea, "printArea") });
  }

  GetPrintArea(): HostObject {
    return orItemNotFound(this.GetPrintAreaOrNullObject());
  }

  GetPrintAreaOrNullObject(): HostObject | null {
    const { printArea } = this.page;
    return printArea ? this.session.ranges(this.sheet, [printArea]) : null;
  }

  SetPrintTitleRows(printTitleRows: unknown): void {
    const { row, rows } = this.cells(printTitleRows, "printTitleRows");
    this.change({ titleRows: { first: row, last: row + rows - 1 } });
  }

  GetPrintTitleRows(): HostObject {
    return orItemNotFound(this.GetPrintTitleRowsOrNullObject());
  }

  GetPrintTitleRowsOrNullObject(): HostObject | null {
    const { titleRows } = this.page;
    if (!titleRows) return null;
    const { first, last } = titleRows;
    return this.session.range(this.sheet, { row: first, column: 0, rows: last - first + 1, columns: MAX_COLUMNS });
  }

  SetPrintTitleColumns(printTitleColumns: unknown): void {
    const { column, columns } = this.cells(printTitleColumns, "printTitleColumns");
    this.change({ titleColumns: { first: column, last: column + columns - 1 } });
  }

  GetPrintTitleColumns(): HostObject {
    return orItemNotFound(this.GetPrintTitleColumnsOrNullObject());
  }

  GetPrintTitleColumnsOrNullObject(): HostObject | null {
    const { titleColumns } = this.page;
    if (!titleColumns) return null;
    const { first, last } = titleColumns;
    return this.session.range(this.sheet, { row: 0, column: first, rows: MAX_ROWS, columns: last - first + 1 });
  }

  private cells(given: unknown, name: string): Rect {
    if (given instanceof CellsObject && given.area.sheet === this.sheet) {
      if (given.area.rects.length > 1) throw notImplemented(`PageLayout.${name} of several areas`);
      return given.area.rect;
    }
    const parsed = typeof given === "string" ? parseAddress(given) : undefined;
    if (!parsed || parsed.sheet !== undefined) throw invalidArgument(name);
    if (name === "printTitleRows" && !isWholeRows(parsed.rect))
      return { ...parsed.rect, column: 0, columns: MAX_COLUMNS };
    if (name === "printTitleColumns" && !isWholeColumns(parsed.rect)) return { ...parsed.rect, row: 0, rows: MAX_ROWS };
    return parsed.rect;
  }
}

addFixedProperties(PageLayoutObject.prototype, {
  CenterVertically: false,
  BlackAndWhite: false,
  DraftMode: false,
  PrintGridlines: false,
  PrintHeadings: false,
  PrintOrder: "DownThenOver",
  PrintComments: "NoComments",
  PrintErrors: "AsDisplayed",
  FirstPageNumber: "",
});
