import { Button, makeStyles } from "@fluentui/react-components";
import { SelectedCell } from "../parts/SelectedCell";
import { Page } from "../parts/Page";
import { usePane } from "../PaneContext";
import { TaskList } from "./TaskList";

const useStyles = makeStyles({
  sentence: { margin: 0 },
  button: { alignSelf: "flex-start" },
});

/** The start: the tasks with how each stands, or, in a workbook without a form, the one thing to do. */
export function HomePage() {
  const styles = useStyles();
  const { model, services, state, t } = usePane();
  const { review, language } = state;
  const { openExample } = services;
  if (review?.state.forms.length === 0 && review.items.length === 0 && review.state.tables === "none") {
    return (
      <Page title={t("pane.home.title")} action={{ label: t("pane.form.title"), run: () => model.navigate("form") }}>
        <p className={styles.sentence}>{t("pane.home.empty")}</p>
        <p className={styles.sentence}>{t("pane.home.toReturns")}</p>
        <Button className={styles.button} onClick={() => model.navigate("returns")}>
          {t("pane.returns.title")}
        </Button>
        {openExample && (
          <Button
            className={styles.button}
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
        review.state.forms.length > 0 &&
        // Tables of returned reports are made again where their files are chosen.
        !review.state.ofReturns && { action: { label: t("pane.tables.create"), run: createTables } })}
    >
      <TaskList />
      {review && review.state.forms.length > 0 && <SelectedCell />}
    </Page>
  );
}
