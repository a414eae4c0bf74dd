import type { Finding } from "../dataset/Finding";
import { rangeOfName } from "../forms/findForms";
import { composeSentences } from "../narrative/composeSentences";
import { PRECISIONS } from "../narrative/Precision";
import { textChecker } from "../speech/checkText";
import { findingOf } from "../speech/findingOf";
import { BOOK_NAMES } from "../tables/dataSheet";
import { type TableContext, voicesOf } from "../tables/TableContext";
import { cellAddress } from "../workbook/a1";
import type { SheetSnapshot } from "../workbook/Workbook";
import { madeId } from "./madeSheets";
import { sentencesOn, WORDS_ID } from "./wordsSheet";

/**
 * The sentences of a book that are no longer as they were made, at whatever precision: every number in them is held against the figures
 * again. One that fits none of them is an error, too, unless the cell beside the sentence says where it comes from.
 */
export function editedSentences(book: readonly SheetSnapshot[], context: TableContext): readonly Finding[] {
  const sheet = book.find((candidate) => madeId(candidate) === WORDS_ID);
  if (!sheet || !rangeOfName(sheet, BOOK_NAMES.table(WORDS_ID))) return [];
  const voices = voicesOf(context);
  const { column, rows } = sentencesOn(sheet, voices.length);
  return voices.flatMap((voice, index) => {
    const texts = rows
      .map(({ row, source, texts: all }) => ({ row, source, text: all[index] ?? "" }))
      .filter(({ text }) => text !== "");
    return edited(sheet, texts, column + index, voice);
  });
}

/** The same of the sentences in one language, which stand in one column. */
function edited(
  sheet: SheetSnapshot,
  texts: readonly { readonly row: number; readonly text: string; readonly source: string }[],
  column: number,
  context: TableContext,
): readonly Finding[] {
  const made = new Set<string>();
  // Most books are as they were made, at the precision most use; the others are composed only for one that is not.
  for (const precision of PRECISIONS) {
    if (texts.every(({ text }) => made.has(text))) return [];
    for (const { text } of composeSentences(context, precision)) made.add(text);
  }
  const { dataset, catalogue } = context;
  const changed = texts.filter(({ text }) => !made.has(text));
  if (changed.length === 0) return [];
  const check = textChecker(dataset, catalogue);
  return changed.flatMap(({ row, source, text }): readonly Finding[] => {
    const place = { sheet: sheet.name, cell: cellAddress(row, column) };
    const findings = check(text).flatMap((checked) =>
      vouched(findingOf(checked, text, place, dataset, catalogue), source),
    );
    return findings.length > 0 ? findings : [{ rule: "book.sentenceChanged", severity: "info", place }];
  });
}

/** A number that is none of the book's figures: somebody's word for it is needed before it is signed. */
function vouched(finding: Finding | undefined, source: string): readonly Finding[] {
  if (!finding?.rule.startsWith("words.unmatched")) return finding ? [finding] : [];
  return source === ""
    ? [{ ...finding, rule: `book.${finding.rule}`, severity: "hard" }]
    : [{ ...finding, rule: "book.sentenceSource", severity: "info", parameters: { ...finding.parameters, source } }];
}
