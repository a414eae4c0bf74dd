import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { Notice } from "../parts/Notice";
import { Page } from "../parts/Page";
import { ProblemNotice } from "../parts/ProblemNotice";
import { usePane } from "../PaneContext";
import type { NewForm } from "../PaneServices";
import { useTextStyles } from "../theme/useTextStyles";
import { NewFormFields } from "./NewFormFields";
import { useDraft } from "./useDraft";
import { useProgrammes } from "./useProgrammes";

const useStyles = makeStyles({
  wait: { justifyContent: "flex-start" },
});

/** *New form*: which programme, which period, which language; afterwards, where the form is and what comes next. */
export function NewFormPage() {
  const { model, services, state, t } = usePane();
  const known = useProgrammes(services.tasks);
  const { programmes } = known;
  const draft = useDraft(programmes ?? []);
  const create = () => {
    const request = draft.complete();
    if (request) void model.createForm(request);
  };
  const action = state.newForm
    ? { label: t("pane.check.title"), run: () => model.navigate("check") }
    : draft.programme && { label: t("pane.form.create"), run: create };
  return (
    <Page title={t("pane.form.title")} {...(action && { action })}>
      {state.newForm ? (
        <FormMade {...state.newForm} />
      ) : programmes && draft.programme ? (
        <NewFormFields programmes={programmes} draft={draft} />
      ) : (
        <NoProgrammes {...known} />
      )}
    </Page>
  );
}

/** The programmes are being looked up, could not be, or there are none. */
function NoProgrammes({ programmes, problem, retry }: ReturnType<typeof useProgrammes>) {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = usePane();
  if (problem) {
    const again = (
      <Button size="small" onClick={retry}>
        {t("pane.retry")}
      </Button>
    );
    return <ProblemNotice problem={problem} actions={again} />;
  }
  if (programmes) return <p className={text.body}>{t("pane.form.noProgrammes")}</p>;
  return <Spinner className={styles.wait} size="tiny" label={t("pane.loading")} />;
}

function FormMade({ sheet, filled, leftOut }: NewForm) {
  const { model, t } = usePane();
  return (
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
      {filled > 0 && <p>{t("pane.form.lastPeriod", { count: filled })}</p>}
      {leftOut > 0 && <p>{t("pane.form.leftOut", { count: leftOut })}</p>}
      <p>{t("pane.form.next")}</p>
    </Notice>
  );
}
