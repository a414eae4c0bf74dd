import { execFile } from "node:child_process";

export interface ProgramRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, without a shell. Rejects only when it cannot be started or takes longer than two minutes. */
export function runProgram(
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<ProgramRun> {
  return new Promise((resolve, reject) => {
    execFile(
      program,
      [...args],
      { encoding: "utf8", maxBuffer: 256 * 1024 * 1024, timeout: 120_000, env: { ...process.env, ...environment } },
      (error, stdout, stderr) => {
        const status = error ? error.code : 0;
        if (typeof status === "number") resolve({ status, stdout, stderr });
        else reject(new Error(`${program}: ${error?.message ?? "no status"} ${stderr}`, { cause: error }));
      },
    );
  });
}
