import {
  AlignmentType,
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { ReportColumn, ReportRow, ReportTable } from "../../core/report/Report";
import { GRID_COLOUR, HEADING_FILL, type Orientation, tableSize, textWidth } from "./look";
import { textParagraph, type TextLook } from "./paragraphs";

const LINE = { style: BorderStyle.SINGLE, size: 4, color: GRID_COLOUR } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** An annex: its line, title and reference, the table with heads repeated on every page, the notes. */
export function annexTable(table: ReportTable, orientation: Orientation): readonly (Paragraph | Table)[] {
  const { annex, title, attachedTo, headnote, notes } = table;
  const centred: TextLook = { align: AlignmentType.CENTER };
  return [
    textParagraph(annex, { ...centred, size: 14, bold: true }),
    textParagraph(title, { ...centred, size: 14, bold: true }),
    textParagraph(attachedTo, { ...centred, size: 13, italics: true }),
    ...headnote.map((line, index) =>
      textParagraph(line, {
        ...centred,
        bold: index === 0,
        italics: index > 0,
        after: index === headnote.length - 1 ? 6 : 0,
      }),
    ),
    grid(table, orientation),
    ...notes.map((note, index) => textParagraph(note, { size: 11, italics: true, before: index === 0 ? 6 : 0 })),
  ];
}

/** Headings and totals stand out; a part is set in italics under its whole. */
const rowLook = (role: ReportRow["role"]): TextLook =>
  role === "part" ? { italics: true } : { bold: role === "heading" || role === "total" };

function grid({ columns, rows }: ReportTable, orientation: Orientation): Table {
  const width = textWidth(orientation);
  const characters = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.floor((width * column.width) / characters));
  const size = tableSize(characters);
  const cell = (text: string, index: number, look: TextLook, fill?: string): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      borders: BORDERS,
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(fill !== undefined && { shading: { fill, type: "clear", color: "auto" } }),
      children: [textParagraph(text, { size, ...look })],
    });
  const head = (textOf: (column: ReportColumn) => string, look: TextLook, fill?: string): TableRow =>
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: columns.map((column, index) => cell(textOf(column), index, { align: ALIGN.center, ...look }, fill)),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      head(({ label }) => label, { bold: true }, HEADING_FILL),
      head(({ number }) => number, { italics: true }),
      ...rows.map(
        ({ texts, role }) =>
          new TableRow({
            cantSplit: true,
            children: texts.map((text, index) =>
              cell(text, index, { align: ALIGN[columns[index]?.align ?? "left"], ...rowLook(role) }),
            ),
          }),
      ),
    ],
  });
}
