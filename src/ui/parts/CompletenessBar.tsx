import { makeStyles, tokens } from "@fluentui/react-components";
import { type PaneContext, usePane } from "../PaneContext";
import type { Completeness } from "../PaneServices";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  bar: {
    flex: "1 1 0",
    display: "flex",
    height: "8px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground6,
    "@media (forced-colors: active)": {
      outline: "1px solid CanvasText",
      forcedColorAdjust: "none",
      backgroundColor: "Canvas",
    },
  },
  filled: {
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  notStated: {
    backgroundColor: tokens.colorNeutralForeground4,
    "@media (forced-colors: active)": { backgroundColor: "GrayText" },
  },
});

/** In words: what is filled in, not stated and blank are different things. */
export const cellsSpoken = ({ filled, notStated, blank, total }: Completeness, { t, count }: PaneContext): string =>
  t("pane.state.cellsSpoken", {
    filled: count(filled),
    notStated: count(notStated),
    blank: count(blank),
    total: count(total),
  });

/** How many of the input cells are done: those with an answer, and among them those that say the source does not. */
export function CompletenessBar({ completeness }: { readonly completeness: Completeness }) {
  const styles = useStyles();
  const pane = usePane();
  const { t, count } = pane;
  const { filled, notStated, blank, total } = completeness;
  if (total === 0) return null;
  const share = (part: number) => `${(part / total) * 100}%`;
  return (
    <div className={styles.row}>
      <div className={styles.bar} role="img" aria-label={cellsSpoken(completeness, pane)}>
        <div className={styles.filled} style={{ width: share(filled) }} />
        <div className={styles.notStated} style={{ width: share(notStated) }} />
      </div>
      <span>
        {t("pane.state.cells", { done: count(total - blank), total: count(total) })}
        {notStated > 0 && ` (${t("pane.state.notStated", { count: count(notStated) })})`}
      </span>
    </div>
  );
}
