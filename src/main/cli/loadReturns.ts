import { basename, resolve } from "node:path";
import { catalogue } from "../../catalogue/catalogue";
import type { Finding } from "../../core/dataset/Finding";
import { unusable } from "../../core/tasks/collectReturns";
import { readReturns, type WorkbookReading } from "../../core/tasks/readReturns";
import { UserMessage } from "../../core/text/UserMessage";
import type { MemoryWorkbook } from "../../core/workbook/MemoryWorkbook";
import { WorkbookError } from "../../core/workbook/Workbook";
import { readBytes, workbookFiles } from "../../hosts/node/files";
import { readWorkbook } from "../../hosts/xlsx/readWorkbook";

export interface LoadedReturn {
  readonly path: string;
  readonly workbook: MemoryWorkbook;
  readonly reading: WorkbookReading;
}

/** Reads one workbook file. @throws UserMessage `error.<code>` with the file's name when it is no workbook the tool can read. */
export async function loadWorkbook(path: string): Promise<MemoryWorkbook> {
  const bytes = await readBytes(path);
  try {
    return readWorkbook(bytes, basename(path));
  } catch (cause) {
    if (cause instanceof WorkbookError)
      throw new UserMessage(`file.${cause.code}`, { file: path, detail: cause.detail }, { cause });
    throw cause;
  }
}

/** The workbooks that could be read, and a finding for each that could not. */
export interface LoadedReturns {
  readonly returns: readonly LoadedReturn[];
  readonly failed: readonly Finding[];
}

/** Reads every workbook named, each once. One that can't be read does not hide the others. */
export async function loadReturns(paths: readonly string[]): Promise<LoadedReturns> {
  const files = new Map<string, string>();
  const returns: LoadedReturn[] = [];
  const failed: Finding[] = [];
  const attempt = async (path: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof UserMessage)) throw error;
      const place = { file: basename(path) };
      failed.push({ rule: error.id, severity: "hard", place, parameters: error.parameters });
    }
  };
  for (const path of paths) {
    await attempt(path, async () => {
      for (const file of await workbookFiles(path)) files.set(resolve(file), file);
    });
  }
  for (const path of files.values()) {
    await attempt(path, async () => {
      const workbook = await loadWorkbook(path);
      returns.push({ path, workbook, reading: await readReturns(workbook, catalogue) });
    });
  }
  return { returns, failed };
}

/** Every file that can't be used, each with why. */
export const unread = ({ returns, failed }: LoadedReturns): readonly Finding[] => [
  ...failed,
  ...returns.flatMap(({ path, reading }) => unusable(basename(path), reading) ?? []),
];
