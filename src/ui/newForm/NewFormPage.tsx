import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { Notice } from "../parts/Notice";
import { Page } from "../parts/Page";
import { ProblemNotice } from "../parts/ProblemNotice";
import { usePane } from "../PaneContext";
import { useTextStyles } from "../theme/useTextStyles";
import { NewFormFields } from "./NewFormFields";
import { useProgrammes } from "./useProgrammes";

const useStyles = makeStyles({
  wait: { justifyContent: "flex-start" },
});

/** *New form*: which programme, which period, which language; afterwards, where the form is and what comes next. */
export function NewFormPage() {
  const styles = useStyles();
  const text = useTextStyles();
  const { services, state, t } = usePane();
  const { programmes, problem, retry } = useProgrammes(services.tasks);
  if (state.newForm) return <FormMade sheet={state.newForm.sheet} />;
  if (programmes && programmes.length > 0) return <NewFormFields programmes={programmes} />;
  return (
    <Page title={t("pane.form.title")}>
      {problem && (
        <ProblemNotice
          problem={problem}
          actions={
            <Button size="small" onClick={retry}>
              {t("pane.retry")}
            </Button>
          }
        />
      )}
      {!problem && !programmes && <Spinner className={styles.wait} size="tiny" label={t("pane.loading")} />}
      {programmes?.length === 0 && <p className={text.body}>{t("pane.form.noProgrammes")}</p>}
    </Page>
  );
}

function FormMade({ sheet }: { readonly sheet: string }) {
  const { model, t } = usePane();
  return (
    <Page title={t("pane.form.title")} action={{ label: t("pane.check.title"), run: () => model.navigate("check") }}>
      <Notice
        kind="success"
        actions={
          <>
            <Button size="small" onClick={() => void model.reveal({ sheet })}>
              {t("pane.open")}
            </Button>
            <Button size="small" onClick={() => model.navigate("form")}>
              {t("pane.form.another")}
            </Button>
          </>
        }
      >
        <p>{t("pane.form.made", { sheet })}</p>
        <p>{t("pane.form.next")}</p>
      </Notice>
    </Page>
  );
}
