import { Button, makeStyles } from "@fluentui/react-components";
import { Page } from "../parts/Page";
import { usePane } from "../PaneContext";
import { TaskList } from "./TaskList";

const useStyles = makeStyles({
  sentence: { margin: 0 },
  example: { alignSelf: "flex-start" },
});

/** The start: the tasks with how each stands, or, in a workbook without a form, the one thing to do. */
export function HomePage() {
  const styles = useStyles();
  const { model, services, state, t } = usePane();
  const { review, language } = state;
  const { openExample } = services;
  if (review?.state.forms.length === 0 && review.items.length === 0) {
    return (
      <Page title={t("pane.home.title")} action={{ label: t("pane.form.title"), run: () => model.navigate("form") }}>
        <p className={styles.sentence}>{t("pane.home.empty")}</p>
        {openExample && (
          <Button
            className={styles.example}
            disabledFocusable={state.activity !== undefined}
            onClick={() => void model.openExample(openExample)}
          >
            {t("pane.home.openExample")}
          </Button>
        )}
      </Page>
    );
  }
  const createTables = () => {
    model.navigate("summary");
    void model.createTables(language);
  };
  return (
    <Page
      title={t("pane.home.title")}
      {...(review &&
        review.state.forms.length > 0 && { action: { label: t("pane.tables.create"), run: createTables } })}
    >
      <TaskList />
    </Page>
  );
}
