import { catalogue } from "../../../src/catalogue/catalogue";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import { buildTables } from "../../../src/core/book/buildTables";
import type { Dataset } from "../../../src/core/dataset/Dataset";
import type { Observation } from "../../../src/core/dataset/Observation";
import type { Programme } from "../../../src/core/dataset/Programme";
import type { ReferencePeriod } from "../../../src/core/dataset/ReferencePeriod";
import { bodyOrigin, renderTable } from "../../../src/core/tables/renderTable";
import { tableContext } from "../../../src/core/tables/TableContext";
import { shownBlock } from "../../support/shownCells";
import { figure } from "../../support/figures";

const label = (text: string) => ({ en: text });
const unit = (id: string, zone: string) => ({ id, party: "vn", labels: label(id), zones: [zone] });

/** Two zones, the first with two units. */
const programme: Programme = {
  ...sh09,
  zones: ["a", "b"].map((id) => ({ id, labels: label(id) })),
  units: [unit("a1", "a"), unit("a2", "a"), unit("b1", "b")],
};

/** What the three units state, in short; of the period before after a slash: "5/4". */
function datasetOf(
  indicator: string,
  figures: readonly [string, string, string],
  earlier: ReferencePeriod = { from: "1998-01-01", to: "2008-12-31" },
): Dataset {
  const measured = catalogue.indicators.get(indicator)!.unit;
  const observations = figures.flatMap((text, index): Observation[] => {
    const { id, party, zones } = programme.units[index]!;
    return text.split("/").flatMap((part, before) => {
      const quantity = figure(part, measured);
      const period = before === 0 ? programme.period : earlier;
      return quantity
        ? [{ programme: programme.id, party, reportingUnit: id, zone: zones![0]!, period, indicator, quantity }]
        : [];
    });
  });
  return {
    programme: { ...programme, indicators: [indicator] },
    period: programme.period,
    ...(figures.some((text) => text.includes("/")) && { previousPeriod: earlier }),
    observations,
  };
}

function printed(id: string, indicator: string, figures: readonly [string, string, string], earlier?: ReferencePeriod) {
  const context = tableContext(catalogue, datasetOf(indicator, figures, earlier), "en");
  const table = buildTables(context).tables.find((each) => each.id === id)!;
  const sheet = renderTable(table, context, { sheetName: "T", annexNumber: "I", dataSheet: "D" });
  const origin = bodyOrigin(table);
  const [row = []] = shownBlock(sheet, { ...origin, rows: 1, columns: table.columns.length });
  return {
    shown: row.slice(3),
    notes: table.notes.slice(1).filter((note) => !note.startsWith("No figure of this period yet")),
    sheet,
    origin,
  };
}

const NOTES = {
  notStated: "… : the source does not state the figure; it is not zero.",
  about:
    "“about”: the source says so, or figures known from above and from below were added, which allows no closer word.",
  withoutNumber: "“more than” also because figures the sources do not state are not counted in the total.",
  partlyMissing:
    "“more than” also because cells without a usable figure (blank, or still a question or an error in Check) are not counted in the total.",
  missing: "“no figure yet”: there is no usable figure yet, or not from all.",
} as const;

test.each<[string, ReferencePeriod, readonly string[]]>([
  ["as long", { from: "1998-01-01", to: "2008-12-31" }, ["-5", "-33,3"]],
  ["half as long", { from: "2004-01-01", to: "2008-12-31" }, ["–", "–"]],
])("against a period %s", (_, earlier, change) => {
  const { shown, notes } = printed("comparison", "cases", ["5/10", "2/2", "3/3"], earlier);
  expect(shown.slice(-2)).toEqual(change);
  expect(notes.some((note) => note.includes("the periods are not equally long"))).toBe(change.includes("–"));
});

describe("results by zone", () => {
  test.each<[readonly [string, string, string], readonly string[], readonly (keyof typeof NOTES)[]]>([
    [["5", "2", "3"], ["7", "3", "10"], []],
    [["0", "0", "0"], ["0", "0", "0"], []],
    [["0", "0", "3"], ["0", "3", "3"], []],
    [["…", "…", "…"], ["…", "…", "…"], ["notStated"]],
    [
      ["…", "…", "3"],
      ["…", "3", "more than 3"],
      ["notStated", "withoutNumber"],
    ],
    [["5", "…", "3"], ["more than 5", "3", "more than 8"], ["withoutNumber"]],
    [["5", "", "3"], ["more than 5", "3", "more than 8"], ["partlyMissing"]],
    [
      ["", "", "3"],
      ["no figure yet", "3", "more than 3"],
      ["partlyMissing", "missing"],
    ],
    [
      ["0", "", "3"],
      ["no figure yet", "3", "more than 3"],
      ["partlyMissing", "missing"],
    ],
    [["0", "…", "0"], ["…", "0", "…"], ["notStated"]],
    [[">5", "2", "<3"], ["more than 7", "nearly 3", "about 10"], ["about"]],
    [["over >5", "2", "0"], ["over 7", "0", "over 7"], []],
    [["many", "many", "3"], ["many", "3", "more than 3"], ["withoutNumber"]],
    [["many", "many", "many"], ["many", "many", "many"], []],
    [
      ["many", "5", "…"],
      ["more than 5", "…", "more than 5"],
      ["notStated", "withoutNumber"],
    ],
  ])("cases of %j", (figures, shown, notes) => {
    const table = printed("by_zone", "cases", figures);
    expect(table.shown).toEqual(shown);
    expect(table.notes).toEqual(notes.map((note) => NOTES[note]));
  });

  test.each<[readonly [string, string, string], readonly string[]]>([
    [
      ["0.1", "0.2", "0"],
      ["0,3", "0", "0,3"],
    ],
    [
      ["1.50", "2", "0.125"],
      ["3,50", "0,125", "3,625"],
    ],
    [
      ["1234.5", "0", ">1"],
      ["1.234,5", "more than 1", "more than 1.235,5"],
    ],
  ])("kilograms of %j, with all decimals stated", (figures, shown) => {
    expect(printed("by_zone", "heroin", figures).shown).toEqual(shown);
  });

  test("a total is a live sum of the zones' cells, a zone's figure one of the data sheet", () => {
    const { sheet, origin } = printed("by_zone", "cases", ["5", "2", "3"]);
    expect(sheet.cell(origin.row, 3)?.formula).toBe(
      `=SUMIFS('D'!$I$2:$I$4,'D'!$G$2:$G$4,"cases",'D'!$D$2:$D$4,"a",'D'!$S$2:$S$4,"2009-01-01..2019-12-31")`,
    );
    expect(sheet.cell(origin.row, 5)?.formula).toBe("=SUM(D9:E9)");
  });
});

describe("comparison", () => {
  test.each<[readonly [string, string, string], readonly string[]]>([
    [
      ["5/4", "2/0", "13/6"],
      ["10", "20", "+10", "+100,0"],
    ],
    [
      ["5/14", "2/10", "3/6"],
      ["30", "10", "-20", "-66,7"],
    ],
    [
      ["5/5", "2/2", "3/3"],
      ["10", "10", "0", "0,0"],
    ],
    [
      ["5/0", "2/0", "3/0"],
      ["0", "10", "+10", "–"],
    ],
    [
      ["5/1", "2/1", "3/1"],
      ["3", "10", "+7", "[u]"],
    ],
    [
      ["5/…", "2/…", "3/…"],
      ["…", "10", "–", "–"],
    ],
    [
      ["…/5", "…/2", "…/3"],
      ["10", "…", "–", "–"],
    ],
    [
      ["/5", "/2", "/3"],
      ["10", "no figure yet", "–", "–"],
    ],
    [
      [">15/10", "0/0", "0/0"],
      ["10", "more than 15", "more than +5", "more than +50,0"],
    ],
    [
      [">90/100", "0/0", "0/0"],
      ["100", "more than 90", "nearly -10", "nearly -10,0"],
    ],
    [
      ["<90/100", "0/0", "0/0"],
      ["100", "nearly 90", "more than -10", "more than -10,0"],
    ],
    [
      [">100/100", "0/0", "0/0"],
      ["100", "more than 100", "more than 0", "more than 0,0"],
    ],
    [
      ["~90/>100", "0/0", "0/0"],
      ["more than 100", "about 90", "about -10", "about -10,0"],
    ],
  ])("cases of %j", (figures, shown) => {
    expect(printed("comparison", "cases", figures).shown).toEqual(shown);
  });

  // What was left out of a sum may be more than the whole change, whichever way it goes.
  test.each<[readonly [string, string, string], readonly string[], string]>([
    [
      ["50/400", "/300", "/300"],
      ["1.000", "more than 50", "–", "–"],
      "– : the figure of this period leaves out what is not stated or has no usable figure yet, so it is not compared.",
    ],
    [
      ["50/40", "30/", "30/"],
      ["more than 40", "110", "–", "–"],
      "– : the figure of the last period leaves out what is not stated or has no usable figure yet, so nothing is compared with it.",
    ],
    [
      ["50/400", "…/300", "7/300"],
      ["1.000", "more than 57", "–", "–"],
      "– : the figure of this period leaves out what is not stated or has no usable figure yet, so it is not compared.",
    ],
    [
      ["50/40", "30/…", "30/20"],
      ["more than 60", "110", "–", "–"],
      "– : the figure of the last period leaves out what is not stated or has no usable figure yet, so nothing is compared with it.",
    ],
  ])("an incomplete total is compared with nothing: %j", (figures, shown, note) => {
    const table = printed("comparison", "cases", figures);
    expect(table.shown).toEqual(shown);
    expect(table.notes).toContain(note);
  });
});
