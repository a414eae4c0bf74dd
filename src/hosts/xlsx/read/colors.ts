import type { XmlAttributes } from "../xml/parseXml";
import { parseXml } from "../xml/parseXml";

/** Excel's palette for `indexed` colours 8 to 63 (ECMA-376 part 1, 18.8.27); 0 to 7 repeat the first eight. */
const PALETTE =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333";
const INDEXED: readonly string[] = PALETTE.split(" ").map((rgb) => `#${rgb}`);

/** Office's theme, in the order of the theme part. */
const OFFICE_THEME: readonly string[] =
  "000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72"
    .split(" ")
    .map((rgb) => `#${rgb}`);
/** A cell's theme index counts light before dark, the theme part dark before light. */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];
const DARK_TEXT = 1;

/** The colours a workbook's theme and palette stand for. */
export interface ColorScheme {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

export const OFFICE_COLORS: ColorScheme = { theme: OFFICE_THEME, indexed: INDEXED };

/** The theme's twelve colours as #RRGGBB, in the order of the part; Office's where it has fewer. */
export function readThemeColors(bytes: Uint8Array, part: string): readonly string[] {
  const colors: string[] = [];
  let inScheme = false;
  parseXml(bytes, part, {
    open(name, { val, lastClr }) {
      if (name === "a:clrScheme") inScheme = true;
      if (!inScheme || (name !== "a:srgbClr" && name !== "a:sysClr")) return;
      colors.push(hexColor(lastClr ?? val) ?? OFFICE_THEME[colors.length] ?? "#000000");
    },
    close(name) {
      if (name === "a:clrScheme") inScheme = false;
    },
  });
  return colors.length === OFFICE_THEME.length ? colors : OFFICE_THEME;
}

/** RRGGBB or AARRGGBB as #RRGGBB. */
export function hexColor(rgb: string | undefined): string | undefined {
  return rgb !== undefined && /^(?:[0-9a-fA-F]{2})?[0-9a-fA-F]{6}$/.test(rgb)
    ? `#${rgb.slice(-6).toUpperCase()}`
    : undefined;
}

/** A colour element as #RRGGBB; undefined for an automatic one (also the theme's dark text, which is what "automatic" is). */
export function readColor({ rgb, theme, indexed, tint, auto }: XmlAttributes, scheme: ColorScheme): string | undefined {
  if (auto === "1" || auto === "true") return undefined;
  const shade = tint === undefined ? 0 : Number(tint);
  if (theme !== undefined) {
    const index = Number(theme);
    if (index === DARK_TEXT && shade === 0) return undefined;
    return tinted(scheme.theme[THEME_ORDER[index] ?? -1], shade);
  }
  if (rgb !== undefined) return tinted(hexColor(rgb), shade);
  if (indexed === undefined) return undefined;
  const index = Number(indexed);
  return tinted(scheme.indexed[index < 8 ? index : index - 8], shade);
}

/** A lighter (tint > 0) or darker colour: luminance scaled as ECMA-376 part 1, 18.8.19 has it. */
function tinted(color: string | undefined, tint: number): string | undefined {
  if (color === undefined || !(Math.abs(tint) > 0)) return color;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const span = high - low;
  const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * light - 1));
  const hue =
    span === 0
      ? 0
      : high === red
        ? ((green - blue) / span + 6) % 6
        : high === green
          ? (blue - red) / span + 2
          : (red - green) / span + 4;
  const scaled = Math.min(1, Math.max(0, tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint));
  const chroma = (1 - Math.abs(2 * scaled - 1)) * saturation;
  const channel = (shift: number): string => {
    const turn = (hue + shift) % 6;
    const value = scaled - chroma / 2 + chroma * Math.max(0, Math.min(1, 2 - Math.abs(turn - 3)));
    return Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(3)}${channel(1)}${channel(5)}`.toUpperCase();
}
