import fc from "fast-check";
import { catalogue } from "../../../src/catalogue/catalogue";
import { formatList, isListFile, parseList } from "../../../src/core/csv/listCsv";
import type { Programme } from "../../../src/core/dataset/Programme";
import { fillList } from "../../../src/core/lists/fillList";
import { formatFigure, parseFigure } from "../../../src/core/lists/figureText";
import type { ListRecord } from "../../../src/core/lists/ListRecord";
import type { Quantity } from "../../../src/core/quantity/Quantity";
import { LANGUAGES } from "../../../src/core/text/Labels";
import { readWorkbook } from "../../../src/hosts/xlsx/readWorkbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/writeWorkbook";
import { readReturns } from "../../../src/core/tasks/readReturns";
import { FormUnderTest } from "../../support/forms/FormUnderTest";
import { arbitraryRecord } from "../../support/lists/arbitraryRecord";
import { registerProgramme } from "../../support/lists/RegisterUnderTest";

const LISTS = [...catalogue.lists.keys()];
const programme: Programme = { ...registerProgramme, modules: ["results", "drugs", ...LISTS] };

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
        fc.asyncProperty(
          fc.array(arbitraryRecord(list, programme, language), { minLength: 1, maxLength: 4 }),
          async (records) => {
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
          },
        ),
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
