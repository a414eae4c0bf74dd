import { catalogue } from "../../../src/catalogue/catalogue";
import { readBook } from "../../../src/core/book/readBook";
import { consolidateSeries } from "../../../src/core/consolidation/consolidateSeries";
import type { Finding } from "../../../src/core/dataset/Finding";
import { periodFor, periodsDiffer } from "../../../src/core/dataset/sidePeriods";
import { periodKey } from "../../../src/core/dataset/ReferencePeriod";
import type { FormReading } from "../../../src/core/forms/FormReading";
import { verifySentences } from "../../../src/core/narrative/verifySentences";
import { numericValue } from "../../../src/core/quantity/Quantity";
import { sourcesOf } from "../../../src/core/tables/sourcesOf";
import type { StatTable } from "../../../src/core/tables/StatTable";
import { buildTable } from "../../../src/core/tables/buildTable";
import { tableContext } from "../../../src/core/tables/TableContext";
import { collectReturns } from "../../../src/core/tasks/collectReturns";
import { readReturns } from "../../../src/core/tasks/readReturns";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { FormUnderTest, inShort } from "../../support/forms/FormUnderTest";
import { programme, year, administrative, bookOf, shown } from "../../support/sidePeriods";

/** Returns by name, "vn23" or "guard23": each side has the same days of every year, those of "vn23*" are the other side's. */
const ofYears = async (names: string): Promise<readonly FormReading[]> => {
  const units = [
    ...programme.units,
    { id: "guard", party: "vn", labels: { en: "Guard" } },
    { id: "la2", party: "la", labels: { en: "Second" } },
  ];
  return Promise.all(
    names.split(" ").map(async (name) => {
      const [, unit = "", short = "", other = ""] = /^([a-z]+2?)(2\d)(\*?)$/.exec(name) ?? [];
      const isLao = unit.startsWith("la") !== (other === "*");
      const period = (isLao ? year : administrative)(2000 + Number(short));
      const made = await FormUnderTest.make(
        { programme: /guard|la2\d\d/.test(names) ? { ...programme, units } : programme, period },
        new MemoryWorkbook(name),
      );
      made.type(`border ${unit} cases`, 100 + Number(short)).type(`across ${unit} cases`, 10);
      return made.read();
    }),
  );
};

test.each([
  ["one side silent in a year between", "vn22 la22 vn23 vn24 la24", "vn 134/133, la 134/-"],
  ["most returns of one side, then of the other", "vn23 guard23 la23 vn24 la24 la224", "vn 134/266, la 268/133"],
  ["one side has not sent this year's yet", "vn23 la23 vn24", "vn 134/133, la -/133"],
  ["the other has not", "vn23 la23 la24", "vn -/133, la 134/133"],
  ["one side only started this year", "vn22 vn23 vn24 la24", "vn 134/133, la 134/-"],
  ["the other started later and is late, too", "vn22 vn23 la23 vn24", "vn 134/133, la -/133"],
])("each side's years are one series of its own days: %s", async (_what, names, expected) => {
  const readings = await ofYears(names);
  for (const given of [readings, [...readings].reverse()]) {
    const { dataset, findings } = consolidateSeries(given, catalogue);
    expect(inShort(findings.filter(({ severity }) => severity === "hard"))).toEqual([]);
    const sum = (party: string, when: "this" | "last"): string => {
      const period = periodFor(dataset!, when, { party });
      const own = dataset!.observations.filter(
        (one) => one.party === party && period && periodKey(one.period) === periodKey(period),
      );
      return own.length === 0 ? "-" : String(own.reduce((all, { quantity }) => all + (numericValue(quantity) ?? 0), 0));
    };
    expect(["vn", "la"].map((party) => `${party} ${sum(party, "this")}/${sum(party, "last")}`).join(", ")).toBe(
      expected,
    );
    expect(periodsDiffer(dataset!, "this")).toBe(true);
    expect(periodFor(dataset!, "this", { party: "vn" })).toEqual(administrative(2024));
    expect(periodFor(dataset!, "this", { party: "la" })).toEqual(year(2024));
    // Whatever was said is kept, and has a period the book knows.
    expect(dataset!.observations).toHaveLength(readings.length * 2);
    const returns = given.map((form) => ({ file: form.place.file ?? "", form }));
    const collected = collectReturns(
      returns.map(({ file, form }) => ({
        file,
        reading: { forms: [form], findings: [], found: { fileName: file } },
      })) as never,
      catalogue,
    );
    expect(collected.files.flatMap(({ problem }) => problem ?? [])).toEqual([]);
  }
});

test.each([
  ["a side that changes its days", "vn22 guard22 la22 vn23* la24", ["guard22", "vn23*"]],
  ["two sides that never stand beside each other", "vn22 la23", ["vn22", "la23"]],
])("%s is refused, naming the two returns", async (_what, names, files) => {
  const { refused } = consolidateSeries(await ofYears(names), catalogue) as { refused?: Finding };
  expect([refused?.rule, refused?.parameters?.["first"], refused?.parameters?.["other"]]).toEqual([
    "returns.mixed.period",
    ...files.map((file) => expect.stringContaining(file) as string),
  ]);
});

const COMPLETE = "vn22 la22 vn23 la23 vn24 la24";

const VN_YEARS = [
  "Quảng Trị: text",
  "15/12/2021 - 14/12/2022: 132",
  "15/12/2022 - 14/12/2023: 133",
  "15/12/2023 - 14/12/2024: 134",
  "Sum: 399",
  "Mean: 133",
];
const LA_YEARS = ["2022: 132", "2023: 133", "2024: 134", "Sum: 399", "Mean: 133"];
const VN_TOLD =
  "Over the period 15/12/2021 - 14/12/2024 (figures of Quảng Trị), 399 cases were recorded. On average per period: 133 cases. Compared with 15/12/2021 - 14/12/2022, cases rose by 2 (1.5%).";
const LA_TOLD =
  "Over the period 2022 - 2024 (figures of Savannakhet), 399 cases were recorded. On average per period: 133 cases. Compared with 2022, cases rose by 2 (1.5%).";

/** The rows of a table of periods with their cases. */
const casesByPeriod = ({ columns, rows }: StatTable): readonly string[] => {
  const [label = 0, cases = 0] = ["period", "cases"].map((id) => columns.findIndex((one) => one.id === id));
  return rows.map(({ cells }) => {
    const name = cells[label];
    return `${name?.kind === "text" ? name.text : ""}: ${String(shown(cells[cases]))}`;
  });
};

test.each([
  ["all complete", COMPLETE, [...VN_YEARS, "Savannakhet: text", ...LA_YEARS], [VN_TOLD, LA_TOLD]],
  [
    "one side silent in a year between",
    "vn22 la22 vn23 vn24 la24",
    [...VN_YEARS, "Savannakhet: text", "2022: 132", "2024: 134", "Sum: 266", "Mean: 133"],
    [VN_TOLD],
  ],
  [
    "one side has told of one year, and not of this one yet",
    "vn22 vn23 la23 vn24",
    [...VN_YEARS, "Savannakhet: text", "2023: 133"],
    [VN_TOLD],
  ],
  [
    "one side changed its days",
    "vn22* la22 vn23 la23 vn24 la24",
    [
      "Quảng Trị: text",
      "2022: 132",
      ...VN_YEARS.slice(2, 4),
      "Sum: dash",
      "Mean: 133",
      "Savannakhet: text",
      ...LA_YEARS,
    ],
    [LA_TOLD],
  ],
])(
  "the years of each side stand under its name, none beside the other's: %s",
  async (_what, names, expected, sentences) => {
    const { book, workbook } = await bookOf(await ofYears(names));
    const years = book.tables.find(({ id }) => id === "years")!;
    expect(casesByPeriod(years)).toEqual(expected);
    const told = book.sentences.filter(({ language, topic }) => language === "en" && topic === "years");
    expect(told.map(({ text }) => text.replaceAll("\u00A0", " "))).toEqual(sentences);
    years.rows.forEach(({ cells: own }, row) => {
      own.forEach((cell, column) => {
        if (cell.kind !== "quantity") return;
        const parties = new Set(sourcesOf(years, { row, column }, book.dataset).map(({ party }) => party));
        expect([row, column, parties.size]).toEqual([row, column, 1]);
      });
    });
    const charts = book.charts
      .filter(({ record }) => record === "years")
      .map(({ categories, title }) => [title, categories.length]);
    expect(charts).toContainEqual(["Cases over the years, Quảng Trị (cases)", 3]);
    expect(inShort(verifySentences(book.sentences, book.dataset, catalogue))).toEqual([]);
    const { snapshot } = await readReturns(workbook, catalogue);
    const reading = readBook(snapshot, catalogue)!;
    expect("rule" in reading ? reading : inShort(reading.findings)).toEqual([]);
  },
);

test("a table of the years of one side has its days alone", async () => {
  const { dataset } = consolidateSeries(await ofYears(COMPLETE), catalogue);
  const own = (party: string) =>
    buildTable(tableContext(catalogue, dataset!, "en"), {
      id: "own_1",
      title: { en: "Years" },
      sheet: { en: "Years" },
      stub: { by: "periods" },
      columns: [{ by: "results" }],
      filter: { party },
    }) as StatTable;
  expect(casesByPeriod(own("la"))).toEqual(LA_YEARS);
  expect(casesByPeriod(own("vn"))).toEqual(VN_YEARS.slice(1));
});
