import type { Catalogue } from "../Catalogue";
import type { Finding } from "../dataset/Finding";
import { dateToSerial } from "../dataset/ReferencePeriod";
import type { FormReading } from "../forms/FormReading";
import { readFigure } from "../intake/readFigure";
import { writeQuantity } from "../intake/writeQuantity";
import { framed } from "../layout/styles";
import type { Quantity } from "../quantity/Quantity";
import { sameFigure } from "../quantity/sameFigure";
import { labelIn } from "../text/Labels";
import type { CellValue } from "../workbook/Cell";
import type { CellEdit } from "../workbook/WorkbookPlan";
import { type AskedColumn, listColumns } from "./listColumns";
import type { ListReading } from "./ListReading";
import type { ListRecord } from "./ListRecord";
import { columnStyle } from "./listSheet";

/** A record with the line of its file, for what must be said of it. */
export interface ListLine extends ListRecord {
  readonly line: number;
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
): { readonly edits: readonly CellEdit[]; readonly findings: readonly Finding[] } {
  const list = catalogue.lists.get(reading.list);
  if (!list) throw new Error(`no list ${reading.list}`);
  const asked = new Map(listColumns(list, form.programme, catalogue).map((one) => [one.column.id, one]));
  const edits: CellEdit[] = [];
  const findings: Finding[] = [];
  lines.forEach(({ line, fields, figures }, index) => {
    const row = reading.end + index;
    const write = (id: string, content: Content | undefined): void => {
      const [column, at] = [asked.get(id), reading.columns.get(id)];
      if (!column || at === undefined || !content) {
        const parameters = { line, column: id };
        findings.push({
          rule: column ? "fill.cannotSayField" : "fill.noColumn",
          severity: "hard",
          place: { sheet: reading.sheet.name },
          parameters,
        });
        return;
      }
      const look = framed(columnStyle(column, form.language));
      const style = content.numberFormat === undefined ? look : { ...look, numberFormat: content.numberFormat };
      edits.push({ sheetId: reading.sheet.id, row, column: at, value: content.value, style });
    };
    for (const [id, text] of Object.entries(fields)) write(id, fieldContent(asked.get(id), text, form));
    for (const [id, figure] of Object.entries(figures))
      write(id, figureContent(asked.get(id), figure, form, catalogue));
    // The frame goes round the whole row.
    for (const [id, at] of reading.columns) {
      const column = asked.get(id);
      if (!column || fields[id] !== undefined || figures[id]) continue;
      edits.push({
        sheetId: reading.sheet.id,
        row,
        column: at,
        value: null,
        style: framed(columnStyle(column, form.language)),
      });
    }
  });
  return { edits, findings };
}

interface Content {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

function fieldContent(asked: AskedColumn | undefined, text: string, { language }: FormReading): Content | undefined {
  switch (asked?.column.kind) {
    case "text":
      return { value: text };
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
