import type { Catalogue } from "../Catalogue";
import type { Finding } from "../dataset/Finding";
import { dateToSerial } from "../dataset/ReferencePeriod";
import type { FormReading } from "../forms/FormReading";
import { readFigure } from "../intake/readFigure";
import { writeQuantity } from "../intake/writeQuantity";
import { framed } from "../layout/styles";
import { lineCount } from "../layout/textWidth";
import type { Quantity } from "../quantity/Quantity";
import { sameFigure } from "../quantity/sameFigure";
import { labelIn, type Language } from "../text/Labels";
import type { CellStyle, CellValue } from "../workbook/Cell";
import type { CellEdit, SheetRewrite } from "../workbook/WorkbookPlan";
import { type AskedColumn, listColumns } from "./listColumns";
import type { ListReading } from "./ListReading";
import type { ListRecord } from "./ListRecord";
import { columnStyle } from "./listSheet";

const TEXT_SIZE = 12;
/** Room beside a text, in characters, and above and below its lines, in points. */
const INDENT = 3;
const ROW = { around: 5, line: 17 };

/** A record with the line of its file, for what must be said of it. */
export interface ListLine extends ListRecord {
  readonly line: number;
}

/** What records come to on the sheet of a list. */
export interface FilledList {
  readonly edits: readonly CellEdit[];
  readonly rewrites: readonly SheetRewrite[];
  readonly findings: readonly Finding[];
}

/**
 * Writes records below the rows a list has already. A field the list has no column for, or a choice, day or figure a cell can't say, is a
 * finding, and then nothing should be written.
 */
export function fillList(
  form: FormReading,
  reading: ListReading,
  lines: readonly ListLine[],
  catalogue: Catalogue,
): FilledList {
  const list = catalogue.lists.get(reading.list);
  if (!list) throw new Error(`no list ${reading.list}`);
  const asked = new Map(listColumns(list, form.programme, catalogue).map((one) => [one.column.id, one]));
  const lookOf = cellLooks(asked, form.language);
  const edits: CellEdit[] = [];
  const heights = new Map<number, number>();
  const findings: Finding[] = [];
  lines.forEach(({ line, fields, figures }, index) => {
    const row = reading.end + index;
    heights.set(row, rowHeight(fields, asked));
    const write = (id: string, content: Content | undefined): void => {
      const [column, at] = [asked.get(id), reading.columns.get(id)];
      if (!column || at === undefined || !content) {
        const isThere = column && at !== undefined;
        const columns = [...asked.keys()].filter((one) => reading.columns.has(one));
        const choices = isThere ? column.choices?.map((choice) => choice.id) : undefined;
        findings.push({
          rule: !isThere ? "fill.noColumn" : choices ? "fill.noChoice" : "fill.cannotSayField",
          severity: "hard",
          place: { sheet: reading.sheet.name },
          parameters: {
            line,
            column: id,
            ...(choices && { code: fields[id] ?? "" }),
            there: (choices ?? columns).join(", "),
          },
        });
        return;
      }
      const { numberFormat, value } = content;
      const style = lookOf(id, numberFormat);
      edits.push({ sheetId: reading.sheet.id, row, column: at, value, ...(style && { style }) });
    };
    for (const [id, text] of Object.entries(fields)) write(id, fieldContent(asked.get(id), text, form));
    for (const [id, figure] of Object.entries(figures))
      write(id, figureContent(asked.get(id), figure, form, catalogue));
  });
  const rewrites = edits.length > 0 ? [{ sheetId: reading.sheet.id, validations: [], heights }] : [];
  return { edits, rewrites, findings };
}

/** How filled cells of a column look, one style for all its rows: a register has a hundred thousand. What stays blank is framed by the sheet's own rule. */
function cellLooks(
  asked: ReadonlyMap<string, AskedColumn>,
  language: Language,
): (id: string, numberFormat?: string) => CellStyle | undefined {
  const known = new Map<string, CellStyle>();
  return (id, numberFormat) => {
    const column = asked.get(id);
    const key = `${id} ${numberFormat ?? ""}`;
    const look = known.get(key) ?? (column && framed(columnStyle(column, language)));
    if (!look || known.has(key)) return look;
    const whole = numberFormat === undefined ? look : { ...look, numberFormat };
    known.set(key, whole);
    return whole;
  };
}

/** Of a row whose longest text is broken into lines; programs that open a file do not all see to it. */
function rowHeight(fields: ListLine["fields"], asked: ReadonlyMap<string, AskedColumn>): number {
  const lines = Object.entries(fields).map(([id, text]) => {
    const { column, choices } = asked.get(id) ?? {};
    if (!column || column.kind === "figure") return 1;
    const { labels } = choices?.find((choice) => choice.id === text) ?? {};
    const shown: readonly string[] = labels ? Object.values<string>({ ...labels }) : [text];
    return Math.max(...shown.map((each) => lineCount(each, TEXT_SIZE, column.width - INDENT)));
  });
  return ROW.around + ROW.line * Math.max(1, ...lines);
}

interface Content {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

function fieldContent(asked: AskedColumn | undefined, text: string, { language }: FormReading): Content | undefined {
  switch (asked?.column.kind) {
    case "text":
      return { value: text };
    case "month":
      return /^(?:0[1-9]|1[0-2])\/(?:19|20)\d\d$/.test(text) ? { value: text } : undefined;
    case "year":
      return /^(?:19|20)\d\d$/.test(text) ? { value: Number(text) } : undefined;
    case "date": {
      const serial = dateToSerial(text);
      return serial === undefined ? undefined : { value: serial };
    }
    case "choice": {
      const choice = asked.choices?.find(({ id }) => id === text);
      return choice && { value: labelIn(choice.labels, language) };
    }
    default:
      return undefined;
  }
}

/** A figure is written only where its cell would be read as that very figure again. */
function figureContent(
  asked: AskedColumn | undefined,
  figure: Quantity,
  { language }: FormReading,
  { vocabularies, lexicon }: Catalogue,
): Content | undefined {
  const indicator = asked?.indicator;
  if (!indicator || indicator.unit !== figure.unit) return undefined;
  const content = writeQuantity(figure, vocabularies[language]);
  const { outcome, ...read } = readFigure(content, indicator, { lexicon });
  const same = outcome === "ok" && "quantity" in read && read.quantity && sameFigure(read.quantity, figure);
  return same ? content : undefined;
}
