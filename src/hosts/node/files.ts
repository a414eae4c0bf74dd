import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
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

/**
 * A file as UTF-8 text.
 * @param refusal what says that it is none: `file.notUtf8` of a table, `file.notText` of a draft.
 * @throws UserMessage also that.
 */
export async function readText(
  path: string,
  refusal: "file.notUtf8" | "file.notText" = "file.notText",
): Promise<string> {
  const bytes = await readBytes(path);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new UserMessage(refusal, { file: path }, { cause });
  }
}
