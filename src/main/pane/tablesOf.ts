import type { Summary } from "../../core/tasks/createSummary";
import type { SummaryTables } from "../../ui/PaneServices";

/** What the pane shows of the tables just made. */
export const tablesOf = ({ book, sheets, findings }: Summary): SummaryTables => ({
  sheets,
  sentences: book.sentences,
  ...(book.kept && { kept: book.kept }),
  unverified: findings.filter(({ rule }) => rule === "words.unverified"),
});
