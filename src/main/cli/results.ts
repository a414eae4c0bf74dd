import { stat } from "node:fs/promises";
import { dirname, extname } from "node:path";
import { catalogue } from "../../catalogue/catalogue";
import { earlierBook, isSigned, madeSheets } from "../../core/book/madeSheets";
import { figureTexts } from "../../core/book/returnsBook";
import { isFilled } from "../../core/consolidation/returnsTogether";
import { readReturns, type WorkbookReading } from "../../core/tasks/readReturns";
import { UserMessage } from "../../core/text/UserMessage";
import { WorkbookError } from "../../core/workbook/Workbook";
import { readBytes } from "../../hosts/node/files";
import { placeKey } from "../../hosts/node/placeKey";
import { writeFiles } from "../../hosts/node/writeFiles";
import { readWorkbook } from "../../hosts/xlsx/readWorkbook";

/** A file a command is to write, and the ending that says what it will be. */
export interface Result {
  readonly file: string;
  readonly ending: ".xlsx" | ".csv" | ".docx" | ".pptx" | ".json";
}

/**
 * Refuses results that can't be, before any work is done.
 * @throws UserMessage `file.ending`, `file.isFolder`, `file.noFolder`, `file.sameResult`.
 */
export async function checkResults(results: readonly Result[]): Promise<void> {
  const places = new Map<string, string>();
  for (const { file, ending } of results) {
    if (extname(file).toLowerCase() !== ending) throw new UserMessage("file.ending", { file, ending });
    if (await isFolder(file)) throw new UserMessage("file.isFolder", { file });
    const folder = dirname(file);
    if (!(await isFolder(folder))) throw new UserMessage("file.noFolder", { file, folder });
    const key = await placeKey(file);
    if (places.has(key)) throw new UserMessage("file.sameResult", { file });
    places.set(key, file);
  }
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

/** @throws UserMessage `file.outIsInput` when a result would take the place of a file that is read. */
export async function refuseInputs(results: readonly Result[], inputs: readonly string[]): Promise<void> {
  const read = new Set(await Promise.all(inputs.map(placeKey)));
  for (const { file } of results) {
    if (read.has(await placeKey(file))) throw new UserMessage("file.outIsInput", { file });
  }
}

/**
 * Writes all results of a command or none. What is there already gives way where it is a book of tables nobody has touched; anything else
 * only where `replace` was asked for; and what may stand nowhere else never: figures that the new file doesn't hold, and signed copies.
 * @throws UserMessage `file.exists`, `file.holdsFigures`, `file.holdsSigned`, `file.unseen`, `file.unwritable`.
 */
export async function writeResults(
  results: readonly { readonly file: string; readonly content: Uint8Array | string }[],
  replace: boolean,
): Promise<void> {
  for (const { file, content } of results) {
    const there = await stat(file).catch(() => undefined);
    if (there) await refuseLoss(file, content, replace);
  }
  await writeFiles(results.map(({ file, content }) => ({ path: file, content })));
}

async function refuseLoss(file: string, content: Uint8Array | string, replace: boolean): Promise<void> {
  const old = await readingOf(await readBytes(file), file);
  if (old) {
    if (madeSheets(old.found).some(isSigned)) throw new UserMessage("file.holdsSigned", { file });
    // A form that can't be read in full may hold more than can be seen.
    if (old.findings.length > 0) throw new UserMessage("file.unseen", { file });
    if (old.forms.some(isFilled)) {
      const said = saidIn(old);
      const kept = new Set(typeof content === "string" ? [] : saidIn(await readingOf(content, file)));
      const isQuestioned = old.forms.some(({ cells }) =>
        cells.some(({ state }) => state === "question" || state === "error"),
      );
      if (isQuestioned || said.some((text) => !kept.has(text))) {
        throw new UserMessage("file.holdsFigures", { file });
      }
    }
    if (isUntouchedBook(old)) return;
  }
  if (!replace) throw new UserMessage("file.exists", { file });
}

/** Whether a workbook holds a book as the tool wrote it, and nothing else. */
const isUntouchedBook = ({ found, snapshot }: WorkbookReading): boolean =>
  found.sheets.length > 0 && earlierBook(found, snapshot).replaced.length === found.sheets.length;

/** All that the forms of a workbook say, wherever in them it stands: figures, and rows of lists. */
const saidIn = (reading: WorkbookReading | undefined): readonly string[] =>
  (reading?.forms ?? []).flatMap(({ lists, observations }) => [
    ...figureTexts(observations),
    ...lists.flatMap(({ list, rows }) => rows.map(({ fields, figures }) => JSON.stringify([list, fields, figures]))),
  ]);

/** A file as a workbook; undefined when it is none. @throws UserMessage `file.unseen` when it is one that nobody can look into. */
async function readingOf(bytes: Uint8Array, file: string): Promise<WorkbookReading | undefined> {
  try {
    return await readReturns(readWorkbook(bytes), catalogue);
  } catch (cause) {
    if (!(cause instanceof WorkbookError)) throw cause;
    if (cause.code === "notAWorkbook") return undefined;
    throw new UserMessage("file.unseen", { file }, { cause });
  }
}
