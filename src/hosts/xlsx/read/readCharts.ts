import { CHART_PREFIX } from "../../../core/workbook/Chart";
import type { Sheet } from "../../../core/workbook/Sheet";
import { WorkbookError } from "../../../core/workbook/Workbook";
import { parseXml } from "../xml/parseXml";
import type { ZipArchive } from "../zip/ZipArchive";
import { ChartReader } from "./ChartReader";
import { DrawingReader } from "./DrawingReader";
import { readRelationships } from "./relationships";

/**
 * Takes the charts of our own into a sheet; others' are left out, as is what no figure depends on and can't be read.
 * @returns the drawings of which nothing is left out
 */
export function readCharts(archive: ZipArchive, part: string, sheet: Sheet): readonly string[] {
  const drawings = [...readRelationships(archive, part).values()].filter(({ type }) => type === "drawing");
  return drawings.flatMap(({ target }) => (isWhole(() => readDrawing(archive, target, sheet)) ? [target] : []));
}

function isWhole(read: () => boolean): boolean {
  try {
    return read();
  } catch (error) {
    if (error instanceof WorkbookError) return false;
    throw error;
  }
}

function readDrawing(archive: ZipArchive, part: string, sheet: Sheet): boolean {
  const drawing = new DrawingReader(part);
  parseXml(archive.read(part), part, drawing);
  const relationships = readRelationships(archive, part);
  let taken = 0;
  for (const { area, id, name } of drawing.charts) {
    const target = relationships.get(id)?.target;
    if (!name.startsWith(CHART_PREFIX) || target === undefined) continue;
    const reader = new ChartReader(sheet.name);
    parseXml(archive.read(target), target, reader);
    const chart = reader.chart();
    if (!chart) continue;
    sheet.charts.push({ name, area, ...chart });
    taken++;
  }
  return taken === drawing.anchors;
}
