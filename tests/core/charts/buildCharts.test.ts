import { catalogue } from "../../../src/catalogue/catalogue";
import { quangNamSeKong } from "../../../src/catalogue/programmes/quangNamSeKong";
import { buildTables } from "../../../src/core/book/buildTables";
import { buildCharts } from "../../../src/core/charts/buildCharts";
import { CHART_COLORS } from "../../../src/core/charts/chartColors";
import type { StatChart } from "../../../src/core/charts/StatChart";
import type { Dataset } from "../../../src/core/dataset/Dataset";
import type { Observation } from "../../../src/core/dataset/Observation";
import type { Programme, ReportingUnit } from "../../../src/core/dataset/Programme";
import type { ReferencePeriod } from "../../../src/core/dataset/ReferencePeriod";
import { tableContext } from "../../../src/core/tables/TableContext";
import { figure } from "../../support/figures";

const year = (number: number): ReferencePeriod => ({ from: `${String(number)}-01-01`, to: `${String(number)}-12-31` });
const units: readonly ReportingUnit[] = ["a", "b", "c"].map((id) => ({
  id,
  party: "vn",
  labels: { en: `Unit ${id}` },
  zones: ["quang_nam"],
}));
const se_kong = quangNamSeKong.units.find(({ id }) => id === "se_kong")!;
const programme: Programme = {
  ...quangNamSeKong,
  period: year(2023),
  units: [...units, se_kong],
  modules: ["results", "drugs"],
};

/** `unit indicator [year]` -> figure in short, in the one zone of the unit. */
function datasetOf(
  figures: Readonly<Record<string, string>>,
  more: Partial<Programme> = {},
  periods: Partial<Dataset> = {},
): Dataset {
  const own = { ...programme, ...more };
  const observations = Object.entries(figures).flatMap(([key, text]): Observation[] => {
    const [id = "", indicator = "", at = "2023"] = key.split(" ");
    const unit = own.units.find((each) => each.id === id)!;
    const quantity = figure(text, catalogue.indicators.get(indicator)!.unit);
    const period = at.includes("..") ? { from: at.split("..")[0]!, to: at.split("..")[1]! } : year(Number(at));
    const zone = unit.zones![0]!;
    return quantity
      ? [{ programme: own.id, party: unit.party, reportingUnit: id, zone, period, indicator, quantity }]
      : [];
  });
  return { programme: own, period: year(2023), observations, ...periods };
}

function chartsOf(dataset: Dataset, record: string): readonly StatChart[] {
  const context = tableContext(catalogue, dataset, "en");
  return buildCharts(context, buildTables(context).tables).filter((chart) => chart.record === record);
}

/** A chart in short: title, then `series: category value; ...`. */
const inShort = ({ categories, series, title }: StatChart): readonly string[] => [
  title.replaceAll("\u00A0", " "),
  ...series.map(
    ({ label, points }) =>
      `${label}: ${categories.map((category, index) => `${category} ${String(points[index]?.value ?? "-")}`).join("; ")}`,
  ),
];

/** Every unit states something, so that totals of its side are known. */
const all = (indicator: string, figures: readonly string[], at = "2023"): Readonly<Record<string, string>> =>
  Object.fromEntries(["a", "b", "c", "se_kong"].map((id, index) => [`${id} ${indicator} ${at}`, figures[index] ?? ""]));

describe("what may stand on one axis", () => {
  const dataset = datasetOf({
    ...all("cases", ["1", "2", "3", "10"]),
    ...all("heroin", ["1.5", "2", "3", "4.5"]),
    ...all("opium", ["1", "1", "1", "7"]),
    ...all("synthetic_pills", ["20000", "1", "1", "3"]),
  });

  test("a chart a unit of measure: pills and kilograms never share one", () => {
    expect(chartsOf(dataset, "by_zone").map(inShort)).toEqual([
      ["Cases by zone, 2023 (cases)", "Cases: Quảng Nam side 6; Sekong side 10"],
      [
        "Heroin, Opium by zone, 2023 (kg)",
        "Heroin: Quảng Nam side 6.5; Sekong side 4.5",
        "Opium: Quảng Nam side 3; Sekong side 7",
      ],
      ["Synthetic drug pills by zone, 2023 (pills)", "Synthetic drug pills: Quảng Nam side 20002; Sekong side 3"],
    ]);
  });

  test("no indicator of another unit is in any chart", () => {
    const context = tableContext(catalogue, dataset, "en");
    for (const { series, unit } of buildCharts(context, buildTables(context).tables)) {
      for (const point of series.flatMap(({ points }) => points)) {
        if (point?.cell.kind !== "quantity" || point.cell.quantity.kind !== "number") continue;
        expect(context.translate(`unit.${point.cell.quantity.unit}`)).toBe(unit);
      }
    }
  });

  test("what covers different ground stands in no chart together", () => {
    const parties = programme.parties.map((party) => ({ ...party, scope: { en: `ground of ${party.id}` } }));
    const apart = datasetOf(all("cases", ["1", "2", "3", "10"]), { parties });
    expect(chartsOf(apart, "by_zone")).toEqual([]);
    expect(chartsOf(apart, "by_unit").map(inShort)).toEqual([
      ["Cases by reporting unit, Quảng Nam (ground of vn), 2023 (cases)", "Cases: Unit a 1; Unit b 2; Unit c 3"],
    ]);
  });
});

describe("the largest", () => {
  test("units of one side are drawn from the bottom up, those without a figure named", () => {
    const [chart] = chartsOf(datasetOf(all("cases", ["5", "9", "7", "10"])), "by_unit");
    expect(inShort(chart!)[1]).toBe("Cases: Unit a 5; Unit c 7; Unit b 9");
    expect(chart).toMatchObject({ kind: "bar", notes: [] });
    const four = [...units, { ...units[0]!, id: "d", labels: { en: "Unit d" } }, se_kong];
    const [silent] = chartsOf(
      datasetOf({ ...all("cases", ["5", "9", "7", "10"]), "d cases": "…" }, { units: four }),
      "by_unit",
    );
    expect(silent?.categories).toEqual(["Unit a", "Unit c", "Unit b"]);
    expect(silent?.notes).toEqual(["Without a figure: Unit d."]);
  });

  test("ten of twelve at most, and it says so", () => {
    const many = Array.from({ length: 12 }, (_, index) => ({
      ...units[0]!,
      id: `u${String(index + 1)}`,
      labels: { en: `Unit ${String(index + 1)}` },
    }));
    const figures = Object.fromEntries(many.map(({ id }, index) => [`${id} cases`, String(index + 1)]));
    const [chart] = chartsOf(datasetOf(figures, { units: many, parties: [programme.parties[0]!] }), "by_unit");
    expect(chart?.categories).toEqual(Array.from({ length: 10 }, (_, index) => `Unit ${String(index + 3)}`));
    expect(chart?.notes).toEqual(["The 10 largest of 12."]);
  });

  test("seizures by substance, each unit of measure and side apart, without totals of several substances", () => {
    const dataset = datasetOf({
      "a heroin": "12",
      "a opium": "30",
      "a all_drugs": "45",
      "a heroin_bricks": "4",
      "a synthetic_pills": "500",
      "se_kong heroin": "7",
      "se_kong opium": "…",
    });
    expect(chartsOf(dataset, "drugs").map(inShort)).toEqual([
      ["Drugs seized by substance, Quảng Nam, 2023 (kg)", "kg: Heroin 12; Opium 30"],
    ]);
  });
});

describe("over time", () => {
  const earlier = { earlierPeriods: [year(2020), year(2021)], previousPeriod: year(2022) };
  const series = (figures: readonly string[]): Readonly<Record<string, string>> =>
    Object.assign(
      {},
      ...figures.map((text, index) => all("heroin", [text, text, text, text], String(2020 + index))),
    ) as Readonly<Record<string, string>>;

  test("what is not stated is a gap and no zero, a true zero is one", () => {
    const [chart] = chartsOf(datasetOf(series(["0", "…", "3", "4"]), {}, earlier), "years");
    expect(inShort(chart!)).toEqual(["Heroin over the years (kg)", "Heroin: 2020 0; 2021 -; 2022 12; 2023 16"]);
    expect(chart).toMatchObject({ kind: "line", notes: ["Gap: the table has no figure there; it is not 0."] });
    expect(chart?.description).toBe(
      "Line chart: Heroin over the years (kg). 2020 0; 2021 no figure; 2022 12; 2023 16.",
    );
  });

  test("the series takes the place of the comparison with the last period", () => {
    expect(chartsOf(datasetOf(series(["1", "2", "3", "4"]), {}, earlier), "comparison")).toEqual([]);
    const two = datasetOf(series(["", "", "3", "4"]), {}, { previousPeriod: year(2022) });
    expect(chartsOf(two, "comparison").map(inShort)).toEqual([
      ["Heroin, compared with the last period (kg)", "Heroin: Last period 2022 12; This period 2023 16"],
    ]);
  });

  test("a period of another length stands beside none", () => {
    const half = { from: "2022-01-01", to: "2022-06-30" };
    const figures = {
      ...all("cases", ["1", "1", "1", "1"]),
      ...all("cases", ["2", "2", "2", "2"], `${half.from}..${half.to}`),
    };
    expect(chartsOf(datasetOf(figures, {}, { previousPeriod: half }), "comparison")).toEqual([]);
    const [chart] = chartsOf(
      datasetOf(
        { ...figures, ...all("cases", ["3", "3", "3", "3"], "2021") },
        {},
        { earlierPeriods: [year(2021)], previousPeriod: half },
      ),
      "years",
    );
    expect(inShort(chart!)[1]).toBe("Cases: 2021 12; 2023 4");
    expect(chart?.notes).toEqual(["Not drawn, being longer or shorter than the others: 01/01/2022 - 30/06/2022."]);
  });
});

describe("nothing to show", () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ["one figure alone", { "a cases": "5" }],
    ["zeros only", all("cases", ["0", "0", "0", "0"])],
    ["nothing stated", all("cases", ["…", "…", "…", "…"])],
    ["words only", all("cases", ["nhiều", "nhiều", "nhiều", "nhiều"])],
  ])("makes no chart: %s", (_what, figures) => {
    const context = tableContext(catalogue, datasetOf(figures), "en");
    expect(buildCharts(context, buildTables(context).tables)).toEqual([]);
  });
});

test("colours of series are told apart in grey print", () => {
  const grey = (color: string): number =>
    [0.299, 0.587, 0.114].reduce(
      (sum, share, at) => sum + share * parseInt(color.slice(1 + 2 * at, 3 + 2 * at), 16),
      0,
    );
  const greys = CHART_COLORS.map(grey).sort((a, b) => a - b);
  for (const [index, each] of greys.entries()) if (index > 0) expect(each - greys[index - 1]!).toBeGreaterThan(18);
  expect(Math.max(...greys)).toBeLessThan(200);
});
