import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../core/text/Labels";
import { LanguageField } from "../parts/LanguageField";
import { Notice } from "../parts/Notice";
import { Page } from "../parts/Page";
import { usePane } from "../PaneContext";
import type { WorkbookState } from "../PaneServices";
import { useTextStyles } from "../theme/useTextStyles";
import { BookTools } from "./BookTools";
import { FileButtons } from "./FileButtons";
import { PrecisionField } from "./PrecisionField";
import { TablesMade } from "./TablesMade";

/** *Summary tables*: makes them with one click; afterwards the sheets made and the sentences for the report. */
export function SummaryTablesPage() {
  const text = useTextStyles();
  const { model, state, t } = usePane();
  const [language, setLanguage] = useState<Language>();
  const work = state.review?.state;
  const tables = work?.tables === "none" ? undefined : state.tables;
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
      <LanguageField label={t("pane.tables.language")} value={chosen} onChange={setLanguage} />
      <PrecisionField />
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
