import type { Catalogue } from "../Catalogue";
import type { Finding } from "../dataset/Finding";
import { groupBy } from "../dataset/groupBy";
import type { WorkbookSnapshot } from "../workbook/Workbook";
import { DATA_ID, isSigned, madeId, sheetsOfBook } from "./madeSheets";
import { readBook } from "./readBook";

/** What is found on the tables and sentences of a book, and what it is called on an older one. */
const OLDER: readonly (readonly [isOf: (rule: string) => boolean, rule: string])[] = [
  [(rule) => rule === "book.differs", "book.olderChanged"],
  [(rule) => rule.startsWith("words."), "book.olderWords"],
];

/**
 * What was changed by hand on the tables of books before the last one, which stay beside it: a query a sheet, at the first figure or
 * sentence that is not what its data come to. They are no longer what the reader is to use, but may well be printed.
 */
export function olderBooks(snapshot: WorkbookSnapshot, catalogue: Catalogue): readonly Finding[] {
  const older = snapshot.sheets.filter((sheet) => madeId(sheet) === DATA_ID).slice(0, -1);
  return [
    ...withoutData(snapshot),
    ...older.flatMap((data): readonly Finding[] => {
      // What the properties remember is of the last book.
      const book = readBook({ ...snapshot, sheets: sheetsOfBook(snapshot.sheets, data), properties: {} }, catalogue);
      if (!book || "rule" in book) return [];
      // A signed copy stays because it is signed.
      if (book.signed) return book.findings.filter(({ rule }) => /^book\.(?:seal|signed)/.test(rule));
      return OLDER.flatMap(([isOf, rule]) => {
        const differing = book.findings.filter((finding) => finding.severity === "hard" && isOf(finding.rule));
        return [...groupBy(differing, ({ place }) => place.sheet ?? "").values()].flatMap(
          ([first]): readonly Finding[] => (first ? [{ ...first, rule, severity: "soft" }] : []),
        );
      });
    }),
  ];
}

/** Books whose data sheet was deleted, one finding each: nobody can tell any more whether their figures are right. */
function withoutData({ sheets }: WorkbookSnapshot): readonly Finding[] {
  const books = sheets.filter((sheet) => madeId(sheet) === DATA_ID);
  // Where no data sheet is left, the reading of the book itself says so.
  if (books.length === 0) return [];
  const known = new Set(books.flatMap((data) => sheetsOfBook(sheets, data)));
  const left = sheets.filter((sheet) => madeId(sheet) !== undefined && !known.has(sheet));
  const signed = left.filter(isSigned);
  const [first] = left;
  const named = signed.length > 0 ? signed : first ? [first] : [];
  return named.map(({ name }) => ({
    rule: signed.length > 0 ? "book.signedDataGone" : "book.olderDataGone",
    severity: signed.length > 0 ? "hard" : "soft",
    place: { sheet: name },
  }));
}
