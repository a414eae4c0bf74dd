import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from "fflate";
import type { ReportChart } from "../../core/report/Report";

const XML: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => XML[sign] ?? sign);

/**
 * Puts right what the library writes of charts: each point gets its own number format, so that the word in front of a figure stands beside
 * it, and elements stand as the schema wants them (ECMA-376 part 1, 21.2). The charts stand in the presentation in their order.
 */
export function finishCharts(bytes: Uint8Array, charts: readonly ReportChart[]): Uint8Array {
  if (charts.length === 0) return bytes;
  const parts = unzipSync(bytes);
  const names = Object.keys(parts)
    .filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    .sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));
  names.forEach((name, index) => {
    const [chart, part] = [charts[index], parts[name]];
    if (chart && part) parts[name] = strToU8(ordered(formatted(strFromU8(part), chart)));
  });
  for (const name of Object.keys(parts).filter((each) => /^ppt\/embeddings\/.*\.xlsx$/.test(each))) {
    const part = parts[name];
    if (part) parts[name] = withBlanks(part);
  }
  return zipSync(parts);
}

const SHEET = "xl/worksheets/sheet1.xml";

/** A cell without a figure in the workbook behind a chart: the library writes a number that is none. */
function withBlanks(bytes: Unzipped[string]): Unzipped[string] {
  const parts = unzipSync(bytes);
  const part = parts[SHEET];
  if (!part) return bytes;
  return zipSync({ ...parts, [SHEET]: strToU8(strFromU8(part).replaceAll("<v></v>", "")) });
}

function formatted(xml: string, { series }: ReportChart): string {
  let at = -1;
  return xml.replace(/<c:ser>.*?<\/c:ser>/gs, (ser) => {
    at++;
    const points = series[at]?.points ?? [];
    return ser
      .replace(/<c:dLbls>(.*?)<\/c:dLbls>/s, (_, look: string) => labelled(look, points))
      .replace(/<c:val>.*?<\/c:val>/s, (values) =>
        values.replace(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v><\/c:pt>/g, (_, index: string, value: string) => {
          const point = points[Number(index)];
          return point
            ? `<c:pt idx="${index}" formatCode="${escape(point.numberFormat)}"><c:v>${value}</c:v></c:pt>`
            : "";
        }),
      );
  });
}

/** A label a point, each with its number format: not every program looks for that at the point itself. */
function labelled(look: string, points: ReportChart["series"][number]["points"]): string {
  const own = look.replace(/<c:(?:showLeaderLines|leaderLines)\b.*$/s, "");
  const labels = points.map((point, index) =>
    point
      ? `<c:dLbl><c:idx val="${String(index)}"/>${own.replace(/<c:numFmt [^>]*\/>/, () => `<c:numFmt formatCode="${escape(point.numberFormat)}" sourceLinked="0"/>`)}</c:dLbl>`
      : "",
  );
  return `<c:dLbls>${labels.join("")}${look.replace(/(<c:numFmt [^>]*)sourceLinked="0"/, '$1sourceLinked="1"')}</c:dLbls>`;
}

/** A third axis that is nowhere, a line's grouping, what only bars have, and markers behind labels. */
const ordered = (xml: string): string =>
  xml
    .replace(/((?:<c:axId val="\d+"\/>){2})<c:axId val="\d+"\/>/, "$1")
    .replace("<c:lineChart><c:varyColors", '<c:lineChart><c:grouping val="standard"/><c:varyColors')
    .replace(/<c:lineChart>.*<\/c:lineChart>/s, (lines) =>
      lines
        .replaceAll('<c:invertIfNegative val="0"/>', "")
        .replace(/(<c:dLbls>(?:(?!<c:ser>).)*?<\/c:dLbls>)(<c:marker>.*?<\/c:marker>)/gs, "$2$1"),
    );
