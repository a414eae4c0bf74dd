import { madeSheets, signedSheets } from "../book/madeSheets";
import { olderBooks } from "../book/olderBooks";
import { type BookReading, readBook } from "../book/readBook";
import type { Catalogue } from "../Catalogue";
import type { Finding } from "../dataset/Finding";
import { UserMessage } from "../text/UserMessage";
import type { Workbook } from "../workbook/Workbook";

/**
 * Computes every table of the last book in a workbook again and compares each figure with what the sheet shows now, in two round trips; of books
 * beside it, signed or kept, tells what was changed on them.
 * @throws UserMessage `book.none` when there is no book.
 */
export async function verifyBook(workbook: Workbook, catalogue: Catalogue): Promise<BookReading | Finding> {
  const found = await workbook.find();
  const made = madeSheets(found);
  if (made.length === 0) throw new UserMessage("book.none");
  const snapshot = await workbook.read(
    found,
    made.map(({ id }) => id),
    { closely: signedSheets(found).map(({ id }) => id) },
  );
  const reading = readBook(snapshot, catalogue);
  if (!reading) throw new UserMessage("book.none");
  if ("rule" in reading) return reading;
  return { ...reading, findings: [...reading.findings, ...olderBooks(snapshot, catalogue)] };
}
