import {
  AlignmentType,
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import type { Report } from "../../core/report/Report";
import { textWidth } from "./look";
import { shortLine, textParagraph } from "./paragraphs";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;
const { CENTER, RIGHT } = AlignmentType;

/** Two columns side by side without lines. @param left share of the width. */
export function sideBySide(left: number, columns: readonly [readonly Paragraph[], readonly Paragraph[]]): Table {
  const width = textWidth("portrait");
  const widths = [Math.round(width * left), width - Math.round(width * left)];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          (children, index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              margins: { left: 0, right: 0 },
              borders: NO_BORDERS,
              children: [...children],
            }),
        ),
      }),
    ],
  });
}

/**
 * What stands over a document. Vietnamese (Decree 30/2020): agency and number left, national title, place and date right. Lao: the national
 * title centred over the page, agency left and number right below it.
 */
export const headingBlock = (report: Report): readonly (Paragraph | Table)[] =>
  report.language === "lo" ? laoHeading(report) : vietnameseHeading(report);

function vietnameseHeading({ heading }: Report): readonly (Paragraph | Table)[] {
  const centred = { align: CENTER };
  return [
    sideBySide(0.42, [
      [
        textParagraph(heading.superior, { ...centred, size: 12 }),
        textParagraph(heading.office, { ...centred, size: 12, bold: true }),
        shortLine(1300),
        textParagraph(heading.number, { ...centred, size: 13 }),
      ],
      [
        textParagraph(heading.state, { ...centred, size: 12, bold: true }),
        textParagraph(heading.motto, { ...centred, size: 13, bold: true }),
        shortLine(1250),
        textParagraph(heading.placeAndDate, { ...centred, size: 13, italics: true }),
      ],
    ]),
  ];
}

function laoHeading({ heading }: Report): readonly (Paragraph | Table)[] {
  const centred = { align: CENTER };
  return [
    textParagraph(heading.state, { ...centred, bold: true }),
    textParagraph(heading.motto, { ...centred, bold: true }),
    textParagraph("---ooo0ooo---", { ...centred, after: 6 }),
    sideBySide(0.5, [
      [textParagraph(heading.superior, { size: 12 }), textParagraph(heading.office, { size: 12, bold: true })],
      [
        textParagraph(heading.number, { align: RIGHT, size: 12 }),
        textParagraph(heading.placeAndDate, { align: RIGHT, size: 12 }),
      ],
    ]),
  ];
}
