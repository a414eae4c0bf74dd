import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runProgram } from "./runProgram";
import { withFolder } from "./withFolder";

/** Calculate every file anew when it is loaded (0 always, 1 never, 2 ask); otherwise LibreOffice believes cached results. */
const settings = (locale: string): string =>
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  `<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>` +
  ["OOXMLRecalcMode", "ODFRecalcMode"]
    .map(
      (name) =>
        `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${name}" oor:op="fuse"><value>0</value></prop></item>`,
    )
    .join("") +
  "</oor:items>";

/**
 * Opens a file in LibreOffice, without a window and with a profile of its own (so that tests may run side by side), calculates
 * every formula anew and saves it in another format.
 * @param from extension of the file given
 * @param to output filter as `soffice --convert-to` takes it: an extension, or extension:filter:options
 */
export async function convertByLibreOffice(bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  const [converted] = await convertAllByLibreOffice([bytes], from, to);
  if (!converted) throw new Error("LibreOffice made nothing");
  return converted;
}

/**
 * Many files in one run of LibreOffice, whose start takes longer than most of them.
 * @param locale of the computer: it decides on separators.
 */
export async function convertAllByLibreOffice(
  files: readonly Uint8Array[],
  from: string,
  to: string,
  locale = "en-US",
): Promise<readonly Uint8Array[]> {
  return withFolder(async (folder) => {
    const profile = join(folder, "profile");
    const output = join(folder, "output");
    const pathOf = (index: number): string => join(folder, `file${String(index)}.${from}`);
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), settings(locale));
    await Promise.all(files.map((bytes, index) => writeFile(pathOf(index), bytes)));
    const run = await runProgram(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...["--headless", "--norestore", "--convert-to", to, "--outdir", output],
        ...files.map((_, index) => pathOf(index)),
      ],
      { HOME: folder },
    );
    const extension = to.split(":")[0] ?? to;
    try {
      return await Promise.all(
        files.map(
          async (_, index) => new Uint8Array(await readFile(join(output, `file${String(index)}.${extension}`))),
        ),
      );
    } catch (cause) {
      throw new Error(`LibreOffice made no ${to} (status ${run.status}): ${run.stderr}`, { cause });
    }
  });
}
