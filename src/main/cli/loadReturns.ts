import { createHash } from "node:crypto";
import { basename } from "node:path";
import { catalogue } from "../../catalogue/catalogue";
import { madeSheets } from "../../core/book/madeSheets";
import type { Finding } from "../../core/dataset/Finding";
import { unusable } from "../../core/tasks/collectReturns";
import { readReturns, type WorkbookReading } from "../../core/tasks/readReturns";
import { UserMessage } from "../../core/text/UserMessage";
import type { MemoryWorkbook } from "../../core/workbook/MemoryWorkbook";
import { WorkbookError } from "../../core/workbook/Workbook";
import { readBytes, workbookFiles } from "../../hosts/node/files";
import { placeKey } from "../../hosts/node/placeKey";
import { readWorkbook } from "../../hosts/xlsx/readWorkbook";

export interface LoadedReturn {
  readonly path: string;
  /** What findings call it. */
  readonly name: string;
  readonly workbook: MemoryWorkbook;
  readonly reading: WorkbookReading;
}

/**
 * A workbook file's bytes as a workbook.
 * @throws UserMessage `file.<code>` with the file's name when it is no workbook the tool can read.
 */
function workbookOf(bytes: Uint8Array, path: string, name: string): MemoryWorkbook {
  try {
    return readWorkbook(bytes, name);
  } catch (cause) {
    if (cause instanceof WorkbookError)
      throw new UserMessage(`file.${cause.code}`, { file: path, detail: cause.detail }, { cause });
    throw cause;
  }
}

/** Reads one workbook file. @throws UserMessage `file.…` */
export const loadWorkbook = async (path: string): Promise<MemoryWorkbook> =>
  workbookOf(await readBytes(path), path, basename(path));

/** The workbooks that could be read, and a finding for each that could not. */
export interface LoadedReturns {
  readonly returns: readonly LoadedReturn[];
  readonly failed: readonly Finding[];
  /** Files that say the same as another, byte for byte; they are not among the returns. */
  readonly repeated: readonly Finding[];
}

interface NamedFile {
  readonly path: string;
  readonly isFromFolder: boolean;
}

/**
 * Reads every workbook named, each once. One that can't be read does not hide the others.
 * @param results where the command will write: tables it made before, found in a folder of returns, are no return.
 */
export async function loadReturns(paths: readonly string[], results: readonly string[] = []): Promise<LoadedReturns> {
  const files = new Map<string, NamedFile>();
  const [returns, failed, repeated]: [LoadedReturn[], Finding[], Finding[]] = [[], [], []];
  const attempt = async (name: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof UserMessage)) throw error;
      failed.push({ rule: error.id, severity: "hard", place: { file: name }, parameters: error.parameters });
    }
  };
  for (const path of paths) {
    await attempt(basename(path), async () => {
      for (const file of await workbookFiles(path)) {
        const key = await placeKey(file);
        if (!files.has(key)) files.set(key, { path: file, isFromFolder: file !== path });
      }
    });
  }
  const written = new Set(await Promise.all(results.map(placeKey)));
  const nameOf = namesOf([...files.values()].map(({ path }) => path));
  const known = new Map<string, string>();
  for (const [key, { path, isFromFolder }] of files) {
    const name = nameOf(path);
    await attempt(name, async () => {
      const bytes = await readBytes(path);
      const content = createHash("sha256").update(bytes).digest("hex");
      const other = known.get(content);
      if (other !== undefined) {
        repeated.push({ rule: "returns.sameFile", severity: "info", place: { file: name }, parameters: { other } });
        return;
      }
      known.set(content, name);
      const workbook = workbookOf(bytes, path, name);
      const reading = await readReturns(workbook, catalogue);
      const isTables = reading.forms.length === 0 && madeSheets(reading.found).length > 0;
      if (!(isFromFolder && written.has(key) && isTables)) returns.push({ path, name, workbook, reading });
    });
  }
  return { returns, failed, repeated };
}

/** What a file is called: its name, or its path where another file bears the same name. */
function namesOf(paths: readonly string[]): (path: string) => string {
  const names = paths.map((path) => basename(path));
  return (path) => (names.filter((name) => name === basename(path)).length > 1 ? path : basename(path));
}

/** Every file that can't be used, each with why. */
export const unread = ({ returns, failed }: LoadedReturns): readonly Finding[] => [
  ...failed,
  ...returns.flatMap(({ name, reading }) => unusable(name, reading) ?? []),
];
