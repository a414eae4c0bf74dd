import type { Language } from "../text/Labels";
import type { CellFont, CellStyle } from "../workbook/Cell";

/** Colours of forms and books; every one is told apart in grey print by a sign or a border beside it. */
export const COLOURS = {
  text: "#1B1B1B",
  heading: "#E7EDF5",
  input: "#FFF8E1",
  locked: "#F2F2F2",
  grid: "#8C8C8C",
  errorText: "#B3261E",
  errorFill: "#FDECEA",
  queryText: "#8A5A00",
  queryFill: "#FFF4D6",
} as const;

/**
 * Vietnamese administrative documents are set in Times New Roman (Decree 30/2020); it has no Lao glyphs, so Lao text gets
 * Leelawadee UI, which every Windows since 8.1 has. Decided cell by cell from the text itself.
 */
const LATIN_FONT = "Times New Roman";
export const LAO_FONT = "Leelawadee UI";

export const fontNameFor = (text: string): string => (/[\u0E80-\u0EFF]/.test(text) ? LAO_FONT : LATIN_FONT);

/** The font of figures and blank input cells, which hold no text to decide from. */
export const fontNameOf = (language: Language): string => (language === "lo" ? LAO_FONT : LATIN_FONT);

/** The font of a text cell, in points; Lao letters need more room, so they are set one point smaller. */
export function fontFor(
  text: string,
  size: number,
  more: Omit<CellFont, "name" | "size"> = {},
): CellFont & { readonly size: number } {
  const name = fontNameFor(text);
  return { name, size: name === LAO_FONT ? size - 1 : size, color: COLOURS.text, ...more };
}

const thin = { top: "thin", bottom: "thin", left: "thin", right: "thin" } as const;

/**
 * Text format where a program would read the text as a formula once somebody edits the cell; General elsewhere, since
 * Excel shows long texts in text format as ####.
 */
const guard = (text: string): CellStyle => (/^[=+\-@\t\r]/.test(text) ? { numberFormat: "@" } : {});

/** The frame every table cell has. */
export const framed = (style: CellStyle): CellStyle => ({ border: thin, borderColor: COLOURS.grid, ...style });

export const headingStyle = (text: string): CellStyle =>
  framed({
    font: fontFor(text, 12, { bold: true }),
    fill: COLOURS.heading,
    horizontal: "center",
    vertical: "center",
    wrap: true,
    ...guard(text),
  });

export const labelStyle = (text: string, bold = false): CellStyle =>
  framed({
    font: fontFor(text, 12, { bold }),
    horizontal: "left",
    vertical: "center",
    wrap: true,
    indent: 1,
    ...guard(text),
  });

export const centredStyle = (text: string, more: { bold?: boolean; italic?: boolean } = {}): CellStyle =>
  framed({ font: fontFor(text, 12, more), horizontal: "center", vertical: "center" });

/** A figure is never shown as ####, whatever somebody types or a program takes for a column's width. */
export const figureStyle = (language: Language, numberFormat: string, bold = false): CellStyle =>
  framed({
    font: { name: fontNameOf(language), size: 12, bold, color: COLOURS.text },
    numberFormat,
    horizontal: "right",
    vertical: "center",
    shrink: true,
    indent: 1,
  });
