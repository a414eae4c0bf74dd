import type { CellStyle, HorizontalAlignment, VerticalAlignment } from "../../core/workbook/Cell";

/** A value as Office.js has it. */
export type Raw = string | number | boolean;

/** One property of a cell's look (all but number format and borders), between the model and Office.js. */
export interface Look {
  /** What a load asks for. */
  readonly fields: string;
  /** What a new sheet has; undefined where the workbook's default font decides. */
  readonly initial: Raw | undefined;
  /** As Office.js has it; undefined where the style leaves it open. */
  readonly of: (style: CellStyle) => Raw | undefined;
  readonly read: (format: Excel.RangeFormat) => unknown;
  readonly write: (format: Excel.RangeFormat, value: Raw) => void;
}

const HORIZONTAL: Readonly<Record<HorizontalAlignment, string>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  justify: "Justify",
  centerAcrossSelection: "CenterAcrossSelection",
};
const VERTICAL: Readonly<Record<VerticalAlignment, string>> = { top: "Top", center: "Center", bottom: "Bottom" };

const NO_FILL = "";

/** In the order they are written: an indent after the alignment it belongs to. */
export const LOOKS: readonly Look[] = [
  {
    fields: "format/font/name",
    initial: undefined,
    of: ({ font }) => font?.name,
    read: ({ font }) => font.name,
    write: ({ font }, value) => (font.name = String(value)),
  },
  {
    fields: "format/font/size",
    initial: undefined,
    of: ({ font }) => font?.size,
    read: ({ font }) => font.size,
    write: ({ font }, value) => (font.size = Number(value)),
  },
  {
    fields: "format/font/bold",
    initial: false,
    of: ({ font }) => font?.bold,
    read: ({ font }) => font.bold,
    write: ({ font }, value) => (font.bold = Boolean(value)),
  },
  {
    fields: "format/font/italic",
    initial: false,
    of: ({ font }) => font?.italic,
    read: ({ font }) => font.italic,
    write: ({ font }, value) => (font.italic = Boolean(value)),
  },
  {
    fields: "format/font/underline",
    initial: "None",
    of: ({ font }) => (font?.underline === undefined ? undefined : font.underline ? "Single" : "None"),
    read: ({ font }) => font.underline,
    write: ({ font }, value) => (font.underline = value as "None" | "Single"),
  },
  {
    fields: "format/font/color",
    initial: undefined,
    of: ({ font }) => font?.color,
    read: ({ font }) => font.color,
    write: ({ font }, value) => (font.color = String(value)),
  },
  {
    // A cell without fill has the colour white all the same; only the pattern tells.
    fields: "format/fill/color,format/fill/pattern",
    initial: NO_FILL,
    of: ({ fill }) => fill,
    read: ({ fill }) => (fill.pattern === "None" ? NO_FILL : fill.color),
    write: ({ fill }, value) => {
      if (value === NO_FILL) fill.clear();
      else fill.color = String(value);
    },
  },
  {
    fields: "format/horizontalAlignment",
    initial: "General",
    of: ({ horizontal }) => horizontal && HORIZONTAL[horizontal],
    read: (format) => format.horizontalAlignment,
    write: (format, value) => (format.horizontalAlignment = value as "General"),
  },
  {
    fields: "format/verticalAlignment",
    initial: "Bottom",
    of: ({ vertical }) => vertical && VERTICAL[vertical],
    read: (format) => format.verticalAlignment,
    write: (format, value) => (format.verticalAlignment = value as "Bottom"),
  },
  {
    fields: "format/wrapText",
    initial: false,
    of: ({ wrap }) => wrap,
    read: (format) => format.wrapText,
    write: (format, value) => (format.wrapText = Boolean(value)),
  },
  {
    fields: "format/shrinkToFit",
    initial: false,
    of: ({ shrink }) => shrink,
    read: (format) => format.shrinkToFit,
    write: (format, value) => (format.shrinkToFit = Boolean(value)),
  },
  {
    fields: "format/indentLevel",
    initial: 0,
    of: ({ indent }) => indent,
    read: (format) => format.indentLevel,
    write: (format, value) => (format.indentLevel = Number(value)),
  },
  {
    fields: "format/protection/locked",
    initial: true,
    of: ({ locked }) => locked,
    read: ({ protection }) => protection.locked,
    write: ({ protection }, value) => (protection.locked = Boolean(value)),
  },
];
