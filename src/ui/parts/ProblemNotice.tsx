import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { describeFailure } from "../model/failure";
import type { Problem } from "../model/PaneState";
import { usePane } from "../PaneContext";
import { CopyButton } from "./CopyButton";
import { diagnostic } from "./diagnostic";
import { Notice } from "./Notice";

const useStyles = makeStyles({
  code: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface ProblemNoticeProps {
  readonly problem: Problem;
  /** Buttons beside the one that copies the details. */
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
}

/** A failure in the user's words, with its code and its details for support. */
export function ProblemNotice({ problem, actions, onDismiss }: ProblemNoticeProps) {
  const styles = useStyles();
  const { t, translate, services, state } = usePane();
  const failure = describeFailure(problem.error, translate);
  const dismiss = onDismiss && { onDismiss };
  if (failure.stopped || problem.harmless) {
    return (
      <Notice kind="info" {...dismiss}>
        <p>{failure.text}</p>
      </Notice>
    );
  }
  const details = diagnostic(problem.error, { version: services.version, page: state.page });
  return (
    <Notice
      kind="error"
      {...dismiss}
      actions={
        <>
          {actions}
          <CopyButton text={details} label={t("pane.copyDiagnostic")} />
        </>
      }
    >
      <p>{failure.text}</p>
      <p className={styles.code}>{t("pane.errorCode", { code: failure.code })}</p>
    </Notice>
  );
}
