import { choicesIn } from "../book/bookChoices";
import { madeSheets } from "../book/madeSheets";
import { type Book, planBook } from "../book/planBook";
import { type BookReading, readBook } from "../book/readBook";
import type { Catalogue } from "../Catalogue";
import type { Finding } from "../dataset/Finding";
import type { IsoDate } from "../dataset/ReferencePeriod";
import { UserMessage } from "../text/UserMessage";
import type { Progress, Workbook, WorkbookOutline, WorkbookSnapshot } from "../workbook/Workbook";
import { placeParameters } from "./refuseEmpty";

/** What a signed copy was made of. */
export interface SignedCopy {
  readonly book: Book;
  readonly sheets: readonly string[];
  /** Figures that were computed again and agreed. */
  readonly verified: number;
  /** So much was asked of the book: texts changed by hand, which the copy does not have, and sentences nobody can judge. */
  readonly questions: number;
  /** So many errors and questions about the returns were open when the book was made; its annex names them. */
  readonly open: number;
}

/**
 * Makes the signed copy of the last book, in three round trips: values instead of formulas, date and code of the content on the contents and
 * in every footer. It takes the place of the book when nobody changed that since; otherwise it stands beside it.
 * @throws UserMessage when there is no book, it is signed already, sheet and core disagree on any figure, or a sentence has a number that is nobody's,
 * with the cell; nothing is written then.
 */
export async function freezeBook(
  workbook: Workbook,
  catalogue: Catalogue,
  date: IsoDate,
  progress?: Progress,
): Promise<SignedCopy> {
  const found = await workbook.find();
  if (madeSheets(found).length === 0) throw new UserMessage("book.none");
  // Others' sheets are read too, to see what refers to the book.
  const snapshot = await workbook.read(
    found,
    found.sheets.map(({ id }) => id),
  );
  const { reading, signed } = signedCopyOf(snapshot, catalogue, date, { found, snapshot });
  await workbook.apply(signed.plan, progress);
  return {
    book: signed,
    sheets: signed.plan.sheets.map(({ name }) => name),
    verified: reading.verified,
    questions: reading.findings.filter(({ severity }) => severity === "soft").length,
    open: openQueries(reading),
  };
}

/** How many errors and questions a book says are open. */
export const openQueries = ({ facts }: Pick<BookReading, "facts">): number =>
  facts.queries.filter(({ reason }) => reason === undefined).length;

/** The signed copy of the last book of one workbook, to be written into the same one or into another. */
export function signedCopyOf(
  from: WorkbookSnapshot,
  catalogue: Catalogue,
  date: IsoDate,
  into: { readonly found: WorkbookOutline; readonly snapshot: WorkbookSnapshot },
): { readonly reading: BookReading; readonly signed: Book } {
  const reading = readBook(from, catalogue);
  if (!reading) throw new UserMessage("book.none");
  if ("rule" in reading) return refuse(reading);
  if (reading.signed) throw new UserMessage("book.signedAlready");
  const wrong = reading.findings.find(({ severity }) => severity === "hard");
  if (wrong) return refuse(wrong);
  const { dataset, facts, language, sheets } = reading;
  const request = { language, facts, ...choicesIn(from.properties), signedOn: date, signedFrom: sheets };
  return { reading, signed: planBook(dataset, catalogue, request, into.found, into.snapshot) };
}

function refuse(finding: Finding): never {
  const isOfNumber = finding.rule.startsWith("book.words.unmatched");
  throw new UserMessage(isOfNumber ? "book.notSigned.number" : "book.notSigned", {
    ...finding.parameters,
    ...placeParameters(finding),
    where: [finding.place.sheet, finding.place.cell].filter((part) => part !== undefined).join(" "),
  });
}
