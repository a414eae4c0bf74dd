import { join } from "node:path";

/** A module of scripts/, which are plain JavaScript without types. */
export function scriptModule(name: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- its path is made up here, so an import can't name it
  return require(join(__dirname, "../../../scripts", name)) as unknown;
}
