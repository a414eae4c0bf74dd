import { catalogue } from "../../../src/catalogue/catalogue";
import { eightProvinces } from "../../../src/catalogue/programmes/eightProvinces";
import { readBook } from "../../../src/core/book/readBook";
import type { Programme } from "../../../src/core/dataset/Programme";
import { numericValue } from "../../../src/core/quantity/Quantity";
import type { StatTable } from "../../../src/core/tables/StatTable";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { readReturns } from "../../../src/core/tasks/readReturns";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { FormUnderTest } from "../../support/forms/FormUnderTest";
import { yearOf } from "../../support/rules/returns";

const NAMES: Readonly<Record<string, string>> = {
  vn_quang_binh: "Quảng Bình police",
  vn_quang_tri_old: "Old Quảng Trị police",
  vn_quang_tri: "Quảng Trị police",
  vn_quang_nam: "Quảng Nam police",
  vn_da_nang: "Đà Nẵng police",
  la_sekong: "Sekong police",
};

/** One programme with the units it has at the time. */
const programmeOf = (units: readonly string[], more: Partial<Programme> = {}): Programme => ({
  ...eightProvinces,
  id: "merged",
  parties: [{ id: "both", country: "both", labels: { en: "Both sides" } }],
  units: units.map((id) => ({ id, party: "both", labels: { en: NAMES[id]! } })),
  indicators: ["cases", "joint_cases"],
  ...more,
});

/** Cases of each unit, and what each says of joint cases; of the year before after a slash. */
type Return = Readonly<Record<string, string>>;

async function yearsOf(returns: Readonly<Record<number, Return>>, more: Partial<Programme> = {}) {
  const workbook = new MemoryWorkbook();
  for (const [year, figures] of Object.entries(returns)) {
    const units = [...new Set(Object.keys(figures).map((key) => key.split(" ")[0]!))];
    const isCompared = Object.values(figures).some((text) => text.includes("/"));
    const form = await FormUnderTest.make(
      {
        programme: programmeOf(units, more),
        period: yearOf(Number(year)),
        language: "en",
        ...(isCompared && { previousPeriod: yearOf(Number(year) - 1) }),
      },
      workbook,
    );
    for (const [key, text] of Object.entries(figures)) {
      const [unit = "", indicator = "cases"] = key.split(" ");
      const [now = "", before = ""] = text.split("/");
      if (now !== "") form.type(`all ${unit} ${indicator}`, Number(now));
      if (before !== "") form.type(`all ${unit} ${indicator} last`, Number(before));
    }
  }
  const { book } = await createSummary(workbook, catalogue, "en");
  const table = book.tables.find(({ id }) => id === "years")!;
  const { snapshot } = await readReturns(workbook, catalogue);
  const sentences = book.sentences.filter(({ language }) => language === "en").map(({ text }) => text);
  return { table, sentences, again: readBook(snapshot, catalogue) };
}

/** Figures by row: "2024: 35", with the qualifier where it is not exact. */
function column(table: StatTable, id: string): readonly string[] {
  const at = table.columns.findIndex((each) => each.id === id);
  return table.rows.map(({ cells }) => {
    const [, stub] = cells;
    const cell = cells[at];
    const label = stub?.kind === "text" ? stub.text : "";
    if (cell?.kind !== "quantity") return `${label}: ${cell?.kind ?? ""}`;
    const { quantity } = cell;
    const word = quantity.kind === "number" && quantity.qualifier !== "exact" ? `${quantity.qualifier} ` : "";
    return `${label}: ${word}${String(numericValue(quantity))}`;
  });
}

describe("a series across the mergers of provinces", () => {
  test("goes on from the sum of the predecessors, and says so", async () => {
    const { again, table } = await yearsOf({
      2023: { vn_quang_binh: "10", vn_quang_tri_old: "20" },
      2024: { vn_quang_binh: "11", vn_quang_tri_old: "24" },
      2026: { vn_quang_tri: "40" },
    });
    expect(column(table, "cases")).toEqual(["2023: 30", "2024: 35", "2026: 40", "Sum: 105", "Mean: 35"]);
    expect(table.notes).toContain(
      "Quảng Trị police, before 01/07/2025: the figures of Quang Binh, Quang Tri (former), added up.",
    );
    expect(table.notes.join()).toContain("[b] : break in the series. 01/07/2025");
    expect(again).toMatchObject({ findings: [] });
  });

  test("is told in words as in the tables, and compared with the year of the predecessors", async () => {
    const { again, sentences } = await yearsOf({
      2023: { vn_quang_binh: "10", vn_quang_tri_old: "20" },
      2024: { vn_quang_binh: "11", vn_quang_tri_old: "24" },
      2025: { vn_quang_tri: "42" },
    });
    const words = sentences.join("\n").replaceAll("\u00A0", " ");
    expect(words).toContain("cases rose by 7 (20.0%)");
    expect(words).toContain("107 cases");
    expect(again).toMatchObject({ findings: [] });
  });

  test("goes on from the predecessor on the border alone", async () => {
    const { again, table } = await yearsOf({
      2023: { vn_quang_nam: "10", la_sekong: "5" },
      2024: { vn_quang_nam: "11", la_sekong: "6" },
      2026: { vn_da_nang: "40", la_sekong: "7" },
    });
    expect(column(table, "cases").slice(0, 3)).toEqual(["2023: 15", "2024: 17", "2026: 47"]);
    expect(table.notes.join()).toContain(
      "the figures of Quang Nam alone, on the border; Da Nang (former) took no part.",
    );
    expect(again).toMatchObject({ findings: [] });
  });

  test("lacks what a predecessor has not stated, and nothing else", async () => {
    const { table } = await yearsOf({
      2023: { vn_quang_binh: "10", vn_quang_tri_old: "" },
      2024: { vn_quang_binh: "11", vn_quang_tri_old: "24" },
      2026: { vn_quang_tri: "40" },
    });
    expect(column(table, "cases").slice(0, 2)).toEqual(["2023: moreThan 10", "2024: 35"]);
  });

  test("takes what the successor says of an earlier year in place of it, as revised", async () => {
    const { again, table } = await yearsOf({
      2023: { vn_quang_binh: "10", vn_quang_tri_old: "20" },
      2024: { vn_quang_binh: "11", vn_quang_tri_old: "24" },
      2025: { vn_quang_tri: "40/36" },
    });
    expect(column(table, "cases").slice(0, 3)).toEqual(["2023: 30", "2024: 36", "2025: 40"]);
    if (!again || "rule" in again) throw new Error("no book");
    expect(again.findings).toEqual([]);
    expect(again.dataset.revisions).toMatchObject([{ before: { value: 35 } }]);
  });

  test("counts once what both predecessors report of one event", async () => {
    const { again, table } = await yearsOf({
      2023: { "vn_quang_binh joint_cases": "2", "vn_quang_tri_old joint_cases": "2" },
      2024: { "vn_quang_binh joint_cases": "3", "vn_quang_tri_old joint_cases": "3" },
      2026: { "vn_quang_tri joint_cases": "4" },
    });
    expect(column(table, "joint_cases").slice(0, 3)).toEqual(["2023: 2", "2024: 3", "2026: 4"]);
    expect(again).toMatchObject({ findings: [] });
  });
});

describe("since the agreement", () => {
  const returns = { 2023: { la_sekong: "1" }, 2024: { la_sekong: "2" }, 2025: { la_sekong: "4" } };

  test.each<[day: string, sum: string, periods: string]>([
    ["2024-03-01", "Since 01/01/2024 (agreement of 01/03/2024): 6", "2024; 2025"],
    ["2023-01-01", "Since the agreement (01/01/2023): 7", "2023; 2024; 2025"],
    ["2022-10-12", "Since 01/01/2023 (agreement of 12/10/2022): 7", "2023; 2024; 2025"],
    ["2019-10-12", "Since the agreement (12/10/2019): dash", "2023; 2024; 2025"],
  ])("of %s, as far as every period is known", async (agreement, sum, periods) => {
    const { again, table } = await yearsOf(returns, { agreement });
    expect(column(table, "cases")).toContain(sum);
    expect(table.notes.join()).toContain(`: ${periods}.`);
    expect(table.notes.some((note) => note.startsWith("– since the agreement"))).toBe(sum.endsWith("dash"));
    expect(again).toMatchObject({ findings: [] });
  });

  test("is not said where its day is not known, or where there is nothing before this period", async () => {
    expect(column((await yearsOf(returns)).table, "cases").join()).not.toContain("agreement");
    const late = await yearsOf(returns, { agreement: "2025-02-01" });
    expect(column(late.table, "cases").join()).not.toContain("agreement");
  });
});
