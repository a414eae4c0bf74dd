import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UserMessage } from "../../core/text/UserMessage";

/** Lock files of Excel and LibreOffice, and hidden files, are no returns. */
const IGNORED = /^(?:~\$|\.)/;

/** What a folder of returns may hold; kinds the tool can't read are told by the reader, not passed over. */
const WORKBOOK = /\.(?:xls|xlsx|xlsm|xlsb|xltx|ods)$/i;

/**
 * The workbooks a path of the command line names: a file as it is, a folder by its workbooks in name order (not those in folders below).
 * @throws UserMessage `file.missing`, `file.emptyFolder`.
 */
export async function workbookFiles(path: string): Promise<readonly string[]> {
  const info = await stat(path).catch((cause: unknown) => {
    throw new UserMessage("file.missing", { file: path }, { cause });
  });
  if (!info.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => WORKBOOK.test(name) && !IGNORED.test(name)).sort();
  if (names.length === 0) throw new UserMessage("file.emptyFolder", { file: path });
  return names.map((name) => join(path, name));
}

/** A file's bytes. @throws UserMessage `file.missing`, `file.unreadable`. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (cause) {
    const missing = typeof cause === "object" && cause !== null && "code" in cause && cause.code === "ENOENT";
    throw new UserMessage(missing ? "file.missing" : "file.unreadable", { file: path }, { cause });
  }
}

/** A file as UTF-8 text. @throws UserMessage also `file.notUtf8`. */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new UserMessage("file.notUtf8", { file: path }, { cause });
  }
}

/**
 * Writes a file as a whole or not at all: beside its place first, then moved there.
 * @throws UserMessage `file.unwritable`.
 */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${String(process.pid)}.part`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, content);
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new UserMessage("file.unwritable", { file: path }, { cause });
  }
}
