import { catalogue } from "../../../src/catalogue/catalogue";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import { newForm } from "../../../src/core/tasks/newForm";
import { parseRect } from "../../../src/core/workbook/a1";
import type { CellValue } from "../../../src/core/workbook/Cell";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { Sheet } from "../../../src/core/workbook/Sheet";
import type { Calculator } from "../../../src/hosts/embedded/calculation/Calculator";
import { createUniverCalculator } from "../../../src/hosts/embedded/calculation/createUniverCalculator";
import { openExcel } from "../suite/excelHost";

let calculator: Calculator;
beforeAll(async () => {
  calculator = await createUniverCalculator();
}, 60_000);
afterAll(() => calculator.dispose());

test("the workbench's engine takes in a form's cell what the form expects there, and asks about all else", async () => {
  const content = new MemoryWorkbook();
  content.addSheet(new Sheet("Sheet1"));
  const { workbook, bridge } = openExcel(content, { calculator });
  await newForm(workbook, catalogue, { programme: sh09, language: "vi", period: sh09.period });
  const { id } = content.sheetByName("Kết quả")!;
  const { row, column } = parseRect("E11")!;
  const taken = (value: CellValue): Promise<boolean> => bridge.accepts(id, row, column, { value });
  const expected = [390, "hơn 390", "Hơn 390", "KPS", "không nêu", "?", "~60", ">390", "…", "-", "x", "none", "ບໍ່ລະບຸ"];
  const asked = [12_640, "390 kg", "k", "36/38", "half a tonne", "12 bánh", "nhầm", "sáu mươi ký", "12.85%"];
  const verdicts: [CellValue, boolean][] = [];
  for (const entry of [...expected, ...asked]) verdicts.push([entry, await taken(entry)]);
  expect(verdicts).toEqual([...expected.map((entry) => [entry, true]), ...asked.map((entry) => [entry, false])]);
}, 60_000);
