import { catalogue } from "../../../src/catalogue/catalogue";
import { quangNamSeKong } from "../../../src/catalogue/programmes/quangNamSeKong";
import { buildTables } from "../../../src/core/book/buildTables";
import type { Dataset } from "../../../src/core/dataset/Dataset";
import type { Observation } from "../../../src/core/dataset/Observation";
import type { Programme } from "../../../src/core/dataset/Programme";
import { periodKey } from "../../../src/core/dataset/ReferencePeriod";
import { composeSentences } from "../../../src/core/narrative/composeSentences";
import { figureOf } from "../../../src/core/tables/figureOf";
import { figureContext, tableContext } from "../../../src/core/tables/TableContext";
import { figure } from "../../support/figures";
import { yearOf } from "../../support/rules/returns";

const [vn, la] = quangNamSeKong.units;
const programme: Programme = {
  ...quangNamSeKong,
  modules: ["results", "drugs", "exhibits"],
  units: [
    { ...vn!, id: "police", zones: undefined },
    { ...vn!, id: "guard", zones: undefined },
    { ...la!, id: "lao", zones: undefined },
  ],
};

/** Year and unit -> what it states beside its cases, which it states wherever it states anything. */
function datasetOf(returns: Readonly<Record<string, string>>): Dataset {
  const observations = Object.entries(returns).flatMap(([key, text]): readonly Observation[] => {
    const [year, unit = ""] = key.split(" ");
    const { party } = programme.units.find(({ id }) => id === unit)!;
    const state = (indicator: string, value: string, zone: string): Observation => ({
      programme: programme.id,
      party,
      reportingUnit: unit,
      zone,
      period: yearOf(Number(year)),
      indicator,
      quantity: figure(value, catalogue.indicators.get(indicator)!.unit)!,
    });
    const cases = programme.zones.map(({ id }) => state("cases", "30", id));
    const others = text === "" ? [] : text.split(", ").map((one) => one.split(" "));
    return [...cases, ...others.map(([indicator = "", value = ""]) => state(indicator, value, "all"))];
  });
  return { programme, period: yearOf(2024), previousPeriod: yearOf(2023), observations };
}

/** Of a row of the exhibits: both sides now, all before and now; whether a note names who is silent; whether a sentence tells of a change. */
function said(dataset: Dataset, row: string) {
  const table = buildTables(tableContext(catalogue, dataset, "en")).tables.find(({ id }) => id === "exhibits")!;
  const { cells } = table.rows.find(({ id }) => id === row)!;
  const shown = cells.flatMap((cell) =>
    cell.kind === "quantity" && cell.quantity.kind === "number"
      ? [`${cell.quantity.qualifier} ${String(cell.quantity.value)}`]
      : [],
  );
  const silent = table.notes.filter((note) => note.startsWith("No figure of this period yet"));
  const told = composeSentences(tableContext(catalogue, dataset, "en"), "exact").filter(
    ({ text }) => text.includes("guns rose") || text.includes("guns fell"),
  );
  return { shown, silent: silent.length, told: told.length };
}

const ALL = { "2023 police": "guns 20", "2023 guard": "guns 10", "2023 lao": "guns 10" };

test.each<[string, Readonly<Record<string, string>>, ReturnType<typeof said>]>([
  [
    "everybody reports",
    { ...ALL, "2024 police": "guns 25", "2024 guard": "guns 15", "2024 lao": "guns 20" },
    { shown: ["exact 40", "exact 20", "exact 40", "exact 60"], silent: 0, told: 1 },
  ],
  [
    "one who reports leaves the cell blank: nothing happened there",
    { ...ALL, "2024 police": "guns 25", "2024 guard": "", "2024 lao": "guns 20" },
    { shown: ["exact 25", "exact 20", "exact 40", "exact 45"], silent: 0, told: 1 },
  ],
  [
    "one has sent nothing of this period",
    { ...ALL, "2024 police": "guns 25", "2024 lao": "guns 20" },
    { shown: ["moreThan 25", "exact 20", "exact 40", "moreThan 45"], silent: 1, told: 0 },
  ],
  [
    "one has sent nothing of the last period",
    {
      "2023 police": "guns 20",
      "2023 lao": "guns 10",
      "2024 police": "guns 25",
      "2024 guard": "",
      "2024 lao": "guns 20",
    },
    { shown: ["exact 25", "exact 20", "moreThan 30", "exact 45"], silent: 0, told: 0 },
  ],
  [
    "of the last period one unit of one side has told",
    { "2023 police": "guns 20", "2024 police": "guns 25", "2024 guard": "guns 15", "2024 lao": "guns 20" },
    { shown: ["exact 40", "exact 20", "exact 60"], silent: 0, told: 0 },
  ],
])("%s", (_, returns, expected) => {
  expect(said(datasetOf(returns), "guns")).toEqual(expected);
});

test("whose last period only a list of earlier years tells is silent on other sheets", () => {
  const returns = {
    ...ALL,
    "2023 guard": "",
    "2024 police": "guns 25",
    "2024 guard": "guns 15",
    "2024 lao": "guns 20",
  };
  const dataset = datasetOf(returns);
  const retold = [{ period: periodKey(yearOf(2023)), unit: "guard" }];
  expect(said(dataset, "guns")).toMatchObject({ shown: ["exact 40", "exact 20", "exact 30", "exact 60"], told: 1 });
  expect(said({ ...dataset, retold }, "guns")).toMatchObject({
    shown: ["exact 40", "exact 20", "moreThan 30", "exact 60"],
    told: 0,
  });
});

test("of the provinces a unit continues, one that sent nothing is missing though another one reported", () => {
  const merged: Programme = {
    ...programme,
    units: [
      { ...vn!, id: "vn_quang_tri", zones: undefined },
      { ...la!, id: "lao", zones: undefined },
    ],
  };
  const state = (year: number, unit: string, side: string, value: string): Observation => ({
    programme: merged.id,
    party: side,
    reportingUnit: unit,
    zone: "all",
    period: yearOf(year),
    indicator: "guns",
    quantity: figure(value, "item")!,
  });
  const before = (units: readonly string[]) => {
    const told = units.map((unit) => state(2024, unit, vn!.party, "5"));
    const observations = [
      ...told,
      state(2024, "lao", la!.party, "4"),
      state(2026, "vn_quang_tri", vn!.party, "20"),
      state(2026, "lao", la!.party, "4"),
    ];
    const context = figureContext(catalogue, { programme: merged, period: yearOf(2026), observations });
    const found = figureOf(context, catalogue.indicators.get("guns")!, yearOf(2024));
    return found.state === "sum" ? found.sum.quantity : found;
  };
  expect(before(["vn_quang_binh"])).toMatchObject({ value: 9, qualifier: "moreThan" });
  expect(before(["vn_quang_binh", "vn_quang_tri_old"])).toMatchObject({ value: 14, qualifier: "exact" });
});

test("where one side alone reports, its sentence of a sheet names it once", () => {
  const dataset = datasetOf({ "2024 police": "guns 25, ammunition 40", "2024 guard": "guns 15" });
  const told = composeSentences(tableContext(catalogue, dataset, "en"), "exact").filter(
    ({ topic }) => topic === "exhibits",
  );
  const { labels } = programme.parties.find(({ id }) => id === vn!.party)!;
  expect(told.map(({ text }) => text.replaceAll("\u00A0", " "))).toEqual([
    `Other exhibits and vehicles seized: 40 guns, 40 rounds of ammunition (figures of ${labels.en}).`,
  ]);
});
