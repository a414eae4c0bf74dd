import fc from "fast-check";
import { catalogue } from "../../../src/catalogue/catalogue";
import { buildTables } from "../../../src/core/book/buildTables";
import type { Dataset } from "../../../src/core/dataset/Dataset";
import type { Observation } from "../../../src/core/dataset/Observation";
import { liveFormula } from "../../../src/core/tables/liveFormula";
import type { TableRecord } from "../../../src/core/tables/TableRecord";
import { tableContext } from "../../../src/core/tables/TableContext";
import { figure } from "../../support/figures";
import { calculated, numberIn } from "../../support/tables/calculated";
import { sharedProgramme } from "../../support/tables/sharedProgramme";

const { indicators, period, previousPeriod, units, zones } = sharedProgramme;
const before = { from: "2022-01-01", to: "2022-12-31" };

/** Every table the catalogue has, and those a user can add. */
const own = (id: string, record: Pick<TableRecord, "stub" | "columns">): TableRecord => ({
  id: `own_${id}`,
  title: { en: id },
  sheet: { en: id },
  ...record,
});
const programme = {
  ...sharedProgramme,
  tables: [...catalogue.tables.keys(), "own_zones", "own_ranked", "own_change"],
  ownTables: [
    own("zones", { stub: { by: "results" }, columns: [{ by: "sides", then: { by: "zones" } }] }),
    own("ranked", { stub: { by: "units" }, columns: [{ by: "results", ranked: indicators }] }),
    own("change", { stub: { by: "results" }, columns: [{ by: "sides", then: { by: "change" } }] }),
  ],
};

function datasetOf(textAt: (unit: string, zone: string, indicator: string, year: string) => string): Dataset {
  const observations = [before, previousPeriod!, period].flatMap((of) =>
    units.flatMap(({ id, party }) =>
      zones.flatMap((zone) =>
        indicators.flatMap((indicator): Observation[] => {
          const quantity = figure(
            textAt(id, zone.id, indicator, of.from.slice(0, 4)),
            catalogue.indicators.get(indicator)!.unit,
          );
          const place = { programme: programme.id, party, reportingUnit: id, zone: zone.id };
          return quantity ? [{ ...place, period: of, indicator, quantity }] : [];
        }),
      ),
    ),
  );
  return { programme, period, previousPeriod: previousPeriod!, earlierPeriods: [before], observations };
}

/** Cells whose formula comes to something else than the core has computed. */
const wrongCells = (dataset: Dataset): readonly string[] =>
  buildTables(tableContext(catalogue, dataset, "en")).tables.flatMap((table) =>
    table.rows.flatMap(({ cells, id }, row) =>
      cells.flatMap((cell, column): string[] => {
        const found = calculated(table, { row, column }, dataset);
        const wanted = numberIn(cell);
        return found === undefined || Math.abs(found - wanted!) <= 1e-9 * Math.max(1, Math.abs(wanted!))
          ? []
          : [`${table.id} ${id} ${table.columns[column]!.id}: ${String(wanted)}, formula ${String(found)}`];
      }),
    ),
  );

/** What the table shows of a row, by column. */
function shown(dataset: Dataset, table: string, row: string): Readonly<Record<string, number | undefined>> {
  const { columns, rows } = buildTables(tableContext(catalogue, dataset, "en")).tables.find(({ id }) => id === table)!;
  const { cells } = rows.find(({ id }) => id === row)!;
  return Object.fromEntries(columns.map(({ id }, index) => [id, numberIn(cells[index])]));
}

describe("what several report of one event", () => {
  const dataset = datasetOf((_unit, zone, indicator) => {
    if (indicator === "joint_cases") return zone === "a" ? "2" : "3";
    return indicator === "patrols" ? "4" : "";
  });

  test("counts once in totals, and their formulas say the same", () => {
    expect(shown(dataset, "by_zone", "joint_cases")).toMatchObject({ a: 2, b: 3, total: 5 });
    // Two units of a side, four patrols each in two zones; the other side tells of the same ones.
    expect(shown(dataset, "by_zone", "patrols")).toMatchObject({ a: 8, b: 8, total: 16 });
    expect(shown(dataset, "by_unit", "total")).toMatchObject({ joint_cases: 5, patrols: 16 });
    expect(shown(dataset, "by_unit", "total_vn")).toMatchObject({ joint_cases: 5, patrols: 16 });
    expect(wrongCells(dataset)).toEqual([]);
  });

  test("is no unit's share", () => {
    expect(shown(dataset, "own_ranked", "vn_1")).toMatchObject({
      joint_cases_share: undefined,
      joint_cases_rank: undefined,
      patrols_share: 50,
      patrols_rank: 1,
    });
  });

  test("has a total of its own where the sides agree on it alone", () => {
    const otherwise = datasetOf((unit, zone, indicator) =>
      indicator === "patrols"
        ? zone === "a"
          ? unit.startsWith("vn")
            ? "2"
            : "3"
          : unit.startsWith("vn")
            ? "3"
            : "2"
        : "",
    );
    expect(shown(otherwise, "by_zone", "patrols")).toMatchObject({ a: undefined, b: undefined, total: 10 });
    expect(wrongCells(otherwise)).toEqual([]);
  });
});

test("whatever is stated, every formula comes to what the core computes", () => {
  const text = fc.constantFrom("", "0", "…", "3", "3", "12", ">5", "<8", "many");
  fc.assert(
    fc.property(fc.func(text), (textAt) => {
      expect(wrongCells(datasetOf(textAt))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

describe("a total of more cells than a function takes", () => {
  const place = { dataSheet: "Data", count: 1, periods: new Map(), origin: { row: 0, column: 0 } };
  const column = (rows: readonly number[]) => rows.map((row) => ({ row, column: 2 }));
  const rows = Array.from({ length: 300 }, (_, index) => index).filter((row) => row !== 150);

  test("adds blocks of neighbours", () => {
    expect(liveFormula({ op: "sum", cells: column(rows) }, place)).toBe("=SUM(C1:C150,C152:C300)");
    expect(liveFormula({ op: "sum", cells: column([0, 1, 3]) }, place)).toBe("=SUM(C1,C2,C4)");
  });

  test("ranks among all of them", () => {
    const live = { op: "rank", of: { row: 4, column: 2 }, among: column(rows) } as const;
    expect(liveFormula(live, place)).toBe('=COUNTIF(C1:C150,">"&C5)+COUNTIF(C152:C300,">"&C5)+1');
    expect(liveFormula({ ...live, among: column([0, 1, 2]) }, place)).toBe('=COUNTIF(C1:C3,">"&C5)+1');
  });
});
