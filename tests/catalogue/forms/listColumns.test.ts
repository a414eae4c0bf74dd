import { readFileSync } from "node:fs";
import { catalogue } from "../../../src/catalogue/catalogue";
import type { ModuleId } from "../../../src/core/dataset/ModuleId";
import type { FormList, ListColumn } from "../../../src/core/lists/FormList";
import { readReturns } from "../../../src/core/tasks/readReturns";
import { readWorkbook } from "../../../src/hosts/xlsx/readWorkbook";
import { inShort } from "../../support/forms/FormUnderTest";
import { goldenPath } from "../../support/goldenFiles";

/** The columns of every list as they were when template version 1 came out: their kind, or the codes they are chosen from. */
const RELEASED = JSON.parse(readFileSync(goldenPath("version-1/list-columns.json"), "utf8")) as Readonly<
  Record<ModuleId, Readonly<Record<string, string | readonly string[]>>>
>;

/** What rows in users' hands rest on. */
const meaningOf = (column: ListColumn): string | readonly string[] =>
  column.kind === "choice" && typeof column.choices !== "string" ? column.choices.map(({ id }) => id) : column.kind;

test.each(Object.entries(RELEASED) as [ModuleId, (typeof RELEASED)[ModuleId]][])(
  "%s still has every column and choice it came out with",
  (list, released) => {
    const columns = new Map(catalogue.lists.get(list)!.columns.map((column) => [column.id, meaningOf(column)]));
    for (const [id, meaning] of Object.entries(released)) {
      const now = columns.get(id);
      expect([id, typeof now]).toEqual([id, typeof meaning]);
      if (typeof meaning === "string") expect([id, now]).toEqual([id, meaning]);
      else expect([id, now]).toEqual([id, expect.arrayContaining([...meaning])]);
    }
  },
);

test("every list that is there is among them", () => {
  expect(Object.keys(RELEASED).sort()).toEqual([...catalogue.lists.keys()].sort());
});

test.each(["case-register", "ministries-2024-lists", "quang-nam-se-kong-lists", "earlier-years"])(
  "%s, made before its lists had a column more, is read as before",
  async (form) => {
    const read = async (lists: ReadonlyMap<ModuleId, FormList>) => {
      const workbook = readWorkbook(new Uint8Array(readFileSync(goldenPath(`version-1/${form}.xlsx`))));
      const { forms } = await readReturns(workbook, { ...catalogue, lists });
      return forms[0]!;
    };
    const more: ListColumn = { id: "since_then", kind: "text", labels: { en: "New" }, help: { en: "New" }, width: 12 };
    const grown = new Map(
      [...catalogue.lists].map(([id, list]) => [id, { ...list, columns: [more, ...list.columns] }]),
    );
    const [before, after] = [await read(catalogue.lists), await read(grown)];
    expect(inShort(after.findings)).toEqual([]);
    expect(after.lists.map(({ rows }) => rows)).toEqual(before.lists.map(({ rows }) => rows));
    expect(after.observations).toEqual(before.observations);
  },
);
