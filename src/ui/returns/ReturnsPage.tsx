import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { BookLanguage } from "../../core/text/BookLanguage";
import { labelIn } from "../../core/text/Labels";
import { formatPeriod } from "../format";
import { BookLanguageField } from "../parts/BookLanguageField";
import { Page } from "../parts/Page";
import { usePane } from "../PaneContext";
import type { ReturnsReview } from "../PaneServices";
import { ChoiceFields } from "../summaryTables/ChoiceFields";
import { TablesMade } from "../summaryTables/TablesMade";
import { useTextStyles } from "../theme/useTextStyles";
import { ChooseFiles } from "./ChooseFiles";
import { FileList } from "./FileList";
import { FindingsOfReturns } from "./FindingsOfReturns";
import { UnitList } from "./UnitList";
import { useFileDrop } from "./useFileDrop";

const useStyles = makeStyles({
  page: {
    flex: "1 0 auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    // A file's name may be one long word.
    overflowWrap: "anywhere",
  },
});

/** *Returned reports*: the workbooks the units sent back, who is missing, what is doubtful, and one book of them all. */
export function ReturnsPage() {
  const styles = useStyles();
  const text = useTextStyles();
  const { model, state, t } = usePane();
  const [language, setLanguage] = useState<BookLanguage>();
  const page = useRef<HTMLDivElement>(null);
  const busy = state.activity !== undefined;
  const dragging = useFileDrop(page, busy, (files) => void model.returns.choose(files));
  const { review, made } = state.returns;
  const chosen = language ?? state.language;
  const label = t(made ? "pane.tables.createAgain" : "pane.tables.create");
  return (
    <Page
      title={t("pane.returns.title")}
      {...(review && { action: { label, run: () => void model.returns.createTables(chosen) } })}
    >
      <div ref={page} className={styles.page}>
        <p className={text.minor}>{t("pane.returns.intro")}</p>
        <ChooseFiles dragging={dragging} />
        {made && state.tables && <TablesMade tables={state.tables} />}
        {review && (
          <>
            <Together review={review} />
            <FileList review={review} />
            <UnitList parties={review.parties} />
            <FindingsOfReturns items={review.items} />
            <BookLanguageField value={chosen} onChange={setLanguage} />
            <ChoiceFields />
          </>
        )}
      </div>
    </Page>
  );
}

/** What the files that count have in common. */
function Together({ review: { programme, period } }: { readonly review: ReturnsReview }) {
  const text = useTextStyles();
  const { state, t } = usePane();
  if (!programme) return null;
  return (
    <p className={text.body}>
      {labelIn(programme, state.language)}
      {period && (
        <>
          <br />
          {t("pane.state.period", { period: formatPeriod(period, state.language) })}
        </>
      )}
    </p>
  );
}
