import { catalogue } from "../../src/catalogue/catalogue";
import { observationKey } from "../../src/core/dataset/Observation";
import { rangeOfName } from "../../src/core/forms/findForms";
import { columnName } from "../../src/core/forms/formNames";
import type { FormReading } from "../../src/core/forms/FormReading";
import { writeQuantity } from "../../src/core/intake/writeQuantity";
import { type AskedColumn, listColumns } from "../../src/core/lists/listColumns";
import type { Quantity } from "../../src/core/quantity/Quantity";
import { readReturns } from "../../src/core/tasks/readReturns";
import { formatNumber } from "../../src/core/text/formatNumber";
import { labelIn, type Language } from "../../src/core/text/Labels";
import { qualifierWord } from "../../src/core/text/qualifierWord";
import { SEPARATORS } from "../../src/core/text/separators";
import { cellAddress } from "../../src/core/workbook/a1";
import type { MemoryWorkbook } from "../../src/core/workbook/MemoryWorkbook";
import { type Published, publishedLists, publishedObservations } from "./published";

/** What a clerk types, and where. */
export interface TypedCell {
  readonly sheet: string;
  readonly address: string;
  readonly text: string;
  /** What the cell holds then: plain numbers are numbers. */
  readonly value: number | string;
  /** The cell has a list: it is chosen, not typed. */
  readonly chosen?: true;
}

type Typed = Omit<TypedCell, "sheet" | "address">;

/** What a clerk with a published case beside the keyboard types into its blank form, in the order of the sheets and rows. */
export async function typedPublished(
  blank: MemoryWorkbook,
  name: Published,
  language: Language,
): Promise<readonly TypedCell[]> {
  const { forms } = await readReturns(blank, catalogue);
  const [form] = forms;
  if (!form) throw new Error(`${name}: no form`);
  return [...typedFigures(form, name, language), ...typedRows(form, blank, name, language)];
}

function typedFigures(form: FormReading, name: Published, language: Language): readonly TypedCell[] {
  const texts = new Map(
    publishedObservations(name).map((one) => [observationKey(one), typedText(one.quantity, language)]),
  );
  const typed = form.cells.flatMap(({ sheet, row, column, at, fed }): TypedCell[] => {
    const period = column.when === "this" ? form.period : form.previousPeriod;
    const party = form.programme.units.find(({ id }) => id === row.unit)?.party;
    if (!period || party === undefined || fed) return [];
    const { zone, unit: reportingUnit } = row;
    const { indicator } = column;
    const key = observationKey({ programme: form.programme.id, party, reportingUnit, zone, period, indicator });
    const text = texts.get(key);
    return text ? [{ sheet: sheet.name, address: cellAddress(at.row, at.column), ...text }] : [];
  });
  // What a list adds up to is not typed.
  const fed = form.cells.filter((cell) => cell.fed).length;
  if (fed === 0 && typed.length !== texts.size) throw new Error(`${name}: a figure has no cell, or has two`);
  return typed;
}

function typedRows(
  form: FormReading,
  blank: MemoryWorkbook,
  name: Published,
  language: Language,
): readonly TypedCell[] {
  return publishedLists(name).flatMap(({ list, lines }) => {
    const reading = form.lists.find((one) => one.list === list.id);
    const sheet = blank.sheetByName(reading?.sheet.name ?? "");
    if (!sheet) throw new Error(`${name}: no sheet for ${list.id}`);
    const asked = new Map(listColumns(list, form.programme, catalogue).map((one) => [one.column.id, one]));
    return lines.flatMap(({ fields, figures }, line) => {
      const typed: readonly (readonly [string, Typed])[] = [
        ...Object.entries(fields).map(([id, text]) => [id, fieldText(asked.get(id), text, language)] as const),
        ...Object.entries(figures).map(([id, figure]) => [id, typedText(figure, language)] as const),
      ];
      return typed.map(([id, text]): TypedCell => {
        const head = rangeOfName(sheet, columnName({ field: id, when: "this" }));
        if (!head) throw new Error(`${name}: no column ${id}`);
        return { sheet: sheet.name, address: cellAddress(head.row + 1 + line, head.column), ...text };
      });
    });
  });
}

function typedText(quantity: Quantity, language: Language): Typed {
  const vocabulary = catalogue.vocabularies[language];
  if (quantity.kind !== "number") {
    const said = writeQuantity(quantity, vocabulary).value ?? "";
    return { text: String(said), value: said };
  }
  const { value, decimals, qualifier, wording } = quantity;
  const word = qualifierWord(qualifier, wording, vocabulary);
  const { decimal, group } = SEPARATORS[language];
  if (!word) return { text: formatNumber(value, decimals, { decimal, group }), value };
  // In a text a point might be a decimal one, which would be asked about.
  const text = `${word} ${formatNumber(value, decimals, { decimal, group: "" })}`;
  return { text, value: text };
}

function fieldText(asked: AskedColumn | undefined, text: string, language: Language): Typed {
  const choice = asked?.choices?.find(({ id }) => id === text);
  if (!choice) return { text, value: asked?.column.kind === "year" ? Number(text) : text };
  const label = labelIn(choice.labels, language);
  return { text: label, value: label, chosen: true };
}
