import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import type { Report } from "../../core/report/Report";
import { annexTable } from "./annexTable";
import { headingBlock, sideBySide } from "./headingBlock";
import { fontOf, LOCALES, type Orientation, PAPER, PORTRAIT_CHARACTERS, twips } from "./look";
import { shortLine, textParagraph } from "./paragraphs";

const { CENTER, JUSTIFIED, LEFT } = AlignmentType;
const LAO = /[\u0E80-\u0EFF]/;
/** First line of running text, in twips (1.27 cm). */
const INDENT = 720;

/** A report as a Word document in the administrative form of Decree 30/2020/NĐ-CP; every annex is a section with pages of its own. */
export async function writeReport(report: Report): Promise<Uint8Array> {
  const font = fontOf(report);
  const locale = LOCALES[report.language];
  const isLao = report.language === "lo" || report.second === "lo";
  const document = new Document({
    title: oneLine(report.subject),
    creator: oneLine(report.heading.office),
    lastModifiedBy: oneLine(report.heading.office),
    description: "",
    styles: {
      default: {
        document: {
          run: {
            font,
            size: 26,
            sizeComplexScript: 26,
            color: "000000",
            language: { value: locale, bidirectional: isLao ? LOCALES.lo : locale },
          },
        },
        heading1: { run: { font, color: "000000" }, paragraph: {} },
        heading2: { run: { font, color: "000000" }, paragraph: {} },
      },
    },
    sections: [
      section("portrait", body(report)),
      ...report.tables.map((table) => {
        const orientation =
          table.columns.reduce((sum, column) => sum + column.width, 0) > PORTRAIT_CHARACTERS ? "landscape" : "portrait";
        return section(orientation, annexTable(table, orientation, report.second !== undefined));
      }),
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const oneLine = (text: string): string => text.replaceAll("\n", " / ");

/** Pages numbered from 1, centred in the top margin, not on the first. */
function section(orientation: Orientation, children: readonly (Paragraph | Table)[]): ISectionOptions {
  const { width, height, top, bottom, left, right } = PAPER[orientation];
  const number = new Paragraph({
    alignment: CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })],
  });
  const blank = new Paragraph({ children: [] });
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: twips(width),
          height: twips(height),
          orientation: orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(top),
          bottom: twips(bottom),
          left: twips(left),
          right: twips(right),
          header: twips(10),
          footer: twips(10),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: new Header({ children: [number] }), first: new Header({ children: [blank] }) },
    footers: { default: new Footer({ children: [blank] }), first: new Footer({ children: [blank] }) },
    children: [...children],
  };
}

function body(report: Report): readonly (Paragraph | Table)[] {
  const look = { size: 14, before: 6, firstLine: INDENT };
  // Lao has spaces between phrases alone: set to both edges, a line would be torn apart.
  const running = (text: string): Paragraph =>
    textParagraph(text, { ...look, align: LAO.test(text) ? LEFT : JUSTIFIED });
  return [
    ...headingBlock(report),
    textParagraph(report.title, { size: 14, bold: true, align: CENTER, before: 18 }),
    textParagraph(report.subject, { size: 14, bold: true, align: CENTER }),
    shortLine(3800),
    ...report.opening.map(running),
    ...report.sections.flatMap(({ heading, level, paragraphs }) => [
      textParagraph(heading, {
        ...look,
        bold: true,
        keepNext: true,
        heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      }),
      ...paragraphs.map(running),
    ]),
    textParagraph("", { before: 12 }),
    signatures(report),
  ];
}

/** Recipients left, level with the signature at the right. */
function signatures({ recipients, signatory }: Report): Table {
  return sideBySide(0.45, [
    [
      textParagraph(recipients.label, { size: 12, bold: true, italics: true }),
      ...recipients.lines.map((line) => textParagraph(line, { size: 11 })),
    ],
    [
      textParagraph(signatory, { size: 14, bold: true, align: CENTER }),
      ...[0, 1, 2, 3].map(() => textParagraph("", { size: 14 })),
      textParagraph("..............................", { size: 14, align: CENTER }),
    ],
  ]);
}
