import { AlignmentType, BorderStyle, type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from "docx";

export type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

export interface TextLook {
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly align?: Alignment;
  /** Points above and below. */
  readonly before?: number;
  readonly after?: number;
  readonly heading?: IParagraphOptions["heading"];
  readonly keepNext?: boolean;
  /** Begins with an indent, as running text does. */
  readonly firstLine?: number;
}

/** One paragraph of text in one look. Complex scripts have their own bold, italics and size, which follow. */
export function textParagraph(text: string, look: TextLook = {}): Paragraph {
  const {
    size = 13,
    bold: isBold = false,
    italics: isItalic = false,
    align = AlignmentType.LEFT,
    before = 0,
    after = 0,
  } = look;
  const run: IRunOptions = {
    size: size * 2,
    sizeComplexScript: size * 2,
    bold: isBold,
    boldComplexScript: isBold,
    italics: isItalic,
    italicsComplexScript: isItalic,
  };
  return new Paragraph({
    alignment: align,
    spacing: { before: before * 20, after: after * 20 },
    ...(look.heading && { heading: look.heading }),
    ...(look.keepNext === true && { keepNext: true }),
    ...(look.firstLine !== undefined && { indent: { firstLine: look.firstLine } }),
    children: text
      .split("\n")
      .map((line, index) => new TextRun({ ...run, text: line, ...(index > 0 && { break: 1 }) })),
  });
}

/** The short line under a title or an agency's name; `indent` in twips on both sides makes it short. */
export const shortLine = (indent: number): Paragraph =>
  new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 60, after: 120, line: 60, lineRule: "exact" },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: "000000" } },
    children: [],
  });
