import { Button } from "@fluentui/react-components";
import { Notice } from "../parts/Notice";
import { usePane } from "../PaneContext";

/** What the last click has brought about, with the way back or on. */
export function OutcomeNotice() {
  const { model, state, t, count } = usePane();
  const { outcome, review } = state;
  if (!outcome) return null;
  const dismiss = () => model.dismissOutcome();
  if (outcome.kind === "checkSheet") {
    const { sheet } = outcome;
    const open = (
      <Button size="small" onClick={() => void model.reveal({ sheet })}>
        {t("pane.open")}
      </Button>
    );
    return (
      <Notice kind="success" actions={open} onDismiss={dismiss}>
        <p>{t("pane.check.sheetWritten", { sheet })}</p>
      </Notice>
    );
  }
  const applied = (review?.corrections ?? []).filter(({ record }) => record.time === outcome.time && !record.undone);
  if (applied.length === 0) return null;
  const undo = (
    <Button
      size="small"
      disabledFocusable={state.activity !== undefined}
      onClick={() => void model.undoCorrections(applied)}
    >
      {t("pane.check.undo")}
    </Button>
  );
  return (
    <Notice kind="success" actions={undo} onDismiss={dismiss}>
      <p>{t("pane.check.corrected", { count: count(applied.length) })}</p>
    </Notice>
  );
}
