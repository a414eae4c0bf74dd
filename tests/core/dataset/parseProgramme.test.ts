import { catalogue } from "../../../src/catalogue/catalogue";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import { isListTable, type TableRecord } from "../../../src/core/tables/TableRecord";
import { parseProgramme, type ProgrammeProblem } from "../../../src/core/dataset/parseProgramme";

const known = new Set(catalogue.indicators.keys());

/** SH09 with one value changed; `undefined` takes it out. */
function changed(path: string, value: unknown): string {
  const programme = JSON.parse(JSON.stringify(sh09)) as Record<string, unknown>;
  const steps = path.split(/[.[\]]+/).filter((step) => step !== "");
  const last = steps.pop() ?? "";
  const target = steps.reduce((at, step) => at[step] as Record<string, unknown>, programme);
  target[last] = value;
  return JSON.stringify(programme);
}

/** A table of a programme's own, with some of it changed. */
const ownTable = (more: Partial<Record<keyof TableRecord, unknown>> = {}): object => ({
  id: "own_border",
  title: { en: "Border" },
  sheet: { en: "Border" },
  stub: { by: "results" },
  columns: [{ by: "sides", then: { by: "change" } }],
  measures: ["cases"],
  filter: { zone: "border", party: "vn" },
  ...more,
});

test("a programme's choice of tables, with titles and tables of its own, is taken", () => {
  const tables = ["by_zone", { id: "overview", title: { en: "All", vi: "Tất cả" } }, "own_border"];
  const programme = { ...sh09, tables, ownTables: [ownTable()] };
  expect(parseProgramme(JSON.stringify(programme), known)).toEqual({ programme, problems: [] });
});

test("every table of the catalogue has columns that go with its rows", () => {
  const own = [...catalogue.tables.values()].flatMap((record, index) =>
    isListTable(record) ? [] : [{ ...record, id: `own_${String(index)}` }],
  );
  expect(parseProgramme(JSON.stringify({ ...sh09, ownTables: own }), known).problems).toEqual([]);
});

test.each([...catalogue.programmes])("%s is read back as it was written", (_id, programme) => {
  expect(parseProgramme(JSON.stringify(programme), known)).toEqual({ programme, problems: [] });
});

test.each<[string, ProgrammeProblem["problem"], unknown, string?]>([
  ["id", "missing", undefined],
  ["id", "badId", "SH 09"],
  ["id", "badId", "9sh"],
  ["id", "badId", "x".repeat(41)],
  ["id", "badId", 9],
  ["labels", "missing", undefined, "labels.en"],
  ["labels", "missing", "SH09", "labels.en"],
  ["labels.en", "missing", " "],
  ["labels.vi", "badValue", 9, "labels"],
  ["labels.vi", "badValue", "", "labels"],
  ["labels.lo", "badValue", "x".repeat(1001), "labels"],
  ["scope.en", "missing", undefined],
  ["framework", "missing", { vi: "Kế hoạch" }, "framework.en"],
  ["office.superior", "missing", undefined, "office.superior.en"],
  ["office.name.en", "missing", undefined],
  ["office.head", "badValue", "Head"],
  ["office.compiler", "badValue", { vi: " " }],
  ["parties", "missing", []],
  ["parties[0].country", "badValue", "TH"],
  ["parties[1].id", "duplicateId", "vn"],
  ["zones", "missing", {}],
  ["zones", "missing", ["border"]],
  ["zones[1].id", "badId", "Across"],
  ["zones[0].labels", "missing", undefined, "zones[0].labels.en"],
  ["zones[0].inSentence", "missing", "biên giới", "zones[0].inSentence.en"],
  ["units[0].party", "unknownReference", "th"],
  ["units[0].zones", "unknownReference", ["nowhere"]],
  ["units[0].zones", "unknownReference", "border"],
  ["units[0].zones", "unknownReference", []],
  ["units[1].id", "duplicateId", "son_la_forces"],
  ["indicators", "missing", undefined],
  ["indicators", "missing", []],
  ["indicators[0]", "unknownReference", "moonshine"],
  ["indicators[1]", "duplicateId", "cases"],
  ["language", "badValue", "th"],
  ["period", "missing", undefined],
  ["period.to", "badPeriod", "2019-12-32", "period"],
  ["period.to", "badPeriod", "2008-12-31", "period"],
  ["agreement", "badDay", "26/01/2023"],
  ["agreement", "badDay", 44952],
  ["tables", "badValue", "by_zone"],
  ["tables", "badId", ["By zone"], "tables[0]"],
  ["tables", "duplicateId", ["by_zone", { id: "by_zone", title: { en: "Again" } }], "tables[1]"],
  ["tables", "missing", [{ id: "by_zone", title: {} }], "tables[0].title.en"],
  ["ownTables", "badValue", {}],
  ["ownTables", "badId", [ownTable({ id: "by_zone" })], "ownTables[0].id"],
  ["ownTables", "duplicateId", [ownTable(), ownTable()], "ownTables[1].id"],
  ["ownTables", "missing", [ownTable({ sheet: {} })], "ownTables[0].sheet.en"],
  ["ownTables", "badValue", [ownTable({ stub: { by: "provinces" } })], "ownTables[0].stub"],
  ["ownTables", "badValue", [ownTable({ stub: { by: "lines", module: "moonshine" } })], "ownTables[0].stub"],
  ["ownTables", "missing", [ownTable({ columns: [] })], "ownTables[0].columns"],
  ["ownTables", "badValue", [ownTable({ columns: [{ by: "fields" }] })], "ownTables[0].columns[0]"],
  [
    "ownTables",
    "duplicateId",
    [ownTable({ columns: [{ by: "twoPeriods" }, { by: "change" }] })],
    "ownTables[0].columns",
  ],
  ["ownTables", "unknownReference", [ownTable({ measures: ["moonshine"] })], "ownTables[0].measures[0]"],
  ["ownTables", "badValue", [ownTable({ measures: [] })], "ownTables[0].measures"],
  ["ownTables", "unknownReference", [ownTable({ filter: { zone: "sea" } })], "ownTables[0].filter.zone"],
  ["ownTables", "unknownReference", [ownTable({ filter: { party: "th" } })], "ownTables[0].filter.party"],
  ["previousPeriod", "missing", null],
  ["previousPeriod", "badPeriod", { from: "2009-01-01", to: "2009-06-30" }],
])("%s: %s", (path, problem, value, reported = path) => {
  const { programme, problems } = parseProgramme(changed(path, value), known);
  expect(programme).toBeUndefined();
  expect(problems).toContainEqual({ path: reported, problem });
});

test.each([
  ["{", "notJson"],
  ["", "notJson"],
  ["[]", "badValue"],
  ["null", "badValue"],
  ['"sh09"', "badValue"],
])("%j: %s", (text, problem) => {
  expect(parseProgramme(text, known)).toEqual({ problems: [{ path: "", problem }] });
});

test("every problem is told at once", () => {
  expect(parseProgramme("{}", known).problems.map(({ path }) => path)).toEqual([
    "id",
    "labels.en",
    "scope.en",
    "office.superior.en",
    "office.name.en",
    "parties",
    "zones",
    "units",
    "indicators",
    "language",
    "period",
  ]);
});
