import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../PaneContext";
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

/** How many of the input cells are done: those with an answer, and among them those that say the source does not. */
export function CompletenessBar({ completeness }: { readonly completeness: Completeness }) {
  const styles = useStyles();
  const { t, count } = usePane();
  const { filled, notStated, blank, total } = completeness;
  if (total === 0) return null;
  const share = (part: number) => `${(part / total) * 100}%`;
  const spoken = t("pane.state.cellsSpoken", {
    filled: count(filled),
    notStated: count(notStated),
    blank: count(blank),
    total: count(total),
  });
  return (
    <div className={styles.row}>
      <div className={styles.bar} role="img" aria-label={spoken}>
        <div className={styles.filled} style={{ width: share(filled) }} />
        <div className={styles.notStated} style={{ width: share(notStated) }} />
      </div>
      <span>{t("pane.state.cells", { done: count(total - blank), total: count(total) })}</span>
    </div>
  );
}
