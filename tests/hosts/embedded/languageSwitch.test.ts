import { catalogue } from "../../../src/catalogue/catalogue";
import { readReturns } from "../../../src/core/tasks/readReturns";
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
