import { copyFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UserMessage } from "../../core/text/UserMessage";

export interface FileToWrite {
  readonly path: string;
  readonly content: Uint8Array | string;
}

interface StagedFile {
  readonly path: string;
  /** What the path leads to: a link stays a link. */
  readonly target: string;
  readonly part: string;
  readonly backup: string;
}

/**
 * Writes all files or none: each beside its place first, then moved there; when one can't be, those moved before are put back as they were.
 * @throws UserMessage `file.unwritable` with the one that can't be written.
 */
export async function writeFiles(files: readonly FileToWrite[]): Promise<void> {
  const staged: StagedFile[] = [];
  const placed: StagedFile[] = [];
  try {
    for (const { path, content } of files) {
      const file = await stagedAt(path);
      staged.push(file);
      await telling(path, () => writeFile(file.part, content));
    }
    for (const file of staged) {
      await telling(file.path, () => place(file, staged.length > 1));
      placed.push(file);
    }
  } catch (error) {
    for (const file of placed) await putBack(file);
    throw error;
  } finally {
    for (const { part, backup } of staged)
      for (const file of [part, backup]) await rm(file, { force: true }).catch(() => undefined);
  }
}

async function stagedAt(path: string): Promise<StagedFile> {
  const target = await realpath(path).catch(() => path);
  const beside = (ending: string): string =>
    join(dirname(target), `.${basename(target)}.${String(process.pid)}.${ending}`);
  return { path, target, part: beside("part"), backup: beside("old") };
}

async function place({ part, target, backup }: StagedFile, withOthers: boolean): Promise<void> {
  // A single file needs no copy of what it replaces: moving is one step.
  if (withOthers && (await isThere(target))) await copyFile(target, backup);
  await rename(part, target);
}

async function putBack({ target, backup }: StagedFile): Promise<void> {
  if (await isThere(backup)) await rename(backup, target);
  else await rm(target, { force: true });
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function telling(path: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    throw new UserMessage("file.unwritable", { file: path }, { cause });
  }
}
