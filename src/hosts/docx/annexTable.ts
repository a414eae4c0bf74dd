import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  type ITableCellOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { noteParagraphs } from "../../core/report/noteParagraphs";
import type { ReportColumn, ReportRow, ReportTable } from "../../core/report/Report";
import { headingText, spans } from "../../core/report/tableHeads";
import { GRID_COLOUR, HEADING_FILL, type Orientation, tableSize, textWidth } from "./look";
import { textParagraph, type TextLook } from "./paragraphs";

const LINE = { style: BorderStyle.SINGLE, size: 4, color: GRID_COLOUR } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const HEADING_SHADING = { fill: HEADING_FILL, type: "clear", color: "auto" } as const;
const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** Points of tables that say everything twice. */
const IN_TWO = 11;
/** Rows of figures that stay with the notes below them. */
const WITH_NOTES = 2;

/** An annex: its line, title and reference, the table with heads repeated on every page, the notes. */
export function annexTable(
  table: ReportTable,
  orientation: Orientation,
  inTwo: boolean,
): readonly (Paragraph | Table)[] {
  const { annex, title, attachedTo } = table;
  const centred: TextLook = { align: AlignmentType.CENTER, keepNext: true };
  // A page across is low: what is said twice stands beside each other there.
  const isLow = inTwo && orientation === "landscape";
  const inLines = (text: string): string => (isLow ? headingText(text) : text);
  const headnote = isLow ? pairs(table.headnote) : table.headnote;
  const notes = inTwo ? noteParagraphs(table) : table.notes;
  return [
    textParagraph(`${annex}\n${inLines(title)}`, {
      ...centred,
      size: 14,
      bold: true,
      heading: HeadingLevel.HEADING_1,
    }),
    textParagraph(inLines(attachedTo), { ...centred, size: 13, italics: true }),
    ...headnote.map((line, index) =>
      textParagraph(line, {
        ...centred,
        bold: index === 0,
        italics: index > 0,
        after: index === headnote.length - 1 ? 6 : 0,
      }),
    ),
    grid(table, orientation, inTwo),
    ...notes.map((note, index) =>
      textParagraph(note, {
        size: inTwo ? 10 : 11,
        italics: true,
        before: index === 0 ? 6 : 0,
        keepNext: index < notes.length - 1,
      }),
    ),
  ];
}

/** Lines of two languages below each other, each beside the other's. */
function pairs(lines: readonly string[]): readonly string[] {
  if (lines.length % 2 > 0) return lines;
  return lines.flatMap((line, index) => (index % 2 === 0 ? [`${line} / ${lines[index + 1] ?? ""}`] : []));
}

/** Headings and totals stand out; a part is set in italics under its whole. */
const rowLook = (role: ReportRow["role"]): TextLook =>
  role === "part" ? { italics: true } : { bold: role === "heading" || role === "total" };

function grid({ columns, notes, rows }: ReportTable, orientation: Orientation, inTwo: boolean): Table {
  const width = textWidth(orientation);
  const characters = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.floor((width * column.width) / characters));
  const size = Math.min(inTwo ? IN_TWO : Infinity, tableSize(characters));
  const cell = (text: string, first: number, look: TextLook, more: Partial<ITableCellOptions> = {}): TableCell => {
    const { columnSpan = 1 } = more;
    return new TableCell({
      width: {
        size: widths.slice(first, first + columnSpan).reduce((sum, each) => sum + each, 0),
        type: WidthType.DXA,
      },
      borders: BORDERS,
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...more,
      children: [textParagraph(text, { size, ...look })],
    });
  };
  const headRow = (children: readonly TableCell[]): TableRow =>
    new TableRow({ tableHeader: true, cantSplit: true, children: [...children] });
  const head = (text: string, first: number, more: Partial<ITableCellOptions> = {}): TableCell =>
    cell(text, first, { align: ALIGN.center, bold: true, keepNext: true }, { shading: HEADING_SHADING, ...more });
  const isSpanned = columns.some(({ spanner }) => spanner !== undefined);
  const body = rows.map(({ texts, role }, index) => {
    // A heading stays with its rows, the last rows with the notes.
    const keepNext = role === "heading" || (notes.length > 0 && index >= rows.length - WITH_NOTES);
    const look = { ...rowLook(role), keepNext };
    if (role === "heading" && columns.length > 1) {
      const [number = "", name = ""] = texts;
      const rest = { columnSpan: columns.length - 1 };
      return [cell(number, 0, look), cell(headingText(name), 1, look, rest)];
    }
    return texts.map((text, at) => cell(text, at, { align: ALIGN[columns[at]?.align ?? "left"], ...look }));
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [
      ...(isSpanned ? [headRow(spanners(columns, head))] : []),
      headRow(
        columns.flatMap(({ label, spanner }, index) =>
          isSpanned && spanner === undefined ? [] : [head(label, index)],
        ),
      ),
      headRow(
        columns.map(({ number }, index) => cell(number, index, { align: ALIGN.center, italics: true, keepNext: true })),
      ),
      ...body.map((children) => new TableRow({ cantSplit: true, children: [...children] })),
    ],
  });
}

/** The upper row of heads: what neighbours share over each of them, the others over both rows. */
function spanners(
  columns: readonly ReportColumn[],
  head: (text: string, first: number, more: Partial<ITableCellOptions>) => TableCell,
): readonly TableCell[] {
  return spans(columns).map(({ first, count, spanner }) =>
    spanner === undefined
      ? head(columns[first]?.label ?? "", first, { rowSpan: 2 })
      : head(spanner, first, count > 1 ? { columnSpan: count } : {}),
  );
}
