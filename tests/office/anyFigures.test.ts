import fc from "fast-check";
import { catalogue } from "../../src/catalogue/catalogue";
import { parseProgramme } from "../../src/core/dataset/parseProgramme";
import type { Programme } from "../../src/core/dataset/Programme";
import type { Observation } from "../../src/core/dataset/Observation";
import { fillsModule } from "../../src/core/dataset/modulesOf";
import { MODULES } from "../../src/core/dataset/ModuleId";
import { fedEdits, fillForms } from "../../src/core/forms/fillForms";
import type { FormReading } from "../../src/core/forms/FormReading";
import { fillList } from "../../src/core/lists/fillList";
import type { ListRecord } from "../../src/core/lists/ListRecord";
import { readReturns } from "../../src/core/tasks/readReturns";
import { type Language, LANGUAGES } from "../../src/core/text/Labels";
import type { MemoryWorkbook } from "../../src/core/workbook/MemoryWorkbook";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/hosts/xlsx/writeWorkbook";
import { arbitraryProgramme } from "../support/forms/arbitraryProgramme";
import { arbitraryReturn, withWordsOf } from "../support/forms/arbitraryReturn";
import { FormUnderTest, inShort } from "../support/forms/FormUnderTest";
import { arbitraryRecord } from "../support/lists/arbitraryRecord";
import { registerProgramme } from "../support/lists/RegisterUnderTest";
import { convertAllByLibreOffice } from "../support/office/libreOffice";

/** A programme with figures and rows its form allows. */
interface AnyReturn {
  readonly programme: Programme;
  readonly language: Language;
  readonly observations: readonly Observation[];
  readonly rows: readonly (readonly [list: string, records: readonly ListRecord[]])[];
}

function arbitraryOf(programme: Programme, language: Language): fc.Arbitrary<AnyReturn> {
  const lists = (programme.modules ?? []).filter(
    (id) => catalogue.lists.has(id) && programme.units.some((unit) => fillsModule(unit, id)),
  );
  const rows = lists.map((list) =>
    fc.array(arbitraryRecord(list, programme, language), { maxLength: 4 }).map((records) => [list, records] as const),
  );
  return fc
    .tuple(arbitraryReturn(programme, language), fc.tuple(...rows))
    .map(([{ observations }, own]) => ({ programme, language, observations, rows: own }));
}

/** Every programme of the catalogue, one with every sheet there is, and programmes at random; each in a language. */
const RETURNS: readonly AnyReturn[] = [
  ...[...catalogue.programmes.values(), { ...registerProgramme, modules: MODULES }].flatMap((programme, index) =>
    fc.sample(arbitraryOf(programme, LANGUAGES[index % LANGUAGES.length]!), { numRuns: 2, seed: 2025 + index }),
  ),
  ...fc.sample(
    arbitraryProgramme.chain((programme) => arbitraryOf(programme, programme.language)),
    { numRuns: 12, seed: 1975 },
  ),
];

const readOnly = async (workbook: MemoryWorkbook): Promise<FormReading> =>
  (await readReturns(workbook, catalogue)).forms[0]!;

/** Fills a form as `hoptac fill` does: rows first, then figures that no list comes to. */
async function filledForm({ language, observations, programme, rows }: AnyReturn): Promise<MemoryWorkbook> {
  const { workbook } = await FormUnderTest.make({ programme, language });
  for (const [list, records] of rows) {
    const form = await readOnly(workbook);
    const own = form.lists.find((one) => one.list === list)!;
    const lines = records.map((record, index) => ({ ...record, line: index + 2 }));
    const { edits, findings } = fillList(form, own, lines, catalogue);
    expect(inShort(findings)).toEqual([]);
    await workbook.apply({ sheets: [], edits });
  }
  const { forms, snapshot } = await readReturns(workbook, catalogue);
  await workbook.apply({ sheets: [], edits: fedEdits(forms[0]!, catalogue, snapshot) });
  const again = await readReturns(workbook, catalogue);
  const typed = typedOf(again.forms[0]!, observations);
  const { edits, findings } = fillForms([again.forms[0]!], typed, catalogue, again.snapshot);
  expect(inShort(findings)).toEqual([]);
  await workbook.apply({ sheets: [], edits });
  const read = (await readOnly(workbook)).observations.map(keyed);
  expect(read).toEqual(expect.arrayContaining(typed.map((one) => keyed(withWordsOf(language, one)))));
  return workbook;
}

const keyed = ({ source: _source, ...observation }: Observation): string => JSON.stringify(sorted(observation));
const sorted = (value: object): object =>
  Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]: [string, unknown]) => [key, typeof one === "object" && one !== null ? sorted(one) : one]),
  );

/** What a list adds up to is not filled in. */
function typedOf({ cells }: FormReading, observations: readonly Observation[]): readonly Observation[] {
  const fed = new Set(
    cells.filter((cell) => cell.fed).map(({ row, column }) => [row.zone, row.unit, column.indicator].join(" ")),
  );
  return observations.filter(
    ({ zone, reportingUnit, indicator }) => !fed.has([zone, reportingUnit, indicator].join(" ")),
  );
}

/** What a form says: figures, rows, and what is to be said of them. */
const said = ({ findings, lists, observations }: FormReading) => ({
  observations: observations.map(keyed).sort(),
  rows: lists.map(({ list, rows }) => [list, rows.map(({ fields, figures }) => ({ fields, figures }))]),
  hard: [...inShort(findings.filter(({ severity }) => severity === "hard"))].sort(),
});

test("any programme's figures and rows survive being filled in, saved, saved again by LibreOffice and read", async () => {
  const indicators = new Set(catalogue.indicators.keys());
  for (const { programme } of RETURNS)
    expect(parseProgramme(JSON.stringify(programme), indicators).problems).toEqual([]);
  const workbooks: MemoryWorkbook[] = [];
  for (const one of RETURNS) workbooks.push(await filledForm(one));
  const files = await Promise.all(workbooks.map(writeWorkbook));
  const saved = await convertAllByLibreOffice(files, "xlsx", "xlsx:Calc MS Excel 2007 XML");
  for (const [index, bytes] of saved.entries()) {
    const [before, after] = [await readOnly(workbooks[index]!), await readOnly(readWorkbook(bytes))];
    expect([index, said(after)]).toEqual([index, said(before)]);
  }
  // A set without lists, registers or figures would prove nothing.
  expect(RETURNS.filter(({ rows }) => rows.some(([, records]) => records.length > 0)).length).toBeGreaterThan(6);
  expect(RETURNS.filter(({ observations }) => observations.length > 5).length).toBeGreaterThan(10);
});
