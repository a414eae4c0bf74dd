import { catalogue } from "../../../src/catalogue/catalogue";
import { buildTables } from "../../../src/core/book/buildTables";
import { readBook } from "../../../src/core/book/readBook";
import { consolidate } from "../../../src/core/consolidation/consolidate";
import type { Dataset } from "../../../src/core/dataset/Dataset";
import type { Observation } from "../../../src/core/dataset/Observation";
import { periodKey, type ReferencePeriod } from "../../../src/core/dataset/ReferencePeriod";
import type { FormReading } from "../../../src/core/forms/FormReading";
import type { Programme } from "../../../src/core/dataset/Programme";
import { composeSentences } from "../../../src/core/narrative/composeSentences";
import { verifySentences } from "../../../src/core/narrative/verifySentences";
import { quantityOf } from "../../../src/core/quantity/Quantity";
import { sourcesOf } from "../../../src/core/tables/sourcesOf";
import type { StatTable } from "../../../src/core/tables/StatTable";
import { tableContext } from "../../../src/core/tables/TableContext";
import { collectReturns } from "../../../src/core/tasks/collectReturns";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { readReturns } from "../../../src/core/tasks/readReturns";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { conferenceDataset, datasetOf } from "../../support/conferenceDataset";
import { returnedWorkbook } from "../../support/forms/returned";
import { type FormOf, FormUnderTest, inShort } from "../../support/forms/FormUnderTest";
import {
  programme,
  year,
  administrative,
  VN,
  LA,
  returned,
  both,
  bookOf,
  shown,
  figures,
} from "../../support/sidePeriods";

test("each side's figures stand under its own days; nothing is added or compared across them", async () => {
  const { book, findings } = await bookOf(await both());
  expect(findings.filter(({ rule }) => rule.startsWith("returns."))).toMatchObject([
    {
      rule: "returns.sidePeriods",
      severity: "soft",
      place: { file: "vn.xlsx" },
      parameters: { otherPeriod: "15/12/2023 - 14/12/2024 / 15/12/2022 - 14/12/2023", firstPeriod: "2024 / 2023" },
    },
  ]);
  const table = (id: string): StatTable => book.tables.find((one) => one.id === id)!;
  expect(figures(table("by_zone"), "cases")).toEqual([
    ["vn_border", 147],
    ["vn_across", 52],
    ["vn_total", 199],
    ["la_border", 63],
    ["la_across", 29],
    ["la_total", 92],
  ]);
  expect(figures(table("comparison"), "cases")).toEqual([
    ["vn_before", 181],
    ["vn_now", 199],
    ["vn_difference", 18],
    ["vn_percent", 10],
    ["la_before", 83],
    ["la_now", 92],
    ["la_difference", 9],
    ["la_percent", 11],
  ]);
  const units = table("by_unit");
  expect(figures(units, "vn")[0]).toEqual(["cases", 199]);
  expect(figures(units, "total")[0]).toEqual(["cases", "dash"]);
  expect(
    table("comparison")
      .columns.map(({ label, spanner }) => [spanner, label])
      .slice(3),
  ).toEqual([
    ["Quảng Trị\n(15/12/2023 - 14/12/2024)", "Last period\n15/12/2022 - 14/12/2023"],
    ["Quảng Trị\n(15/12/2023 - 14/12/2024)", "This period\n15/12/2023 - 14/12/2024"],
    ["Quảng Trị\n(15/12/2023 - 14/12/2024)", "Increase (+), decrease (-)"],
    ["Quảng Trị\n(15/12/2023 - 14/12/2024)", "Change (%)"],
    ["Savannakhet\n(2024)", "Last period\n2023"],
    ["Savannakhet\n(2024)", "This period\n2024"],
    ["Savannakhet\n(2024)", "Increase (+), decrease (-)"],
    ["Savannakhet\n(2024)", "Change (%)"],
  ]);
  for (const { headnote, notes } of [table("by_zone"), units]) {
    expect(headnote[1]).toBe("Period: Quảng Trị: 15/12/2023 - 14/12/2024; Savannakhet: 2024");
    expect(notes.join("\n")).toContain("The sides report different periods: Quảng Trị: 15/12/2023 - 14/12/2024;");
  }
  expect(units.notes.join("\n")).toContain("neither added nor compared");
});

test.each(["vi", "lo", "en"] as const)(
  "no cell and no sentence of a book rests on two periods: %s",
  async (language) => {
    const readings = await both();
    const { book, findings, workbook } = await bookOf(readings, language);
    let cells = 0;
    for (const table of book.tables) {
      table.rows.forEach(({ cells: own }, row) => {
        own.forEach((cell, column) => {
          if (cell.kind !== "quantity") return;
          const sources = sourcesOf(table, { row, column }, book.dataset);
          expect([table.id, row, column, new Set(sources.map(({ period }) => periodKey(period))).size]).toEqual([
            table.id,
            row,
            column,
            Math.min(1, sources.length),
          ]);
          cells++;
        });
      });
    }
    expect(cells).toBeGreaterThan(15);
    for (const { figures: told } of book.sentences) {
      for (const { figure } of told) {
        expect(new Set(figure.sources.map(({ file }) => file)).size).toBeLessThan(2);
      }
    }
    expect(book.sentences.some(({ figures: told }) => told.length > 0)).toBe(true);
    expect(inShort(verifySentences(book.sentences, book.dataset, catalogue))).toEqual([]);
    expect(inShort(findings.filter(({ severity }) => severity === "hard"))).toEqual([]);
    // The written book knows the days of each side, too.
    const { snapshot } = await readReturns(workbook, catalogue);
    const reading = readBook(snapshot, catalogue)!;
    expect("rule" in reading ? reading : [inShort(reading.findings), reading.dataset.sidePeriods]).toEqual([
      [],
      book.dataset.sidePeriods,
    ]);
  },
);

test("the order of the files makes no other dataset", async () => {
  const readings = await both();
  const [one, other] = [readings, [...readings].reverse()].map((each) => consolidate(each).dataset!);
  expect([other!.period, other!.previousPeriod, other!.sidePeriods]).toEqual([
    one!.period,
    one!.previousPeriod,
    one!.sidePeriods,
  ]);
  expect(one).toMatchObject({
    period: LA.period,
    sidePeriods: [{ party: "vn", period: VN.period, previousPeriod: VN.previousPeriod }],
  });
});

test.each([
  [
    "en",
    "Compared with the last period (15/12/2022 - 14/12/2023; figures of Quảng Trị, 15/12/2023 - 14/12/2024), cases rose by 18 (9.9%).",
    "Compared with 2023 (figures of Savannakhet, 2024), cases rose by 9 (10.8%).",
  ],
  [
    "vi",
    "So với kỳ trước (15/12/2022 - 14/12/2023; số liệu của Quảng Trị, 15/12/2023 - 14/12/2024), số vụ tăng 18 vụ (9,9%).",
    "So với năm 2023 (số liệu của Savannakhet, 2024), số vụ tăng 9 vụ (10,8%).",
  ],
  [
    "lo",
    "ທຽບໃສ່ໄລຍະກ່ອນ (15/12/2022 - 14/12/2023; ຂໍ້ມູນຂອງ ກວາງຈີ, 15/12/2023 - 14/12/2024), ຈຳນວນຄະດີ ເພີ່ມຂຶ້ນ 18 ຄະດີ (9,9%).",
    "ທຽບໃສ່ປີ 2023 (ຂໍ້ມູນຂອງ ສະຫວັນນະເຂດ, 2024), ຈຳນວນຄະດີ ເພີ່ມຂຶ້ນ 9 ຄະດີ (10,8%).",
  ],
] as const)(
  "how each side's figures changed is a sentence a side, with its days: %s",
  async (language, ...expected) => {
    const { book } = await bookOf(await both());
    const told = book.sentences.filter((one) => one.topic === "comparison" && one.language === language);
    expect(told.map(({ text }) => text.replaceAll("\u00A0", " "))).toEqual(expected);
    expect(told.map(({ figures: own }) => [...new Set(own.map(({ figure }) => figure.ref.party))])).toEqual([
      ["vn"],
      ["la"],
    ]);
    expect(inShort(verifySentences(book.sentences, book.dataset, catalogue))).toEqual([]);
  },
);

/** The figures of the conference, those of one side with days of its own. */
function ownDaysOfVn(): Dataset {
  const one = datasetOf(conferenceDataset().programme, {
    "vn all": "information 45 40, patrols 16 12, stations_handed_over 4 2, guns 1 3",
    "la all": "information 30 31, task_forces 5 5, guns 2 4",
  });
  const own = { [periodKey(year(2024))]: VN.period, [periodKey(year(2023))]: VN.previousPeriod };
  const isTold = ({ indicator, period }: Observation): boolean => indicator !== "guns" || period.to < "2024";
  const observations = one.observations
    .filter(isTold)
    .map((each) => (each.party === "vn" ? { ...each, period: own[periodKey(each.period)] ?? each.period } : each));
  return {
    ...one,
    observations,
    sidePeriods: [{ party: "vn", period: VN.period!, previousPeriod: VN.previousPeriod! }],
  };
}

test("so it is for the other sheets of the form", () => {
  const dataset = ownDaysOfVn();
  const sentences = composeSentences(tableContext(catalogue, dataset, "en"), "exact");
  const told = sentences.map(({ text }) => text.replaceAll("\u00A0", " ").replace(/\.$/, ""));
  expect(told.filter((text) => /^(Compared|Last)/.test(text) && !text.includes("joint patrols"))).toEqual([
    "Last period (figures of Quảng Trị, 15/12/2022 - 14/12/2023): 3 guns",
    "Last period (figures of Savannakhet, 2023): 4 guns",
    "Compared with the last period (15/12/2022 - 14/12/2023; figures of Quảng Trị, 15/12/2023 - 14/12/2024), information exchanged rose by 5 (12.5%)",
    "Compared with 2023 (figures of Savannakhet, 2024), information exchanged fell by 1 (3.2%); task forces did not change",
    "Compared with the last period (15/12/2022 - 14/12/2023; figures of Quảng Trị, 15/12/2023 - 14/12/2024), village police stations (handed over) rose by 2",
  ]);
  expect(inShort(verifySentences(sentences, dataset, catalogue))).toEqual([]);
});

test("joint cases over the years stand under each side's own days", () => {
  const { observations: told, ...rest } = ownDaysOfVn();
  const state = (like: Observation, value: number, period: ReferencePeriod): Observation => ({
    ...like,
    zone: "all",
    period,
    indicator: "joint_cases_vn_c04",
    quantity: quantityOf(value, "case"),
  });
  const of = (party: string): Observation => told.find((each) => each.party === party)!;
  const observations = [
    ...told,
    state(of("vn"), 4, VN.previousPeriod!),
    state(of("vn"), 6, VN.period!),
    state(of("la"), 6, LA.period!),
  ];
  const own: Programme = { ...rest.programme, modules: ["results", "joint_cases"] };
  const dataset: Dataset = { ...rest, programme: own, previousPeriod: LA.previousPeriod!, observations };
  const { tables } = buildTables(tableContext(catalogue, dataset, "en"));
  const table = tables.find(({ id }) => id === "joint_cases")!;
  expect(table.columns.slice(3, 9).map(({ id, label }) => `${id}: ${label}`)).toEqual([
    "vn_year_1: 15/12/2022 - 14/12/2023",
    "vn_year_2: 15/12/2023 - 14/12/2024",
    "vn_sum: Sum",
    "la_year_1: 2023",
    "la_year_2: 2024",
    "la_sum: Sum",
  ]);
  const row = table.rows.at(-1)!;
  expect(figures(table, row.id).map(([, value]) => value)).toEqual([4, 6, 10, "sign", 6, "dash", 6, 6]);
});

test("half a year of one side stands beside the year of the other", async () => {
  const half: FormOf = { programme, period: { from: "2024-01-01", to: "2024-06-30" } };
  const { book } = await bookOf([
    await returned("vn.xlsx", "vn", ["147/120", "52/61"], { ...LA }),
    await returned("la.xlsx", "la", ["30", "10"], half),
  ]);
  const comparison = book.tables.find(({ id }) => id === "comparison")!;
  expect(figures(comparison, "cases")).toEqual([
    ["vn_before", 181],
    ["vn_now", 199],
    ["vn_difference", 18],
    ["vn_percent", 10],
    ["la_now", 40],
  ]);
});

test("sides that compare with other periods have one total of this one and none of the last", async () => {
  const { book } = await bookOf(await both({ ...LA, previousPeriod: administrative(2022) }, LA));
  const comparison = book.tables.find(({ id }) => id === "comparison")!;
  expect(figures(comparison, "cases")).toEqual([
    ["before", "dash"],
    ["now", 291],
    ["difference", "dash"],
    ["percent", "dash"],
  ]);
  expect(comparison.notes.join("\n")).toContain("– : the sides report different periods");
});

test("years in which the sides report alike still add, beside one in which they don't", async () => {
  const of = async (side: "vn" | "la", cases: string, period: ReferencePeriod): Promise<FormReading> =>
    returned(`${side} ${period.to}.xlsx`, side, [cases], { programme, period });
  const { book } = await bookOf([
    await of("vn", "100", year(2022)),
    await of("la", "50", year(2022)),
    await of("vn", "120", year(2023)),
    await of("la", "58", year(2023)),
    await of("vn", "147", administrative(2024)),
    await of("la", "63", year(2024)),
  ]);
  expect(book.dataset).toMatchObject({ period: year(2024), previousPeriod: year(2023) });
  const years = book.tables.find(({ id }) => id === "years")!;
  const at = years.columns.findIndex(({ id }) => id === "cases");
  expect(years.rows.map(({ id, cells }) => [id, shown(cells[at])])).toEqual([
    ["year_1", 150],
    ["year_2", 178],
    ["year_3", "dash"],
    ["sum", "dash"],
    ["mean", "dash"],
  ]);
  // Of the side with days of its own no period before is cut alike; the other states one of two zones alone.
  const comparison = book.tables.find(({ id }) => id === "comparison")!;
  expect(figures(comparison, "cases")).toEqual([
    ["vn_now", 147],
    ["la_before", 58],
    ["la_now", 63],
    ["la_difference", "dash"],
    ["la_percent", "dash"],
  ]);
});

test("a side's own days are compared with those of its last return", async () => {
  const readings = await Promise.all(
    [2023, 2024].flatMap((of) => [
      returned(`vn ${String(of)}.xlsx`, "vn", [String(of)], { programme, period: administrative(of) }),
      returned(`la ${String(of)}.xlsx`, "la", [String(of - 1000)], { programme, period: year(of) }),
    ]),
  );
  const { book } = await bookOf(readings);
  const comparison = book.tables.find(({ id }) => id === "comparison")!;
  expect(figures(comparison, "cases").filter(([id]) => /before|now/.test(id))).toEqual([
    ["vn_before", 2023],
    ["vn_now", 2024],
    ["la_before", 1023],
    ["la_now", 1024],
  ]);
});

test.each<[string, FormOf, FormOf]>([["a side that reports two periods", VN, LA]])(
  "%s is refused",
  async (_what, vn, la) => {
    const [one, other] = await both(vn, la);
    const third = await returned("vn2.xlsx", "vn", ["5"], la);
    expect(consolidate([one, other, third])).toMatchObject({ refused: { rule: "returns.mixed.period" } });
  },
);

test("one form of both sides beside one of another period is refused", async () => {
  const workbook = new MemoryWorkbook("both.xlsx");
  const made = await FormUnderTest.make(LA, workbook);
  made.type("border vn cases", 1).type("border la cases", 2);
  const readings = [await made.read(), await returned("vn.xlsx", "vn", ["147"], VN)];
  expect(consolidate(readings)).toMatchObject({ refused: { rule: "returns.mixed.period" } });
});

test("two forms of one workbook make tables, too", async () => {
  const workbook = new MemoryWorkbook("Book1");
  (await FormUnderTest.make(VN, workbook)).type("border vn cases", 147);
  (await FormUnderTest.make(LA, workbook)).type("border la cases", 63);
  const { book } = await createSummary(workbook, catalogue, "vi");
  expect(
    figures(
      book.tables.find(({ id }) => id === "by_zone")!,
      "cases",
    ),
  ).toContainEqual(["la_border", 63]);
});

test("returned files of a side with days of its own count; a stray one is told at its file", async () => {
  const files = [
    ["vn.xlsx", "border vn cases", VN],
    ["la.xlsx", "border la cases", LA],
    ["la2.xlsx", "across la cases", LA],
    ["stray.xlsx", "across vn cases", { programme, period: { from: "2019-03-01", to: "2019-05-31" } }],
  ] as const;
  const returns = await Promise.all(
    files.map(async ([file, place, form]) => ({
      file,
      reading: await readReturns(await returnedWorkbook(file, { [place]: 7 }, form), catalogue),
    })),
  );
  for (const given of [returns, [...returns].reverse()]) {
    const { consolidated, files: told, lead } = collectReturns(given, catalogue);
    expect(told.flatMap(({ file, problem }) => (problem ? [[file, problem.rule]] : []))).toEqual([
      ["stray.xlsx", "returns.mixed.period"],
    ]);
    expect(lead?.period).toEqual(LA.period);
    expect(consolidated.dataset).toMatchObject({ period: LA.period, sidePeriods: [{ party: "vn" }] });
  }
});
