import { readdirSync, readFileSync } from "node:fs";
import { catalogue } from "../../src/catalogue/catalogue";
import { parseList } from "../../src/core/csv/listCsv";
import { parseObservations } from "../../src/core/csv/observationsCsv";
import { TEMPLATE_VERSION } from "../../src/core/forms/formNames";
import { formatFigure } from "../../src/core/lists/figureText";
import type { ListRecord } from "../../src/core/lists/ListRecord";
import { readReturns } from "../../src/core/tasks/readReturns";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { inShort } from "../support/forms/FormUnderTest";
import { goldenPath } from "../support/goldenFiles";

/**
 * Forms as they were when a template version came out, with what stands in them. The files are in users' hands: they are never made anew, and
 * every later version reads them.
 */
const FORMS = Array.from({ length: TEMPLATE_VERSION }, (_, index) => `version-${String(index + 1)}`).flatMap(
  (version) =>
    readdirSync(goldenPath(version))
      .filter((file) => file.endsWith(".xlsx"))
      .map((file) => `${version}/${file.replace(".xlsx", "")}`),
);

/** A row of a list as its file says it: the text a figure was stated in stands in the form alone. */
const rowInShort = ({ fields, figures }: ListRecord) => ({
  ...fields,
  ...Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, formatFigure(figure)])),
});

/** The lists of a form that have rows: those with a file of their own. */
const listsOf = (form: string): readonly string[] => {
  const [version = "", name = ""] = form.split("/");
  return readdirSync(goldenPath(version))
    .flatMap((file) => (file.startsWith(`${name}.`) ? (/\.(\w+)\.csv$/.exec(file)?.[1] ?? []) : []))
    .sort();
};

test.each(FORMS)("%s is read to the last figure", async (form) => {
  const workbook = readWorkbook(new Uint8Array(readFileSync(goldenPath(`${form}.xlsx`))));
  const { forms, findings } = await readReturns(workbook, catalogue);
  const stated = parseObservations(readFileSync(goldenPath(`${form}.csv`), "utf8"), form);
  expect(stated.problems).toEqual([]);
  expect(findings).toEqual([]);
  expect(forms).toHaveLength(1);
  expect(inShort(forms[0]!.findings)).toEqual([]);
  const read = forms[0]!.observations.map(({ source: _source, ...observation }) => JSON.stringify(observation));
  const withoutPlaces = stated.observations.map(({ source: _source, ...observation }) => JSON.stringify(observation));
  expect(read.sort()).toEqual(withoutPlaces.sort());
  const lists = forms[0]!.lists.filter(({ rows }) => rows.length > 0);
  expect(lists.map(({ list, rows }) => [list, rows.map(rowInShort)])).toEqual(
    lists.map(({ list }) => {
      const { content, problems } = parseList(readFileSync(goldenPath(`${form}.${list}.csv`), "utf8"), form, catalogue);
      expect(problems).toEqual([]);
      return [list, content!.lines.map(rowInShort)];
    }),
  );
  expect(lists.map(({ list }) => list).sort()).toEqual(listsOf(form));
});
