import { makeStyles, tokens } from "@fluentui/react-components";
import { type PaneContext, usePane } from "../PaneContext";
import type { Completeness } from "../PaneServices";

const useStyles = makeStyles({
  // A pane of 320 pixels has room for the bar or the words in one line, not for both.
  bar: {
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

/** In words: what is filled in, none, not stated, blank and open to question are different things. */
const cellsSpoken = (completeness: Completeness, { t, count }: PaneContext): string =>
  t(
    "pane.state.cellsSpoken",
    Object.fromEntries(Object.entries(completeness).map(([of, cells]: [string, number]) => [of, count(cells)])),
  );

/** The same in one line, without what there is none of. */
export function cellsInShort({ filled, none, total, ...others }: Completeness, { t, count }: PaneContext): string {
  const cells = t("pane.state.cells", { filled: count(filled), total: count(total) });
  const zeros = none > 0 ? ` (${t("pane.state.none", { count: count(none) })})` : "";
  const rest = (["blank", "notStated", "unsettled"] as const)
    .filter((of) => others[of] > 0)
    .map((of) => t(`pane.state.${of}`, { count: count(others[of]) }));
  return [cells + zeros, ...rest].join(" · ");
}

/** How many of the input cells are filled, and what becomes of the others. */
export function CompletenessBar({ completeness }: { readonly completeness: Completeness }) {
  const styles = useStyles();
  const pane = usePane();
  const { filled, notStated, total } = completeness;
  if (total === 0) return null;
  const share = (part: number) => `${(part / total) * 100}%`;
  return (
    <>
      <div className={styles.bar} role="img" aria-label={cellsSpoken(completeness, pane)}>
        <div className={styles.filled} style={{ width: share(filled) }} />
        <div className={styles.notStated} style={{ width: share(notStated) }} />
      </div>
      <p>{cellsInShort(completeness, pane)}</p>
    </>
  );
}
