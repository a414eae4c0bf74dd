import { charactersToPoints, pointsToCharacters } from "../../../core/workbook/columnWidth";
import type { HorizontalAlignment, VerticalAlignment } from "../../../core/workbook/Cell";
import { showCell } from "../entry/showCell";
import { invalidArgument, notImplemented } from "../HostError";
import { booleanArgument, integerArgument, numberArgument, wordArgument } from "../interpreter/arguments";
import { HostObject } from "../interpreter/HostObject";
import type { CellArea } from "../session/CellArea";
import type { Session } from "../session/Session";
import { changeLines } from "../structure/lines";
import { requireAllowed } from "../structure/protection";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../structure/standardSizes";
import { storedIn } from "../structure/storedIn";
import { changeStyle, commonStyle, withProperty } from "../structure/styles";
import { FormatProtectionObject } from "./FormatProtectionObject";
import { RangeBordersObject } from "./RangeBordersObject";
import { RangeFillObject } from "./RangeFillObject";
import { RangeFontObject } from "./RangeFontObject";

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment | undefined>> = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
  CenterAcrossSelection: "centerAcrossSelection",
};
const VERTICAL: Readonly<Record<string, VerticalAlignment>> = { Top: "top", Center: "center", Bottom: "bottom" };
/** Words Excel has and the workbook model has not. */
const HORIZONTAL_OTHER = ["Fill", "Distributed"] as const;
const VERTICAL_OTHER = ["Justify", "Distributed"] as const;

const MAX_HEIGHT = 409.5;
const MAX_WIDTH = 255;
const MAX_INDENT = 250;

const wordFor = <Value>(words: Readonly<Record<string, Value>>, value: Value): string =>
  Object.keys(words).find((word) => words[word] === value) ?? "";

/** Alignment, sizes and the objects for fill, font, borders and locking of an area. */
export class RangeFormatObject extends HostObject {
  readonly apiName = "RangeFormat";

  constructor(
    private readonly session: Session,
    private readonly area: CellArea,
  ) {
    super();
  }

  get Fill(): HostObject {
    return new RangeFillObject(this.session, this.area);
  }

  get Font(): HostObject {
    return new RangeFontObject(this.session, this.area);
  }

  get Borders(): HostObject {
    return new RangeBordersObject(this.session, this.area);
  }

  get Protection(): HostObject {
    return new FormatProtectionObject(this.session, this.area);
  }

  get HorizontalAlignment(): string | null {
    return commonStyle(this.area, ({ horizontal }) => wordFor(HORIZONTAL, horizontal));
  }

  set HorizontalAlignment(sent: unknown) {
    const word = wordArgument(sent, [...Object.keys(HORIZONTAL), ...HORIZONTAL_OTHER], "horizontalAlignment");
    if (!(word in HORIZONTAL)) throw notImplemented(`RangeFormat.horizontalAlignment ${word}`);
    changeStyle(this.session, this.area, (style) => withProperty(style, "horizontal", HORIZONTAL[word]));
  }

  get VerticalAlignment(): string | null {
    return commonStyle(this.area, ({ vertical = "bottom" }) => wordFor(VERTICAL, vertical));
  }

  set VerticalAlignment(sent: unknown) {
    const word = wordArgument(sent, [...Object.keys(VERTICAL), ...VERTICAL_OTHER], "verticalAlignment");
    const vertical = VERTICAL[word];
    if (!vertical) throw notImplemented(`RangeFormat.verticalAlignment ${word}`);
    changeStyle(this.session, this.area, (style) =>
      withProperty(style, "vertical", vertical === "bottom" ? undefined : vertical),
    );
  }

  get WrapText(): boolean | null {
    return commonStyle(this.area, ({ wrap = false }) => wrap);
  }

  set WrapText(sent: unknown) {
    const wrap = booleanArgument(sent, "wrapText");
    changeStyle(this.session, this.area, (style) => withProperty(style, "wrap", wrap || undefined));
  }

  get ShrinkToFit(): boolean | null {
    return commonStyle(this.area, ({ shrink = false }) => shrink);
  }

  set ShrinkToFit(sent: unknown) {
    const shrink = booleanArgument(sent, "shrinkToFit");
    changeStyle(this.session, this.area, (style) => withProperty(style, "shrink", shrink || undefined));
  }

  get IndentLevel(): number | null {
    return commonStyle(this.area, ({ indent = 0 }) => indent);
  }

  set IndentLevel(sent: unknown) {
    const indent = integerArgument(sent, "indentLevel");
    if (indent < 0 || indent > MAX_INDENT) throw invalidArgument("indentLevel");
    changeStyle(this.session, this.area, (style) => withProperty(style, "indent", indent === 0 ? undefined : indent));
  }

  get RowHeight(): number | null {
    const { sheet, rect } = this.area;
    return commonSize(
      sheet.rows,
      rect.row,
      rect.rows,
      ({ height = STANDARD_HEIGHT, hidden }) => (hidden ? 0 : height),
      STANDARD_HEIGHT,
    );
  }

  set RowHeight(sent: unknown) {
    const height = numberArgument(sent, "rowHeight");
    if (height < 0 || height > MAX_HEIGHT) throw invalidArgument("rowHeight");
    this.changeRows((row) => (height === 0 ? { ...row, hidden: true } : { ...withoutHidden(row), height }));
  }

  /** In points, as the API has it. */
  get ColumnWidth(): number | null {
    const { sheet, rect } = this.area;
    const points = ({ width = STANDARD_WIDTH, hidden }: { width?: number; hidden?: boolean }): number =>
      hidden ? 0 : charactersToPoints(width);
    return commonSize(sheet.columns, rect.column, rect.columns, points, charactersToPoints(STANDARD_WIDTH));
  }

  set ColumnWidth(sent: unknown) {
    const width = pointsToCharacters(numberArgument(sent, "columnWidth"));
    if (width > MAX_WIDTH || Number(sent) < 0) throw invalidArgument("columnWidth");
    this.changeColumns((column) => (sent === 0 ? { ...column, hidden: true } : { ...withoutHidden(column), width }));
  }

  /** Widths for the longest text shown, estimated at one character's width each. */
  AutofitColumns(): void {
    const { sheet } = this.area;
    requireAllowed(sheet, "formatColumns");
    const widest = new Map<number, number>();
    for (const [, column, cell] of this.area.rects.flatMap((rect) => [...storedIn(sheet, rect)])) {
      if (cell.style?.wrap === true || cell.value === null) continue;
      const text = showCell(cell.value, cell.style?.numberFormat ?? "General", this.session.culture);
      const lengths = text.split("\n").map((line) => line.length);
      widest.set(column, Math.max(widest.get(column) ?? 0, ...lengths));
    }
    for (const [column, length] of widest) {
      sheet.columns.set(column, { ...sheet.columns.get(column), width: Math.min(length + 1, MAX_WIDTH) });
    }
    this.session.looksChanged(sheet);
  }

  /** Rows of automatic height again. */
  AutofitRows(): void {
    this.changeRows(({ height: _, ...row }) => row);
  }

  private changeRows(
    change: (row: { height?: number; hidden?: boolean }) => { height?: number; hidden?: boolean },
  ): void {
    const { sheet, rects } = this.area;
    requireAllowed(sheet, "formatRows");
    for (const { row, rows } of rects) changeLines(sheet.rows, row, rows, change);
    this.session.looksChanged(sheet);
  }

  private changeColumns(
    change: (column: { width?: number; hidden?: boolean }) => { width?: number; hidden?: boolean },
  ): void {
    const { sheet, rects } = this.area;
    requireAllowed(sheet, "formatColumns");
    for (const { column, columns } of rects) changeLines(sheet.columns, column, columns, change);
    this.session.looksChanged(sheet);
  }
}

function withoutHidden<Line extends { hidden?: boolean }>({ hidden: _, ...line }: Line): Omit<Line, "hidden"> {
  return line;
}

function commonSize<Line>(
  lines: ReadonlyMap<number, Line>,
  first: number,
  count: number,
  size: (line: Line) => number,
  standard: number,
): number | null {
  const sizes = new Set<number>();
  let known = 0;
  for (const [index, line] of lines) {
    if (index < first || index >= first + count) continue;
    known++;
    sizes.add(size(line));
  }
  if (known < count) sizes.add(standard);
  const [only] = sizes;
  return sizes.size === 1 && only !== undefined ? only : null;
}
