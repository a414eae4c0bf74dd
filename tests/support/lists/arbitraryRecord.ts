import fc from "fast-check";
import { catalogue } from "../../../src/catalogue/catalogue";
import type { ModuleId } from "../../../src/core/dataset/ModuleId";
import type { Programme } from "../../../src/core/dataset/Programme";
import { dateToSerial, serialToDate } from "../../../src/core/dataset/ReferencePeriod";
import { type AskedColumn, listColumns } from "../../../src/core/lists/listColumns";
import type { ListRecord } from "../../../src/core/lists/ListRecord";
import { decimalsOf, type Quantity } from "../../../src/core/quantity/Quantity";
import type { Language } from "../../../src/core/text/Labels";

const text = fc.oneof(
  fc.stringMatching(/^[A-Za-zÀ-ỹ0-9=+/@-]{1,12}$/).map((words) => words.normalize("NFC")),
  fc.constantFrom("522H", "03/2024", "=1+1", "001", "bản Lũng, xã A", 'tên "A"', "ບ້ານ"),
);

function quantityOf({ indicator }: AskedColumn, language: Language): fc.Arbitrary<Quantity> {
  const { unit = "item", measure = "count" } = indicator ?? {};
  const decimals = measure === "count" ? 0 : 3;
  const words = (["moreThan", "nearly", "about"] as const).map((qualifier) => ({
    qualifier,
    wording: catalogue.vocabularies[language].qualifiers[qualifier][0]!,
  }));
  return fc.oneof(
    fc
      .tuple(
        fc.integer({ min: 1, max: 90 }),
        fc.nat(decimals),
        fc.constantFrom({ qualifier: "exact" as const }, ...words),
      )
      .map(([digits, places, word]): Quantity => {
        const value = digits / 10 ** places;
        return { kind: "number", unit, value, decimals: Math.max(places, decimalsOf(value)), ...word };
      }),
    fc.constant<Quantity>({ kind: "zero", unit }),
    fc.constant<Quantity>({ kind: "notStated", unit }),
  );
}

/** A row of a list with some of its columns, as the form of a programme in a language may have it. */
export function arbitraryRecord(list: ModuleId, programme: Programme, language: Language): fc.Arbitrary<ListRecord> {
  const columns = listColumns(catalogue.lists.get(list)!, programme, catalogue);
  const [first = 0, last = 0] = [programme.period.from, programme.period.to].map((day) => dateToSerial(day)!);
  const field = ({ column, choices = [] }: AskedColumn): fc.Arbitrary<string> => {
    if (column.kind === "choice") return fc.constantFrom(...choices.map(({ id }) => id));
    if (column.kind === "date") return fc.integer({ min: first, max: last }).map((day) => serialToDate(day)!);
    const year = fc.integer({ min: 1990, max: 2099 }).map(String);
    const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, "0"));
    if (column.kind === "month") return fc.tuple(month, year).map((parts) => parts.join("/"));
    return column.kind === "year" ? year : text;
  };
  const some = <T>(own: readonly AskedColumn[], of: (asked: AskedColumn) => fc.Arbitrary<T>) =>
    fc
      .tuple(...own.map((asked) => fc.option(of(asked), { nil: undefined })))
      .map((values) =>
        Object.fromEntries(
          own.flatMap(({ column }, index) => (values[index] === undefined ? [] : [[column.id, values[index]]])),
        ),
      );
  return fc
    .record({
      fields: some<string>(
        columns.filter(({ column }) => column.kind !== "figure"),
        field,
      ),
      figures: some<Quantity>(
        columns.filter(({ column }) => column.kind === "figure"),
        (asked) => quantityOf(asked, language),
      ),
    })
    .filter(({ fields, figures }) => Object.keys(fields).length + Object.keys(figures).length > 0);
}
