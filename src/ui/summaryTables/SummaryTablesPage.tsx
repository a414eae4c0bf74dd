import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { BookLanguage } from "../../core/text/BookLanguage";
import { BookLanguageField } from "../parts/BookLanguageField";
import { Notice } from "../parts/Notice";
import { Page } from "../parts/Page";
import { usePane } from "../PaneContext";
import type { WorkbookState } from "../PaneServices";
import { useTextStyles } from "../theme/useTextStyles";
import { BookTools } from "./BookTools";
import { FileButtons } from "./FileButtons";
import { ChoiceFields } from "./ChoiceFields";
import { TablesMade } from "./TablesMade";

/** *Summary tables*: makes them with one click; afterwards the sheets made and the sentences for the report. */
export function SummaryTablesPage() {
  const text = useTextStyles();
  const { model, state, t } = usePane();
  const [language, setLanguage] = useState<BookLanguage>();
  const work = state.review?.state;
  const tables = work?.tables === "none" ? undefined : state.tables;
  if (work?.ofReturns) {
    const toReturns = { label: t("pane.returns.title"), run: () => model.navigate("returns") };
    return (
      <Page title={t("pane.tables.title")} action={toReturns}>
        <p className={text.body}>{t("pane.returns.tablesHere")}</p>
        {tables && <TablesMade tables={tables} />}
        <FileButtons language={state.language} />
      </Page>
    );
  }
  if (work?.forms.length === 0) {
    return (
      <Page title={t("pane.tables.title")} action={{ label: t("pane.form.title"), run: () => model.navigate("form") }}>
        <p className={text.body}>{t("pane.tables.noForm")}</p>
      </Page>
    );
  }
  const chosen = language ?? state.language;
  const again = work !== undefined && work.tables !== "none";
  return (
    <Page
      title={t("pane.tables.title")}
      action={{
        label: t(again ? "pane.tables.createAgain" : "pane.tables.create"),
        run: () => void model.createTables(chosen),
      }}
    >
      {work && <Concerns work={work} />}
      {tables ? <TablesMade tables={tables} /> : <p className={text.minor}>{t("pane.tables.intro")}</p>}
      {again && <BookTools />}
      <BookLanguageField value={chosen} onChange={setLanguage} />
      <ChoiceFields />
      <div>
        <Button size="small" onClick={() => model.navigate("tables")}>
          {t("pane.bookTables.open")}
        </Button>
      </div>
      <FileButtons language={chosen} />
    </Page>
  );
}

/** What makes the tables wrong or old. */
function Concerns({ work }: { readonly work: WorkbookState }) {
  const { model, t, count } = usePane();
  return (
    <>
      {work.tables === "outdated" && (
        <Notice kind="warning">
          <p>{t("pane.tables.outdated")}</p>
          {work.outdatedTables.length > 0 && (
            <p>{t("pane.tables.outdatedTables", { tables: work.outdatedTables.join("; ") })}</p>
          )}
        </Notice>
      )}
      {work.hard > 0 && (
        <Notice
          kind="warning"
          actions={
            <Button size="small" onClick={() => model.navigate("check")}>
              {t("pane.tables.seeErrors")}
            </Button>
          }
        >
          <p>{t("pane.tables.hard", { count: count(work.hard) })}</p>
        </Notice>
      )}
    </>
  );
}
