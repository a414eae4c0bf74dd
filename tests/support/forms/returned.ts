import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { type FormOf, FormUnderTest } from "./FormUnderTest";

/** Figures by place, such as "border son_la_forces cases". */
export type Typed = Readonly<Record<string, number | string>>;

/** A return of SH09, or of another form, as a workbook with a file name. */
export async function returnedWorkbook(fileName: string, figures: Typed, form: FormOf = {}): Promise<MemoryWorkbook> {
  const made = await FormUnderTest.make(form, new MemoryWorkbook(fileName));
  for (const [place, value] of Object.entries(figures)) made.type(place, value);
  return made.workbook;
}
