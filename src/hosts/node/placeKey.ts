import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/**
 * A key that two paths share when they lead to one file: other spellings, links, and for files not there yet also capitals, which some
 * disks don't tell apart.
 */
export async function placeKey(path: string): Promise<string> {
  const info = await stat(path, { bigint: true }).catch(() => undefined);
  if (info) return `${String(info.dev)}:${String(info.ino)}`;
  const folder = await realpath(dirname(path)).catch(() => resolve(dirname(path)));
  return join(folder, basename(path)).toLowerCase();
}
