import { mkdtemp, readdir, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../../src/main/cli/main";

export interface CommandRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command as a shell would: words after `hoptac`, an English system unless told otherwise. */
export async function hoptac(args: readonly string[], environment: Record<string, string> = {}): Promise<CommandRun> {
  let out = "";
  let err = "";
  const code = await main(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    now: () => new Date("2026-11-22T03:00:00Z"),
    environment,
    version: "9.9.9",
  });
  return { code, out, err };
}

/** Gives every test of a file an empty folder of its own to stand in. */
export function inFolderOfItsOwn(): void {
  const start = process.cwd();
  let folder = "";
  beforeEach(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), "hoptac-cli-")));
    process.chdir(folder);
  });
  afterEach(async () => {
    process.chdir(start);
    await rm(folder, { recursive: true, force: true });
  });
}

/** The files of the folder one stands in, those below too. */
export const filesHere = async (): Promise<readonly string[]> =>
  (await readdir(".", { recursive: true })).map((name) => name.replaceAll("\\", "/")).sort();

/** The code behind each message. */
export const codes = (text: string): readonly string[] =>
  [...text.matchAll(/\[([a-zA-Z_.]+)\]\n/g)].map(([, code = ""]) => code);
