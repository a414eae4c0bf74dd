/** Encodings of Vietnamese older than Unicode. */
export type LegacyEncoding = "tcvn3" | "vni" | "viqr";

/** The encoding a font was made for: .VnTime is TCVN3, VNI-Times is VNI. */
export function encodingOfFont(font: string): LegacyEncoding | undefined {
  if (/^\.vn/i.test(font)) return "tcvn3";
  return /^vni[- ]/i.test(font) ? "vni" : undefined;
}

/** TCVN3 fonts whose names end in H show small letters as capitals. */
export const isCapitalFont = (font: string): boolean => /^\.vn.*h$/i.test(font);

/**
 * Fonts of Lao encodings older than Unicode, in which digits stand for letters: nothing typed in them can be read. Fonts with OT or
 * Unicode in their names (Phetsarath OT, Saysettha OT) are none of them.
 */
export const isLegacyLaoFont = (font: string): boolean =>
  /^(?:alice|saysettha ?lao|saysettha web|sengchanh|lao ?95|lao ?2000|ls ?win)/i.test(font.trim()) &&
  !/\bot\b|unicode/i.test(font);
