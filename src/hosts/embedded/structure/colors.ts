import { invalidArgument } from "../HostError";

/** Colour names of HTML 4.01 and orange, which Excel takes as well as #RRGGBB. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  silver: "#C0C0C0",
  gray: "#808080",
  grey: "#808080",
  white: "#FFFFFF",
  maroon: "#800000",
  red: "#FF0000",
  purple: "#800080",
  fuchsia: "#FF00FF",
  green: "#008000",
  lime: "#00FF00",
  olive: "#808000",
  yellow: "#FFFF00",
  navy: "#000080",
  blue: "#0000FF",
  teal: "#008080",
  aqua: "#00FFFF",
  orange: "#FFA500",
  pink: "#FFC0CB",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
  darkgray: "#A9A9A9",
  lightblue: "#ADD8E6",
  lightgreen: "#90EE90",
  lightyellow: "#FFFFE0",
  darkblue: "#00008B",
  darkgreen: "#006400",
  darkred: "#8B0000",
};

/** A colour as #RRGGBB in capitals. @throws HostError `InvalidArgument` */
export function colorArgument(sent: unknown, name: string): string {
  if (typeof sent !== "string") throw invalidArgument(name);
  const named = NAMED[sent.toLowerCase()];
  if (named !== undefined) return named;
  if (/^#[\dA-Fa-f]{6}$/.test(sent)) return sent.toUpperCase();
  throw invalidArgument(`${name}: ${sent}`);
}

export const BLACK = "#000000";
export const WHITE = "#FFFFFF";
