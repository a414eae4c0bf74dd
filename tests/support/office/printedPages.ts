import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "./runProgram";
import { withFolder } from "./withFolder";

/** What stands on the pages of a PDF, one text a page. */
export const printedPages = (pdf: Uint8Array): Promise<readonly string[]> =>
  withFolder(async (folder) => {
    const file = join(folder, "file.pdf");
    await writeFile(file, pdf);
    const { stdout } = await runProgram("pdftotext", ["-layout", file, "-"]);
    return stdout.split("\f").slice(0, -1);
  });
