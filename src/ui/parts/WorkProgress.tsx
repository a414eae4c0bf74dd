import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { WorkState } from "../model/Work";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  work: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  bar: { gridColumn: "1 / -1" },
});

interface WorkProgressProps {
  readonly work: WorkState;
  readonly onCancel: () => void;
}

/** Work that takes its time: what it is, how far it has come, and a way to stop it. */
export function WorkProgress({ work, onCancel }: WorkProgressProps) {
  const styles = useStyles();
  const { t } = usePane();
  const label = work.stopping ? t("pane.stopping") : t(work.label);
  return (
    <div className={styles.work}>
      <ProgressBar className={styles.bar} aria-label={label} {...(work.done !== undefined && { value: work.done })} />
      <span>{label}</span>
      <Button size="small" disabledFocusable={work.stopping} onClick={onCancel}>
        {t("pane.cancel")}
      </Button>
    </div>
  );
}
