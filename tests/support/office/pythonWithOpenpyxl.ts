import { runProgram } from "./runProgram";

/** A Python that can import openpyxl: the system's own first, since Debian's package belongs to that one. */
export async function pythonWithOpenpyxl(): Promise<string> {
  for (const python of [process.env["HOPTAC_PYTHON"], "/usr/bin/python3", "python3", "python"]) {
    if (python === undefined) continue;
    const run = await runProgram(python, ["-c", "import openpyxl"]).catch(() => undefined);
    if (run?.status === 0) return python;
  }
  throw new Error("no Python with openpyxl on this machine");
}
