import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { catalogue } from "../../src/catalogue/catalogue";
import { quangNamSeKong } from "../../src/catalogue/programmes/quangNamSeKong";
import { indicatorsOf } from "../../src/core/Catalogue";
import { readBook } from "../../src/core/book/readBook";
import { MODULES } from "../../src/core/dataset/ModuleId";
import type { Programme } from "../../src/core/dataset/Programme";
import { shiftYears } from "../../src/core/dataset/ReferencePeriod";
import { possibleExpression, validExpression } from "../../src/core/forms/cellRules";
import { metaSheet } from "../../src/core/forms/metaSheet";
import { createSummary } from "../../src/core/tasks/createSummary";
import { readReturns } from "../../src/core/tasks/readReturns";
import { type Language, LANGUAGES } from "../../src/core/text/Labels";
import { cellAddress } from "../../src/core/workbook/a1";
import type { CellValue } from "../../src/core/workbook/Cell";
import { MemoryWorkbook } from "../../src/core/workbook/MemoryWorkbook";
import { Sheet } from "../../src/core/workbook/Sheet";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/hosts/xlsx/writeWorkbook";
import { EXAMPLE_NAMES, exampleBook, examplePath } from "../support/examples";
import { arbitraryProgramme } from "../support/forms/arbitraryProgramme";
import { arbitraryReturn, withWordsOf } from "../support/forms/arbitraryReturn";
import { FormUnderTest, inShort } from "../support/forms/FormUnderTest";
import { GOLDEN_BOOKS, goldenPath } from "../support/goldenFiles";
import { convertAllByLibreOffice } from "../support/office/libreOffice";
import { openpyxlReport } from "../support/office/openpyxlReport";
import { printedPages } from "../support/office/printedPages";
import { resaveByLibreOffice } from "../support/office/resaveByLibreOffice";
import { toPdf } from "../support/office/toPdf";
import { validateOoxml } from "../support/office/validateOoxml";
import { sharedObservations, sharedProgramme } from "../support/tables/sharedProgramme";

const FILES = [
  ...EXAMPLE_NAMES.map((name) => [`examples/${name}.xlsx`, examplePath(`${name}.xlsx`)] as const),
  ...GOLDEN_BOOKS.map(([name, language]) => {
    const file = `${name}.${language}.xlsx`;
    return [`golden/${file}`, goldenPath(file)] as const;
  }),
];

/** Cached results of all formulas by address; numbers as far as a spreadsheet keeps their digits. */
function results({ sheets }: MemoryWorkbook): ReadonlyMap<string, CellValue> {
  return new Map(
    sheets.flatMap((sheet) =>
      [...sheet.entries()].flatMap(([row, column, { formula, value }]): [string, CellValue][] =>
        formula === undefined
          ? []
          : [
              [
                `${sheet.name}!${cellAddress(row, column)}`,
                typeof value === "number" ? Number(value.toPrecision(12)) : value,
              ],
            ],
      ),
    ),
  );
}

/** A book without the sheets it stands on: LibreOffice puts their names in an order of its own. */
const whatIsSaid = (book: ReturnType<typeof readBook>) =>
  book && "sheets" in book ? { ...book, sheets: book.sheets.map(({ name }) => name) } : book;

describe.each(FILES)("%s", (_name, path) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = new Uint8Array(await readFile(path));
  });

  test("the Open XML SDK finds no error", async () => {
    expect(await validateOoxml(bytes)).toEqual([]);
  });

  test("openpyxl opens it and finds the same sheets", async () => {
    const { sheets } = await openpyxlReport(bytes);
    expect(sheets.map(({ title, state }) => [title, state])).toEqual(
      readWorkbook(bytes).sheets.map(({ name, visibility }) => [name, visibility]),
    );
  });

  test("LibreOffice calculates what is cached, and what it saves is understood as before", async () => {
    const before = readWorkbook(bytes);
    const after = readWorkbook(await resaveByLibreOffice(bytes));
    expect(results(after)).toEqual(results(before));
    const [read, again] = await Promise.all([before, after].map((workbook) => readReturns(workbook, catalogue)));
    expect(again!.forms.map(({ observations }) => observations)).toEqual(
      read!.forms.map(({ observations }) => observations),
    );
    expect(again!.forms.flatMap(({ findings }) => inShort(findings))).toEqual([]);
    const [book, bookAgain] = [read!, again!].map(({ snapshot }) => whatIsSaid(readBook(snapshot, catalogue)));
    expect(bookAgain).toEqual(book);
    expect(bookAgain ?? { findings: [] }).toMatchObject({ findings: [] });
  });
});

/** The books of all examples in a language, and of the case register, whose form is kept as a file. */
async function booksIn(language: Language): Promise<readonly Uint8Array[]> {
  const register = readWorkbook(new Uint8Array(await readFile(examplePath("case-register.xlsx"))));
  await createSummary(register, catalogue, language);
  const books = await Promise.all(EXAMPLE_NAMES.map((name) => exampleBook(name, language)));
  return Promise.all([...books.map(({ form }) => form.workbook), register].map(writeWorkbook));
}

test.each(LANGUAGES)("LibreOffice calculates what is cached in the book of every example in %s", async (language) => {
  const books = await booksIn(language);
  const calculated = await convertAllByLibreOffice(books, "xlsx", "xlsx:Calc MS Excel 2007 XML");
  for (const [index, bytes] of calculated.entries()) {
    const cached = results(readWorkbook(books[index]!));
    expect(cached.size).toBeGreaterThan(0);
    expect(results(readWorkbook(bytes))).toEqual(cached);
  }
});

describe.each(EXAMPLE_NAMES)("%s printed", (example) => {
  test.each(LANGUAGES)("in %s: form and tables, every figure whole", async (language) => {
    const { form } = await exampleBook(example, language);
    const pages = await printedPages(await toPdf(await writeWorkbook(form.workbook)));
    expect(pages.filter((page) => page.includes("##"))).toEqual([]);
    // A page for every sheet, none cut in two across. The sheets of modules are longer than a page.
    const { modules } = (await form.read()).programme;
    const shown = form.workbook.sheets.filter(({ visibility }) => visibility === "visible");
    if (!modules) expect(pages).toHaveLength(shown.length);
  });
});

test("the largest figures a form takes are printed whole", async () => {
  const workbook = new MemoryWorkbook();
  for (const language of LANGUAGES) {
    const form = await FormUnderTest.make({ language }, workbook);
    for (const indicator of indicatorsOf(catalogue, (await form.read()).programme)) {
      const words = catalogue.vocabularies[language].qualifiers;
      const longest = [...words.moreThan.slice(0, 1), ...words.nearly.slice(0, 1), ...words.about.slice(0, 1)].sort(
        (a, b) => b.length - a.length,
      )[0]!;
      const decimals = indicator.measure === "quantity" ? ".00" : "";
      form.type(`border son_la_forces ${indicator.id}`, indicator.plausibleMaximum, `"${longest} "#,##0${decimals}`);
    }
  }
  const pages = await printedPages(await toPdf(await writeWorkbook(workbook)));
  expect(pages.filter((page) => page.includes("##"))).toEqual([]);
});

describe("any figures at all", () => {
  const previousPeriod = shiftYears(quangNamSeKong.period, -1);
  const small = { ...quangNamSeKong, previousPeriod };
  // What lists add up to is not filled in.
  const full: Programme = { ...small, modules: MODULES.filter((id) => !catalogue.lists.has(id)) };

  test.each<[string, Programme, Language]>([
    ...LANGUAGES.map((language): [string, Programme, Language] => ["the results", small, language]),
    ["every sheet a form can have", full, "vi"],
  ])("survive being saved by LibreOffice on %s", async (_what, programme, language) => {
    const form = await FormUnderTest.make({ programme, language });
    const [{ observations }] = fc.sample(arbitraryReturn(programme, language), { numRuns: 1, seed: 2025 }) as [
      { observations: Parameters<FormUnderTest["fill"]>[0] },
    ];
    expect(observations.length).toBeGreaterThan(10);
    await form.fill(observations);
    await createSummary(form.workbook, catalogue, language);
    const bytes = await writeWorkbook(form.workbook);
    const workbook = readWorkbook(await resaveByLibreOffice(bytes));
    expect(results(workbook)).toEqual(results(readWorkbook(bytes)));
    const { forms, snapshot } = await readReturns(workbook, catalogue);
    const kept = forms[0]!.observations.map(({ source: _source, ...observation }) => observation);
    expect(new Set(kept)).toEqual(new Set(observations.map((observation) => withWordsOf(language, observation))));
    expect(readBook(snapshot, catalogue)).toMatchObject({ findings: [] });
    // The tables are still known as nobody's work but the tool's: the next ones take their place.
    const sheets = workbook.sheets.map(({ name }) => name);
    await createSummary(workbook, catalogue, language);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(sheets);
  });
});

/** A programme without its lists: what these add up to is not filled in. Who is left without a sheet fills them all. */
function withoutLists(programme: Programme): Programme {
  const own = (modules: Programme["modules"] = []) => {
    const grids = modules.filter((id) => !catalogue.lists.has(id));
    return grids.length > 0 ? grids : undefined;
  };
  const modules = own(programme.modules) ?? ["results"];
  const units = programme.units.map(({ modules: filled, ...unit }) => {
    const asked = own(filled?.filter((id) => modules.includes(id)));
    return { ...unit, ...(asked && { modules: asked }) };
  });
  return { ...programme, modules, units };
}

test("the book of any programme is calculated in LibreOffice as it was made, and verified again", async () => {
  const returns = fc.sample(
    arbitraryProgramme
      .map(withoutLists)
      .chain((programme) =>
        arbitraryReturn(programme, programme.language).map(({ observations }) => ({ programme, observations })),
      ),
    { numRuns: 9, seed: 2026 },
  );
  const books: { readonly bytes: Uint8Array; readonly cached: ReturnType<typeof results> }[] = [];
  for (const [index, { observations, programme }] of returns.entries()) {
    const form = await FormUnderTest.make({ programme, language: programme.language });
    await form.fill(observations);
    await createSummary(form.workbook, catalogue, LANGUAGES[index % LANGUAGES.length]!);
    const bytes = await writeWorkbook(form.workbook);
    books.push({ bytes, cached: results(readWorkbook(bytes)) });
  }
  const calculated = await convertAllByLibreOffice(
    books.map(({ bytes }) => bytes),
    "xlsx",
    "xlsx:Calc MS Excel 2007 XML",
  );
  for (const [index, bytes] of calculated.entries()) {
    const workbook = readWorkbook(bytes);
    expect(results(workbook)).toEqual(books[index]!.cached);
    const { snapshot } = await readReturns(workbook, catalogue);
    expect(readBook(snapshot, catalogue)).toMatchObject({ findings: [] });
  }
  // Books without a figure would prove nothing.
  expect(books.filter(({ cached }) => cached.size > 50).length).toBeGreaterThan(6);
});

test("what several report of one event counts once in LibreOffice, too", async () => {
  const tables = [...catalogue.tables.keys()].filter((id) => id !== "years");
  const form = await FormUnderTest.make({ programme: { ...sharedProgramme, tables }, language: "en" });
  const { period, previousPeriod } = sharedProgramme;
  const observations = [period, previousPeriod!].flatMap(sharedObservations);
  expect(await form.fill(observations)).toEqual([]);
  const { book } = await createSummary(form.workbook, catalogue, "en");
  expect(book.tables.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["by_zone", "by_unit", "sides", "comparison", "overview"]),
  );
  expect(book.charts.length).toBeGreaterThan(0);
  const bytes = await writeWorkbook(form.workbook);
  const workbook = readWorkbook(await resaveByLibreOffice(bytes));
  expect(results(workbook)).toEqual(results(readWorkbook(bytes)));
  const { snapshot } = await readReturns(workbook, catalogue);
  expect(readBook(snapshot, catalogue)).toMatchObject({ findings: [] });
});

test("the rules of input cells know what is expected, what may be true all the same, and what can't be", async () => {
  const { workbook } = await FormUnderTest.make();
  for (const language of ["lo", "en"] as const) await FormUnderTest.make({ language }, workbook);
  const probe = workbook.addSheet(new Sheet("probe"));
  type Verdict = "expected" | "possible" | "impossible";
  const cases: (readonly [entry: CellValue, language: string, measure: string, verdict: Verdict])[] = [];
  LANGUAGES.forEach((language, index) => {
    const meta = index === 0 ? "hoptac_form" : `hoptac_form (${String(index + 1)})`;
    const sheet = workbook.sheetByName(meta)!;
    const words = sheet.names.find(({ name }) => name === "hoptac.words")!.refersTo;
    const { qualifiers, zero, notStated, qualitative } = catalogue.vocabularies[language];
    const texts = [...Object.values(qualifiers).flat(), ...zero, ...notStated, ...qualitative];
    const { digits } = metaSheet(meta, {} as Programme, language, [], [], []);
    const [yes, maybe, no] = ["expected", "possible", "impossible"] as const;
    const entries: readonly (readonly [CellValue, count: Verdict, quantity: Verdict])[] = [
      [390, yes, yes],
      [0, yes, yes],
      [1.5, no, yes],
      [-1, no, no],
      [1_000_000, maybe, maybe],
      [1_000_000.5, no, maybe],
      ["390", maybe, maybe],
      ["390 kg", maybe, maybe],
      ["12 bánh", maybe, maybe],
      ["56 triệu", maybe, maybe],
      ["໓໙໐ ກິໂລ", maybe, maybe],
      ["abc", no, no],
      ["=A+B", no, no],
      [">390", yes, yes],
      ["~60", yes, yes],
      ["-", yes, yes],
      ["…", yes, yes],
      ...texts.map((word) => [word, yes, yes] as const),
      ...texts.map((word) => [`${word.toUpperCase()} 390`, yes, yes] as const),
    ];
    for (const [entry, count, quantity] of entries) {
      for (const [id, verdict] of [
        ["cases", count],
        ["heroin", quantity],
      ] as const) {
        const row = cases.length;
        probe.put(row, 0, entry, typeof entry === "string" ? { numberFormat: "@" } : {});
        const [cell, indicator] = [cellAddress(row, 0), catalogue.indicators.get(id)!];
        const expected = validExpression(cell, indicator, words);
        const possible = possibleExpression(cell, indicator, words, digits);
        probe.putFormula(row, 1, `=IF(${expected},"${yes}",IF(${possible},"${maybe}","${no}"))`, null);
        cases.push([entry, language, id, verdict]);
      }
    }
  });
  const calculated = readWorkbook(await resaveByLibreOffice(await writeWorkbook(workbook))).sheetByName("probe")!;
  expect(cases.map(([entry, language, id], row) => [entry, language, id, calculated.value(row, 1)])).toEqual(cases);
});
