import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";
import { Notice } from "../parts/Notice";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});

/** What the last click on *Check* has brought about, on one line with the way back or on; undefined where nothing is to be said. */
export function useOutcome(): ReactNode {
  const { model, state, t, count } = usePane();
  const { outcome, review } = state;
  if (!outcome) return undefined;
  if (outcome.kind === "checkSheet") {
    const { sheet } = outcome;
    return (
      <Line text={t("pane.check.sheetWritten", { sheet })} label={t("pane.open")} run={() => model.reveal({ sheet })} />
    );
  }
  const applied = (review?.corrections ?? []).filter(({ record }) => record.time === outcome.time && !record.undone);
  if (applied.length === 0) return undefined;
  return (
    <Line
      text={t("pane.check.corrected", { count: count(applied.length) })}
      label={t("pane.check.undo")}
      run={() => model.undoCorrections(applied)}
    />
  );
}

interface LineProps {
  readonly text: string;
  readonly label: string;
  readonly run: () => Promise<unknown>;
}

function Line({ text, label, run }: LineProps) {
  const styles = useStyles();
  const { model, state } = usePane();
  const line = useRef<HTMLDivElement>(null);
  /** A line that has served its purpose goes, and its button with it: the focus stays below, on the page's main action. */
  const go = async () => {
    const foot = line.current?.closest("footer");
    await run();
    if (!line.current) foot?.querySelector("button")?.focus();
  };
  return (
    <Notice kind="success" onDismiss={() => model.dismissOutcome()}>
      <div ref={line} className={styles.line}>
        <p>{text}</p>
        <Button size="small" disabledFocusable={state.activity !== undefined} onClick={() => void go()}>
          {label}
        </Button>
      </div>
    </Notice>
  );
}
