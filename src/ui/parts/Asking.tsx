import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { usePane } from "../PaneContext";
import { ProblemNotice } from "./ProblemNotice";
import type { Asked } from "./useAsked";

const useStyles = makeStyles({
  wait: { justifyContent: "flex-start" },
});

/** What a page needs is being looked up, or could not be and is asked for again. */
export function Asking({ problem, retry }: Pick<Asked<unknown>, "problem" | "retry">) {
  const styles = useStyles();
  const { t } = usePane();
  if (!problem) return <Spinner className={styles.wait} size="tiny" label={t("pane.loading")} />;
  const again = (
    <Button size="small" onClick={retry}>
      {t("pane.retry")}
    </Button>
  );
  return <ProblemNotice problem={problem} actions={again} />;
}
