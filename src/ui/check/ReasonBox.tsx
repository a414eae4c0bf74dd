import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useState } from "react";
import type { Finding } from "../../core/dataset/Finding";
import { MAX_REASON } from "../../core/tasks/giveReason";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  box: { marginTop: tokens.spacingVerticalS },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

interface ReasonBoxProps {
  readonly finding: Finding;
  readonly onSave: (reason: string) => void;
  readonly onLeave: () => void;
}

/** Takes down why a doubted figure is right. Begins with the reason there is, be it of the period before. */
export function ReasonBox({ finding, onSave, onLeave }: ReasonBoxProps) {
  const styles = useStyles();
  const { state, t, translate } = usePane();
  const [reason, setReason] = useState(finding.reason?.text ?? "");
  const [tried, setTried] = useState(false);
  const empty = reason.trim() === "";
  const save = () => {
    setTried(true);
    if (!empty && !state.activity) onSave(reason.trim());
  };
  const hear = (event: KeyboardEvent) => {
    // Vietnamese is typed through an editor of its own, whose Enter and Esc are not meant for us.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onLeave();
    else if (event.key === "Enter") save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.box}>
      <Field
        label={t("pane.check.reasonLabel")}
        hint={t("pane.check.reasonHint")}
        validationMessage={tried && empty ? translate("reason.empty") : null}
      >
        <Textarea
          // eslint-disable-next-line jsx-a11y/no-autofocus -- the box opens by the user's own click, to be written into
          autoFocus
          rows={3}
          maxLength={MAX_REASON}
          value={reason}
          onChange={(_event, { value }) => setReason(value)}
          onKeyDown={hear}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={state.activity !== undefined} onClick={save}>
          {t("pane.check.saveReason")}
        </Button>
        <Button size="small" onClick={onLeave}>
          {t("pane.check.leaveReason")}
        </Button>
      </div>
    </div>
  );
}
