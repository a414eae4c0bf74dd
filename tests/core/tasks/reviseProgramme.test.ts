import { readFileSync } from "node:fs";
import { catalogue } from "../../../src/catalogue/catalogue";
import type { Programme } from "../../../src/core/dataset/Programme";
import type { FormReading } from "../../../src/core/forms/FormReading";
import { newForm } from "../../../src/core/tasks/newForm";
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
  expect(await reviseProgramme(workbook, catalogue, "sh09", renamed)).toBe(1);
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
  expect(await reviseProgramme(workbook, catalogue, "sh09", own)).toBe(1);
  expect(signed()).toEqual(before.map(() => "CỤC TRƯỞNG"));
  await switchLanguage(workbook, catalogue, "lo");
  expect(signed()).toEqual(before.map(() => "ຫົວໜ້າໜ່ວຍງານ"));
});

test("forms of other programmes, and a change of nothing, leave the workbook as it is", async () => {
  const { workbook } = await exampleForm("sh09", "vi");
  expect(await reviseProgramme(workbook, catalogue, "nghe_an", renamed)).toBe(0);
  expect(await reviseProgramme(workbook, catalogue, "sh09", (programme) => programme)).toBe(0);
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

test("a new unit is asked for in forms made later and may report from elsewhere", async () => {
  const { workbook } = await exampleForm("sh09", "vi");
  const customs = { id: "customs", party: "vn", labels: { en: "Customs" }, zones: ["border"] };
  await reviseProgramme(workbook, catalogue, "sh09", (one) => ({ ...one, units: [...one.units, customs] }));
  const { forms } = await readReturns(workbook, catalogue);
  expect(inShort(forms[0]!.findings)).toEqual([]);
  const { programme, language } = forms[0]!;
  await newForm(workbook, catalogue, { programme, language, period: { from: "2020-01-01", to: "2020-12-31" } });
  const after = await readReturns(workbook, catalogue);
  expect(after.forms[1]!.cells.some(({ row }) => row.unit === "customs")).toBe(true);
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

test("a figure that would be asked for on another sheet of the form needs a new form; one that no longer is, gets its cell", async () => {
  const form = await FormUnderTest.make();
  await expect(
    reviseProgramme(form.workbook, catalogue, "sh09", (one) => ({
      ...one,
      indicators: [...one.indicators, "crystal"],
    })),
  ).rejects.toMatchObject({ id: "programme.newForm", parameters: { sheet: "Tang vật ma túy" } });
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
});
