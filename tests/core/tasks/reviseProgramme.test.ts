import { readFileSync } from "node:fs";
import { catalogue } from "../../../src/catalogue/catalogue";
import { type Observation, observationKey } from "../../../src/core/dataset/Observation";
import { ministries } from "../../../src/catalogue/programmes/ministries";
import type { Programme } from "../../../src/core/dataset/Programme";
import { fillForms } from "../../../src/core/forms/fillForms";
import type { FormReading, InputCell } from "../../../src/core/forms/FormReading";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { readReturns } from "../../../src/core/tasks/readReturns";
import { reviseProgramme } from "../../../src/core/tasks/reviseProgramme";
import { switchLanguage } from "../../../src/core/tasks/switchLanguage";
import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { exampleForm, examplePath } from "../../support/examples";
import { short } from "../../support/figures";
import { FormUnderTest, inShort } from "../../support/forms/FormUnderTest";
import { registerProgramme, RegisterUnderTest } from "../../support/lists/RegisterUnderTest";

const figures = ({ observations }: FormReading) =>
  observations.map(({ quantity, source, ...key }) =>
    JSON.stringify([key, short(quantity), quantity.asStated, source?.sheet, source?.cell]),
  );
const formulas = ({ sheets }: MemoryWorkbook) =>
  sheets.flatMap((sheet) =>
    [...sheet.entries()].flatMap(([row, column, { formula }]) =>
      formula ? [[sheet.name, row, column, formula].join()] : [],
    ),
  );
const texts = ({ sheets }: MemoryWorkbook) =>
  sheets.flatMap((sheet) =>
    [...sheet.entries()].map(([, , { value }]) => value).filter((value) => typeof value === "string"),
  );

const renamed = (programme: Programme): Programme => ({
  ...programme,
  tables: ["results_by_zone"],
  office: { ...programme.office, name: { en: "Division 4", vi: "Phòng số 4" } },
  zones: programme.zones.map((zone) =>
    zone.id === "border" ? { ...zone, labels: { en: "Border strip", vi: "Dải biên giới" } } : zone,
  ),
  units: programme.units.map((unit) =>
    unit.id === "son_la_forces"
      ? { ...unit, labels: { en: "Forces of the province", vi: "Lực lượng của tỉnh" } }
      : unit,
  ),
});

test("a programme's words change on every sheet of its form; figures, texts as stated, ids and formulas stay", async () => {
  const { workbook } = await exampleForm("sh09", "vi");
  const [before] = (await readReturns(workbook, catalogue)).forms;
  const formulasBefore = formulas(workbook);
  expect(await reviseProgramme(workbook, catalogue, "sh09", renamed)).toEqual({ forms: 1, added: [] });
  const { forms, findings } = await readReturns(workbook, catalogue);
  expect(findings).toEqual([]);
  expect(forms[0]!.programme).toEqual(renamed(before!.programme));
  expect(figures(forms[0]!)).toEqual(figures(before!));
  expect(formulas(workbook)).toEqual(formulasBefore);
  expect(inShort(forms[0]!.findings)).toEqual([]);
  expect(texts(workbook)).toEqual(expect.arrayContaining(["Dải biên giới", "Lực lượng của tỉnh"]));
  expect(texts(workbook).filter((text) => text.includes("Phòng CSĐTTP về ma túy"))).toEqual([]);
});

test("titles over the signatures change with the programme; a language without one of its own has the usual one", async () => {
  const { workbook } = await exampleForm("sh09", "vi");
  const signed = (): readonly string[] =>
    texts(workbook).filter((text) => ["CỤC TRƯỞNG", "THỦ TRƯỞNG ĐƠN VỊ", "ຫົວໜ້າໜ່ວຍງານ"].includes(text));
  const before = signed();
  const own = (programme: Programme): Programme => ({
    ...programme,
    office: { ...programme.office, head: { vi: "Cục trưởng" } },
  });
  expect(await reviseProgramme(workbook, catalogue, "sh09", own)).toEqual({ forms: 1, added: [] });
  expect(signed()).toEqual(before.map(() => "CỤC TRƯỞNG"));
  await switchLanguage(workbook, catalogue, "lo");
  expect(signed()).toEqual(before.map(() => "ຫົວໜ້າໜ່ວຍງານ"));
});

test("forms of other programmes, and a change of nothing, leave the workbook as it is", async () => {
  const { workbook } = await exampleForm("sh09", "vi");
  const none = { forms: 0, added: [] };
  expect(await reviseProgramme(workbook, catalogue, "nghe_an", renamed)).toEqual(none);
  expect(await reviseProgramme(workbook, catalogue, "sh09", (programme) => programme)).toEqual(none);
});

const without = {
  zone: (programme: Programme): Programme => ({
    ...programme,
    zones: programme.zones.filter(({ id }) => id !== "across"),
    units: programme.units.filter(({ id }) => id !== "joint_teams"),
  }),
  unit: (programme: Programme): Programme => ({
    ...programme,
    units: programme.units.filter(({ id }) => id !== "northern_lao"),
  }),
  indicator: (programme: Programme): Programme => ({
    ...programme,
    indicators: programme.indicators.filter((id) => id !== "opium"),
  }),
  sheet: (programme: Programme): Programme => ({
    ...programme,
    modules: ["results", "drugs", "joint_cases"],
    units: programme.units
      .filter(({ id }) => id !== "northern_lao")
      .map((unit) => (unit.id === "son_la" ? { ...unit, modules: ["joint_cases"] } : unit)),
  }),
};

test.each<[keyof typeof without, string, string]>([
  ["zone", "Kết quả", "C13"],
  ["unit", "Khen thưởng", "C39"],
  ["indicator", "Kết quả", "G11"],
  ["sheet", "Khen thưởng", "C18"],
])(
  "a %s that figures are filled in for stays: the message names the cell, nothing is changed",
  async (what, sheet, cell) => {
    const { workbook } = await exampleForm("sh09", "vi");
    const before = JSON.stringify(texts(workbook));
    await expect(reviseProgramme(workbook, catalogue, "sh09", without[what])).rejects.toMatchObject({
      id: "programme.orphan",
      parameters: { sheet, cell },
    });
    expect(JSON.stringify(texts(workbook))).toBe(before);
  },
);

test.each(["zone", "unit", "indicator", "sheet"] as const)(
  "a %s without figures may go: its blank cells are told by nobody, a figure typed there is",
  async (what) => {
    const form = await FormUnderTest.make();
    form.type("border son_la_forces cases", 977);
    const { row, column } = form.place(
      what === "indicator" ? "border son_la_forces opium" : "across joint_teams cases",
    );
    await reviseProgramme(form.workbook, catalogue, "sh09", without[what]);
    const read = await form.read();
    expect(inShort(read.findings)).toEqual([]);
    expect(figures(read)).toHaveLength(1);
    if (what !== "zone" && what !== "indicator") return;
    form.results.put(row, column, 5);
    expect(inShort((await form.read()).findings)).toContain(
      what === "zone" ? "hard form.rowUnknown" : "hard form.columnUnknown",
    );
  },
);

const customs = { id: "customs", party: "vn", labels: { en: "Customs", vi: "Hải quan" }, zones: ["border"] };
const coast = { id: "coast", labels: { en: "Sea border", vi: "Biên giới biển" } };

/** What may be new in a programme, the sheets that are added for it, and what they ask for: unit, zone and indicator. */
const GROWN: Readonly<
  Record<string, readonly [grow: (programme: Programme) => Programme, added: readonly string[], place: string]>
> = {
  unit: [(one) => ({ ...one, units: [...one.units, customs] }), ["Kết quả (2)"], "customs border cases"],
  zone: [
    (one) => ({ ...one, zones: [...one.zones, coast], units: [...one.units, { ...customs, zones: ["coast"] }] }),
    ["Kết quả (2)"],
    "customs coast heroin",
  ],
  indicator: [
    (one) => ({ ...one, indicators: [...one.indicators, "crystal"] }),
    ["Kết quả (2)"],
    "son_la_forces border crystal",
  ],
  sheet: [
    (one) => ({
      ...one,
      modules: [...one.modules!, "exhibits"],
      units: one.units.map((unit) =>
        unit.id === "son_la" ? { ...unit, modules: [...unit.modules!, "exhibits"] } : unit,
      ),
    }),
    ["Tang vật khác"],
    "son_la all guns",
  ],
  "unit and indicator": [
    (one) => ({ ...one, units: [...one.units, customs], indicators: [...one.indicators, "crystal"] }),
    ["Kết quả (2)", "Kết quả (3)"],
    "joint_teams across crystal",
  ],
};

const isPlaceOf = ({ row, column }: InputCell, { indicator, reportingUnit, zone }: Observation): boolean =>
  row.unit === reportingUnit && row.zone === zone && column.indicator === indicator;

test.each(Object.entries(GROWN))(
  "a new %s has its place on second sheets; what is there stays, and both are one return",
  async (_what, [grow, added, place]) => {
    const { workbook } = await exampleForm("sh09", "vi");
    const before = (await readReturns(workbook, catalogue)).forms[0]!;
    expect(await reviseProgramme(workbook, catalogue, "sh09", grow)).toEqual({ forms: 1, added });
    const { forms, snapshot } = await readReturns(workbook, catalogue);
    expect(figures(forms[0]!)).toEqual(figures(before));
    expect(forms.flatMap(({ findings }) => inShort(findings))).toEqual([]);
    // Each place once, over all sheets.
    const places = forms.flatMap(({ cells }) =>
      cells.map(({ row, column }) => [row.unit, row.zone, column.indicator, column.when].join(" ")),
    );
    expect(new Set(places).size).toBe(places.length);
    const wholeForm = await FormUnderTest.make({ programme: forms[0]!.programme });
    const asked = (await wholeForm.read()).cells.map(({ row, column }) =>
      [row.unit, row.zone, column.indicator, column.when].join(" "),
    );
    expect(new Set(places)).toEqual(new Set(asked));
    const [reportingUnit = "", zone = "", indicator = ""] = place.split(" ");
    const { programme, period } = before;
    const party = forms[0]!.programme.units.find(({ id }) => id === reportingUnit)!.party;
    const { unit } = catalogue.indicators.get(indicator)!;
    const quantity = { kind: "number", value: 7, unit, qualifier: "exact", decimals: 0 } as const;
    const seven = { programme: programme.id, party, reportingUnit, zone, period: period!, indicator, quantity };
    const second = forms.find(({ cells }, index) => index > 0 && cells.some((cell) => isPlaceOf(cell, seven)))!;
    const { edits, findings: refused } = fillForms([second], [seven], catalogue, snapshot);
    expect(refused).toEqual([]);
    await workbook.apply({ sheets: [], edits });
    const read = await readReturns(workbook, catalogue);
    const stated = read.forms.flatMap(({ observations }) => observations);
    expect(
      stated.filter((one) => observationKey(one) === observationKey(seven)).map((one) => short(one.quantity)),
    ).toEqual(["7"]);
    // Both follow the language.
    await switchLanguage(workbook, catalogue, "en");
    const switched = (await readReturns(workbook, catalogue)).forms;
    expect(switched.map(({ language }) => language)).toEqual(forms.map(() => "en"));
    expect(switched.flatMap(figures).length).toBe(read.forms.flatMap(figures).length);
    expect(texts(workbook).filter((text) => text === "Biên giới biển" || text === "Hải quan")).toEqual([]);
    const { findings } = await createSummary(workbook, catalogue, "en");
    expect(findings.filter(({ severity }) => severity === "hard")).toEqual([]);
  },
);

test.each<[keyof typeof GROWN, string[], string[]]>([
  ["unit", ["TỔNG CỦA BIỂU NÀY", "TỔNG CỦA BIỂU NÀY"], ["TOTAL OF THIS SHEET", "TOTAL OF THIS SHEET"]],
  // Every row of the programme is there, for other columns.
  ["indicator", ["TỔNG CỘNG", "TỔNG CỘNG"], ["TOTAL", "TOTAL"]],
])("with a new %s each sheet says what its total adds up, in any language", async (what, totals, switched) => {
  const { workbook } = await exampleForm("sh09", "vi");
  const said = (words: RegExp): readonly (readonly string[])[] =>
    workbook.sheets
      .filter(({ names }) => names.some(({ name }) => name === "hoptac.total"))
      .map((sheet) =>
        [...sheet.entries()].flatMap(([, , { value }]) =>
          typeof value === "string" && words.test(value) ? [value] : [],
        ),
      );
  expect(said(/^TỔNG/)).toEqual([["TỔNG CỘNG"]]);
  await reviseProgramme(workbook, catalogue, "sh09", GROWN[what]![0]);
  expect(said(/^TỔNG/)).toEqual(totals.map((one) => [one]));
  await switchLanguage(workbook, catalogue, "en");
  expect(said(/^TOTAL/)).toEqual(switched.map((one) => [one]));
  expect(texts(workbook).filter((text) => /^TỔNG|biểu này/.test(text))).toEqual([]);
});

test("a list that has more columns now comes once more, with all of them; the one that is there is read as before", async () => {
  const form = await FormUnderTest.make({ programme: ministries });
  const list = (reading: FormReading) => reading.lists.find((one) => one.list === "joint_case_list")!;
  const before = [...list(await form.read()).columns.keys()];
  const more = (one: Programme): Programme => ({
    ...one,
    modules: [...one.modules!, "exhibits"],
    units: one.units.map((unit) => ({ ...unit, modules: [...unit.modules!, "exhibits"] })),
  });
  const { added } = await reviseProgramme(form.workbook, catalogue, ministries.id, more);
  const { forms } = await readReturns(form.workbook, catalogue);
  expect(forms.flatMap(({ findings }) => inShort(findings))).toEqual([]);
  expect([...list(forms[0]!).columns.keys()]).toEqual(before);
  expect([...list(forms[1]!).columns.keys()]).toEqual(expect.arrayContaining([...before, "guns"]));
  expect(added).toEqual(["Tang vật khác"]);
  await switchLanguage(form.workbook, catalogue, "en");
  expect(form.workbook.sheetByName("List of joint cases")).toBeDefined();
});

test("forms of one unit each get second sheets for what is new to that unit alone", async () => {
  const form = await FormUnderTest.make({ unit: "son_la_forces" });
  const grow = (one: Programme): Programme => ({ ...one, units: [...one.units, customs] });
  expect(await reviseProgramme(form.workbook, catalogue, "sh09", grow)).toEqual({ forms: 1, added: [] });
  const more = (one: Programme): Programme => ({ ...one, indicators: [...one.indicators, "crystal"] });
  expect(await reviseProgramme(form.workbook, catalogue, "sh09", more)).toEqual({ forms: 1, added: ["Kết quả (2)"] });
  const { forms } = await readReturns(form.workbook, catalogue);
  expect(new Set(forms[1]!.cells.map(({ row }) => row.unit))).toEqual(new Set(["son_la_forces"]));
});

test("where a register adds up into the form, its zones and units stay; names and choices bear new words", async () => {
  const { form } = await RegisterUnderTest.make();
  const [zone] = registerProgramme.zones;
  const id = registerProgramme.id;
  await form.fillLists(readFileSync(examplePath("case-register.csv"), "utf8"));
  const before = await form.read();
  await reviseProgramme(form.workbook, catalogue, id, (one) => ({
    ...one,
    zones: one.zones.map((own) => (own.id === zone!.id ? { ...own, labels: { en: "Strip", vi: "Dải" } } : own)),
  }));
  const after = await form.read();
  expect(after.lists[0]!.rows).toEqual(before.lists[0]!.rows);
  expect(texts(form.workbook).filter((text) => text === "Dải").length).toBeGreaterThan(
    before.lists[0]!.rows.length / 4,
  );
  const more = { id: "customs", party: registerProgramme.parties[0]!.id, labels: { en: "Customs" } };
  await expect(
    reviseProgramme(form.workbook, catalogue, id, (one) => ({ ...one, units: [more, ...one.units] })),
  ).rejects.toMatchObject({ id: "programme.newForm" });
});

test("a register that would have more columns asks for a new form: a second one would add up beside other cells", async () => {
  const programme: Programme = { ...registerProgramme, modules: ["results", "case_register"] };
  const { form } = await RegisterUnderTest.make("vi", programme);
  const more = (one: Programme): Programme => ({ ...one, modules: ["results", "drugs", "case_register"] });
  await expect(reviseProgramme(form.workbook, catalogue, programme.id, more)).rejects.toMatchObject({
    id: "programme.newForm",
  });
});

test("a figure that is asked for on another sheet of the form gets its cell there; filled in, it stays", async () => {
  const form = await FormUnderTest.make();
  const opium = (reading: FormReading) => reading.cells.filter(({ column }) => column.indicator === "opium");
  expect(opium(await form.read()).map(({ sheet }) => sheet.module)).toEqual(["results", "results"]);
  await reviseProgramme(form.workbook, catalogue, "sh09", without.indicator);
  const cells = opium(await form.read());
  expect(cells.map(({ sheet, state }) => [sheet.module, state])).toEqual([
    ["drugs", "blank"],
    ["drugs", "blank"],
  ]);
  const sheet = form.workbook.sheetByName("Tang vật ma túy")!;
  for (const { at } of cells) expect(sheet.cell(at.row, at.column)?.style?.locked).toBe(false);
  const { row, column } = cells[0]!.at;
  sheet.put(row, column, 2);
  await expect(
    reviseProgramme(form.workbook, catalogue, "sh09", (one) => ({
      ...one,
      indicators: [...one.indicators, "opium"],
    })),
  ).rejects.toMatchObject({ id: "programme.orphan" });
});
