import { catalogue } from "../../catalogue/catalogue";
import type { Finding } from "../../core/dataset/Finding";
import type { ReturnedWorkbook } from "../../core/tasks/collectReturns";
import { readReturns } from "../../core/tasks/readReturns";
import { type Progress, WorkbookError } from "../../core/workbook/Workbook";

/** No return comes near it; more would only fill the memory. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;

interface ReadFile {
  /** Left out where the file could not be opened. */
  readonly bytes?: Uint8Array;
  readonly returned: ReturnedWorkbook;
}

/** The files the user has chosen: each is read once, for as long as the pane holds it, on this computer alone. */
export class ChosenFiles {
  private readonly known = new WeakMap<File, ReadFile>();

  /**
   * The workbooks in the files, each under a name of its own; one that says the same as another, byte for byte, is not counted again.
   * @param openName name of the workbook the pane is open on.
   * @throws WorkbookError `aborted`; a file that can't be read is a finding.
   */
  async returned(
    files: readonly File[],
    openName: string | undefined,
    progress: Progress,
  ): Promise<readonly ReturnedWorkbook[]> {
    const taken = new Set([openName]);
    const read: ReadFile[] = [];
    for (const [index, file] of files.entries()) {
      const name = freeName(file.name, taken);
      taken.add(name);
      const twin = this.known.get(file);
      const one = twin?.returned.file === name ? twin : await this.read(file, name, twin?.bytes, progress);
      this.known.set(file, one);
      read.push(one);
      progress.report((0.9 * (index + 1)) / files.length);
      await progress.pause?.();
    }
    return read.map((one, index) => {
      const other = read.slice(0, index).find(({ bytes }) => isSame(bytes, one.bytes))?.returned.file;
      return other === undefined
        ? one.returned
        : refused(one.returned.file, "returns.sameFile", { severity: "info", parameters: { other } });
    });
  }

  private async read(file: File, name: string, kept: Uint8Array | undefined, progress: Progress): Promise<ReadFile> {
    if (file.size > MAX_FILE_BYTES) return { returned: unreadable(name, "tooLarge", "more than 64 MB") };
    // The reader comes in a file of its own: the pane starts without it.
    const { readWorkbook } = await import("../../hosts/xlsx/readWorkbook");
    let bytes = kept;
    try {
      bytes ??= new Uint8Array(await file.arrayBuffer());
      const reading = await readReturns(readWorkbook(bytes, name), catalogue, "own", progress);
      return { bytes, returned: { file: name, reading } };
    } catch (error) {
      if (!(error instanceof WorkbookError)) return { returned: unreadable(name, "unreadable", "") };
      if (error.code === "aborted") throw error;
      return { ...(bytes && { bytes }), returned: unreadable(name, error.code, error.detail) };
    }
  }
}

const unreadable = (file: string, code: string, detail: string): ReturnedWorkbook =>
  refused(file, `file.${code}`, { severity: "hard", parameters: { file, detail } });

const refused = (
  file: string,
  rule: string,
  more: Pick<Finding, "severity"> & Required<Pick<Finding, "parameters">>,
): ReturnedWorkbook => ({ file, problem: { rule, place: { file }, ...more } });

/** The name itself, or with a number behind it where another workbook bears it already. */
function freeName(name: string, taken: ReadonlySet<string | undefined>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name} (${String(number)})`;
  return free;
}

const isSame = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && a.length === b?.length && a.every((byte, index) => byte === b[index]);
