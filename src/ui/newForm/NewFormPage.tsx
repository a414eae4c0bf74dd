import { Button } from "@fluentui/react-components";
import { useCallback } from "react";
import { Asking } from "../parts/Asking";
import { Notice } from "../parts/Notice";
import { Page } from "../parts/Page";
import { useAsked } from "../parts/useAsked";
import { usePane } from "../PaneContext";
import type { NewForm } from "../PaneServices";
import { useTextStyles } from "../theme/useTextStyles";
import { NewFormFields } from "./NewFormFields";
import { useDraft } from "./useDraft";

/** *New form*: which programme, which period, which language; afterwards, where the form is and what comes next. */
export function NewFormPage() {
  const text = useTextStyles();
  const { model, services, state, t } = usePane();
  const known = useAsked(useCallback(() => services.tasks.programmes(), [services.tasks]));
  const programmes = known.answer;
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
      ) : programmes ? (
        <p className={text.body}>{t("pane.form.noProgrammes")}</p>
      ) : (
        <Asking {...known} />
      )}
    </Page>
  );
}

function FormMade({ sheet, filled, leftOut, rows }: NewForm) {
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
      {rows > 0 && <p>{t("pane.form.rows", { count: rows })}</p>}
      <p>{t("pane.form.next")}</p>
    </Notice>
  );
}
