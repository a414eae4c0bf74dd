import { catalogue } from "../../../src/catalogue/catalogue";
import type { Finding } from "../../../src/core/dataset/Finding";
import { unusable } from "../../../src/core/tasks/collectReturns";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { readReturns } from "../../../src/core/tasks/readReturns";
import { UserMessage } from "../../../src/core/text/UserMessage";
import type { CellValue } from "../../../src/core/workbook/Cell";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { Sheet } from "../../../src/core/workbook/Sheet";
import { filled } from "../forms/filledForm";
import { FormUnderTest, recalculate } from "../forms/FormUnderTest";

async function findingsIn({ workbook }: Pick<FormUnderTest, "workbook">): Promise<readonly Finding[]> {
  const { forms, findings } = await readReturns(workbook, catalogue);
  return [...findings, ...forms.flatMap((form) => form.findings)];
}

/** What is found in a filled-in form once something was done to it. */
export const after = (edit: (form: FormUnderTest) => unknown, make = filled) => {
  return async (): Promise<readonly Finding[]> => {
    const form = await make();
    await edit(form);
    recalculate(form.results);
    return findingsIn(form);
  };
};

/** What is found in a form with one figure typed. */
export const typed = (place: string, value: CellValue, format?: string) =>
  after(
    (form) => form.type(place, value, format),
    () => FormUnderTest.make(),
  );

/** Why no tables are made. */
export const refused = (make: () => Promise<MemoryWorkbook>) => async (): Promise<readonly Finding[]> => {
  const refusal: unknown = await createSummary(await make(), catalogue, "vi").catch((error: unknown) => error);
  if (!(refusal instanceof UserMessage)) throw new Error("not refused");
  return [{ rule: refusal.id, severity: "hard", place: {}, parameters: refusal.parameters }];
};

/** A workbook without a form. */
export const otherPrograms = (): Promise<MemoryWorkbook> => {
  const workbook = new MemoryWorkbook();
  workbook.addSheet(new Sheet("Sheet1"));
  return Promise.resolve(workbook);
};

/** Why such a file does not count among returns. */
export async function unusableFile(): Promise<readonly Finding[]> {
  const finding = unusable("bao-cao.xlsx", await readReturns(await otherPrograms(), catalogue));
  return finding ? [finding] : [];
}
