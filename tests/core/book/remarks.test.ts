import { catalogue } from "../../../src/catalogue/catalogue";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { reviewWorkbook } from "../../../src/core/tasks/reviewWorkbook";
import { switchLanguage } from "../../../src/core/tasks/switchLanguage";
import { verifyBook } from "../../../src/core/tasks/verifyBook";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { cellAddress } from "../../../src/core/workbook/a1";
import { exampleForm, exampleObservations } from "../../support/examples";
import { insert } from "../../support/forms/edits";
import { FormUnderTest } from "../../support/forms/FormUnderTest";

const SON_LA = "border son_la_forces cases";

/** Writes beside the row of a figure; answers where. */
function remark(form: FormUnderTest, figure: string, text: string): string {
  const [{ row }, { column }] = [form.place(figure), form.rangeOf("hoptac.note")];
  form.results.put(row, column, text);
  return cellAddress(row, column);
}

const shownIn = ({ sheets }: MemoryWorkbook): readonly (readonly unknown[])[] => {
  const sheet = sheets.find(({ names }) => names.some(({ name }) => name === "hoptac.table.annex_remarks"));
  const texts = [...(sheet?.entries() ?? [])].filter(([, column]) => column > 0);
  return [...new Set(texts.map(([row]) => row))].map((row) =>
    texts.filter(([at, , { value }]) => at === row && value !== null).map(([, , { value }]) => value),
  );
};

test("remarks beside units, sums and rows of one's own are read with their places", async () => {
  const form = await exampleForm("sh09", "vi");
  insert(form.workbook, form.results, "rows", form.place(SON_LA).row + 1);
  const own = form.place(SON_LA).row + 1;
  const note = form.rangeOf("hoptac.note").column;
  form.results.put(own, note, "  hàng của tôi ");
  const sum = form.rangeOf("hoptac.total").row;
  form.results.put(sum, note, 2019);
  const cell = remark(form, SON_LA, "gồm cả 3 vụ chuyển từ năm trước");
  const { remarks } = await form.read();
  expect(remarks).toEqual([
    {
      unit: "son_la_forces",
      row: "Các lực lượng chức năng tỉnh Sơn La",
      text: "gồm cả 3 vụ chuyển từ năm trước",
      place: { sheet: "Kết quả", cell },
    },
    { row: "", text: "hàng của tôi", place: { sheet: "Kết quả", cell: cellAddress(own, note) } },
    { row: "TỔNG CỘNG", text: "2019", place: { sheet: "Kết quả", cell: cellAddress(sum, note) } },
  ]);
});

test("they stand in the book's annex; a new one makes the book out of date; verifying reads them again", async () => {
  const form = await exampleForm("sh09", "vi");
  const cell = remark(form, SON_LA, "=1+1 là chữ");
  await createSummary(form.workbook, catalogue, "vi");
  expect(shownIn(form.workbook)).toContainEqual([
    "Các lực lượng chức năng tỉnh Sơn La",
    "=1+1 là chữ",
    `Kết quả / ${cell}`,
  ]);
  expect(await verifyBook(form.workbook, catalogue)).toMatchObject({ findings: [] });
  expect(await reviewWorkbook(form.workbook, catalogue)).toMatchObject({ tables: "current" });
  remark(form, SON_LA, "ghi chú khác");
  expect(await reviewWorkbook(form.workbook, catalogue)).toMatchObject({ tables: "outdated" });
});

test("a book without remarks has no such table, and does not speak of it", async () => {
  const form = await exampleForm("sh09", "vi");
  const { book } = await createSummary(form.workbook, catalogue, "vi");
  expect([shownIn(form.workbook), book.leftOut.filter(({ id }) => id === "annex_remarks")]).toEqual([[], []]);
});

test("filling a form and putting it into another language leave them alone", async () => {
  const form = await FormUnderTest.make();
  remark(form, SON_LA, "số sơ bộ");
  expect(
    await form.fill(exampleObservations("sh09").filter(({ reportingUnit }) => reportingUnit === "son_la_forces")),
  ).toEqual([]);
  await switchLanguage(form.workbook, catalogue, "lo");
  expect((await form.read()).remarks.map(({ text }) => text)).toEqual(["số sơ bộ"]);
});

test("of returned files each names its file", async () => {
  const returned = await FormUnderTest.make({ unit: "son_la_forces" }, new MemoryWorkbook("son-la.xlsx"));
  returned.type(SON_LA, 977);
  const cell = remark(returned, SON_LA, "số sơ bộ");
  expect((await returned.read()).remarks[0]?.place).toEqual({ file: "son-la.xlsx", sheet: "Kết quả", cell });
});
