import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pythonWithOpenpyxl } from "./pythonWithOpenpyxl";
import { runProgram } from "./runProgram";
import { withFolder } from "./withFolder";

/**
 * A workbook as it comes back after a Python script opened it with openpyxl and saved it: written by another program in its own
 * way (no cached results, validations and styles regrouped). It takes about a second.
 */
export async function resaveByOpenpyxl(bytes: Uint8Array): Promise<Uint8Array> {
  const python = await pythonWithOpenpyxl();
  return withFolder(async (folder) => {
    const [input, output] = [join(folder, "in.xlsx"), join(folder, "out.xlsx")];
    await writeFile(input, bytes);
    const run = await runProgram(python, [join(__dirname, "resaveByOpenpyxl.py"), input, output]);
    if (run.status !== 0) throw new Error(`openpyxl could not save the file: ${run.stderr}`);
    return new Uint8Array(await readFile(output));
  });
}
