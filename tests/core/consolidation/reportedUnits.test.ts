import { ministries } from "../../../src/catalogue/programmes/ministries";
import { ngheAn } from "../../../src/catalogue/programmes/ngheAn";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import { reportedUnits } from "../../../src/core/consolidation/reportedUnits";
import type { Programme } from "../../../src/core/dataset/Programme";
import type { FormReading } from "../../../src/core/forms/FormReading";
import { catalogue } from "../../../src/catalogue/catalogue";
import { readReturns } from "../../../src/core/tasks/readReturns";
import type { FormOf } from "../../support/forms/FormUnderTest";
import { returnedWorkbook, type Typed } from "../../support/forms/returned";

const read = async (figures: Typed, form: FormOf = {}): Promise<FormReading> =>
  (await readReturns(await returnedWorkbook("a.xlsx", figures, form), catalogue)).forms[0]!;

/** "unit state filled/total" by party. */
const short = (programme: Programme, forms: readonly FormReading[]) =>
  Object.fromEntries(
    reportedUnits(programme, forms).map(({ party, units }) => [
      party.id,
      units.map(({ unit, state, filled, total }) => `${unit.id} ${state} ${String(filled)}/${String(total)}`),
    ]),
  );

const SON_LA = ["cases", "suspects", "heroin", "synthetic_pills", "opium"];
const all = (row: string, value: number | string): Typed =>
  Object.fromEntries(SON_LA.map((indicator) => [`${row} ${indicator}`, value]));

test.each<[string, Typed, readonly string[]]>([
  ["nothing", {}, ["son_la_forces missing 0/5", "joint_teams missing 0/5"]],
  ["one figure", { "border son_la_forces cases": 977 }, ["son_la_forces partial 1/5", "joint_teams missing 0/5"]],
  ["none", { "border son_la_forces cases": 0 }, ["son_la_forces partial 1/5", "joint_teams missing 0/5"]],
  [
    "not stated throughout",
    all("border son_la_forces", "không nêu"),
    ["son_la_forces complete 5/5", "joint_teams missing 0/5"],
  ],
  [
    "what is not understood: it came, and is not done",
    { ...all("border son_la_forces", 5), "border son_la_forces heroin": "sáu mươi ký" },
    ["son_la_forces partial 4/5", "joint_teams missing 0/5"],
  ],
  [
    "everything",
    { ...all("border son_la_forces", 5), ...all("across joint_teams", 6) },
    ["son_la_forces complete 5/5", "joint_teams complete 5/5"],
  ],
])("a return with %s", async (_what, figures, expected) => {
  expect(short(sh09, [await read(figures)])["vn"]).toEqual(expect.arrayContaining([...expected]));
});

test("a cell blank in one return and filled in another is filled, whichever comes first", async () => {
  const returns = [
    await read({ "border son_la_forces cases": 977 }),
    await read({ "border son_la_forces suspects": 1347, "across joint_teams cases": 3 }),
  ];
  const expected = { vn: expect.arrayContaining(["son_la_forces partial 2/5", "joint_teams partial 1/5"]) as unknown };
  expect(short(sh09, returns)).toMatchObject(expected);
  expect(short(sh09, [...returns].reverse())).toMatchObject(expected);
});

test("units none of whose rows is in any return are missing, by side", async () => {
  const own = await read({ "all nghe_an cases": 5 }, { programme: ngheAn, unit: "nghe_an" });
  expect(short(ngheAn, [own])).toEqual({
    vn: ["nghe_an partial 1/6"],
    la: ["three_provinces missing 0/0"],
  });
});

test("figures of the last period alone are no report on this one", async () => {
  const form = await read({ "all nghe_an cases last": 5 }, { programme: ngheAn });
  expect(short(ngheAn, [form])["vn"]).toEqual(["nghe_an missing 0/6"]);
});

test("a unit that is asked for nothing on the results is missing until something stands on its sheets", async () => {
  const form = await read({ "vn mps_vn cases": 5 }, { programme: ministries });
  expect(short(ministries, [form])["joint"]).toEqual(["ministries missing 0/0"]);
});
