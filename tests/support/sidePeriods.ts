import { catalogue } from "../../src/catalogue/catalogue";
import { consolidateSeries } from "../../src/core/consolidation/consolidateSeries";
import type { Programme } from "../../src/core/dataset/Programme";
import { type ReferencePeriod } from "../../src/core/dataset/ReferencePeriod";
import type { FormReading } from "../../src/core/forms/FormReading";
import type { StatTable, TableCell } from "../../src/core/tables/StatTable";
import { makeBook } from "../../src/core/tasks/makeBook";
import { MemoryWorkbook } from "../../src/core/workbook/MemoryWorkbook";
import { conferenceDataset } from "./conferenceDataset";
import { type FormOf, FormUnderTest } from "./forms/FormUnderTest";

const { programme: conference } = conferenceDataset();
export const programme: Programme = {
  ...conference,
  indicators: ["cases", "suspects", "heroin"],
  modules: ["results"],
};

export const year = (of: number): ReferencePeriod => ({ from: `${String(of)}-01-01`, to: `${String(of)}-12-31` });
export const administrative = (of: number): ReferencePeriod => ({
  from: `${String(of - 1)}-12-15`,
  to: `${String(of)}-12-14`,
});
export const VN: FormOf = { programme, period: administrative(2024), previousPeriod: administrative(2023) };
export const LA: FormOf = { programme, period: year(2024), previousPeriod: year(2023) };

/** A return with the cases of a side in two zones, "now/before" each. */
export async function returned(
  file: string,
  side: "vn" | "la",
  cases: readonly string[],
  form: FormOf,
): Promise<FormReading> {
  const made = await FormUnderTest.make(form, new MemoryWorkbook(file));
  ["border", "across"].forEach((zone, index) => {
    const [now = "", before] = (cases[index] ?? "").split("/");
    if (now !== "") made.type(`${zone} ${side} cases`, Number(now));
    if (before !== undefined) made.type(`${zone} ${side} cases last`, Number(before));
  });
  return made.read();
}

export const both = async (vn = VN, la = LA): Promise<readonly [FormReading, FormReading]> => [
  await returned("vn.xlsx", "vn", ["147/120", "52/61"], vn),
  await returned("la.xlsx", "la", ["63/58", "29/25"], la),
];

export async function bookOf(readings: readonly FormReading[], language: "vi" | "lo" | "en" = "en") {
  const consolidated = consolidateSeries(readings, catalogue);
  const workbook = new MemoryWorkbook();
  const found = await workbook.find();
  const into = { found, snapshot: await workbook.read(found, []) };
  const { dataset, findings } = consolidated;
  const made = await makeBook(dataset!, readings, findings, catalogue, { language }, into);
  await workbook.apply(made.book.plan);
  return { ...made, workbook };
}

export const shown = (cell: TableCell | undefined): unknown =>
  cell?.kind === "quantity"
    ? "value" in cell.quantity && cell.quantity.value
    : cell && "value" in cell
      ? Math.round(cell.value)
      : cell?.kind;
export const figures = ({ columns, rows }: StatTable, row: string): readonly (readonly [string, unknown])[] =>
  columns.flatMap(({ id, role }, index) =>
    role === "figure" ? [[id, shown(rows.find((each) => each.id === row)?.cells[index])] as const] : [],
  );
