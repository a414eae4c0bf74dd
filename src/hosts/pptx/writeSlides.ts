import PptxGenJS from "pptxgenjs";
import type { Report, ReportChart, ReportColumn } from "../../core/report/Report";
import type { Language } from "../../core/text/Labels";
import { finishCharts } from "./finishCharts";
import { orderPresentation } from "./orderPresentation";
import { SLIDE_CHARACTERS, type SlidePart, tableSlides } from "./tableSlides";
import { writeChart } from "./writeChart";

/** Times New Roman has no Lao letters; these are on every Windows since 8.1. */
const FONTS: Readonly<Record<Language, string>> = { vi: "Arial", lo: "Leelawadee UI", en: "Arial" };
const LOCALES: Readonly<Record<Language, string>> = { vi: "vi-VN", lo: "lo-LA", en: "en-GB" };
/** Inches of a wide slide, 16 to 9. */
const WIDE = { width: 13.333, margin: 0.6 } as const;
const TEXT = "1B1B1B";
const HEADING_FILL = "E7EDF5";
const GRID = { type: "solid", pt: 0.75, color: "8C8C8C" } as const;
const ROOM = WIDE.width - 2 * WIDE.margin;
const TABLE_TOP = 1.75;
const LOWEST = 6.45;

/** The tables and charts of a report as slides, each on its own; a slide before them says whose they are. */
export async function writeSlides(report: Report): Promise<Uint8Array> {
  const slides = new PptxGenJS();
  slides.layout = "LAYOUT_WIDE";
  slides.title = report.subject;
  slides.author = report.heading.office;
  slides.company = report.heading.superior;
  slides.theme = { headFontFace: FONTS[report.language], bodyFontFace: FONTS[report.language] };
  writeTitle(slides, report);
  for (const table of report.tables) for (const part of tableSlides(table)) writeTable(slides, part, report.language);
  for (const chart of report.charts) writeChartSlide(slides, chart, report.language);
  const bytes = await slides.write({ outputType: "uint8array" });
  if (bytes instanceof Uint8Array) return orderPresentation(finishCharts(bytes, report.charts));
  throw new Error("slides are no bytes");
}

const base = (language: Language) => ({ fontFace: FONTS[language], lang: LOCALES[language], color: TEXT, margin: 0 });

function writeTitle(slides: PptxGenJS, { heading, subject, language }: Report): void {
  const slide = slides.addSlide();
  const at = { x: WIDE.margin, w: ROOM, ...base(language) };
  slide.addText(heading.superior, { ...at, y: 0.7, h: 0.4, fontSize: 18, align: "center" });
  slide.addText(heading.office, { ...at, y: 1.1, h: 0.5, fontSize: 20, bold: true, align: "center" });
  slide.addText(subject, {
    ...at,
    y: 2.6,
    h: 1.8,
    fontSize: 34,
    bold: true,
    align: "center",
    valign: "middle",
    fit: "shrink",
  });
  slide.addText(heading.placeAndDate, { ...at, y: 6.3, h: 0.4, fontSize: 16, italic: true, align: "center" });
}

function writeChartSlide(slides: PptxGenJS, chart: ReportChart, language: Language): void {
  const slide = slides.addSlide();
  const at = { x: WIDE.margin, w: ROOM, ...base(language) };
  slide.addText(chart.title, {
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
  writeChart(slides, slide, chart, place, FONTS[language]);
  slide.addText(chart.notes.join(" "), {
    ...at,
    y: LOWEST + 0.15,
    h: 0.75,
    fontSize: 12,
    italic: true,
    valign: "bottom",
    fit: "shrink",
  });
}

function writeTable(slides: PptxGenJS, { table, rows, part, parts }: SlidePart, language: Language): void {
  const slide = slides.addSlide();
  const look = base(language);
  const at = { x: WIDE.margin, w: ROOM, ...look };
  const title = parts > 1 ? `${table.title} (${String(part)}/${String(parts)})` : table.title;
  slide.addText(title, {
    ...at,
    y: 0.35,
    h: 0.65,
    fontSize: 26,
    bold: true,
    align: "center",
    valign: "middle",
    fit: "shrink",
  });
  slide.addText(table.headnote.join(" · "), {
    ...at,
    y: 1.05,
    h: 0.5,
    fontSize: 15,
    align: "center",
    valign: "top",
    fit: "shrink",
  });
  const characters = table.columns.reduce((sum, { width }) => sum + width, 0);
  const height = Math.min(0.55, (LOWEST - TABLE_TOP - 0.75) / Math.max(1, rows.length));
  const fontSize = Math.max(9, Math.min(height < 0.5 ? 14 : 16, Math.floor((16 * SLIDE_CHARACTERS) / characters)));
  const cell = (text: string, align: ReportColumn["align"], more: object = {}) => ({
    text,
    options: {
      ...look,
      margin: [0.03, 0.08, 0.03, 0.08] as [number, number, number, number],
      align,
      valign: "middle" as const,
      fontSize,
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
      rowH: [0.7, ...rows.map(() => height)],
    },
  );
  slide.addText(table.notes.join("\n"), {
    ...at,
    y: LOWEST + 0.15,
    h: 0.75,
    fontSize: 11,
    italic: true,
    valign: "bottom",
    fit: "shrink",
  });
}
