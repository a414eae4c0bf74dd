import { join } from "node:path";
import { type ProgramRun, runProgram } from "../office/runProgram";

const root = join(__dirname, "../../..");

/** Runs one command in a Node of its own, from the sources: what only the end of a process shows. */
export const hoptacProcess = (args: readonly string[]): Promise<ProgramRun> =>
  runProgram(process.execPath, [join(root, "bench/run.cjs"), "../src/main/cli.ts", ...args], { LC_ALL: "en_US" });
