import fc from "fast-check";
import { catalogue } from "../../../src/catalogue/catalogue";
import { formatList, isListFile, parseList } from "../../../src/core/csv/listCsv";
import { serialToDate } from "../../../src/core/dataset/ReferencePeriod";
import type { ModuleId } from "../../../src/core/dataset/ModuleId";
import type { Programme } from "../../../src/core/dataset/Programme";
import { fillList } from "../../../src/core/lists/fillList";
import { formatFigure, parseFigure } from "../../../src/core/lists/figureText";
import { type AskedColumn, listColumns } from "../../../src/core/lists/listColumns";
import type { ListRecord } from "../../../src/core/lists/ListRecord";
import { decimalsOf, type Quantity } from "../../../src/core/quantity/Quantity";
import { LANGUAGES, type Language } from "../../../src/core/text/Labels";
import { readWorkbook } from "../../../src/hosts/xlsx/readWorkbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/writeWorkbook";
import { readReturns } from "../../../src/core/tasks/readReturns";
import { FormUnderTest } from "../../support/forms/FormUnderTest";
import { registerProgramme } from "../../support/lists/RegisterUnderTest";

const LISTS = [...catalogue.lists.keys()];
const programme: Programme = { ...registerProgramme, modules: ["results", "drugs", ...LISTS] };

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

/** A record with some of a list's columns; the rest of what is said of it does not matter here. */
function recordOf(list: ModuleId, language: Language): fc.Arbitrary<ListRecord> {
  const columns = listColumns(catalogue.lists.get(list)!, programme, catalogue);
  const field = ({ column, choices = [] }: AskedColumn): fc.Arbitrary<string> => {
    if (column.kind === "choice") return fc.constantFrom(...choices.map(({ id }) => id));
    if (column.kind === "date") return fc.integer({ min: 45_641, max: 46_005 }).map((day) => serialToDate(day)!);
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

/** What a row says, whatever text a cell said it with. */
const said = ({ fields, figures }: ListRecord): ListRecord => ({
  fields,
  figures: Object.fromEntries(
    Object.entries(figures).map(([id, { asStated: _, ...figure }]) => [id, figure as Quantity]),
  ),
});

describe.each(LISTS)("any rows of %s", (list) => {
  test.each(LANGUAGES)(
    "survive being filled in, saved, read, exported and filled in again, in %s",
    async (language) => {
      await fc.assert(
        fc.asyncProperty(fc.array(recordOf(list, language), { minLength: 1, maxLength: 4 }), async (records) => {
          const { workbook } = await FormUnderTest.make({ programme, language });
          const [form] = (await readReturns(workbook, catalogue)).forms;
          const own = form!.lists.find((one) => one.list === list)!;
          const lines = records.map((record, index) => ({ ...record, line: index + 2 }));
          const { edits, findings } = fillList(form!, own, lines, catalogue);
          expect(findings).toEqual([]);
          await workbook.apply({ sheets: [], edits });
          const saved = readWorkbook(await writeWorkbook(workbook));
          const { forms } = await readReturns(saved, catalogue);
          const rows = forms[0]!.lists.find((one) => one.list === list)!.rows;
          expect(rows.map(said)).toEqual(records);
          const csv = formatList(catalogue.lists.get(list)!, forms);
          expect(isListFile(csv)).toBe(true);
          const { content, problems } = parseList(csv, "rows.csv", catalogue);
          expect(problems).toEqual([]);
          expect(content!.lines.map(({ fields, figures }) => ({ fields, figures }))).toEqual(records);
        }),
        { numRuns: 4, seed: 5 },
      );
    },
  );
});

test.each<[string, Quantity | undefined]>([
  ["390", { kind: "number", unit: "kg", value: 390, qualifier: "exact", decimals: 0 }],
  ["1.50", { kind: "number", unit: "kg", value: 1.5, qualifier: "exact", decimals: 2 }],
  [
    "moreThan 390 (trên)",
    { kind: "number", unit: "kg", value: 390, qualifier: "moreThan", decimals: 0, wording: "trên" },
  ],
  ["nearly 400000", { kind: "number", unit: "kg", value: 400_000, qualifier: "nearly", decimals: 0 }],
  ["zero", { kind: "zero", unit: "kg" }],
  ["notStated", { kind: "notStated", unit: "kg" }],
  ["words nhiều", { kind: "qualitative", unit: "kg", text: "nhiều" }],
  ["hơn 390", undefined],
  ["1,5", undefined],
  ["-5", undefined],
  ["moreThan 0", undefined],
])("the field %s", (field, quantity) => {
  expect(parseFigure(field, "kg")).toEqual(quantity);
  if (quantity) expect(formatFigure(quantity)).toBe(field);
});
