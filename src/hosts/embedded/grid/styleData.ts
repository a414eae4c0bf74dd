import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type {
  BorderLine,
  BorderSide,
  CellFont,
  CellStyle,
  HorizontalAlignment,
  VerticalAlignment,
} from "../../../core/workbook/Cell";

const LINES: Readonly<Record<BorderLine, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
};
const SIDES: readonly (readonly [BorderSide, "t" | "b" | "l" | "r"])[] = [
  ["top", "t"],
  ["bottom", "b"],
  ["left", "l"],
  ["right", "r"],
];
/** Univer has no centre-across-selection; such a cell is drawn by `acrossSelection`. */
const HORIZONTAL: Readonly<Record<HorizontalAlignment, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  centerAcrossSelection: HorizontalAlign.CENTER,
};
const VERTICAL: Readonly<Record<VerticalAlignment, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const BLACK = "#000000";
/** Excel's indent is three spaces of the default font, 9 pixels a step; Univer's own padding is 2. */
const INDENT_PIXELS = 9;
const PADDING_PIXELS = 2;

const keyOf = <K extends string, V>(record: Readonly<Record<K, V>>, value: V): K | undefined =>
  (Object.keys(record) as K[]).find((key) => record[key] === value);

/** A cell's look as Univer has it. Locking is no matter of looks there: see `Protection`. */
export function toStyleData(style: CellStyle): IStyleData {
  const { font, border, indent } = style;
  const data: IStyleData = {};
  if (style.numberFormat !== undefined && style.numberFormat !== "General") data.n = { pattern: style.numberFormat };
  if (font?.name !== undefined) data.ff = font.name;
  if (font?.size !== undefined) data.fs = font.size;
  if (font?.bold) data.bl = BooleanNumber.TRUE;
  if (font?.italic) data.it = BooleanNumber.TRUE;
  if (font?.underline) data.ul = { s: BooleanNumber.TRUE };
  if (font?.color !== undefined) data.cl = { rgb: font.color };
  if (style.fill !== undefined) data.bg = { rgb: style.fill };
  if (style.horizontal) data.ht = HORIZONTAL[style.horizontal];
  if (style.vertical) data.vt = VERTICAL[style.vertical];
  // Univer has no word for shrinking; what would be clipped is shown smaller (`NumberDisplay.ts`).
  if (style.wrap) data.tb = WrapStrategy.WRAP;
  else if (style.shrink) data.tb = WrapStrategy.CLIP;
  if (indent) data.pd = { [style.horizontal === "right" ? "r" : "l"]: PADDING_PIXELS + INDENT_PIXELS * indent };
  if (border) {
    const lines: IBorderData = {};
    for (const [side, key] of SIDES) {
      const line = border[side];
      if (line) lines[key] = { s: LINES[line], cl: { rgb: style.borderColor ?? BLACK } };
    }
    data.bd = lines;
  }
  return data;
}

function fontOf(data: IStyleData): CellFont | undefined {
  const font: CellFont = {
    ...(data.ff != null && { name: data.ff }),
    ...(data.fs !== undefined && { size: data.fs }),
    ...(data.bl === BooleanNumber.TRUE && { bold: true }),
    ...(data.it === BooleanNumber.TRUE && { italic: true }),
    ...(data.ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(data.cl?.rgb != null && { color: hexColor(data.cl.rgb) }),
  };
  return Object.keys(font).length > 0 ? font : undefined;
}

function borderOf(data: IStyleData): Pick<CellStyle, "border" | "borderColor"> {
  const border: Partial<Record<BorderSide, BorderLine>> = {};
  let borderColor: string | undefined;
  for (const [side, key] of SIDES) {
    const line = data.bd?.[key];
    if (!line || line.s === BorderStyleTypes.NONE) continue;
    border[side] = keyOf(LINES, line.s) ?? "thin";
    const color = hexColor(line.cl.rgb ?? BLACK);
    if (color !== BLACK) borderColor = color;
  }
  if (Object.keys(border).length === 0) return {};
  return { border, ...(borderColor !== undefined && { borderColor }) };
}

/** #RRGGBB of the colours Univer writes: #rgb, #rrggbb, rgb(r,g,b); black for anything else. */
export function hexColor(color: string): string {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  if (/^#[0-9a-f]{6}/i.test(color)) return color.slice(0, 7).toUpperCase();
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i.exec(color);
  if (!parts) return BLACK;
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}

/**
 * A cell's style after the user changed its look in the grid: what Univer says, with what it has no notion of
 * (locking, indent, centre-across-selection as long as the cell stays centred) kept from before.
 */
export function fromStyleData(
  data: IStyleData | null | undefined,
  before: CellStyle | undefined,
): CellStyle | undefined {
  const now = data ?? {};
  if (sameLook(now, before ? toStyleData(before) : {})) return before;
  const font = fontOf(now);
  const horizontal =
    before?.horizontal === "centerAcrossSelection" && now.ht === HorizontalAlign.CENTER
      ? before.horizontal
      : keyOf(HORIZONTAL, now.ht as HorizontalAlign);
  const vertical = keyOf(VERTICAL, now.vt as VerticalAlign);
  const style: CellStyle = {
    ...(now.n?.pattern !== undefined && now.n.pattern !== "General" && { numberFormat: now.n.pattern }),
    ...(font && { font }),
    ...(now.bg?.rgb != null && { fill: hexColor(now.bg.rgb) }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(now.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(before?.indent !== undefined && now.pd != null && { indent: before.indent }),
    ...(now.tb === WrapStrategy.CLIP && { shrink: true }),
    ...borderOf(now),
    ...(before?.locked !== undefined && { locked: before.locked }),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

/** Compares the properties this module maps; Univer adds nulls and empty objects of its own. */
function sameLook(a: IStyleData, b: IStyleData): boolean {
  const look = (data: IStyleData): string =>
    JSON.stringify([
      data.n?.pattern ?? null,
      fontOf(data) ?? null,
      data.bg?.rgb != null ? hexColor(data.bg.rgb) : null,
      data.ht ?? 0,
      data.vt ?? 0,
      data.tb === WrapStrategy.WRAP,
      data.pd?.l ?? 0,
      data.pd?.r ?? 0,
      borderOf(data),
    ]);
  return look(a) === look(b);
}
