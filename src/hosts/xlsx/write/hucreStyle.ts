import type { CellStyle as HucreStyle } from "hucre/xlsx";
import type { BorderSide, CellStyle } from "../../../core/workbook/Cell";
import { encodeXString } from "../xml/xstring";

const SIDES: readonly BorderSide[] = ["top", "bottom", "left", "right"];
const DEFAULT_FONT = { name: "Calibri", size: 11 };
/** "Automatic" as the background of a solid fill, as Excel writes it. */
const AUTOMATIC = { indexed: 64 };

const color = (hex: string): { rgb: string } => ({ rgb: `FF${hex.slice(1).toUpperCase()}` });

/** Our style in hucre's terms. A font always has its name and size: without them Excel would not take the default ones. */
export function hucreStyle(style: CellStyle): HucreStyle {
  const { numberFormat, font, fill, border, borderColor, locked } = style;
  const alignment = hucreAlignment(style);
  return {
    ...(numberFormat !== undefined && numberFormat !== "General" && { numFmt: encodeXString(numberFormat) }),
    ...(font && {
      font: {
        ...DEFAULT_FONT,
        ...(font.name !== undefined && { name: encodeXString(font.name) }),
        ...(font.size !== undefined && { size: font.size }),
        ...(font.bold && { bold: true }),
        ...(font.italic && { italic: true }),
        ...(font.underline && { underline: true }),
        ...(font.color !== undefined && { color: color(font.color) }),
      },
    }),
    ...(fill !== undefined && {
      fill: { type: "pattern", pattern: "solid", fgColor: color(fill), bgColor: AUTOMATIC },
    }),
    ...(border && {
      border: Object.fromEntries(
        SIDES.flatMap((side) => {
          const line = border[side];
          return line ? [[side, { style: line, ...(borderColor !== undefined && { color: color(borderColor) }) }]] : [];
        }),
      ),
    }),
    ...(alignment && { alignment }),
    ...(locked === false && { protection: { locked: false } }),
  };
}

function hucreAlignment({ horizontal, vertical, wrap, shrink, indent }: CellStyle): HucreStyle["alignment"] {
  if (!horizontal && !vertical && !wrap && !shrink && !indent) return undefined;
  return {
    ...(horizontal && { horizontal: horizontal === "centerAcrossSelection" ? "centerContinuous" : horizontal }),
    ...(vertical && { vertical }),
    ...(wrap && { wrapText: true }),
    ...(shrink && { shrinkToFit: true }),
    ...(indent && { indent }),
  };
}
