import PptxGenJS from "pptxgenjs";
import type { Report, ReportChart, ReportColumn } from "../../core/report/Report";
import type { Language } from "../../core/text/Labels";
import { finishCharts } from "./finishCharts";
import { orderPresentation } from "./orderPresentation";
import { LOWEST, MARGIN, ROOM, type SlidePart, TABLE_TOP, tableSlides, WIDE } from "./tableSlides";
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

/** The tables and charts of a report as slides, each on its own; a slide before them says whose they are. */
export async function writeSlides(report: Report): Promise<Uint8Array> {
  const slides = new PptxGenJS();
  slides.layout = "LAYOUT_WIDE";
  slides.title = oneLine(report.subject);
  slides.author = oneLine(report.heading.office);
  slides.company = oneLine(report.heading.superior);
  slides.theme = { headFontFace: FONTS[report.language], bodyFontFace: FONTS[report.language] };
  writeTitle(slides, report);
  for (const table of report.tables) for (const part of tableSlides(table)) writeTable(slides, part, report);
  for (const chart of report.charts) writeChartSlide(slides, chart, report);
  const bytes = await slides.write({ outputType: "uint8array" });
  if (bytes instanceof Uint8Array) return orderPresentation(finishCharts(bytes, report.charts));
  throw new Error("slides are no bytes");
}

const oneLine = (text: string): string => text.replaceAll("\n", " / ");

type Voice = Pick<Report, "language" | "second">;

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

function writeTitle(slides: PptxGenJS, { heading, subject, ...voice }: Report): void {
  const slide = slides.addSlide();
  const at = { x: WIDE.margin, w: ROOM, ...base(voice.language) };
  slide.addText(runsOf(heading.superior, voice), {
    ...at,
    y: 0.4,
    h: 0.7,
    valign: "bottom",
    fontSize: 18,
    align: "center",
  });
  slide.addText(runsOf(heading.office, voice), {
    ...at,
    y: 1.1,
    h: 0.9,
    valign: "top",
    fontSize: 20,
    bold: true,
    align: "center",
  });
  slide.addText(runsOf(subject, voice), {
    ...at,
    y: 2.6,
    h: 1.8,
    fontSize: 34,
    bold: true,
    align: "center",
    valign: "middle",
    fit: "shrink",
  });
  slide.addText(runsOf(heading.placeAndDate, voice), {
    ...at,
    y: 6.1,
    h: 0.8,
    fontSize: 16,
    italic: true,
    align: "center",
  });
}

function writeChartSlide(slides: PptxGenJS, chart: ReportChart, voice: Voice): void {
  const slide = slides.addSlide();
  const at = { x: WIDE.margin, w: ROOM, ...base(voice.language) };
  slide.addText(runsOf(chart.title, voice), {
    ...at,
    y: 0.35,
    h: 0.9,
    fontSize: 26,
    bold: true,
    align: "center",
    valign: "middle",
    fit: "shrink",
  });
  const place = { x: WIDE.margin, y: 1.35, w: ROOM, h: LOWEST - 1.35 };
  writeChart(slides, slide, chart, place, FONTS[voice.language]);
  slide.addText(runsOf(chart.notes.join(" "), voice), {
    ...at,
    y: LOWEST + 0.15,
    h: 0.75,
    fontSize: 12,
    italic: true,
    valign: "bottom",
    fit: "shrink",
  });
}

function writeTable(slides: PptxGenJS, { table, rows, heights, size, part, parts }: SlidePart, voice: Voice): void {
  const slide = slides.addSlide();
  const look = base(voice.language);
  const at = { x: WIDE.margin, w: ROOM, ...look };
  const title = parts > 1 ? `${table.title} (${String(part)}/${String(parts)})` : table.title;
  slide.addText(runsOf(title, voice), {
    ...at,
    y: 0.35,
    h: 0.65,
    fontSize: 26,
    bold: true,
    align: "center",
    valign: "middle",
    fit: "shrink",
  });
  slide.addText(runsOf(table.headnote.join(" · "), voice), {
    ...at,
    y: 1.05,
    h: 0.5,
    fontSize: 15,
    align: "center",
    valign: "top",
    fit: "shrink",
  });
  const characters = table.columns.reduce((sum, { width }) => sum + width, 0);
  const cell = (text: string, align: ReportColumn["align"], more: object = {}) => ({
    text: runsOf(text, voice),
    options: {
      ...look,
      margin: [MARGIN.down, MARGIN.across, MARGIN.down, MARGIN.across] as [number, number, number, number],
      align,
      valign: "middle" as const,
      fontSize: size,
      border: GRID,
      ...more,
    },
  });
  slide.addTable(
    [
      table.columns.map(({ label }) => cell(label, "center", { bold: true, fill: { color: HEADING_FILL } })),
      ...rows.map(({ texts, role }) =>
        texts.map((text, index) =>
          cell(text, table.columns[index]?.align ?? "left", {
            bold: role === "heading" || role === "total",
            italic: role === "part",
          }),
        ),
      ),
    ],
    {
      x: WIDE.margin,
      y: TABLE_TOP,
      w: ROOM,
      colW: table.columns.map(({ width }) => (width / characters) * ROOM),
      rowH: [...heights],
    },
  );
  slide.addText(runsOf(table.notes.join("\n"), voice), {
    ...at,
    y: LOWEST + 0.15,
    h: 0.75,
    fontSize: 11,
    italic: true,
    valign: "bottom",
    fit: "shrink",
  });
}
