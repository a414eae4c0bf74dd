import type { Report } from "../../core/report/Report";
import type { Language } from "../../core/text/Labels";

/** Lao letters are set in complex script, with the font every Windows since 8.1 has for them; Times New Roman has none. */
const LAO_FONT = "Leelawadee UI";
const LATIN_FONT = "Times New Roman";

/** Beside another language Lao letters alone are set in it. */
export const fontOf = ({ language, second }: Pick<Report, "language" | "second">) => {
  const main = language === "lo" && second === undefined ? LAO_FONT : LATIN_FONT;
  return { ascii: main, hAnsi: main, eastAsia: main, cs: LAO_FONT };
};

export const LOCALES: Readonly<Record<Language, string>> = { vi: "vi-VN", lo: "lo-LA", en: "en-GB" };

/** Twentieths of a point. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** A4 with the margins of Decree 30/2020/NĐ-CP, annex I; landscape turns the binding edge to the top. In millimetres. */
export const PAPER = {
  portrait: { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 },
  landscape: { width: 210, height: 297, top: 25, bottom: 15, left: 20, right: 20 },
} as const;

export type Orientation = keyof typeof PAPER;

/** Room for text across a page, in twips. */
export function textWidth(orientation: Orientation): number {
  const { width, height, left, right } = PAPER[orientation];
  return twips((orientation === "landscape" ? height : width) - left - right);
}

/** Heads of tables: told apart in grey print by their border. */
export const HEADING_FILL = "E7EDF5";
export const GRID_COLOUR = "8C8C8C";
/** About how many characters of a table stand side by side on a page upright; wider ones need the page across. */
export const PORTRAIT_CHARACTERS = 92;
const LANDSCAPE_CHARACTERS = 138;

/** The size of a table's letters in points: smaller where it is wider than the page across. */
export const tableSize = (characters: number): number =>
  Math.max(8, Math.min(12, Math.floor((12 * LANDSCAPE_CHARACTERS) / characters)));
