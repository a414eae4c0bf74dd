import { lastIndex } from "../../../src/core/workbook/lastIndex";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { Sheet } from "../../../src/core/workbook/Sheet";

/** More than a function takes as arguments. */
const ROWS = 300_000;

test("the last of as many rows as a sheet may have is found", () => {
  const rows = Array.from({ length: ROWS }, (_, index) => (index * 7) % ROWS);
  expect(lastIndex(rows)).toBe(ROWS - 1);
  expect(lastIndex([])).toBe(-1);
});

test("the first hidden row is told where a filter hides more than a function takes", async () => {
  const workbook = new MemoryWorkbook();
  const sheet = new Sheet("Sổ vụ");
  sheet.put(ROWS, 0, "x");
  for (let row = ROWS + 5; row > 10; row--) sheet.rows.set(row, { hidden: row !== 12 });
  const { id } = workbook.addSheet(sheet);
  const found = await workbook.find();
  const { sheets } = await workbook.read(found, [id]);
  expect(sheets[0]?.hiddenRow).toBe(11);
});
