import { readFile, writeFile } from "node:fs/promises";
import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { readWorkbook } from "../../../src/hosts/xlsx/readWorkbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/writeWorkbook";
import { type Example, examplePath } from "../examples";
import { FormUnderTest } from "../forms/FormUnderTest";
import { packageOf } from "../xlsx/packages";
import { compoundFile } from "../xlsx/compoundFile";

export const csvOf = (example: Example): string => examplePath(`${example}.csv`);

export const save = async (path: string, workbook: MemoryWorkbook): Promise<void> =>
  writeFile(path, await writeWorkbook(workbook));

export const open = async (path: string): Promise<MemoryWorkbook> => readWorkbook(new Uint8Array(await readFile(path)));

/** A blank form, changed by hand before it is saved. */
export async function formFile(
  path: string,
  change: (form: FormUnderTest) => unknown = () => undefined,
): Promise<void> {
  const form = await FormUnderTest.make();
  await change(form);
  await save(path, form.workbook);
}

/** A workbook made by hand with another program. */
export const otherProgramsFile = (path: string): Promise<void> => writeFile(path, packageOf());

/** Files that are no workbooks, whatever they are called, by what is wrong with them. */
export const BROKEN_FILES: Readonly<Record<string, () => Promise<Uint8Array | string>>> = {
  text: () => Promise.resolve("a,b\n1,2\n"),
  empty: () => Promise.resolve(""),
  cut: async () => (await blankForm()).slice(0, 5000),
  flipped: async () => {
    const bytes = await blankForm();
    for (let at = 2000; at < 2400; at++) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    return bytes;
  },
  encrypted: () => Promise.resolve(compoundFile(["EncryptionInfo", "EncryptedPackage"])),
  xls: () => Promise.resolve(compoundFile(["Workbook"])),
};

const blankForm = async (): Promise<Uint8Array> => writeWorkbook((await FormUnderTest.make()).workbook);
