import { checkReturns } from "../../../src/core/tasks/checkReturns";
import { catalogue } from "../../../src/catalogue/catalogue";
import { reviewWorkbook } from "../../../src/core/tasks/reviewWorkbook";
import { switchLanguage } from "../../../src/core/tasks/switchLanguage";
import type { Programme } from "../../../src/core/dataset/Programme";
import { MAX_ROWS } from "../../../src/core/workbook/a1";
import { short } from "../../support/figures";
import { FormUnderTest, inShort } from "../../support/forms/FormUnderTest";
import { insert } from "../../support/forms/edits";
import {
  FIRST_ROW,
  GOOD,
  RegisterUnderTest,
  registerProgramme,
  serial,
  type TypedRow,
} from "../../support/lists/RegisterUnderTest";

describe("a blank form with a register", () => {
  test("looks like a list to the last row without holding a cell below its headings", async () => {
    const { sheet } = await RegisterUnderTest.make();
    expect(sheet.usedRange()!.rows).toBe(FIRST_ROW);
    expect(new Set(sheet.validations.map(({ range }) => range.row + range.rows))).toEqual(new Set([MAX_ROWS]));
    expect(sheet.columns.get(0)?.style?.numberFormat).toBe("@");
  });

  test("has formulas where the register is added up, locked, and none that is volatile", async () => {
    const { form } = await RegisterUnderTest.make();
    const formulas = form.workbook.sheets.flatMap((sheet) =>
      [...sheet.entries()].flatMap(([, , { formula, style }]) =>
        formula?.includes("Sổ vụ") ? [{ formula, style }] : [],
      ),
    );
    expect(formulas.length).toBeGreaterThan(100);
    expect(formulas.filter(({ style }) => style?.locked === false)).toEqual([]);
    expect(formulas.filter(({ formula }) => /\b(?:OFFSET|INDIRECT|NOW|TODAY|RAND)\(/.test(formula))).toEqual([]);
    expect(Math.max(...formulas.map(({ formula }) => formula.length))).toBeLessThan(2000);
  });

  test("is read as blank and clean", async () => {
    const { form } = await RegisterUnderTest.make();
    const { observations, cells, findings } = await form.read();
    expect([observations, inShort(findings)]).toEqual([[], []]);
    expect(new Set(cells.map(({ state }) => state))).toEqual(new Set(["blank"]));
  });
});

test("cases are added up by zone and unit; what no row states is none in the results and nothing elsewhere", async () => {
  const register = (await RegisterUnderTest.make()).type(
    GOOD,
    { ...GOOD, case_no: "02/2025", stage: "bắt giữ", suspects: 3, heroin: "hơn 1,5", crystal: 0.25 },
    { ...GOOD, case_no: "03/2025", zone: "Ngoại biên", unit: "Các tổ công tác", suspects_lao: 1, heroin: null },
  );
  const reading = await register.read();
  expect(inShort(reading.findings)).toEqual([`soft intake.fix.qualifier ${register.address("heroin", 1)}`]);
  expect(await register.figures()).toEqual([
    "border commune_one cases 2",
    "border commune_one cases_prosecuted 1",
    "border commune_one cases_pending 1",
    "border commune_one suspects 5",
    "border commune_one heroin 2.2",
    "across task_teams cases 1",
    "across task_teams cases_prosecuted 1",
    "across task_teams suspects 2",
    "across task_teams suspects_lao 1",
    "border commune_one crystal 0.25",
  ]);
  const zero = reading.observations.filter(({ quantity }) => quantity.kind === "zero");
  expect(new Set(zero.map(({ reportingUnit }) => reportingUnit))).toEqual(new Set(["commune_one", "task_teams"]));
  // Where no row says how many were Lao nationals nobody knows; a blank is not "none".
  const lao = reading.observations.filter(({ indicator }) => indicator === "suspects_lao");
  expect(lao.map(({ reportingUnit }) => reportingUnit)).toEqual(["task_teams"]);
});

describe("what some rows don't say leaves sums at least what is known:", () => {
  const quantities = async (...rows: readonly TypedRow[]): Promise<readonly string[]> => {
    const { observations, findings } = await (await RegisterUnderTest.make()).type(...rows).read();
    expect(inShort(findings)).toEqual([]);
    return observations
      .filter(
        ({ indicator, reportingUnit }) => /^(?:cases|suspects)_/.test(indicator) && reportingUnit === "commune_one",
      )
      .map(({ indicator, quantity }) => `${indicator} ${short(quantity)}`);
  };
  const prosecuted = { ...GOOD, suspects_lao: 1 };

  test.each<[string, TypedRow, readonly string[]]>([
    [
      "a stage",
      { ...GOOD, case_no: "2", stage: null, suspects_lao: 1 },
      // Of what no row says so and one doesn't say, nothing is known.
      ["cases_prosecuted >1", "suspects_lao 2"],
    ],
    [
      "nationals",
      { ...GOOD, case_no: "2" },
      ["cases_prosecuted 2", "cases_administrative 0", "cases_other 0", "cases_pending 0", "suspects_lao >1"],
    ],
    [
      "nationals of a case without suspects",
      { ...GOOD, case_no: "2", stage: "phát hiện", suspects: 0 },
      ["cases_prosecuted 1", "cases_administrative 0", "cases_other 0", "cases_pending 1", "suspects_lao 1"],
    ],
  ])("%s", async (_, row, expected) => {
    expect(await quantities(prosecuted, row)).toEqual(expected);
  });

  test("a case that was only detected has no arrests", async () => {
    const programme = { ...registerProgramme, indicators: ["cases", "suspects", "cases_arrested"] };
    const register = (await RegisterUnderTest.make("vi", programme)).type(
      ...["phát hiện", "bắt giữ", "khởi tố", null].map((stage, index) => ({
        ...Object.fromEntries(Object.entries(GOOD).filter(([id]) => id !== "heroin")),
        case_no: String(index),
        stage,
      })),
    );
    expect(await register.figures()).toEqual([
      "border commune_one cases 4",
      "border commune_one suspects 8",
      "border commune_one cases_arrested 3",
    ]);
  });
});

test("a unit without cases says so with a word", async () => {
  const register = (await RegisterUnderTest.make()).type(GOOD, { case_no: "không", unit: "Công an xã Hai" });
  const { findings, observations } = await register.read();
  expect(inShort(findings)).toEqual([]);
  const own = observations.filter(({ reportingUnit }) => reportingUnit === "commune_two");
  expect(own.map(({ indicator, quantity }) => `${indicator} ${quantity.kind}`)).toContain("cases zero");
});

const row = (more: TypedRow): TypedRow => ({ ...GOOD, ...more });
const blank = (id: string): TypedRow => Object.fromEntries(Object.entries(GOOD).filter(([key]) => key !== id));

describe("bad input is a finding at its cell:", () => {
  test.each<[string, TypedRow, readonly [string, string][], cases: number]>([
    ["an unknown province", row({ province: "Sơn Tinh" }), [["soft list.unknownChoice", "province"]], 1],
    ["a province by another of its names", row({ province: "Son La" }), [], 1],
    ["an unknown zone", row({ zone: "Vùng sâu" }), [["hard list.unknownChoice", "zone"]], 0],
    ["an unknown unit", row({ unit: "Công an xã Chín" }), [["hard list.unknownChoice", "unit"]], 0],
    ["a zone the unit does not report on", row({ zone: "Ngoại biên" }), [["hard list.otherZone", "zone"]], 0],
    ["a zone in another language", row({ zone: "Border communes" }), [["soft list.otherSpelling", "zone"]], 1],
    ["no unit", blank("unit"), [["hard list.missing", "unit"]], 0],
    ["no date", blank("case_date"), [["hard list.missing", "case_date"]], 0],
    ["a date before the period", row({ case_date: serial("2024-12-14") }), [["hard list.dateOutside", "case_date"]], 0],
    ["a date after the period", row({ case_date: serial("2025-12-15") }), [["hard list.dateOutside", "case_date"]], 0],
    ["the first day of the period", row({ case_date: serial("2024-12-15") }), [], 1],
    ["a date as text", row({ case_date: "4/3/2025" }), [["soft intake.fix.date", "case_date"]], 1],
    ["a date that is none", row({ case_date: "31/2/2025" }), [["hard intake.error.date", "case_date"]], 0],
    ["a number for a date", row({ case_date: 12 }), [["hard intake.error.date", "case_date"]], 0],
    ["more Lao suspects than suspects", row({ suspects_lao: 3 }), [["hard list.partAboveWhole", "suspects_lao"]], 1],
    [
      "two units in one cell",
      row({ heroin: "2 bánh; 0,7 kg" }),
      [
        ["hard intake.ask.parts", "heroin"],
        ["soft form.besides", "heroin"],
      ],
      1,
    ],
    ["an error value", row({ heroin: { error: "#REF!" } }), [["hard intake.error.errorValue", "heroin"]], 1],
    ["an error value for a unit", row({ unit: { error: "#N/A" } }), [["hard intake.error.errorValue", "unit"]], 0],
    ["a total typed in", { case_no: "Cộng", suspects: 2 }, [["hard list.totalRow", "case_no"]], 0],
    ["a total in the column of places", { place: "Tổng cộng:", suspects: 2 }, [["hard list.totalRow", "place"]], 0],
    [
      "a Lao total",
      { unit: "ລວມ", suspects: 2 },
      [
        ["hard list.totalRow", "unit"],
        ["hard list.unknownChoice", "unit"],
      ],
      0,
    ],
    ["a name that begins like a total", row({ place: "Tổng Lạnh" }), [], 1],
    ["a day for a number", row({ suspects: 46_137 }), [["soft intake.warning.day", "suspects"]], 1],
    ["half a suspect", row({ suspects: 1.5 }), [["hard intake.error.lostZeros", "suspects"]], 1],
  ])("%s", async (_, typed, expected, cases) => {
    const register = (await RegisterUnderTest.make()).type(typed);
    const { findings, observations } = await register.read();
    const own = findings.filter(({ place }) => place.sheet === register.sheet.name);
    expect([...inShort(own)].sort()).toEqual(expected.map(([rule, id]) => `${rule} ${register.address(id)}`).sort());
    const counted = observations.find(({ indicator, quantity }) => indicator === "cases" && quantity.kind === "number");
    expect(counted?.quantity.kind === "number" ? counted.quantity.value : 0).toBe(cases);
  });

  test.each(["heroin", "suspects", "case_date", "unit", "place"])(
    "a formula without a result in the column %s, as programs write it that don't calculate",
    async (id) => {
      const register = (await RegisterUnderTest.make()).type(GOOD, { ...GOOD, case_no: "2", heroin: 0.5 });
      await register.read();
      register.sheet.putFormula(FIRST_ROW, register.column(id), "=A1+1", null);
      const { findings, observations } = await register.form.read();
      expect(inShort(findings)).toContain(`hard intake.error.notCalculated ${register.address(id)}`);
      const heroin = observations.find(({ indicator }) => indicator === "heroin")?.quantity;
      if (id === "heroin") expect(heroin).toMatchObject({ value: 0.5, qualifier: "moreThan" });
    },
  );

  test("a total with unit and date, which formulas count and tables do not, is an error at its row alone", async () => {
    const register = (await RegisterUnderTest.make()).type(GOOD, { ...GOOD, case_no: "2", place: "Cộng" });
    const { findings, observations } = await register.read();
    expect(inShort(findings)).toEqual([`hard list.totalRow ${register.address("place", 1)}`]);
    expect(observations.find(({ indicator }) => indicator === "cases")?.quantity).toMatchObject({ value: 1 });
  });

  test("none beside cases of the same unit, wherever the rows stand", async () => {
    const none = { case_no: "không", unit: "Công an xã Một" };
    const register = (await RegisterUnderTest.make()).type(none, GOOD, { ...none, unit: "Công an xã Hai" });
    const { findings } = await register.read();
    expect(inShort(findings)).toEqual([`hard list.noneBeside ${register.address("case_no")}`]);
    expect(findings[0]!.parameters).toEqual({ other: register.address("case_no", 1) });
  });

  test("no sum of rows is asked why it has a word and all its digits", async () => {
    const heavy = { ...GOOD, case_no: "2", heroin: "hơn 1264" };
    const register = (await RegisterUnderTest.make()).type({ ...GOOD, heroin: 12.345 }, heavy);
    const reading = await register.read();
    const figure = reading.observations.find(({ indicator }) => indicator === "heroin");
    expect(figure?.quantity).toMatchObject({ value: 1276.345, qualifier: "moreThan" });
    const { findings } = await checkReturns(reading.findings, [reading], catalogue);
    expect(findings.map(({ rule }) => rule)).not.toContain("rule.unrounded");
  });

  test("cases without a number are told once, and counted", async () => {
    const [first, second] = [
      { ...GOOD, case_no: null },
      { ...GOOD, case_no: null, suspects: 3 },
    ];
    const register = (await RegisterUnderTest.make()).type(GOOD, first, second);
    const { findings } = await register.read();
    expect(inShort(findings)).toEqual([`info list.noNumber ${register.address("case_no", 1)}`]);
    expect(findings[0]!.parameters).toEqual({ count: 2 });
    expect(await register.figures()).toContain("border commune_one cases 3");
  });

  test("the same case twice", async () => {
    const register = (await RegisterUnderTest.make()).type(GOOD, GOOD, { ...GOOD, suspects: 1 });
    expect(inShort((await register.read()).findings)).toEqual([
      `hard list.sameRow ${register.address("case_no", 1)}`,
      `soft list.twice ${register.address("case_no", 2)}`,
    ]);
  });

  test("the very same row twice without a case number is asked about; other cases without one are not", async () => {
    const unnumbered = { ...GOOD, case_no: null };
    const register = (await RegisterUnderTest.make()).type(unnumbered, unnumbered, { ...unnumbered, suspects: 1 });
    expect(inShort((await register.read()).findings)).toContain(`soft list.sameRow ${register.address("case_no", 1)}`);
    expect(inShort((await register.read()).findings).filter((one) => one.includes("list.sameRow"))).toHaveLength(1);
  });

  test("merged cells of a pasted block", async () => {
    const register = (await RegisterUnderTest.make()).type(GOOD, { ...GOOD, case_no: "2", zone: null });
    register.sheet.merges.push({ row: FIRST_ROW, column: register.column("zone"), rows: 2, columns: 1 });
    expect(inShort((await register.read()).findings)).toEqual([
      `hard list.missing ${register.address("zone", 1)}`,
      `hard list.merged ${register.address("zone")}`,
    ]);
  });

  test("hidden rows, which count", async () => {
    const register = (await RegisterUnderTest.make()).type(GOOD, { ...GOOD, case_no: "2" }, { ...GOOD, case_no: "3" });
    register.sheet.rows.set(FIRST_ROW + 1, { hidden: true }).set(FIRST_ROW + 2, { hidden: true });
    const reading = await register.read();
    expect(inShort(reading.findings)).toEqual([`info list.hiddenRows ${register.address("case_no", 1)}`]);
    expect(await register.figures()).toContain("border commune_one cases 3");
  });

  test("a figure in a column of the user's own", async () => {
    const register = (await RegisterUnderTest.make()).type(GOOD);
    const own = register.sheet.usedRange()!.columns;
    register.sheet.put(FIRST_ROW, own, 5);
    expect(inShort((await register.read()).findings)).toEqual([expect.stringMatching(/^soft form.strayColumn /)]);
  });

  test("exchanged headings", async () => {
    const register = (await RegisterUnderTest.make()).type(GOOD);
    const [a, b] = [register.column("suspects"), register.column("heroin")];
    const heading = register.sheet.value(FIRST_ROW - 1, a);
    register.sheet.put(FIRST_ROW - 1, a, register.sheet.value(FIRST_ROW - 1, b));
    register.sheet.put(FIRST_ROW - 1, b, heading);
    expect((await register.read()).findings.filter(({ rule }) => rule === "form.columnExchanged")).toHaveLength(2);
  });

  test("a figure that a row leaves unread makes its sum more than what is known", async () => {
    const register = (await RegisterUnderTest.make()).type(GOOD, { ...GOOD, case_no: "2", heroin: "nặng lắm?" });
    const { observations } = await register.read();
    const heroin = observations.find(({ indicator }) => indicator === "heroin")?.quantity;
    expect(heroin).toMatchObject({ value: 0.7, qualifier: "moreThan" });
  });
});

describe("what stands on the other sheets is held against the register:", () => {
  const place = async (register: RegisterUnderTest) => {
    const { cells } = await register.form.read();
    const cell = cells.find(({ column, row: { unit } }) => column.indicator === "cases" && unit === "commune_one")!;
    return { sheet: register.form.workbook.sheetById(cell.sheet.id)!, ...cell.at };
  };

  test("a formula that says something else", async () => {
    const register = (await RegisterUnderTest.make()).type(GOOD);
    await register.read();
    const { sheet, row: at, column } = await place(register);
    sheet.setCell(at, column, { ...sheet.cell(at, column)!, value: 5 });
    expect(inShort((await register.form.read()).findings)).toContain("hard list.fedDiffers C11");
  });

  test("after the row it follows from", async () => {
    const register = (await RegisterUnderTest.make()).type(GOOD, { ...GOOD, case_no: "02/2025", zone: null });
    await register.read();
    const { sheet, row: at, column } = await place(register);
    sheet.setCell(at, column, { ...sheet.cell(at, column)!, value: 2 });
    const said = inShort((await register.form.read()).findings);
    expect(said.flatMap((one) => /list\.\w+/.exec(one) ?? [])).toEqual(["list.missing", "list.fedDiffers"]);
  });

  test("a formula typed over", async () => {
    const register = (await RegisterUnderTest.make()).type(GOOD);
    await register.read();
    const { sheet, row: at, column } = await place(register);
    sheet.put(at, column, 1);
    expect(inShort((await register.form.read()).findings)).toEqual(["hard list.fedTypedOver C11"]);
  });
});

test("a doubt of a figure that is added up offers no correction that would take its formula's place", async () => {
  const register = (await RegisterUnderTest.make()).type({ ...GOOD, heroin: 3000 });
  const { findings } = await register.read().then(() => reviewWorkbook(register.form.workbook, catalogue));
  const doubts = findings.filter(({ place }) => place.sheet === register.form.results.name);
  expect(doubts.map(({ rule }) => rule)).toContain("rule.above_plausible");
  expect(doubts.filter(({ fix, choices }) => fix ?? choices)).toEqual([]);
});

describe("the register is understood after", () => {
  test.each<[string, (register: RegisterUnderTest) => void]>([
    ["rows are inserted above", ({ form, sheet }) => insert(form.workbook, sheet, "rows", 2, 3)],
    ["a column is inserted", ({ form, sheet }) => insert(form.workbook, sheet, "columns", 3, 1)],
    ["its rows are sorted", (register) => register.type({ ...GOOD, case_no: "2" }, GOOD)],
    ["a blank row is left between", ({ sheet, form }) => insert(form.workbook, sheet, "rows", FIRST_ROW + 1, 2)],
  ])("%s", async (_, change) => {
    const register = (await RegisterUnderTest.make()).type(GOOD, { ...GOOD, case_no: "2" });
    change(register);
    expect(await register.figures()).toContain("border commune_one cases 2");
  });
});

test("units that do not fill the register type their figures beside those that do", async () => {
  const programme: Programme = {
    ...registerProgramme,
    units: registerProgramme.units.map((unit) =>
      unit.id === "commune_two" ? { ...unit, modules: ["results", "drugs"] } : unit,
    ),
  };
  const register = (await RegisterUnderTest.make("vi", programme)).type(GOOD);
  register.form.type("border commune_two cases", 4);
  const { findings, cells } = await register.read();
  expect(inShort(findings)).toEqual([]);
  expect(await register.figures()).toEqual(
    expect.arrayContaining(["border commune_one cases 1", "border commune_two cases 4"]),
  );
  const typed = cells.filter(({ fed }) => !fed).map(({ row: { unit } }) => unit);
  expect(typed).toContain("commune_two");
});

test("without the register's sheet its figures are read as they stand, and the missing sheet is told", async () => {
  const register = (await RegisterUnderTest.make()).type(GOOD);
  await register.read();
  const { workbook } = register.form;
  workbook.sheets.splice(workbook.sheets.indexOf(register.sheet), 1);
  const { findings } = await register.form.read();
  expect(inShort(findings)).toContain("soft form.sheetMissing");
});

describe("language", () => {
  test.each(["lo", "en"] as const)("a filled register is put into %s and says the same", async (language) => {
    const register = (await RegisterUnderTest.make()).type(GOOD, { ...GOOD, case_no: "2", province: "Sơn La" });
    const before = await register.figures();
    await switchLanguage(register.form.workbook, catalogue, language);
    const reading = await register.form.read();
    expect(reading.language).toBe(language);
    expect(inShort(reading.findings)).toEqual([]);
    expect(await register.figures()).toEqual(before);
    expect(register.sheet.value(FIRST_ROW, register.column("zone"))).toBe(registerProgramme.zones[0]!.labels[language]);
    await switchLanguage(register.form.workbook, catalogue, "vi");
    expect(register.sheet.value(FIRST_ROW, register.column("zone"))).toBe("Các xã biên giới");
    expect(inShort((await register.form.read()).findings)).toEqual([]);
  });
});

test("100 000 cases are added up, in slices, and nothing else is said of them", async () => {
  const register = await RegisterUnderTest.make();
  const columns = Object.fromEntries(Object.keys(GOOD).map((id) => [id, register.column(id)]));
  const units = ["Công an xã Một", "Công an xã Hai", "Các tổ công tác"];
  for (let index = 0; index < 100_000; index++) {
    const typed: TypedRow = {
      ...GOOD,
      case_no: `${String(index)}/2025`,
      case_date: serial("2024-12-15") + (index % 365),
      unit: units[index % 3]!,
      suspects: 1 + (index % 2),
      heroin: index % 10 === 0 ? 0.1 : null,
    };
    for (const [id, value] of Object.entries(typed)) register.sheet.put(FIRST_ROW + index, columns[id]!, value);
  }
  let pauses = 0;
  const pause = (): Promise<void> => {
    pauses++;
    return Promise.resolve();
  };
  const { form } = register;
  const reading = await form.readWith({ report: () => undefined, pause });
  expect(pauses).toBeGreaterThan(300);
  const inBorder = reading.observations.filter(({ zone }) => zone === "border");
  const own = new Map(inBorder.map((one) => [`${one.reportingUnit} ${one.indicator}`, one.quantity]));
  expect(own.get("commune_one cases")).toMatchObject({ value: 33_334 });
  expect(own.get("commune_two suspects")).toMatchObject({ value: 50_000 });
  expect(own.get("task_teams heroin")).toMatchObject({ value: 333.3, decimals: 1 });
  const said = new Set(reading.findings.map(({ rule }) => rule));
  // Nothing calculates here: the formulas do not show the sums yet, so the totals over them are open.
  expect([...said]).toEqual(["list.fedDiffers", "form.totalOpen"]);
});

test("reading stops when the user cancels", async () => {
  const register = await RegisterUnderTest.make();
  register.type(...Array.from({ length: 600 }, (_, index) => ({ ...GOOD, case_no: String(index) })));
  const signal = { aborted: true };
  await expect(register.form.readWith({ report: () => undefined, signal })).rejects.toMatchObject({ code: "aborted" });
});

test("a form for one unit has the register for that unit", async () => {
  const form = await FormUnderTest.make({ programme: registerProgramme, unit: "commune_one" });
  expect(inShort((await form.read()).findings)).toEqual([]);
});
