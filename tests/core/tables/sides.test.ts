import { catalogue } from "../../../src/catalogue/catalogue";
import { quangNamSeKong } from "../../../src/catalogue/programmes/quangNamSeKong";
import { buildTables } from "../../../src/core/book/buildTables";
import type { Dataset } from "../../../src/core/dataset/Dataset";
import type { Observation } from "../../../src/core/dataset/Observation";
import type { Programme } from "../../../src/core/dataset/Programme";
import { composeSentences } from "../../../src/core/narrative/composeSentences";
import { verifySentences } from "../../../src/core/narrative/verifySentences";
import { textChecker } from "../../../src/core/speech/checkText";
import { sourcesOf } from "../../../src/core/tables/sourcesOf";
import type { StatTable, TableCell } from "../../../src/core/tables/StatTable";
import { tableContext } from "../../../src/core/tables/TableContext";
import { figure } from "../../support/figures";

const period = { from: "2023-01-01", to: "2023-12-31" };
const programme: Programme = {
  ...quangNamSeKong,
  period,
  modules: ["results", "drugs", "cooperation", "facilities"],
};

/** `unit zone indicator` -> figure in short. */
function datasetOf(figures: Readonly<Record<string, string>>, more: Partial<Programme> = {}): Dataset {
  const own = { ...programme, ...more };
  const observations = Object.entries(figures).flatMap(([key, text], index): Observation[] => {
    const [unit = "", zone = "", indicator = ""] = key.split(" ");
    const quantity = figure(text, catalogue.indicators.get(indicator)!.unit);
    const party = own.units.find(({ id }) => id === unit)!.party;
    const source = { sheet: "S", cell: `A${String(index + 1)}` };
    return quantity
      ? [{ programme: own.id, party, reportingUnit: unit, zone, period, indicator, quantity, source }]
      : [];
  });
  return { programme: own, period, observations };
}

const tableOf = (dataset: Dataset, id: string): StatTable | undefined =>
  buildTables(tableContext(catalogue, dataset, "en")).tables.find((table) => table.id === id);

function cellOf(dataset: Dataset, id: string, row: string, column: string): TableCell | undefined {
  const table = tableOf(dataset, id);
  const at = table?.columns.findIndex((each) => each.id === column) ?? -1;
  return table?.rows.find((each) => each.id === row)?.cells[at];
}

const VN = "quang_nam quang_nam";
const LA = "se_kong se_kong";

test("a sheet named like its first line heads the rows of that line once", () => {
  const figures = { [`${VN} joint_cases_vn_c04`]: "3", [`${LA} joint_cases_vn_c04`]: "2", [`${VN} cases`]: "1" };
  const dataset = datasetOf(figures, { modules: ["results", "joint_cases"] });
  const stubs = tableOf(dataset, "sides")?.rows.map(({ cells }) => (cells[1]?.kind === "text" ? cells[1].text : ""));
  expect(stubs).toEqual(["Results", "Cases", "Joint cases", "C04"]);
});

describe("figures of two sides", () => {
  test("are added where both state them and cover the same", () => {
    const dataset = datasetOf({ [`${VN} cases`]: "10", [`${LA} cases`]: "7" });
    expect(cellOf(dataset, "by_zone", "cases", "total")).toMatchObject({ quantity: { value: 17 } });
    expect(cellOf(dataset, "overview", "cases", "now")).toMatchObject({ quantity: { value: 17 } });
    expect(cellOf(dataset, "overview", "cases", "la")).toMatchObject({ quantity: { value: 7 } });
  });

  describe("of which one has two provinces", () => {
    const [vn, la] = programme.parties;
    const [vnUnit, laUnit] = programme.units;
    const more: Partial<Programme> = {
      parties: [vn!, la!, { ...la!, id: "lb" }],
      zones: [programme.zones[0]!],
      units: [
        { ...vnUnit!, zones: undefined },
        { ...laUnit!, zones: undefined },
        { ...laUnit!, id: "champasak", party: "lb", zones: undefined },
      ],
    };
    const nowOf = (figures: Readonly<Record<string, string>>, row: string, table = "cooperation") =>
      cellOf(datasetOf(figures, more), table, row, "now");

    test.each<[string, string, string, string, object]>([
      ["add up to what the other states", "24", "14", "10", { quantity: { value: 24, qualifier: "exact" } }],
      ["each state the same as the other", "24", "24", "24", { quantity: { value: 24, qualifier: "exact" } }],
      ["come to another figure", "24", "14", "12", { kind: "dash" }],
      ["are not known exactly", "24", "14", ">9", { kind: "dash" }],
    ])("what happened between both: its provinces %s", (_, one, two, three, cell) => {
      const figures = {
        [`${VN} patrols`]: one,
        "se_kong quang_nam patrols": two,
        "champasak quang_nam patrols": three,
      };
      expect(nowOf(figures, "patrols")).toMatchObject(cell);
      const said = composeSentences(tableContext(catalogue, datasetOf(figures, more), "en"), "exact").find(
        ({ topic }) => topic === "cooperation",
      );
      expect(said?.text).toContain("kind" in cell ? "24\u00a0joint patrols (Quảng Nam)" : "24\u00a0joint patrols.");
    });

    test("a province without a figure is left out of a total that is more than the rest, in a zone and in all", () => {
      const figures = { [`${VN} cases`]: "10", "se_kong quang_nam cases": "7" };
      expect(nowOf(figures, "cases", "overview")).toMatchObject({ quantity: { value: 17, qualifier: "moreThan" } });
    });
  });

  test("one side's figure is no total of both, and the table says so", () => {
    const dataset = datasetOf({ [`${VN} cases`]: "", [`${LA} cases`]: ">23000" });
    expect(cellOf(dataset, "by_zone", "cases", "se_kong")).toMatchObject({ quantity: { value: 23_000 } });
    expect(cellOf(dataset, "by_zone", "cases", "total")).toEqual({ kind: "dash" });
    expect(tableOf(dataset, "by_zone")?.notes.join()).toContain("a figure of one side is no total of both");
    expect(tableOf(dataset, "by_zone")?.notes.join()).toContain("No figure of this period yet from: Quảng Nam");
  });

  describe("where one side alone has reported on the zone of both", () => {
    const before = { from: "2022-01-01", to: "2022-12-31" };
    const [vn, la] = programme.units;
    const shared = {
      zones: [programme.zones[0]!],
      units: [
        { ...vn!, zones: undefined },
        { ...la!, zones: undefined },
      ],
    };
    const now = datasetOf({ [`${VN} cases`]: "128", [`${VN} patrols`]: "4" }, shared);
    const then = now.observations.map((one) => ({ ...one, period: before, quantity: figure("106", "case")! }));
    const dataset = { ...now, previousPeriod: before, observations: [...now.observations, then[0]!] };

    test("the tables are of that side, named above its figures, and compare it with its last period", () => {
      const table = tableOf(dataset, "comparison");
      expect(table?.columns.flatMap(({ role, spanner }) => (role === "figure" ? [spanner] : []))).toEqual(
        Array(4).fill("Quảng Nam"),
      );
      expect(table?.notes).toContain("Only: Quảng Nam.");
      expect(table?.notes).toContain("No figure of this period yet from: Sekong Provincial Police.");
      expect(cellOf(dataset, "comparison", "cases", "now")).toMatchObject({
        quantity: { value: 128, qualifier: "exact" },
      });
      expect(cellOf(dataset, "comparison", "cases", "difference")).toMatchObject({ value: 22 });
      expect(cellOf(dataset, "by_unit", "se_kong", "cases")).toEqual({ kind: "missing" });
    });

    test("so are the sentences, which their checker finds right", () => {
      const sentences = composeSentences(tableContext(catalogue, dataset, "en"), "exact");
      const texts = sentences.map(({ text }) => text);
      expect(texts[0]).toMatch(/^In .+ \(figures of Quảng Nam\), 128\scases were recorded\./);
      expect(texts).toContainEqual(
        expect.stringContaining("Compared with 2022 (figures of Quảng Nam), cases rose by 22 (20.8%)"),
      );
      expect(verifySentences(sentences, dataset, catalogue)).toEqual([]);
      const check = textChecker(dataset, catalogue);
      expect(texts.flatMap((text) => check(text).filter(({ verdict }) => verdict !== "right"))).toEqual([]);
    });

    test("a side's figure is no total where the sides cover different ground", () => {
      const parties = programme.parties.map((party) => ({ ...party, scope: { en: party.id } }));
      const apart = { ...dataset, programme: { ...dataset.programme, parties } };
      expect(tableOf(apart, "by_zone")?.notes.join()).not.toContain("Only: Quảng Nam.");
    });
  });

  test("that cover different ground are not added", () => {
    const parties = programme.parties.map((party) => ({ ...party, scope: { en: `ground of ${party.id}` } }));
    const dataset = datasetOf({ [`${VN} cases`]: "10", [`${LA} cases`]: "7" }, { parties });
    expect(cellOf(dataset, "by_zone", "cases", "total")).toEqual({ kind: "dash" });
    expect(tableOf(dataset, "by_zone")?.notes.join()).toContain("ground of la");
  });

  test.each<[string, string, object]>([
    ["16", "16", { kind: "quantity", quantity: { value: 16 } }],
    ["16", "", { kind: "quantity", quantity: { value: 16 } }],
    ["16", "17", { kind: "dash" }],
  ])("a joint patrol reported as %s and as %s counts once", (vn, la, expected) => {
    const dataset = datasetOf({
      "quang_nam all patrols": vn,
      "se_kong quang_nam patrols": la,
      [`${VN} cases`]: "1",
      [`${LA} cases`]: "1",
    });
    expect(cellOf(dataset, "cooperation", "patrols", "now")).toMatchObject(expected);
  });
});

test("units of drugs stand side by side, estimates apart and named", () => {
  const dataset = datasetOf({
    [`${VN} heroin`]: "10.5",
    [`${VN} heroin_bricks`]: "38",
    [`${VN} synthetic_pills`]: "20000",
  });
  const table = tableOf(dataset, "drugs");
  expect(table?.columns.map(({ id }) => id)).toContain("vn_estimate_heroin_brick_350_g");
  expect(cellOf(dataset, "drugs", "heroin", "vn_kg")).toMatchObject({ quantity: { value: 10.5 } });
  expect(cellOf(dataset, "drugs", "heroin", "vn_brick")).toMatchObject({ quantity: { value: 38 } });
  expect(cellOf(dataset, "drugs", "heroin", "vn_estimate_heroin_brick_350_g")).toMatchObject({
    quantity: { value: 13.3, qualifier: "about", unit: "kg" },
  });
  const without = datasetOf({ [`${VN} heroin_bricks`]: "38" }, { conversions: [] });
  expect(tableOf(without, "drugs")?.columns.some(({ id }) => id.includes("estimate"))).toBe(false);
});

test("a figure tells the cells it comes from, a total those of all its parts", () => {
  const dataset = datasetOf({ [`${VN} cases`]: "10", [`${LA} cases`]: "7" });
  const table = tableOf(dataset, "by_zone")!;
  const cells = (column: string): readonly (string | undefined)[] =>
    sourcesOf(table, { row: 0, column: table.columns.findIndex(({ id }) => id === column) }, dataset).map(
      ({ source }) => source?.cell,
    );
  expect(cells("quang_nam")).toEqual(["A1"]);
  expect(cells("total")).toEqual(["A1", "A2"]);
  expect(cells("indicator")).toEqual([]);
});

test("tables without any figure are left out and named", () => {
  const { leftOut } = buildTables(tableContext(catalogue, datasetOf({ [`${VN} cases`]: "1" }), "en"));
  expect(leftOut).toContainEqual({ id: "cooperation", title: "Operational cooperation", reason: "noFigures" });
  expect(leftOut).toContainEqual({ id: "awards", title: "Awards", reason: "noFigures" });
});
