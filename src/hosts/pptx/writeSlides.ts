import PptxGenJS from "pptxgenjs";
import type { Report, ReportChart, ReportColumn, ReportRow, ReportTable } from "../../core/report/Report";
import { headingText, spans } from "../../core/report/tableHeads";
import type { Language } from "../../core/text/Labels";
import { finishCharts } from "./finishCharts";
import { orderPresentation } from "./orderPresentation";
import { OBJECTS } from "./readableSlides";
import { headnoteLines, shownNotes } from "./slideTexts";
import { MARGIN, ROOM, type SlidePart, tableSlides, textHeight, WIDE } from "./tableSlides";
import { writeChart } from "./writeChart";

/** Times New Roman has no Lao letters; these are on every Windows since 8.1. */
const FONTS: Readonly<Record<Language, string>> = { vi: "Arial", lo: "Leelawadee UI", en: "Arial" };
const LOCALES: Readonly<Record<Language, string>> = { vi: "vi-VN", lo: "lo-LA", en: "en-GB" };
/** Lao letters with what stands between them, or what has none. */
const RUN = /[\u0E80-\u0EFF](?:[^\p{Script=Latin}]*[\u0E80-\u0EFF])?|[^\u0E80-\u0EFF]+/gu;
const LAO = /[\u0E80-\u0EFF]/;
const TEXT = "1B1B1B";
const HEADING_FILL = "E7EDF5";
const GRID = { type: "solid", pt: 0.75, color: "8C8C8C" } as const;

const TOP = 0.35;
const BOTTOM = WIDE.height - 0.3;
const GAP = 0.18;
/** Points, the largest first, and the inches they may take below each other. */
const TITLE_SIZES = [28, 26, 24, 22, 20] as const;
const SUBJECT_SIZES = [36, 32, 28, 24] as const;
const MOST = { title: 0.9, subject: 2.4 } as const;
const HEADNOTE_SIZE = 14;
export const NOTE_SIZE = 12;

/**
 * The tables and charts of a report as slides, each on its own; a slide before them says whose they are. What a table's or chart's notes say in full,
 * and what a chart shows in words, stands beside the slide, for the speaker.
 */
export async function writeSlides(report: Report): Promise<Uint8Array> {
  const slides = new PptxGenJS();
  slides.layout = "LAYOUT_WIDE";
  slides.title = oneLine(report.subject);
  slides.author = oneLine(report.heading.office);
  slides.company = oneLine(report.heading.superior);
  slides.theme = { headFontFace: FONTS[report.language], bodyFontFace: FONTS[report.language] };
  writeTitle(slides, report);
  for (const table of report.tables) {
    for (const part of partsOf(table, report)) writeTable(slides, part, report);
  }
  for (const chart of report.charts) writeChartSlide(slides, chart, report);
  const bytes = await slides.write({ outputType: "uint8array" });
  if (bytes instanceof Uint8Array) return orderPresentation(finishCharts(bytes, report.charts));
  throw new Error("slides are no bytes");
}

const oneLine = (text: string): string => text.replaceAll("\n", " / ");

type Voice = Pick<Report, "language" | "moreNotes" | "second">;

/** A text on a slide; in two languages every script has its font. */
function runsOf(text: string, { language, second }: Voice): string | PptxGenJS.TextProps[] {
  if (second === undefined || !LAO.test(text)) return text;
  const other = language === "lo" ? second : language;
  const lines = text.split("\n");
  return lines.flatMap((line, index) => {
    const runs = line.match(RUN) ?? [""];
    return runs.map((run, at) => {
      const own = LAO.test(run) ? "lo" : other;
      const breakLine = at === runs.length - 1 && index < lines.length - 1;
      return { text: run, options: { fontFace: FONTS[own], lang: LOCALES[own], breakLine } };
    });
  });
}

const base = (language: Language) => ({ fontFace: FONTS[language], lang: LOCALES[language], color: TEXT, margin: 0 });

/** A line of a slide, over its whole width. */
function writeText(
  slide: PptxGenJS.Slide,
  text: string,
  { y, h }: { readonly y: number; readonly h: number },
  look: PptxGenJS.TextPropsOptions,
  voice: Voice,
): void {
  if (text === "") return;
  slide.addText(runsOf(text, voice), { x: WIDE.margin, w: ROOM, y, h, ...base(voice.language), ...look });
}

/** The largest letters in which a text stands in so many inches below each other; the smallest where it does in none. */
const sizeOf = (text: string, sizes: readonly number[], most: number): number =>
  sizes.find((size) => textHeight(text, size, ROOM, true) <= most) ?? sizes.at(-1) ?? NOTE_SIZE;

function writeTitle(slides: PptxGenJS, { heading, ...voice }: Report): void {
  const slide = slides.addSlide();
  // A period is not broken.
  const subject = voice.subject.replaceAll(/(?<=\d) - (?=\d)/g, "\u00A0-\u00A0");
  const centred = { align: "center" } as const;
  writeText(slide, heading.superior, { y: 0.4, h: 0.75 }, { ...centred, valign: "bottom", fontSize: 18 }, voice);
  writeText(slide, heading.office, { y: 1.15, h: 0.9 }, { ...centred, valign: "top", fontSize: 20, bold: true }, voice);
  const fontSize = sizeOf(subject, SUBJECT_SIZES, MOST.subject);
  const title = { ...centred, valign: "middle", fontSize, bold: true, objectName: OBJECTS.title } as const;
  writeText(slide, subject, { y: 2.3, h: 3 }, title, voice);
  writeText(slide, heading.placeAndDate, { y: 6.1, h: 0.8 }, { ...centred, fontSize: 16, italic: true }, voice);
}

/** What stands above and below a table or a chart: a slide's title, whose figures, notes. In inches. */
interface Frame {
  readonly titleSize: number;
  readonly titleHeight: number;
  readonly headnote: string;
  readonly headnoteHeight: number;
  readonly notes: string;
  readonly notesHeight: number;
  readonly top: number;
  readonly bottom: number;
}

function frameOf(
  of: Pick<ReportTable, "notes" | "secondNotes" | "title"> & Partial<Pick<ReportTable, "headnote">>,
  voice: Voice,
): Frame {
  const { headnote = [], title } = of;
  // Room for the number of a part behind it.
  const titleSize = sizeOf(`${title} (0/0)`, TITLE_SIZES, MOST.title);
  const titleHeight = textHeight(`${title} (0/0)`, titleSize, ROOM, true);
  const lines = headnoteLines(headnote, voice.second !== undefined).join("\n");
  const headnoteHeight = lines === "" ? 0 : textHeight(lines, HEADNOTE_SIZE, ROOM);
  const shown = shownNotes(of, voice, (text) => textHeight(text, NOTE_SIZE, ROOM));
  const notesHeight = shown === "" ? 0 : textHeight(shown, NOTE_SIZE, ROOM);
  const top = TOP + titleHeight + (headnoteHeight > 0 ? headnoteHeight + GAP / 3 : 0) + GAP;
  const bottom = BOTTOM - (notesHeight > 0 ? notesHeight + GAP : 0);
  return { titleSize, titleHeight, headnote: lines, headnoteHeight, notes: shown, notesHeight, top, bottom };
}

/** The slides of a table, between its title and its notes. */
export function partsOf(table: ReportTable, voice: Voice): readonly SlidePart[] {
  const { bottom, top } = frameOf(table, voice);
  return tableSlides(table, bottom - top, voice.second !== undefined);
}

function writeFrame(slide: PptxGenJS.Slide, title: string, frame: Frame, voice: Voice): void {
  const { headnote, headnoteHeight, notes, notesHeight, titleHeight, titleSize } = frame;
  const head = { align: "center", valign: "top", fontSize: titleSize, bold: true, objectName: OBJECTS.title } as const;
  writeText(slide, title, { y: TOP, h: titleHeight }, head, voice);
  const below = { y: TOP + titleHeight + GAP / 3, h: headnoteHeight };
  writeText(slide, headnote, below, { align: "center", valign: "top", fontSize: HEADNOTE_SIZE }, voice);
  const foot = { y: BOTTOM - notesHeight, h: notesHeight };
  writeText(slide, notes, foot, { fontSize: NOTE_SIZE, italic: true, valign: "bottom" }, voice);
}

function writeChartSlide(slides: PptxGenJS, chart: ReportChart, voice: Voice): void {
  const slide = slides.addSlide();
  const frame = frameOf(chart, voice);
  writeFrame(slide, chart.title, frame, voice);
  const place = { x: WIDE.margin, y: frame.top, w: ROOM, h: frame.bottom - frame.top };
  writeChart(slides, slide, chart, place, FONTS[voice.language]);
  slide.addNotes([chart.description, ...chart.notes].join("\n"));
}

function writeTable(slides: PptxGenJS, slidePart: SlidePart, voice: Voice): void {
  const { columns: shown, heads, heights, part, parts, rows, size, table, widths } = slidePart;
  const slide = slides.addSlide();
  const frame = frameOf(table, voice);
  writeFrame(slide, parts > 1 ? `${table.title} (${String(part)}/${String(parts)})` : table.title, frame, voice);
  const columns = shown.flatMap((index) => table.columns[index] ?? []);
  const cell = (
    text: string,
    align: ReportColumn["align"],
    more: PptxGenJS.TableCellProps = {},
  ): PptxGenJS.TableCell => ({
    // The library takes texts in runs here as well, though its types say otherwise of some of their options.
    text: runsOf(text, voice),
    options: {
      ...base(voice.language),
      margin: [MARGIN.down, MARGIN.across, MARGIN.down, MARGIN.across],
      align,
      valign: "middle",
      fontSize: size,
      border: GRID,
      ...more,
    },
  });
  const head = (text: string, more: PptxGenJS.TableCellProps = {}): PptxGenJS.TableCell =>
    cell(text, "center", { bold: true, fill: { color: HEADING_FILL }, ...more });
  const below = columns.filter(({ spanner }) => heads.length === 1 || spanner !== undefined);
  const headRows = [
    ...(heads.length > 1
      ? [
          spans(columns).map(({ first, count, spanner }) =>
            spanner === undefined
              ? head(columns[first]?.label ?? "", { rowspan: 2 })
              : head(spanner, count > 1 ? { colspan: count } : {}),
          ),
        ]
      : []),
    below.map(({ label }) => head(label)),
  ];
  const bodyRow = ({ texts, role }: ReportRow): PptxGenJS.TableCell[] => {
    if (role === "heading") {
      const [number = "", name = ""] = shown.map((index) => texts[index] ?? "");
      return [cell(number, "center"), cell(headingText(name), "left", { bold: true, colspan: columns.length - 1 })];
    }
    return columns.map(({ align }, at) =>
      cell(texts[shown[at] ?? 0] ?? "", align, { bold: role === "total", italic: role === "part" }),
    );
  };
  slide.addTable([...headRows, ...rows.map(bodyRow)], {
    x: WIDE.margin,
    y: frame.top,
    w: ROOM,
    colW: [...widths],
    rowH: [...heads, ...heights],
    objectName: oneLine(table.title),
  });
  if (table.notes.length > 0) slide.addNotes(table.notes.join("\n"));
}
