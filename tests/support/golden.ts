import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** Whether golden files are written anew instead of compared: UPDATE_GOLDEN=1. */
const updating = process.env["UPDATE_GOLDEN"] === "1";

/**
 * A golden file and what is made now, to be compared by the test. With UPDATE_GOLDEN=1 what is made now becomes the golden file first; the
 * change is then looked at in Git and, for a workbook, in Excel.
 */
export async function golden(path: string, made: Uint8Array): Promise<Uint8Array> {
  if (updating) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, made);
  }
  try {
    return new Uint8Array(await readFile(path));
  } catch (cause) {
    throw new Error(`${path} is not there; npm run examples makes it`, { cause });
  }
}
