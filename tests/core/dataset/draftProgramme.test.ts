import { sh09 } from "../../../src/catalogue/programmes/sh09";
import { tidyProgramme } from "../../../src/core/dataset/draftProgramme";
import type { TableFilter, TableRecord } from "../../../src/core/tables/TableRecord";

const table = (id: string, filter?: TableFilter): TableRecord => ({
  id,
  title: { en: id },
  sheet: { en: id },
  stub: { by: "results" },
  columns: [{ by: "change" }],
  ...(filter && { filter }),
});

test("a table of the programme's own goes with the zone or the side it shows", () => {
  const ownTables = [
    table("own_1"),
    table("own_2", { zone: "border" }),
    table("own_3", { zone: "across" }),
    table("own_4", { party: "la" }),
    table("own_5", { party: "vn", zone: "border" }),
  ];
  const zones = sh09.zones.filter(({ id }) => id === "border");
  const parties = sh09.parties.filter(({ id }) => id === "vn");
  const tidy = tidyProgramme({ ...sh09, zones, parties, ownTables }, "vi");
  expect(tidy.ownTables?.map(({ id }) => id)).toEqual(["own_1", "own_2", "own_5"]);
});

test("a title over a signature stands for its own language alone, and a blank one for none", () => {
  const office = { ...sh09.office, compiler: { en: "", vi: " " }, head: { en: "", vi: " Cục trưởng " } };
  expect(tidyProgramme({ ...sh09, office }, "vi").office).toEqual({ ...sh09.office, head: { vi: "Cục trưởng" } });
});
