import { lists } from "../../../src/catalogue/forms/lists";
import { modules } from "../../../src/catalogue/forms/modules";
import { indicatorFamilies } from "../../../src/catalogue/indicators/families";
import { indicators } from "../../../src/catalogue/indicators/indicators";
import { MODULES } from "../../../src/core/dataset/ModuleId";
import { ID_PATTERN } from "../../../src/core/dataset/Programme";
import { isRow } from "../../../src/core/forms/FormModule";
import { LANGUAGES } from "../../../src/core/text/Labels";
import { MAX_SHEET_NAME } from "../../../src/core/workbook/sheetNames";

const all = [...modules.values()];

test("there is a sheet for every module but the results", () => {
  expect([...modules.keys(), ...lists.keys(), "results"].sort()).toEqual([...MODULES].sort());
});

test("every indicator beside the results is asked for in exactly one place", () => {
  const asked = all.flatMap(({ cells }) => [...cells.values()]);
  const expected = [...indicators.values()].filter(
    ({ topic, family }) => topic === "drugs" || indicatorFamilies.has(family ?? ""),
  );
  expect(asked.sort()).toEqual(expected.map(({ id }) => id).sort());
});

describe.each(all.map((module) => [module.id, module] as const))("%s", (_id, { rows, columns, cells, ...module }) => {
  const lines = rows.filter(isRow);

  test("its ids stand in defined names, once each", () => {
    for (const ids of [lines.map(({ id }) => id), columns.map(({ id }) => id)]) {
      expect(ids.filter((id) => !ID_PATTERN.test(id))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("every line and every column asks for something", () => {
    const asks = (row: string, column: string): boolean => cells.has(`${row}.${column}`);
    expect(lines.filter(({ id }) => !columns.some((column) => asks(id, column.id)))).toEqual([]);
    expect(columns.filter(({ id }) => !lines.some((line) => asks(line.id, id)))).toEqual([]);
  });

  test("its words are there in every language", () => {
    const labels = [module.sheet, module.title, module.head, ...lines.map((line) => line.labels)];
    for (const language of LANGUAGES) {
      expect(labels.filter((label) => (label[language] ?? "") === "")).toEqual([]);
      expect((module.sheet[language] ?? "").length).toBeLessThanOrEqual(MAX_SHEET_NAME - " (99)".length);
    }
  });
});
