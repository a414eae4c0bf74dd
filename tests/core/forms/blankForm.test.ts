import { catalogue } from "../../../src/catalogue/catalogue";
import { entryRule } from "../../../src/core/forms/cellRules";
import { rangeOfName } from "../../../src/core/forms/findForms";
import { columnName, NAMES } from "../../../src/core/forms/formNames";
import { planForm } from "../../../src/core/forms/planForm";
import { shiftYears } from "../../../src/core/dataset/ReferencePeriod";
import { LANGUAGES } from "../../../src/core/text/Labels";
import { translator } from "../../../src/core/text/messages";
import { cellAddress, parseSheetReference } from "../../../src/core/workbook/a1";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { rectContains, rectsIntersect } from "../../../src/core/workbook/Rect";
import type { DataValidation, Sheet } from "../../../src/core/workbook/Sheet";
import { legalSheetName } from "../../../src/core/workbook/sheetNames";
import { allowedPlaces } from "../../support/forms/allowedPlaces";
import { FormUnderTest, inShort, requestOf } from "../../support/forms/FormUnderTest";

/** Excel's limits for a validation: [MS-OI29500] 2.1.613; its dialogue takes no formula longer than 255 characters. */
const LIMITS = { promptTitle: 32, prompt: 255, errorTitle: 32, error: 224, formula: 255 };

const lengths = ({ prompt, error, rule }: DataValidation) => ({
  promptTitle: prompt?.title.length ?? 0,
  prompt: prompt?.message.length ?? 0,
  errorTitle: error?.title.length ?? 0,
  error: error?.message.length ?? 0,
  formula: rule.kind === "custom" ? rule.formula.length : 0,
});

const withinLimits = (validation: DataValidation): void => {
  for (const [what, length] of Object.entries(lengths(validation))) {
    expect([what, length]).toEqual([what, Math.min(length, LIMITS[what as keyof typeof LIMITS])]);
  }
};

const every = [...catalogue.programmes.values()].flatMap((programme) =>
  // Forms of many sheets are long: one language is enough, another for an earlier period.
  (programme.modules ? (["lo"] as const) : LANGUAGES).flatMap((language) => [
    { name: programme.id, programme, language },
    {
      name: `${programme.id} with an earlier period`,
      programme,
      language,
      previousPeriod: shiftYears(programme.period, -20),
    },
  ]),
);

describe.each(every)("$name in $language", (form) => {
  let made: FormUnderTest;
  let inputs: readonly { sheet: Sheet; row: number; column: number }[];
  let sheets: readonly Sheet[];

  beforeAll(async () => {
    made = await FormUnderTest.make(form);
    const reading = await made.read();
    const sheetOf = ({ id }: { id: string }): Sheet => made.workbook.sheetById(id)!;
    sheets = reading.sheets.map(sheetOf);
    inputs = reading.cells.map(({ sheet, at }) => ({ sheet: sheetOf(sheet), ...at }));
  });

  test("has one input cell for every figure the programme allows", async () => {
    const whens = requestOf(form).previousPeriod ? (["last", "this"] as const) : (["this"] as const);
    const asked = allowedPlaces(form.programme).flatMap(({ module, zone, unit, indicator }) =>
      whens.map((when) => [module, zone, unit, indicator, when].join(" ")),
    );
    const { cells } = await made.read();
    const found = cells.map(({ sheet, row, column }) =>
      [sheet.module, row.zone, row.unit, column.indicator, column.when].join(" "),
    );
    expect(found.sort()).toEqual(asked.sort());
    expect(new Set(inputs.map(({ sheet, row, column }) => `${sheet.name}!${cellAddress(row, column)}`)).size).toBe(
      inputs.length,
    );
  });

  test("is read as blank, without findings", async () => {
    const { observations, findings, cells, ...reading } = await made.read();
    expect(inShort(findings)).toEqual([]);
    expect(observations).toEqual([]);
    expect(new Set(cells.map(({ state }) => state))).toEqual(new Set(["blank"]));
    expect(reading).toMatchObject({
      programme: form.programme,
      language: form.language,
      period: form.programme.period,
      previousPeriod: requestOf(form).previousPeriod,
      numbers: form.language === "en" ? "comma-dot" : "dot-comma",
    });
  });

  test("every input cell has one rule with a prompt, a red mark, and is unlocked and yellow", () => {
    for (const { sheet, row, column } of inputs) {
      const rules = sheet.validations.filter(({ range }) => rectContains(range, row, column));
      expect(rules).toHaveLength(1);
      expect(rules[0]).toMatchObject({ rule: { kind: "custom" }, prompt: {}, error: { style: "warning" } });
      expect(sheet.conditionalFormats.some(({ range }) => rectContains(range, row, column))).toBe(true);
      expect(sheet.cell(row, column)?.style).toMatchObject({ locked: false, fill: "#FFF8E1" });
    }
  });

  test("nothing else can be typed over but the remarks", () => {
    const unlocked = sheets
      .flatMap((sheet) => [...sheet.entries()])
      .filter(([, , { style }]) => style?.locked === false);
    // Every row that asks for something has a remark, and a line whose figures are all asked for on the results too.
    const remarks = sheets.flatMap(({ names }) => names).filter(({ name }) => name.startsWith("hoptac.row.")).length;
    expect(unlocked).toHaveLength(inputs.length + remarks);
    // Lists are not protected: their rows are inserted, deleted, sorted and filtered.
    const isList = ({ names }: Sheet): boolean =>
      [...catalogue.lists.keys()].some((id) => names.some(({ name }) => name === NAMES.module(id)));
    const fixed = made.workbook.sheets.filter((sheet) => sheet.visibility === "visible" && !isList(sheet));
    for (const sheet of fixed) {
      expect([sheet.name, sheet.protection]).toEqual([sheet.name, expect.any(Object)]);
    }
  });

  test("Excel takes its validations as they are", () => {
    for (const sheet of made.workbook.sheets) sheet.validations.forEach(withinLimits);
  });

  test("its names are of its own sheets, and its formulas fit", () => {
    for (const sheet of made.workbook.sheets) {
      for (const { name, refersTo } of sheet.names) {
        const target = parseSheetReference(refersTo);
        expect([name, made.workbook.sheetByName(target?.sheet ?? "")]).not.toContain(undefined);
        if (!name.startsWith("hoptac.link.")) expect([name, target?.sheet]).toEqual([name, sheet.name]);
      }
      for (const { formula } of sheet.conditionalFormats) expect(formula.length).toBeLessThan(8192);
      expect(legalSheetName(sheet.name)).toBe(sheet.name);
    }
  });

  test("prints on A4, headings on every page", () => {
    for (const { sheet, row, column } of inputs) {
      const { page, freeze } = sheet;
      expect(page).toMatchObject({ paper: "A4", fit: { wide: 1 } });
      expect(rectContains(page!.printArea!, row, column)).toBe(true);
      expect(row).toBeGreaterThan(page!.titleRows!.last);
      expect(row).toBeGreaterThanOrEqual(freeze!.rows);
      expect(column).toBeGreaterThanOrEqual(freeze!.columns);
    }
  });

  test("the first click starts on the results", () => {
    expect(made.workbook.sheetById(made.workbook.activeSheetId ?? "")).toBe(made.results);
    expect(made.workbook.sheets.map(({ visibility }) => visibility)).toEqual([
      ...sheets.map(() => "visible"),
      "visible",
      "visible",
      "veryHidden",
    ]);
  });
});

test("the names of a form, which version 1 fixes for ever", async () => {
  const { results, info, meta } = await FormUnderTest.make();
  const holding = (names: readonly string[]): unknown => expect.arrayContaining([...names]);
  const namesOf = (sheet: Sheet): readonly string[] => sheet.names.map(({ name }) => name).sort();
  expect(namesOf(results)).toEqual(
    holding([
      "hoptac.body",
      "hoptac.col.cases.this",
      "hoptac.col.heroin.this",
      "hoptac.col.opium.this",
      "hoptac.col.suspects.this",
      "hoptac.col.synthetic_pills.this",
      "hoptac.form",
      "hoptac.label",
      "hoptac.link.info",
      "hoptac.link.meta",
      "hoptac.note",
      "hoptac.row.across.joint_teams",
      "hoptac.row.border.son_la_forces",
      "hoptac.subtotal.across",
      "hoptac.subtotal.border",
      "hoptac.total",
    ]),
  );
  expect(namesOf(info)).toEqual(
    holding([
      "hoptac.info.from",
      "hoptac.info.numbers",
      "hoptac.info.previous_from",
      "hoptac.info.previous_to",
      "hoptac.info.source",
      "hoptac.info.to",
      "hoptac.info.unit",
    ]),
  );
  expect(namesOf(meta)).toEqual(
    holding(["hoptac.language", "hoptac.programme", "hoptac.stated", "hoptac.template", "hoptac.words"]),
  );
});

test("a form for one unit asks for its rows alone", async () => {
  const form = await FormUnderTest.make({ unit: "joint_teams" });
  const { cells } = await form.read();
  expect(new Set(cells.map(({ row }) => `${row.zone} ${row.unit}`))).toEqual(new Set(["across joint_teams"]));
});

test.each([
  ["one year", { from: "2024-01-01", to: "2024-12-31" }, 1],
  ["three years", { from: "2021-07-01", to: "2024-06-30" }, 3],
  ["six months", { from: "2024-01-01", to: "2024-06-30" }, 1],
])("a cell takes what is plausible in %s", async (_name, period, years) => {
  const form = await FormUnderTest.make({ period, previousPeriod: { from: "2020-01-01", to: "2020-12-31" } });
  const { plausibleMaximum } = catalogue.indicators.get("heroin")!;
  const limitOf = (when: "this" | "last"): string | undefined => {
    const { column } = rangeOfName(form.results, columnName({ field: "heroin", when }))!;
    const own = form.results.validations.find(({ range }) => range.column === column);
    return own?.rule.kind === "custom" ? /<=(\d+)/.exec(own.rule.formula)?.[1] : undefined;
  };
  expect(limitOf("this")).toBe(String(plausibleMaximum * years));
  expect(limitOf("last")).toBe(String(plausibleMaximum));
});

test("a second form stands beside the first, which stays as it is", async () => {
  const SHEETS = [
    ...["Kết quả", "Tang vật ma túy", "Chuyên án chung", "Khen thưởng"],
    ...["Thông tin chung", "Hướng dẫn", "hoptac_form"],
  ];
  const workbook = new MemoryWorkbook();
  const first = await FormUnderTest.make({}, workbook);
  first.type("border son_la_forces cases", 977);
  const second = await FormUnderTest.make({ language: "vi" }, workbook);
  expect(workbook.sheets.map(({ name }) => name)).toEqual([...SHEETS, ...SHEETS.map((name) => `${name} (2)`)]);
  expect(second.info.name).toBe("Thông tin chung (2)");
  expect((await first.read()).observations).toHaveLength(1);
  expect((await second.read()).observations).toEqual([]);
  for (const validation of second.results.validations) withinLimits(validation);
});

test.each(LANGUAGES)("an input cell in %s accepts the words of every language, its own first", async (language) => {
  const { meta } = await FormUnderTest.make({ language });
  const { rect } = parseSheetReference(meta.names.find(({ name }) => name === NAMES.words)!.refersTo)!;
  const words = Array.from({ length: rect.rows }, (_, index) => meta.value(rect.row + index, rect.column));
  const ofEvery = LANGUAGES.flatMap((each) => {
    const { qualifiers, zero, notStated, qualitative } = catalogue.vocabularies[each];
    return [...qualifiers.moreThan, ...qualifiers.nearly, ...qualifiers.about, ...zero, ...notStated, ...qualitative];
  });
  expect(ofEvery.filter((word) => !words.includes(word))).toEqual([]);
  expect(words[0]).toBe(catalogue.vocabularies[language].notStated[0]);
  expect(new Set(words).size).toBe(words.length);
});

// Programmes to come may use any indicator of the catalogue.
test.each(LANGUAGES)("no indicator's rule is longer than Excel allows, in %s", (language) => {
  const translate = translator(catalogue.languages, language);
  const words = "'hoptac_form (99)'!$D$2:$D$200";
  for (const indicator of catalogue.indicators.values()) {
    const range = { row: 99_998, column: 701, rows: 1, columns: 1 };
    withinLimits(entryRule(range, indicator, words, language, translate));
  }
});

test.each(LANGUAGES)("no prompt or error of a known programme is cut short, in %s", (language) => {
  for (const programme of catalogue.programmes.values()) {
    const { sheets } = planForm(requestOf({ programme, language }), catalogue, { sheets: [] });
    const texts = sheets.flatMap(({ validations }) => validations).map(({ prompt, error }) => [prompt, error]);
    expect(JSON.stringify(texts)).not.toContain('…"');
  }
});

test("nothing but the way numbers are written is refused to whoever types it", () => {
  for (const programme of catalogue.programmes.values()) {
    const { sheets } = planForm(requestOf({ programme }), catalogue, { sheets: [] });
    const refused = sheets.flatMap(({ names, validations }) =>
      validations
        .filter(({ error }) => error?.style === "stop")
        .map(({ range: { row, column } }) => [
          names.find(({ refersTo }) => {
            const rect = parseSheetReference(refersTo)?.rect;
            return rect?.row === row && rect.column === column;
          })?.name,
        ]),
    );
    expect([programme.id, refused]).toEqual([programme.id, [[NAMES.info("numbers")]]]);
  }
});

test("areas that are written never overlap", async () => {
  const { results } = await FormUnderTest.make();
  const areas = results.validations.map(({ range }) => range);
  expect(areas.filter((a) => areas.filter((b) => rectsIntersect(a, b)).length > 1)).toEqual([]);
});
