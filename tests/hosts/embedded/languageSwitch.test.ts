import { catalogue } from "../../../src/catalogue/catalogue";
import type { Programme } from "../../../src/core/dataset/Programme";
import { readReturns } from "../../../src/core/tasks/readReturns";
import { reviseProgramme } from "../../../src/core/tasks/reviseProgramme";
import { switchLanguage } from "../../../src/core/tasks/switchLanguage";
import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import type { Calculator } from "../../../src/hosts/embedded/calculation/Calculator";
import { createUniverCalculator } from "../../../src/hosts/embedded/calculation/createUniverCalculator";
import { exampleForm } from "../../support/examples";
import { short } from "../../support/figures";
import "../../support/toEqualWorkbook";
import { openExcel } from "../suite/excelHost";

let calculator: Calculator;
beforeAll(async () => void (calculator = await createUniverCalculator()));
afterAll(() => calculator.dispose());

/** To find, to read, to look at the cells that are to change, and to write. */
const REQUESTS = 4;

/** Memory does not calculate. */
function withoutResults(workbook: MemoryWorkbook): MemoryWorkbook {
  for (const sheet of workbook.sheets) {
    for (const [row, column, cell] of [...sheet.entries()]) {
      if (cell.formula !== undefined) sheet.setCell(row, column, { ...cell, value: null });
    }
  }
  return workbook;
}

describe("forms put into another language through Excel's client", () => {
  test.each(["en", "lo"] as const)(
    "in %s: tabs, formulas, names and rules are those of memory, in four requests",
    async (language) => {
      const [inMemory, content] = [
        (await exampleForm("sh09", "vi")).workbook,
        (await exampleForm("sh09", "vi")).workbook,
      ];
      await switchLanguage(inMemory, catalogue, language);
      const { workbook, bridge } = openExcel(content, { calculator });
      await switchLanguage(workbook, catalogue, language);
      expect(bridge.statistics.requests).toBe(REQUESTS);
      const { forms, findings } = await readReturns(workbook, catalogue);
      expect(findings).toEqual([]);
      const wanted = (await readReturns(inMemory, catalogue)).forms;
      expect(forms[0]?.observations.map(({ quantity }) => short(quantity))).toEqual(
        wanted[0]?.observations.map(({ quantity }) => short(quantity)),
      );
      expect(withoutResults(bridge.workbook)).toEqualWorkbook(withoutResults(inMemory));
    },
  );
});

test("a programme that has grown gets its second sheets through Excel's client as in memory, in as many requests", async () => {
  const grow = (one: Programme): Programme => ({
    ...one,
    labels: { ...one.labels, vi: "Chương trình đã sửa" },
    units: [...one.units, { id: "customs", party: "vn", labels: { en: "Customs", vi: "Hải quan" }, zones: ["border"] }],
    indicators: [...one.indicators, "crystal"],
  });
  const inMemory = (await exampleForm("sh09", "vi")).workbook;
  const wanted = await reviseProgramme(inMemory, catalogue, "sh09", grow);
  const { workbook, bridge } = openExcel((await exampleForm("sh09", "vi")).workbook, { calculator });
  expect(await reviseProgramme(workbook, catalogue, "sh09", grow)).toEqual(wanted);
  expect(bridge.statistics.requests).toBe(REQUESTS);
  const { forms, findings } = await readReturns(workbook, catalogue);
  expect(findings).toEqual([]);
  expect(forms).toHaveLength(3);
  expect(withoutResults(bridge.workbook)).toEqualWorkbook(withoutResults(inMemory));
});
