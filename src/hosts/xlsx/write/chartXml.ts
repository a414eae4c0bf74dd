import { sheetReference } from "../../../core/workbook/a1";
import type { CellValue } from "../../../core/workbook/Cell";
import { type Chart, CHART_LOOK, chartBlocks, lineLabels, lineMarker } from "../../../core/workbook/Chart";
import type { Rect } from "../../../core/workbook/Rect";
import type { Sheet } from "../../../core/workbook/Sheet";
import { escapeXml } from "../xml/xstring";

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;
const EMU_PER_POINT = 12_700;

const LABEL_PLACES = { above: "t", below: "b" } as const;

const value = (element: string, content: string | number): string => `<c:${element} val="${content}"/>`;
const solid = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;
const line = (color: string, points: number): string =>
  `<a:ln w="${Math.round(points * EMU_PER_POINT)}">${solid(color)}</a:ln>`;

/**
 * The whole part of a chart (ECMA-376 part 1, 21.2), with the figures of its cells cached, each in its cell's own number format: so the word
 * in front of a figure stands beside its point as well.
 */
export function chartXml(chart: Chart, sheet: Sheet): string {
  const { colors, font, kind, title } = chart;
  const group = kind === "line" ? "lineChart" : "barChart";
  const { categories, series } = chartBlocks(chart);
  const body = series
    .map(({ name, values }, index) =>
      seriesXml(chart, sheet, { name, values, categories, index, color: colors[index] ?? CHART_LOOK.text }),
    )
    .join("");
  const kindXml =
    kind === "line"
      ? `${value("grouping", "standard")}${value("varyColors", 0)}${body}${value("marker", 1)}`
      : `${value("barDir", kind === "bar" ? "bar" : "col")}${value("grouping", "clustered")}${value("varyColors", 0)}` +
        `${body}${value("gapWidth", CHART_LOOK.gapWidth)}`;
  const axes = `${value("axId", CATEGORY_AXIS)}${value("axId", VALUE_AXIS)}`;
  const legend = series.length > 1 ? `<c:legend>${value("legendPos", "b")}${value("overlay", 0)}</c:legend>` : "";
  return (
    `${HEAD}${value("roundedCorners", 0)}<c:chart>${titleXml(title, CHART_LOOK.titleSize, true, font)}${value("autoTitleDeleted", title === "" ? 1 : 0)}` +
    `<c:plotArea><c:layout/><c:${group}>${kindXml}${axes}</c:${group}>` +
    `${categoryAxis(kind)}${valueAxis(chart)}</c:plotArea>${legend}` +
    `${value("plotVisOnly", 1)}${value("dispBlanksAs", "gap")}</c:chart>` +
    `<c:spPr>${solid("#FFFFFF")}<a:ln><a:noFill/></a:ln></c:spPr>` +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${characters("defRPr", CHART_LOOK.size, false, font)}</a:pPr>` +
    `<a:endParaRPr lang="en-US"/></a:p></c:txPr></c:chartSpace>`
  );
}

interface SeriesBlocks {
  readonly name: Rect;
  readonly values: Rect;
  readonly categories: Rect;
  readonly index: number;
  readonly color: string;
}

function seriesXml({ kind }: Chart, sheet: Sheet, { name, values, categories, index, color }: SeriesBlocks): string {
  const text = (element: string, rect: Rect): string =>
    `<c:${element}><c:strRef><c:f>${reference(sheet, rect)}</c:f>${textCache(sheet, rect)}</c:strRef></c:${element}>`;
  const { lineWeight, markerSize, text: dark } = CHART_LOOK;
  const look =
    kind === "line"
      ? `<c:spPr><a:ln w="${lineWeight * EMU_PER_POINT}" cap="rnd">${solid(color)}<a:round/></a:ln></c:spPr>` +
        `<c:marker>${value("symbol", lineMarker(index))}${value("size", markerSize)}<c:spPr>${solid(color)}${line(color, 0.75)}</c:spPr></c:marker>`
      : `<c:spPr>${solid(color)}${line(dark, 0.5)}</c:spPr>${value("invertIfNegative", 0)}`;
  const labels =
    `<c:dLbls><c:numFmt formatCode="General" sourceLinked="1"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${value("dLblPos", kind === "line" ? LABEL_PLACES[lineLabels(index)] : "outEnd")}${value("showLegendKey", 0)}${value("showVal", 1)}` +
    `${value("showCatName", 0)}${value("showSerName", 0)}${value("showPercent", 0)}${value("showBubbleSize", 0)}</c:dLbls>`;
  const numbers = `<c:val><c:numRef><c:f>${reference(sheet, values)}</c:f>${numberCache(sheet, values)}</c:numRef></c:val>`;
  const smooth = kind === "line" ? value("smooth", 0) : "";
  return (
    `<c:ser>${value("idx", index)}${value("order", index)}${text("tx", name)}${look}${labels}` +
    `${text("cat", categories)}${numbers}${smooth}</c:ser>`
  );
}

const reference = (sheet: Sheet, rect: Rect): string => escapeXml(sheetReference(sheet.name, rect));

function textCache(sheet: Sheet, rect: Rect): string {
  const points = Array.from({ length: rect.rows }, (_, index) => {
    const content = sheet.value(rect.row + index, rect.column);
    return content === null ? "" : `<c:pt idx="${index}"><c:v>${escapeXml(textOf(content))}</c:v></c:pt>`;
  });
  return `<c:strCache>${value("ptCount", rect.rows)}${points.join("")}</c:strCache>`;
}

const textOf = (content: CellValue): string => (typeof content === "object" ? (content?.error ?? "") : String(content));

function numberCache(sheet: Sheet, rect: Rect): string {
  const format = (row: number): string => sheet.cell(row, rect.column)?.style?.numberFormat ?? "General";
  const first = format(rect.row);
  const points = Array.from({ length: rect.rows }, (_, index) => {
    const content = sheet.value(rect.row + index, rect.column);
    if (typeof content !== "number") return "";
    const own = format(rect.row + index);
    const code = own === first ? "" : ` formatCode="${escapeXml(own)}"`;
    return `<c:pt idx="${index}"${code}><c:v>${content}</c:v></c:pt>`;
  });
  return `<c:numCache><c:formatCode>${escapeXml(first)}</c:formatCode>${value("ptCount", rect.rows)}${points.join("")}</c:numCache>`;
}

function titleXml(text: string, size: number, bold: boolean, font: string, rotation?: number): string {
  if (text === "") return "";
  const body = rotation === undefined ? "<a:bodyPr/>" : `<a:bodyPr rot="${rotation}" vert="horz"/>`;
  const lines = text
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:pPr>${characters("defRPr", size, bold, font)}</a:pPr>` +
        `<a:r>${characters("rPr", size, bold, font)}<a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
    );
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/>${lines.join("")}</c:rich></c:tx>${value("overlay", 0)}</c:title>`;
}

/** Lao is set in the complex script's font; the same one for all keeps digits and letters alike. */
function characters(element: "defRPr" | "rPr", size: number, bold: boolean, font: string): string {
  const fonts = ["latin", "ea", "cs"].map((script) => `<a:${script} typeface="${escapeXml(font)}"/>`).join("");
  const lang = element === "rPr" ? ' lang="en-US"' : "";
  return `<a:${element}${lang} sz="${size * 100}" b="${bold ? 1 : 0}">${solid(CHART_LOOK.text)}${fonts}</a:${element}>`;
}

const axisLine = `<c:spPr>${line(CHART_LOOK.text, 0.75)}</c:spPr>`;

const categoryAxis = (kind: Chart["kind"]): string =>
  `<c:catAx>${value("axId", CATEGORY_AXIS)}<c:scaling>${value("orientation", "minMax")}</c:scaling>${value("delete", 0)}` +
  `${value("axPos", kind === "bar" ? "l" : "b")}<c:numFmt formatCode="General" sourceLinked="0"/>${value("majorTickMark", "none")}` +
  `${value("minorTickMark", "none")}${value("tickLblPos", "low")}${axisLine}${value("crossAx", VALUE_AXIS)}` +
  `${value("crosses", "autoZero")}${value("auto", 0)}${value("lblAlgn", "ctr")}${value("lblOffset", 100)}${value("noMultiLvlLbl", 1)}</c:catAx>`;

const gridlines = `<c:majorGridlines><c:spPr>${line(CHART_LOOK.gridlines, 0.5)}</c:spPr></c:majorGridlines>`;

/** Begins at 0 whatever the figures: bars cut short would make small differences look large. */
const valueAxis = ({ axisFormat, font, kind, valueTitle }: Chart): string =>
  `<c:valAx>${value("axId", VALUE_AXIS)}<c:scaling>${value("orientation", "minMax")}${value("min", 0)}</c:scaling>${value("delete", 0)}` +
  `${value("axPos", kind === "bar" ? "b" : "l")}${kind === "bar" ? "" : gridlines}` +
  titleXml(valueTitle, CHART_LOOK.size, false, font, kind === "bar" ? undefined : -5_400_000) +
  `<c:numFmt formatCode="${escapeXml(axisFormat)}" sourceLinked="0"/>${value("majorTickMark", "none")}${value("minorTickMark", "none")}` +
  `${value("tickLblPos", kind === "bar" ? "none" : "nextTo")}<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${value("crossAx", CATEGORY_AXIS)}` +
  `${value("crosses", "autoZero")}${value("crossBetween", "between")}</c:valAx>`;
