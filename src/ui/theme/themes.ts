import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Language } from "../../core/text/Labels";

/** Segoe UI has no Lao; the fonts behind it are those of Windows, of the Lao government and of Linux. */
const FONTS =
  "'Segoe UI', 'Segoe UI Web (West European)', 'Leelawadee UI', 'Lao UI', 'Phetsarath OT', 'Noto Sans', 'Noto Sans Lao', " +
  "-apple-system, sans-serif";

/** Text and status colours of the forms, so that an error looks the same in the pane and on the sheet. */
const light: Theme = {
  ...webLightTheme,
  fontFamilyBase: FONTS,
  colorNeutralForeground1: "#1B1B1B",
  colorStatusDangerForeground1: "#B3261E",
  colorStatusDangerBackground1: "#FDECEA",
  colorStatusWarningForeground1: "#8A5A00",
  colorStatusWarningBackground1: "#FFF4D6",
};

const dark: Theme = {
  ...webDarkTheme,
  fontFamilyBase: FONTS,
  colorStatusDangerForeground1: "#F5B5B0",
  colorStatusWarningForeground1: "#F2C661",
};

/** Lao stacks vowels and tone marks above and below the line: it needs half as much again as the size of its letters. */
const LAO = {
  fontSizeBase200: "13px",
  lineHeightBase100: "16px",
  lineHeightBase200: "20px",
  lineHeightBase300: "22px",
  lineHeightBase400: "26px",
  lineHeightBase500: "32px",
} satisfies Partial<Theme>;

export const themeFor = (isDark: boolean, language: Language): Theme => ({
  ...(isDark ? dark : light),
  ...(language === "lo" && LAO),
});
