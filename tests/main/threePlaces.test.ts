import { readFile } from "node:fs/promises";
import { catalogue } from "../../src/catalogue/catalogue";
import { createSummary } from "../../src/core/tasks/createSummary";
import { LANGUAGES } from "../../src/core/text/Labels";
import type { Calculator } from "../../src/hosts/embedded/calculation/Calculator";
import { createUniverCalculator } from "../../src/hosts/embedded/calculation/createUniverCalculator";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { chartsJson, sentencesJson, tablesJson } from "../../src/main/cli/json";
import { openExcel } from "../hosts/suite/excelHost";
import { hoptac, inFolderOfItsOwn } from "../support/cli/hoptac";
import { EXAMPLE_NAMES, examplePath } from "../support/examples";
import "../support/toEqualWorkbook";

inFolderOfItsOwn();

let calculator: Calculator;
beforeAll(async () => void (calculator = await createUniverCalculator()));
afterAll(() => calculator.dispose());

const CASES = EXAMPLE_NAMES.flatMap((example) => LANGUAGES.map((language) => [example, language] as const));

test.each(CASES)(
  "%s in %s: core, Excel's client and the command line make the same tables and charts, Excel in three requests",
  async (example, language) => {
    const path = examplePath(`${example}.xlsx`);
    const bytes = new Uint8Array(await readFile(path));

    const inMemory = readWorkbook(bytes, `${example}.xlsx`);
    const { book } = await createSummary(inMemory, catalogue, language);

    const { workbook, bridge } = openExcel(readWorkbook(bytes, `${example}.xlsx`), { calculator });
    await createSummary(workbook, catalogue, language);
    expect(bridge.statistics.requests).toBe(3);
    expect(bridge.workbook).toEqualWorkbook(inMemory);

    const run = await hoptac(["summarize", path, "--out", "book.xlsx", "--language", language, "--json"]);
    const printed = JSON.parse(run.out) as {
      readonly tables: unknown;
      readonly charts: unknown;
      readonly sentences: unknown;
    };
    const { tables, charts, sentences } = JSON.parse(
      JSON.stringify({
        tables: tablesJson(book),
        charts: chartsJson(book),
        sentences: sentencesJson(book.sentences),
      }),
    ) as typeof printed;
    expect(printed.tables).toEqual(tables);
    expect(printed.charts).toEqual(charts);
    expect(printed.sentences).toEqual(sentences);
  },
);
