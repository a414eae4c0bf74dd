import { catalogue } from "../../../src/catalogue/catalogue";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import type { Finding } from "../../../src/core/dataset/Finding";
import { dateToSerial } from "../../../src/core/dataset/ReferencePeriod";
import { applyCorrections } from "../../../src/core/tasks/applyCorrections";
import { reviewWorkbook } from "../../../src/core/tasks/reviewWorkbook";
import { correctionsOf, undoCorrections } from "../../../src/core/tasks/undoCorrections";
import { translator } from "../../../src/core/text/messages";
import { wordFindingInFull } from "../../../src/core/text/wordFinding";
import type { CellValue } from "../../../src/core/workbook/Cell";
import { figuresOf, FormUnderTest } from "../../support/forms/FormUnderTest";
import { yearOf } from "../../support/rules/returns";

const UNIT = "border son_la_forces";
const DAY = dateToSerial("2025-12-03")!;
const programme = {
  ...sh09,
  modules: ["results" as const],
  indicators: [...sh09.indicators, "heroin_bricks", "synthetic_pills_kg", "patrols", "patrol_person_times"],
};
const makeForm = () => FormUnderTest.make({ programme, period: yearOf(2024) });

const asked = async (form: FormUnderTest, id: string): Promise<Finding> => {
  const { findings } = await reviewWorkbook(form.workbook, catalogue);
  return findings.find(({ place, choices }) => place.cell === form.address(`${UNIT} ${id}`) && choices)!;
};

/** The choices that write two cells, in short: "36, suspects 38". */
async function splitsOf(form: FormUnderTest, id: string): Promise<readonly string[]> {
  const names = new Map(programme.indicators.map((one) => [form.address(`${UNIT} ${one}`), one]));
  const { choices = [] } = await asked(form, id);
  return choices.flatMap(({ value, besides = [] }) =>
    besides.length === 0 ? [] : [[value, ...besides.map((one) => `${names.get(one.cell)!} ${one.value}`)].join(", ")],
  );
}

test.each<[number, string, CellValue, string | undefined, readonly string[]]>([
  [35, "cases", "36/38", undefined, ["36, suspects 38"]],
  [35, "suspects", "36/38", undefined, ["38, cases 36"]],
  [35, "patrols", "16/317", undefined, ["16, patrol_person_times 317"]],
  [35, "patrols", "16 lần/317 lượt người", undefined, ["16, patrol_person_times 317"]],
  [35, "cases", DAY, "d-mmm", ["12, suspects 3", "3, suspects 12"]],
  [35, "suspects", DAY, "d-mmm", ["3, cases 12", "12, cases 3"]],
  [35, "suspects", DAY, "#,##0", ["12, cases 3", "3, cases 12"]],
  [35, "suspects", dateToSerial("2025-12-12")!, "d-mmm", ["12, cases 12"]],
  // The whole is no column of its own.
  [36, "heroin", "36/38", undefined, []],
  [37, "synthetic_pills_kg", "4,4 tấn và 2,1 triệu viên", undefined, ["4400, synthetic_pills 2100000"]],
  [37, "synthetic_pills", "4,4 tấn và 2,1 triệu viên", undefined, ["2100000, synthetic_pills_kg 4400"]],
  [37, "opium", "4,4 tấn và 2,1 triệu viên", undefined, ["4400, synthetic_pills 2100000"]],
  [
    37,
    "opium",
    "6.253 kg + 1.053.099 viên",
    undefined,
    ["6253, synthetic_pills 1053099", "6.253, synthetic_pills 1053099"],
  ],
  [39, "heroin", "38 bánh heroin (13,3 kg)", undefined, ["13.3, heroin_bricks 38"]],
])("trap %i: two figures in a cell of %s, %j (%s), go into their columns", async (_trap, id, value, format, splits) => {
  const form = (await makeForm()).type(`${UNIT} ${id}`, value, format);
  expect([...(await splitsOf(form, id))].sort()).toEqual([...splits].sort());
});

test("nothing is offered where the other cell says something", async () => {
  const form = (await makeForm()).type(`${UNIT} cases`, "36/38").type(`${UNIT} suspects`, "không nêu");
  expect(await splitsOf(form, "cases")).toEqual([]);
});

test.each([
  ["en", "Possibly meant: 36 (D11: 38) or 36 or 38."],
  ["vi", "Có thể là: 36 (D11: 38) hoặc 36 hoặc 38."],
] as const)("in %s the choice says what goes where", async (language, words) => {
  const form = (await makeForm()).type(`${UNIT} cases`, "36/38");
  const finding = await asked(form, "cases");
  expect(wordFindingInFull(finding, language, translator(catalogue.languages, language))).toContain(words);
});

test("one click writes both, two clicks take them back; the text as typed is kept", async () => {
  const form = (await makeForm()).type(`${UNIT} cases`, "36/38");
  const finding = await asked(form, "cases");
  await applyCorrections(
    form.workbook,
    catalogue,
    [{ finding, correction: finding.choices![0]! }],
    "2025-01-05T08:00:00Z",
  );
  const read = await form.read();
  expect([figuresOf(read).get(`${UNIT} cases`), figuresOf(read).get(`${UNIT} suspects`)]).toMatchObject([
    { value: 36, asStated: "36/38" },
    { value: 38 },
  ]);
  expect(read.corrections.map(({ before, after }) => [before.value, after.value])).toEqual([
    ["36/38", 36],
    [null, 38],
  ]);
  await undoCorrections(form.workbook, catalogue, correctionsOf(read));
  const { row, column } = form.place(`${UNIT} suspects`);
  expect(form.results.value(row, column)).toBeNull();
  expect((await asked(form, "cases")).rule).toBe("intake.ask.pair");
});

test("a figure entered beside since is not written over, and then nothing is written", async () => {
  const form = (await makeForm()).type(`${UNIT} cases`, "36/38");
  const finding = await asked(form, "cases");
  form.type(`${UNIT} suspects`, 40);
  const chosen = [{ finding, correction: finding.choices![0]! }];
  await expect(applyCorrections(form.workbook, catalogue, chosen, "2025-01-05T08:00:00Z")).rejects.toThrow(
    "fix.changed",
  );
  const { row, column } = form.place(`${UNIT} cases`);
  expect(form.results.value(row, column)).toBe("36/38");
});

test("a return typed years after its period is asked about days too; figures of that size are none", async () => {
  const last = { programme: sh09, period: yearOf(2019), previousPeriod: yearOf(2018) };
  const form = (await FormUnderTest.make(last)).type(`${UNIT} cases`, DAY, "General");
  expect((await asked(form, "cases")).rule).toBe("intake.warning.day");
  form.type(`${UNIT} cases last`, 41_207);
  expect(await asked(form, "cases")).toBeUndefined();
});
