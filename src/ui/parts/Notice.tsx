import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info20Filled } from "@fluentui/react-icons/svg/info";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { usePane } from "../PaneContext";

export type NoticeKind = "error" | "warning" | "success" | "info";

const useStyles = makeStyles({
  notice: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    "& p": { margin: 0 },
    "@media (forced-colors: active)": {
      borderTopColor: "CanvasText",
      borderRightColor: "CanvasText",
      borderBottomColor: "CanvasText",
      borderLeftColor: "CanvasText",
    },
  },
  sign: { display: "flex", height: tokens.lineHeightBase300, alignItems: "center" },
  error: { backgroundColor: tokens.colorStatusDangerBackground1 },
  errorSign: { color: tokens.colorStatusDangerForeground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  warningSign: { color: tokens.colorStatusWarningForeground1 },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  successSign: { color: tokens.colorStatusSuccessForeground1 },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
  infoSign: { color: tokens.colorBrandForeground1 },
  text: { minWidth: 0 },
  dismiss: { alignSelf: "start", margin: "-1px -4px 0 0" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    ":empty": { display: "none" },
  },
});

const SIGNS = {
  error: ErrorCircle20Filled,
  warning: Warning20Filled,
  success: CheckmarkCircle20Filled,
  info: Info20Filled,
} as const;

interface NoticeProps {
  readonly kind: NoticeKind;
  readonly children: ReactNode;
  /** Buttons under the text. */
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
}

/** A message in its place on the page: a sign and a colour, never a colour alone. An error is also said at once. */
export function Notice({ kind, children, actions, onDismiss }: NoticeProps) {
  const styles = useStyles();
  const { t } = usePane();
  const Sign = SIGNS[kind];
  return (
    <div className={mergeClasses(styles.notice, styles[kind])} {...(kind === "error" && { role: "alert" })}>
      <span className={mergeClasses(styles.sign, styles[`${kind}Sign`])}>
        <Sign aria-hidden />
      </span>
      <div className={styles.text}>
        {children}
        <div className={styles.actions}>{actions}</div>
      </div>
      {onDismiss && (
        <Button
          className={styles.dismiss}
          appearance="transparent"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={t("pane.dismiss")}
          onClick={onDismiss}
        />
      )}
    </div>
  );
}
